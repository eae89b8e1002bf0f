// Three hundred facts of the pack, across countries and years, against the rows of the sources they came from. The
// sources are no part of the project: where they are absent the test is skipped.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import type { Person, Term } from '../../../src/knowledge/model.ts';
import { filesIn } from '../../../tools/knowledge/files.ts';
import type { Row } from '../../../tools/knowledge/model.ts';
import { sharePeople } from '../../../tools/knowledge/places.ts';
import { SOURCES } from '../../../tools/knowledge/sources/all.ts';
import { fold } from '../../../tools/knowledge/text.ts';
import { PACK, projectPack } from '../../fixtures/knowledge/project-pack.ts';

const DATA = dirname(PACK);
const SHARED = join(DATA, '..', '..', 'shared', 'knowledge');
const SAMPLE = 300;

/** Rows with an office, by QID and by folded name. */
function sourceRows(): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const { id, ship, rows } of SOURCES) {
    if (ship === 'check-only') continue;
    const folder = id === 'curated' ? join(DATA, 'curated') : join(SHARED, id);
    for (const row of existsSync(folder) ? rows(filesIn(folder)) : []) {
      if (!row.office) continue;
      for (const key of new Set([row.qid, fold(row.name), ...(row.aliases ?? []).map(fold)])) {
        if (!key) continue;
        const list = found.get(key);
        if (list) list.push(row);
        else found.set(key, [row]);
      }
    }
  }
  return found;
}

/** Terms spread evenly over the pack: over first names, and so over countries and years. */
function sample(knowledge: Knowledge): Term[] {
  const step = Math.floor(knowledge.terms / SAMPLE);
  return Array.from({ length: SAMPLE }, (_, at) => knowledge.term(at * step));
}

const rowsOf = (rows: Map<string, Row[]>, { qid, name, otherNames }: Person): Row[] =>
  [qid, ...[name, ...otherNames].map(fold)].flatMap((key) => (key && rows.get(key)) || []);

/** What is wrong with a term by the rows about its person; undefined when all is backed. */
function fault(knowledge: Knowledge, rows: Map<string, Row[]>, term: Term): string | undefined {
  const person = knowledge.person(term.person);
  const place = knowledge.jurisdiction(knowledge.office(term.office).jurisdiction).code;
  // `INT` is how a source says "the world": the title tells the body.
  const own = rowsOf(rows, person).filter(
    ({ office }) => office!.jurisdiction === 'INT' || sharePeople(office!.jurisdiction, place),
  );
  if (!own.some(({ source }) => source === knowledge.sources[term.source]!.id))
    return 'the source has no such row';
  if (term.start && !own.some(({ start, end }) => start === term.start || end === term.start))
    return `no row starts ${term.start}`;
  const others = knowledge.termsOfOffice(term.office).map((other) => knowledge.term(other).start);
  const ends = [...own.map(({ end }) => end), ...own.map(({ start }) => start), ...others, person.died];
  return term.end && !ends.includes(term.end) ? `no row ends ${term.end}` : undefined;
}

test('300 facts stand in their sources', () => {
  test.skip(!existsSync(SHARED), 'The reference material (../shared) is not there.');
  const knowledge = projectPack();
  const rows = sourceRows();
  const terms = sample(knowledge);
  const countries = new Set(terms.map(({ office }) => knowledge.office(office).jurisdiction));
  expect(countries.size).toBeGreaterThan(60);
  const faults = terms.flatMap((term) => {
    const found = fault(knowledge, rows, term);
    return found
      ? [`${knowledge.person(term.person).name}, ${knowledge.office(term.office).title}: ${found}`]
      : [];
  });
  expect(faults).toEqual([]);
});
