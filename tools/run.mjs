#!/usr/bin/env node
// Runs one of the project's tools: `node tools/run.mjs NAME [arguments]`.
// Plain JavaScript on purpose: it must work in a fresh clone, before anything is installed. It installs the packages
// when they are missing or older than the lock file, bundles tools/NAME.ts when its sources are newer than the bundle,
// and runs it in this process, so that `who` and `annotate` start in a few milliseconds.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, 'node_modules', '.cache', 'incumbent');
const modified = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function installPackages() {
  const installed = modified(join(root, 'node_modules', '.package-lock.json'));
  if (installed && installed >= modified(join(root, 'package-lock.json'))) return;
  console.error('Installing packages from the lock file (npm ci) …');
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', PUPPETEER_SKIP_DOWNLOAD: '1' };
  // No package needs a script of its own to run at install, and so none gets to.
  const npm = spawnSync('npm', ['ci', '--ignore-scripts'], {
    cwd: root,
    env,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) fail('The packages could not be installed: npm ci failed, its output is above.');
}

/** Bundles the tool unless every source file it was made from is older than the bundle. */
async function bundle(name) {
  const entry = join(root, 'tools', `${name}.ts`);
  if (!existsSync(entry)) fail(`There is no tool called "${name}".`);
  const output = join(cache, `${name}.mjs`);
  const inputs = join(cache, `${name}.inputs.json`);
  const made = modified(output);
  const fresh =
    made &&
    existsSync(inputs) &&
    JSON.parse(readFileSync(inputs, 'utf8')).every((file) => {
      const at = modified(join(root, file));
      return at && at < made;
    });
  if (fresh) return output;
  const { build } = await import('esbuild');
  mkdirSync(cache, { recursive: true });
  const result = await build({
    entryPoints: [entry],
    outfile: output,
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    metafile: true,
    sourcemap: 'inline',
    logLevel: 'error',
  }).catch(() => fail(`The tool "${name}" could not be compiled; the errors are above.`));
  writeFileSync(inputs, JSON.stringify(Object.keys(result.metafile.inputs)));
  return output;
}

const [name, ...rest] = process.argv.slice(2);
if (!name) fail('Usage: node tools/run.mjs NAME [arguments]');
installPackages();
process.argv.splice(1, process.argv.length - 1, join(root, 'tools', `${name}.ts`), ...rest);
await import(pathToFileURL(await bundle(name)).href);
