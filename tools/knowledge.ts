// Compiles the knowledge pack:
//   npm run knowledge                  from the base in data/base and the tables in data/curated
//   npm run knowledge -- --from DIR    reads the sources in DIR first and renews the base
// Both give the same bytes for the same content. `--into FILE` writes the pack elsewhere.
import { existsSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { basesIn, pruneBases, readBase, writeBase } from './knowledge/base.ts';
import { compile } from './knowledge/compile.ts';
import { filesIn } from './knowledge/files.ts';
import type { Row } from './knowledge/model.ts';
import { writePack } from './knowledge/pack/write.ts';
import { overlapsTable, writeReport } from './knowledge/report.ts';
import { SOURCES } from './knowledge/sources/all.ts';
import { curated } from './knowledge/sources/curated.ts';
import type { SourceReader } from './knowledge/sources/source.ts';
import { writeSourcesPage } from './knowledge/sources-page.ts';
import { ROOT } from './lib/paths.ts';

const DATA = join(ROOT, 'data');
const BASE = join(DATA, 'base');

const { values } = parseArgs({ options: { from: { type: 'string' }, into: { type: 'string' } } });

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** Everything but the project's own tables comes from outside, and is kept in the base. */
const shipped = SOURCES.filter(({ ship }) => ship !== 'check-only');
const outside = shipped.filter((source) => source !== curated);

/** Renews the base of every source that is in the folder; the others stay as they are. */
function renewBase(from: string): void {
  const found = outside.filter(({ id }) => existsSync(join(from, id)));
  if (found.length === 0) fail(`None of the sources is in ${from}.`);
  for (const { id, rows } of found) writeBase(BASE, id, rows(filesIn(join(from, id))));
  pruneBases(
    BASE,
    outside.map(({ id }) => id),
  );
}

interface Loaded {
  source: SourceReader;
  rows: Row[];
}

/** The project's own tables and the base, most trusted first: later rows join the people that earlier ones made. */
function load(): Loaded[] {
  const present = existsSync(BASE) ? basesIn(BASE) : [];
  if (present.length === 0) fail('There is no data/base: compile with --from DIR.');
  const based = outside
    .filter(({ id }) => present.includes(id))
    .map((source) => ({ source, rows: [...readBase(BASE, source.id)] }));
  return [{ source: curated, rows: [...curated.rows(filesIn(join(DATA, 'curated')))] }, ...based];
}

/** The last day a source knows of: what its reader says, or later where it has been fetched anew. */
const newestOf = ({ source, rows }: Loaded): string =>
  rows.reduce(
    (newest, { knownUntil }) => (knownUntil && knownUntil > newest ? knownUntil : newest),
    source.newest,
  );

if (values.from) renewBase(resolve(values.from));
const loaded = load();
const sources = loaded.map((own) => ({ ...own.source, newest: newestOf(own) }));
/** The day of the newest fact: a build of the same facts is the same build. */
const built = sources
  .map(({ newest }) => newest)
  .sort()
  .at(-1)!;

const { model, notes } = compile(
  loaded.flatMap(({ rows }) => rows),
  sources,
  built,
);
const pack = new Uint8Array(writePack(model));
const target = values.into ? resolve(values.into) : join(DATA, 'knowledge.bin');
writeFileSync(target, pack);
writeSourcesPage(join(DATA, 'SOURCES.md'), SOURCES, model);
writeFileSync(join(DATA, 'overlaps.tsv'), overlapsTable(notes));
const report = writeReport(join(ROOT, 'dist', 'knowledge-report.md'), model, notes);
console.log(
  `${relative(ROOT, target)}: ${model.persons.length} persons, ${model.offices.length} offices, ${model.terms.length} terms, ${pack.length} bytes. ` +
    `What was refused, contradicted and closed: ${relative(ROOT, report)}.`,
);
