// Refreshes the sources that have a public home, for maintainers:
//   npm run knowledge:fetch -- --to DIR --contact you@example.org [--only congress|wikidata]
// DIR is the folder of sources that `npm run knowledge -- --from DIR` reads. What was asked for is kept in DIR/.fetch
// until a run is complete: an interrupted run goes on where it stopped.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ROLES } from '../src/knowledge/roles.ts';
import { type Ask, createAsk } from './knowledge/fetch/ask.ts';
import { fetchCongress } from './knowledge/fetch/congress.ts';
import { DAY_FILE } from './knowledge/fetch/fetched-day.ts';
import { keptIn, type Run } from './knowledge/fetch/pieces.ts';
import { type FetchedOffice, fetchWikidata } from './knowledge/fetch/wikidata.ts';
import { openKnowledge } from './lib/knowledge.ts';

const CONGRESS = 'https://unitedstates.github.io/congress-legislators';
const QUERY_SERVICE = 'https://query.wikidata.org/sparql';

const { values } = parseArgs({
  options: { to: { type: 'string' }, contact: { type: 'string' }, only: { type: 'string' } },
});
if (!values.to || !values.contact) {
  console.error(
    'Say where the sources are kept, and how a service can reach you: npm run knowledge:fetch -- --to DIR --contact you@example.org',
  );
  process.exit(1);
}
const folder = values.to;
const today = new Date().toISOString().slice(0, 10);

function progress(what: string, done: number, of: number): void {
  const width = 30;
  const filled = of === 0 ? width : Math.round((done / of) * width);
  const line = `${what.padEnd(9)}[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done}/${of}`;
  if (process.stderr.isTTY) process.stderr.write(`\r${line}${done === of ? '\n' : ''}`);
  else if (done === of) console.error(line);
}

/** Offices with an item whose holders are few and named in the news: no members, no envoys, no mayors. */
function officesToAsk(): { offices: FetchedOffice[]; countries: string[] } {
  const knowledge = openKnowledge();
  const offices: FetchedOffice[] = [];
  for (let index = 0; index < knowledge.officeCount; index++) {
    const { qid, title, role, jurisdiction } = knowledge.office(index);
    const { category, rank } = ROLES[role];
    const asked = /^(?:head|minister|central-bank|international|military)$/.test(category)
      ? rank <= 7
      : /speaker$/.test(role);
    if (qid && asked) offices.push({ qid, title, jurisdiction: knowledge.jurisdiction(jurisdiction).code });
  }
  const countries = Array.from({ length: knowledge.jurisdictionCount }, (_, at) => knowledge.jurisdiction(at))
    .filter(({ kind, code }) => kind === 'country' && /^[A-Z]{2}$/.test(code))
    .map(({ code }) => code);
  return { offices, countries };
}

function write(source: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(join(folder, source), { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, source, name), text);
  writeFileSync(join(folder, source, DAY_FILE), `${JSON.stringify({ day: today })}\n`);
}

const lines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

async function wikidata(ask: Ask, run: Run): Promise<void> {
  const { offices, countries } = officesToAsk();
  const { terms, persons } = await fetchWikidata(ask, QUERY_SERVICE, offices, countries, run);
  write(
    'wikidata',
    new Map([
      ['holders.jsonl', lines(terms)],
      ['persons.jsonl', lines(persons)],
    ]),
  );
}

const ask = createAsk({
  userAgent: `Incumbent-knowledge-fetch/0.1 (${values.contact}) Node.js/${process.versions.node}`,
  pause: 1000,
  backOff: 5000,
  timeout: 90_000,
  sleep: (milliseconds) => sleep(milliseconds),
  now: Date.now,
  say: (sentence) => console.error(`\n${sentence}`),
});
const kept = keptIn(join(folder, '.fetch'));
try {
  if (values.only !== 'wikidata')
    write('congress-legislators', await fetchCongress(ask, CONGRESS, { kept, progress }));
  if (values.only !== 'congress') await wikidata(ask, { kept, progress });
  kept.clear();
} catch (error) {
  console.error(
    `\n${(error as Error).message}\nWhat was answered so far is kept: the same command goes on from there.`,
  );
  process.exit(1);
}
