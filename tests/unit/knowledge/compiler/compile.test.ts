// Rows of sources → people, offices and terms.
import { expect, test } from '@playwright/test';
import { rowsToText, textToRows } from '../../../../tools/knowledge/base.ts';
import { compile } from '../../../../tools/knowledge/compile.ts';
import { filesOf } from '../../../../tools/knowledge/files.ts';
import type { CompiledSource, Row } from '../../../../tools/knowledge/model.ts';
import { curated, readEvidence } from '../../../../tools/knowledge/sources/curated.ts';
import { Trust } from '../../../../tools/knowledge/trust.ts';

const SOURCES: CompiledSource[] = ['one', 'two'].map((id) => ({
  id,
  title: id,
  url: '',
  licence: 'CC0',
  newest: '2026-01-01',
}));

type Short = Partial<Row> & { title?: string; in?: string };

function rows(...short: Short[]): Row[] {
  return short.map(({ title = 'Minister of Finance', in: jurisdiction = 'NO', ...row }) => ({
    source: 'one',
    name: 'Kari Berg',
    trust: Trust.wikidata,
    office: { title, jurisdiction },
    ...row,
  }));
}

function compiled(...short: Short[]) {
  const { model, notes } = compile(rows(...short), SOURCES, '2026-01-01');
  const terms = model.terms.map((term) => {
    const { name } = model.persons[term.person]!;
    return `${name}: ${model.offices[term.office]!.title}${term.acting ? ' (acting)' : ''} ${term.start ?? '?'}–${term.end ?? (term.knownUntil ? `>${term.knownUntil}` : '?')}`;
  });
  return { ...model, notes, lines: terms.sort() };
}

test.describe('identity', () => {
  test('one QID is one person', () => {
    const { persons } = compiled(
      { qid: 'Q1', start: '2001' },
      { qid: 'Q1', title: 'Minister of Health', start: '2004' },
      { qid: 'Q1', name: 'K. Berg', source: 'two', in: 'SE', start: '2019' },
    );
    expect(persons).toHaveLength(1);
    expect(persons[0]!.aliases).toEqual(['K. Berg']);
  });

  test('a name alone is not enough', () => {
    const { persons, notes } = compiled(
      { qid: 'Q1', start: '2001-01-01', end: '2003-01-01' },
      { source: 'two', in: 'NZ', title: 'Speaker of the Parliament', start: '2001', end: '2003' },
    );
    expect(persons).toHaveLength(2);
    expect(notes.refused).toEqual([{ name: 'Kari Berg', reason: 'only the name agrees' }]);
  });

  test('the same office at the same time is', () => {
    const { persons, terms } = compiled(
      { qid: 'Q1', start: '2001-01-01', end: '2003-01-01' },
      { source: 'two', start: '2001-01', end: '2003-01' },
    );
    expect([persons.length, terms.length]).toEqual([1, 1]);
  });

  test('birth dates that differ keep namesakes apart', () => {
    const { persons } = compiled(
      { qid: 'Q1', born: '1950-02-03', start: '2001-01-01', end: '2003-01-01' },
      { source: 'two', born: '1970-02-03', start: '2001-01-01', end: '2003-01-01' },
    );
    expect(persons).toHaveLength(2);
  });

  test('evidence that fits two people is refused', () => {
    const { persons, notes } = compiled(
      { qid: 'Q1', title: 'Minister of Health', start: '2001', end: '2003' },
      { qid: 'Q2', title: 'Minister of Culture', start: '2001', end: '2003' },
      { source: 'two', title: 'Minister of Sport', start: '2004', end: '2006' },
    );
    expect(persons).toHaveLength(3);
    expect(notes.refused[0]!.reason).toContain('2 people');
  });
});

test('the list of namesakes gives way where it names a late official whom a source has', () => {
  const namesake = { office: undefined, notOfficial: true, trust: Trust.curated } as const;
  const { persons } = compiled(
    { ...namesake, heldOffice: true },
    { ...namesake, name: 'Ola Dahl' },
    { start: '1950', end: '1955' },
  );
  expect(persons.map(({ name, notOfficial }) => [name, notOfficial]).sort()).toEqual([
    ['Kari Berg', false],
    ['Ola Dahl', true],
  ]);
});

test.describe('terms', () => {
  test('the more trusted date stands, and the contradiction is noted', () => {
    const { lines, notes } = compiled(
      { qid: 'Q1', start: '2001-01-01', end: '2003-01-01' },
      { qid: 'Q1', source: 'two', trust: Trust.curated, start: '2001-01-01', end: '2004-06-01' },
    );
    expect(lines).toEqual(['Kari Berg: Minister of Finance of Norway 2001-01-01–2004-06-01']);
    expect(notes.contradictions[0]).toContain('2004-06-01');
  });

  test('any source beats a date that nobody looked up', () => {
    const { lines, terms } = compiled(
      { qid: 'Q1', start: '2001-01-15', end: '2003-01-15' },
      {
        qid: 'Q1',
        source: 'two',
        trust: Trust.unreferenced,
        unreferenced: true,
        start: '2001-02',
        end: '2003-01',
      },
    );
    expect(lines).toEqual(['Kari Berg: Minister of Finance of Norway 2001-01-15–2003-01-15']);
    expect(terms[0]!.unreferenced).toBe(false);
  });

  test('cabinets that follow each other are one term, years that touch are two', () => {
    const { lines } = compiled(
      { qid: 'Q1', start: '2001-01-15', end: '2003-01-15' },
      { qid: 'Q1', start: '2003-01-16', end: '2005-01-15' },
      { qid: 'Q1', title: 'Member of the Storting', start: '1997', end: '2001' },
      { qid: 'Q1', title: 'Member of the Storting', start: '2001', end: '2005' },
    );
    expect(lines).toEqual([
      'Kari Berg: Member of the Storting of Norway 1997–2001',
      'Kari Berg: Member of the Storting of Norway 2001–2005',
      'Kari Berg: Minister of Finance of Norway 2001-01-15–2005-01-15',
    ]);
  });

  test('an open term is known until its source’s last day, and death ends it', () => {
    const { lines } = compiled(
      { qid: 'Q1', start: '2020-01-01', knownUntil: '2022-07-01' },
      {
        qid: 'Q2',
        name: 'Ola Dahl',
        in: 'SE',
        died: '2021-05-05',
        start: '2020-01-01',
        knownUntil: '2022-07-01',
      },
    );
    expect(lines).toEqual([
      'Kari Berg: Minister of Finance of Norway 2020-01-01–>2022-07-01',
      'Ola Dahl: Minister of Finance of Sweden 2020-01-01–2021-05-05',
    ]);
  });

  test('one source knows the constituency, the other the days', () => {
    const { lines } = compiled(
      { qid: 'Q1', in: 'US', title: 'United States senator', start: '1999-01-03', end: '2005-01-03' },
      {
        qid: 'Q1',
        source: 'two',
        trust: Trust.register,
        office: {
          title: 'United States Senator from Ohio',
          jurisdiction: 'US',
          role: 'upper-house-member',
          complete: true,
        },
      },
    );
    expect(lines).toEqual(['Kari Berg: United States Senator from Ohio 1999-01-03–2005-01-03']);
  });
});

test.describe('single seats', () => {
  test('a successor ends an open term', () => {
    const { lines } = compiled(
      { qid: 'Q1', start: '2018-01-01', knownUntil: '2022-07-01' },
      { qid: 'Q2', name: 'Ola Dahl', start: '2020-03-01', knownUntil: '2022-07-01' },
    );
    expect(lines[0]).toBe('Kari Berg: Minister of Finance of Norway 2018-01-01–2020-03-01');
  });

  test('who acts ends nobody’s term', () => {
    const { lines } = compiled(
      { qid: 'Q1', start: '2018-01-01', end: '2022-01-01' },
      { qid: 'Q2', name: 'Ola Dahl', acting: true, start: '2020-03-01', end: '2020-05-01' },
    );
    expect(lines).toEqual([
      'Kari Berg: Minister of Finance of Norway 2018-01-01–2022-01-01',
      'Ola Dahl: Minister of Finance of Norway (acting) 2020-03-01–2020-05-01',
    ]);
  });

  test('a better source leaves no room for a worse one', () => {
    const { lines, notes } = compiled(
      { qid: 'Q1', trust: Trust.curated, start: '2018-01-01', end: '2022-01-01' },
      { qid: 'Q2', name: 'Ola Dahl', source: 'two', start: '2018-02-01', end: '2021-05-01' },
    );
    expect(lines).toEqual(['Kari Berg: Minister of Finance of Norway 2018-01-01–2022-01-01']);
    expect(notes.contradictions.join()).toContain('Ola Dahl');
  });

  test('a term within another of the same trust is listed with the reason', () => {
    const { lines, notes } = compiled(
      { qid: 'Q1', start: '2010-01-01', end: '2022-01-01' },
      { qid: 'Q2', name: 'Ola Dahl', start: '2014-02-01', end: '2015-05-01' },
    );
    expect(lines).toHaveLength(2);
    expect(notes.overlaps[0]!.reason).toContain('one has both');
  });
});

test('rows come back from the base as they were', () => {
  const all = rows(
    { qid: 'Q1', aliases: ['A', 'B c'], born: '1950', start: '2001', acting: true, unreferenced: true },
    { qid: 'Q1', aliases: ['A', 'B c'], born: '1950', knownUntil: '2022-01-01', party: 'X', endTrust: 30 },
    {
      sourceId: 'x:1',
      name: 'Ola Dahl',
      office: { title: 'T', jurisdiction: 'NO', role: 'other', singleSeat: false, complete: true },
    },
    { qid: 'Q3', name: 'Only Names', aliases: ['Another'], office: undefined },
  ).map(
    (row) =>
      Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as unknown as Row,
  );
  expect([...textToRows(rowsToText(all), 'one')]).toEqual(all);
});

test.describe('curated', () => {
  const HEADER =
    'qid\tname\tother_names\toffice\tcategory\tjurisdiction\tstart\tend\tparty\tpredecessor\twikipedia\tevidence\tchecked';
  const read = (line: string) => [...curated.rows(filesOf({ 'some.tsv': `${HEADER}\n${line}\n` }))][0]!;

  test('what no source backs is shown by month and marked', () => {
    const row = read(
      '\tKari Berg\tK. Berg\tMinister of Finance of Norway\tminister\tNO\t2001-03-04\t?\t\t\t\tunreferenced\t',
    );
    expect(row).toMatchObject({
      start: '2001-03',
      unreferenced: true,
      trust: Trust.unreferenced,
      aliases: ['K. Berg'],
    });
    expect(row.end).toBe(undefined);
    expect(row.knownUntil).toBe(undefined);
  });

  test('a row without an end vouches for its day of checking', () => {
    const row = read(
      'Q1\tKari Berg\t\tMinister of Finance of Norway\tminister\tNO\t2021-03-04\t\t\t\t\ta/file.csv\t2026-08',
    );
    expect(row).toMatchObject({ start: '2021-03-04', knownUntil: '2026-08-31', trust: Trust.curated });
  });

  test('evidence tells how far to trust each date', () => {
    expect(readEvidence('a/file.csv; unreferenced (start)')).toMatchObject({
      none: false,
      start: Trust.unreferenced,
      end: Trust.curated,
    });
    expect(readEvidence('a/file.csv|unreferenced:day')).toMatchObject({ none: false, dayUnknown: true });
    expect(readEvidence('unreferenced')).toMatchObject({ none: true });
  });
});
