// Builds the extension from src/ for one browser: bundles, pages, locales, icons, the knowledge pack and the manifest.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { packPath } from './knowledge.ts';
import { manifestFor, type Target } from './manifest.ts';
import { ROOT } from './paths.ts';

const SRC = join(ROOT, 'src');

/** The scripts by their names in the built extension. page.ts says how the three of a page follow each other. */
const SCRIPTS: Record<string, string> = {
  background: 'background/main.ts',
  page: 'content/page.ts',
  article: 'content/article.ts',
  card: 'content/card/main.tsx',
};

const COMMON: BuildOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  target: ['chrome128', 'firefox142'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  // Nothing is fetched from elsewhere: fonts, pictures and styles are inside the bundles.
  loader: { '.svg': 'dataurl' },
  // Non-ASCII characters stay as they are: the stores' reviewers read the code, and the files are UTF-8 throughout.
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'error',
};

/** Where the built extension for a browser lies. */
export const distFor = (target: Target) => join(ROOT, 'dist', target);

/**
 * Builds the extension into `dist/<target>`, replacing what was there.
 * @returns the folder.
 * @throws when a source file does not compile or the knowledge pack is missing.
 */
export async function buildExtension(target: Target, out = distFor(target)): Promise<string> {
  const pack = packPath();
  if (!existsSync(pack)) {
    throw new Error(
      `The knowledge pack is missing at ${pack}: it is part of the repository, or made by npm run knowledge.`,
    );
  }
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await Promise.all([buildScripts(out), ...surfaces().map((name) => buildSurface(name, out))]);
  cpSync(join(SRC, '_locales'), join(out, '_locales'), { recursive: true });
  copyIcons(out);
  mkdirSync(join(out, 'data'));
  cpSync(pack, join(out, 'data', 'knowledge.bin'));
  for (const file of ['LICENSE', 'data/LICENSES.md', 'data/SOURCES.md']) {
    if (existsSync(join(ROOT, file))) cpSync(join(ROOT, file), join(out, file));
  }
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifestFor(target), null, 2)}\n`);
  return out;
}

async function buildScripts(out: string): Promise<void> {
  const entryPoints = Object.entries(SCRIPTS).map(([name, file]) => ({ in: join(SRC, file), out: name }));
  await build({ ...COMMON, entryPoints, outdir: out, format: 'iife' });
}

/** Folders of src/ that hold a page of the extension. */
function surfaces(): string[] {
  return readdirSync(SRC).filter((name) => existsSync(join(SRC, name, 'index.html')));
}

/** Copies a page's HTML and bundles the local scripts and style sheets it names. */
async function buildSurface(name: string, out: string): Promise<void> {
  const folder = join(SRC, name);
  const entryPoints: { in: string; out: string }[] = [];
  const html = readFileSync(join(folder, 'index.html'), 'utf8').replace(
    /\b(src|href)="\.?\/?([\w./-]+\.(?:tsx?|css))"/g,
    (_, attribute, file) => {
      const bundled = join(name, file.replace(extname(file), '').replaceAll('../', ''));
      entryPoints.push({ in: join(folder, file), out: bundled });
      return `${attribute}="/${bundled.replaceAll('\\', '/')}${extname(file) === '.css' ? '.css' : '.js'}"`;
    },
  );
  await build({ ...COMMON, entryPoints, outdir: out, format: 'esm' });
  mkdirSync(join(out, name), { recursive: true });
  writeFileSync(join(out, name, 'index.html'), html);
}

function copyIcons(out: string): void {
  for (const file of readdirSync(join(ROOT, 'icons'))) {
    if (extname(file) !== '.png') continue;
    mkdirSync(dirname(join(out, 'icons', file)), { recursive: true });
    cpSync(join(ROOT, 'icons', file), join(out, 'icons', file));
  }
}
