// The table in SECURITY.md: one row for each trial and each fuzzing target, with what the tests have written down.
import { TARGETS } from '../unit/fuzz/all.ts';
import { EXHAUSTED } from '../unit/fuzz/packs.ts';
import { recorded } from './ledger.ts';
import { TRIALS } from './trial-list.ts';

const BEGIN = '<!-- made by: node tools/run.mjs trust-table -->';
const END = '<!-- end of the table -->';
const HEAD = '| attack or fault | tried | found | again with |\n| --- | ---: | --- | --- |';

/** Every row there must be: its name, and the command that repeats it. */
export const ROWS: readonly { name: string; command: string }[] = [
  ...TRIALS.map(({ name, file }) => ({ name, command: `npm test -- ${file} -g "${name}"` })),
  ...[...TARGETS.map(({ name }) => name), ...EXHAUSTED].map((name) => ({
    name,
    command: `npm run fuzz -- "${name}"`,
  })),
];

function between(text: string): [number, number] {
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error('SECURITY.md has no place for the table.');
  return [from + BEGIN.length, to];
}

/** The rows of the table as it stands, by name. */
export function rowsOf(text: string): Map<string, string[]> {
  const lines = text.slice(...between(text)).split('\n');
  const cells = lines.filter((line) => line.startsWith('| ')).map((line) => line.split('|').slice(1, -1));
  return new Map(cells.slice(2).map((row) => [row[0]!.trim(), row.map((cell) => cell.trim())]));
}

/** The rows as they should be now. */
export function tableRows(text: string): string[] {
  const before = rowsOf(text);
  return ROWS.map(({ name, command }) => {
    const entry = recorded(name);
    const [, tries, outcome] = before.get(name) ?? [name, 'not yet', ''];
    const now = entry ? [entry.tries.toLocaleString('en'), entry.outcome] : [tries, outcome];
    return `| ${[name, ...now, `\`${command}\``].join(' | ')} |`;
  });
}

/** The text with these rows in its table. */
export function withTable(text: string, rows: readonly string[]): string {
  const [from, to] = between(text);
  return `${text.slice(0, from)}\n\n${HEAD}\n${rows.join('\n')}\n\n${text.slice(to)}`;
}
