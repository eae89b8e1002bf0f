// npm run package [-- FOLDER]: builds both browsers' extensions and writes the archives that the stores take, and the
// source archive that Mozilla's review asks for, to dist/ or the folder. The same tree gives the same bytes: fixed times,
// fixed order.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { buildExtension } from './lib/extension.ts';
import { readManifest, TARGETS } from './lib/manifest.ts';
import { ROOT } from './lib/paths.ts';
import { type Entry, zip } from './lib/zip.ts';

const OUT = resolve(process.argv[2] ?? join(ROOT, 'dist'));

function filesBelow(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesBelow(path) : [path];
    });
}

const entry = (root: string, path: string): Entry => ({
  name: relative(root, path).split(sep).join('/'),
  bytes: readFileSync(path),
});

/** The files under version control, as they lie here: what a reviewer needs to build the same archive. */
function sourceFiles(): string[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error('The source archive is made from a git checkout, and this is none.');
  return stdout.split('\0').filter(Boolean).sort();
}

function write(name: string, entries: Entry[]): void {
  const bytes = zip(entries);
  writeFileSync(join(OUT, name), bytes);
  console.log(
    `${relative(process.cwd(), join(OUT, name))}: ${entries.length} files, ${(bytes.length / 1e6).toFixed(2)} MB`,
  );
}

try {
  const { version } = readManifest();
  for (const target of TARGETS) {
    const folder = await buildExtension(target, join(OUT, target));
    write(
      `incumbent-${version}-${target}.zip`,
      filesBelow(folder).map((path) => entry(folder, path)),
    );
  }
  write(
    `incumbent-${version}-source.zip`,
    sourceFiles().map((path) => entry(ROOT, join(ROOT, path))),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
