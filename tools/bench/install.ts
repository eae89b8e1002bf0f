// Installs the packages that only the bench needs, in their own folder.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/paths.ts';

const FOLDER = join(ROOT, 'bench');
const modified = (file: string) => {
  const path = join(FOLDER, file);
  return existsSync(path) ? statSync(path).mtimeMs : 0;
};

/** Brings bench/node_modules up to bench/package-lock.json. Without a network the comparisons are missing, no more. */
export function installBenchPackages(): void {
  if (modified('node_modules/.package-lock.json') >= modified('package-lock.json')) return;
  console.error('Installing what the bench compares with (npm ci in bench/) …');
  const { status } = spawnSync('npm', ['ci'], {
    cwd: FOLDER,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) console.error('They could not be installed: their lines stay empty.');
}
