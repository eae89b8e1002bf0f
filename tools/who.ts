// Asks the pack from the shell:
//   npm run -s who -- "Sergei Shoigu" --on 2023-09-08
//   npm run -s who -- --office "Minister of Defence of Russia" --on 2023-09-08
// `--pack FILE` asks another pack than the project's.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPack } from '../src/knowledge/pack.ts';
import { describeOffice, describePerson } from './knowledge/pack/who.ts';
import { ROOT } from './lib/paths.ts';

const USAGE = `Usage: npm run -s who -- NAME [--on YYYY-MM-DD]
       npm run -s who -- --office TITLE [--on YYYY-MM-DD]`;

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { on: { type: 'string' }, office: { type: 'string' }, pack: { type: 'string' } },
    });
  } catch (error) {
    return fail(`${(error as Error).message}\n${USAGE}`);
  }
}

/** The file's bytes as they lie: a copy of twelve megabytes would take as long as all the rest. */
function readPack(path: string): ArrayBuffer {
  let file: Buffer;
  try {
    file = readFileSync(path);
  } catch {
    return fail(`There is no knowledge pack at ${path}. "npm run knowledge" makes it.`);
  }
  const whole = file.byteOffset === 0 && file.byteLength === file.buffer.byteLength;
  return (
    whole ? file.buffer : file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength)
  ) as ArrayBuffer;
}

const { values, positionals } = options();
const on = values.on ?? new Date().toISOString().slice(0, 10);
if (!/^\d{4}-\d\d-\d\d$/.test(on)) fail(`"${on}" is not a date: write it as YYYY-MM-DD.`);
const opened = openPack(readPack(values.pack ?? join(ROOT, 'data', 'knowledge.bin')));
if (!opened.ok) fail(opened.message);
const name = positionals.join(' ');
if (!name && !values.office) fail(USAGE);
const answer = values.office
  ? describeOffice(opened.knowledge, values.office, on)
  : describePerson(opened.knowledge, name, on);
console.log(answer.text);
if (!answer.found) process.exitCode = 1;
