// Why a text's names are linked or not, phrase by phrase:
//   npm run -s explain -- FILE [--date YYYY-MM-DD] [--lang en] [--country US] [--only WORDS]
// FILE may be "-" for standard input. `--only` shows the phrases that contain the words.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dayOf } from '../src/knowledge/calendar.ts';
import { foldPhrase } from '../src/knowledge/tokens.ts';
import { type Explained, explain } from './lib/explain.ts';
import { openKnowledge } from './lib/knowledge.ts';
import { splitFlows } from './lib/text-flows.ts';

const USAGE =
  'Usage: npm run -s explain -- FILE [--date YYYY-MM-DD] [--lang en] [--country US] [--only WORDS]';

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function options() {
  const option = { type: 'string' } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: { date: option, lang: option, country: option, only: option },
    });
  } catch (error) {
    return fail(`${(error as Error).message}\n${USAGE}`);
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    return fail(`"${file}" cannot be read.`);
  }
}

function show({ words, verdict, linked, details }: Explained): string {
  return [
    `  ${linked ? '✓' : '·'} “${words}” → ${verdict}`,
    ...details.map((line) => `        ${line}`),
  ].join('\n');
}

const { values, positionals } = options();
if (positionals.length !== 1) fail(USAGE);
const date = values.date ?? null;
if (date !== null && dayOf(date) === 0) fail(`"${date}" is not a date: write it as YYYY-MM-DD.`);
const flows = splitFlows(readText(positionals[0]!));
const explained = explain(
  { flows: flows.map(({ text }) => text), date, lang: values.lang ?? 'en', country: values.country ?? null },
  openKnowledge(),
);
const wanted = foldPhrase(values.only ?? '');
for (const [flow, { text }] of flows.entries()) {
  const lines = explained.filter(
    (each) =>
      each.flow === flow && ` ${foldPhrase(each.words)} `.includes(wanted === '' ? '' : ` ${wanted} `),
  );
  if (lines.length === 0) continue;
  console.log(`[${flow + 1}] ${text.length > 100 ? `${text.slice(0, 99)}…` : text}`);
  for (const line of lines) console.log(show(line));
}
