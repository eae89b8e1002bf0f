// What the extension is made of and what is handed to the stores. No browser is needed, but the build is.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { licencesFile } from '../../../tools/lib/licences.ts';
import { trial } from '../../trust/trials.ts';

const ROOT = process.cwd();
const read = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');
const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((name) => ending.test(name));

interface Message {
  code: string;
  file: string;
  message: string;
}

trial('Linted as Mozilla does', async () => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      'node_modules/web-ext/bin/web-ext.js',
      'lint',
      '-s',
      'dist/firefox',
      '--output',
      'json',
      '--no-config-discovery',
    ],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e8 },
  );
  const found = JSON.parse(stdout) as { errors: Message[]; warnings: Message[] };
  expect(found.errors).toEqual([]);
  // One line of Preact, once in each bundle that draws: it sets innerHTML for `dangerouslySetInnerHTML`, which we never use.
  const others = found.warnings.filter(({ code }) => code !== 'UNSAFE_VAR_ASSIGNMENT');
  expect(others).toEqual([]);
  const bundles = found.warnings.map(({ file }) => file);
  expect(new Set(bundles).size).toBe(bundles.length);
  for (const file of filesIn('src', /\.tsx?$/))
    expect(read('src', file), file).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write/i);
  return { tries: 1, outcome: `no error, no warning but Preact's one line, in ${bundles.length} bundles` };
});

const treeState = () =>
  spawnSync('git', ['diff', 'HEAD', '--stat', '--', '.'], { cwd: ROOT, encoding: 'utf8' }).stdout +
  spawnSync('git', ['rev-parse', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).stdout;

trial('Archive made twice', async () => {
  const before = treeState();
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'incumbent-package-')));
  try {
    const sums = folders.map((folder) => {
      const { status, stderr } = spawnSync(process.execPath, ['tools/run.mjs', 'package', folder], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
      const archives = readdirSync(folder)
        .filter((name) => name.endsWith('.zip'))
        .sort();
      return archives.map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]);
    });
    expect(sums[0]).toHaveLength(3);
    // The source archive holds the working tree as it lies there, which somebody may be working in.
    const compared = treeState() === before ? 3 : 2;
    expect(sums[1]!.slice(0, compared)).toEqual(sums[0]!.slice(0, compared));
    for (const file of ['LICENSE', 'data/LICENSES.md'])
      expect(readFileSync(join(folders[0]!, 'firefox', file), 'utf8').length).toBeGreaterThan(500);
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
  return { tries: 2, outcome: 'the same bytes' };
});

trial('No code from elsewhere', async () => {
  let tries = 0;
  for (const target of ['chromium', 'firefox']) {
    for (const name of filesIn(join('dist', target), /\.(?:js|html)$/)) {
      const text = read('dist', target, name);
      expect(text, name).not.toMatch(
        /\beval\(|new Function\b|importScripts\(|import\(\s*["'`]http|<script[^>]+src="(?!\/)/,
      );
      expect(text, name).not.toMatch(/<(?:link|img|iframe)[^>]+(?:href|src)="(?:https?:)?\/\//);
      tries++;
    }
    const manifest = JSON.parse(read('dist', target, 'manifest.json'));
    // Nothing a page can reach, no weaker policy than the browser's own, no other way for messages to come in.
    for (const key of [
      'web_accessible_resources',
      'externally_connectable',
      'content_security_policy',
      'content_scripts',
      'oauth2',
      'key',
      'update_url',
    ])
      expect(manifest, target).not.toHaveProperty(key);
  }
  return { tries, outcome: 'no eval, nothing loaded, nothing reachable from pages' };
});

test('every permission is explained in the README, and there are no others', () => {
  const { permissions, host_permissions } = JSON.parse(read('manifest.json'));
  const readme = read('README.md');
  for (const permission of permissions as string[]) expect(readme).toContain(`\`${permission}\``);
  expect(host_permissions).toEqual(['http://*/*', 'https://*/*']);
  expect([...permissions].sort()).toEqual(['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage']);
});

test('every package has its reason in the README and its place in the lock file', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  const readme = read('README.md');
  for (const name of Object.keys({ ...dependencies, ...devDependencies }))
    expect(readme, name).toContain(name.startsWith('@types/') ? '@types/' : `\`${name}\``);
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }>;
  };
  for (const [path, { resolved, integrity }] of Object.entries(packages)) {
    if (path === '') continue;
    // Written without addresses, so that any mirror of the registry serves; the checksum says which file it must be.
    expect(resolved ?? 'https://registry.npmjs.org/', path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
    expect(integrity, path).toMatch(/^sha512-/);
  }
});

test('what is bundled is a dependency with a licence in the archive', () => {
  const { dependencies } = JSON.parse(read('package.json'));
  for (const file of filesIn('src', /\.tsx?$/)) {
    for (const [, name] of read('src', file).matchAll(/from '((?:@[^/']+\/)?[^./'][^/']*)[^']*'/g))
      expect(Object.keys(dependencies), `${name} in ${file}`).toContain(name);
  }
  expect(read('data', 'LICENSES.md'), 'run node tools/run.mjs licences').toBe(licencesFile(ROOT));
});
