// npm run check: format, lint and types, in a second; `npm run check -- --write` mends format and lint first.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './lib/paths.ts';

const run = (script: string, parameters: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'node_modules', script), ...parameters], {
    cwd: ROOT,
    stdio: 'inherit',
  }).status ?? 1;

const biome = run('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', ...process.argv.slice(2)]);
process.exitCode = biome || run('typescript/bin/tsc', ['--noEmit']);
