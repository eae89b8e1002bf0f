// Compiles the knowledge pack: `npm run knowledge -- --from DIR` reads every source in DIR.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile } from './knowledge/compile.ts';
import { fetchedDay } from './knowledge/fetch/fetched-day.ts';
import { filesIn } from './knowledge/files.ts';
import type { Row } from './knowledge/model.ts';
import { writePack } from './knowledge/pack/write.ts';
import { SOURCES } from './knowledge/sources/all.ts';
import { ROOT } from './lib/paths.ts';

const { values } = parseArgs({ options: { from: { type: 'string' }, notes: { type: 'string' } } });
if (!values.from) {
  console.error('Say where the sources are: npm run knowledge -- --from DIR');
  process.exit(1);
}
const from = values.from;
const filesOf = (id: string) => filesIn(id === 'curated' ? join(ROOT, 'data', 'curated') : join(from, id));
const shipped = SOURCES.filter(
  ({ id, ship }) => ship !== 'check-only' && filesOf(id).list('').length > 0,
).map((source) => ({ ...source, newest: fetchedDay(filesOf(source.id)) ?? source.newest }));

function* rows(): Iterable<Row> {
  for (const { id, rows: read } of shipped) yield* read(filesOf(id));
}

const built = shipped
  .map(({ newest }) => newest)
  .sort()
  .at(-1)!;
console.time('compiled');
const { model, notes } = compile(rows(), shipped, built);
console.timeEnd('compiled');
console.time('written');
const pack = new Uint8Array(writePack(model));
console.timeEnd('written');
mkdirSync(join(ROOT, 'data'), { recursive: true });
writeFileSync(join(ROOT, 'data', 'knowledge.bin'), pack);
console.log(
  `${model.persons.length} persons, ${model.offices.length} offices, ${model.terms.length} terms, ${pack.length} bytes; ` +
    `${notes.refused.length} merges refused, ${notes.contradictions.length} contradictions, ${notes.overlaps.length} overlaps, ` +
    `${notes.closedBySuccessor} terms closed by their successors.`,
);
if (values.notes) writeFileSync(values.notes, JSON.stringify(notes, null, 1));
