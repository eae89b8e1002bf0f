import { expect, test } from '@playwright/test';
import { filesOf } from '../../../../tools/knowledge/files.ts';
import type { Row } from '../../../../tools/knowledge/model.ts';
import { withoutCapitals } from '../../../../tools/knowledge/read/capitals.ts';
import { factbookHistory } from '../../../../tools/knowledge/sources/factbook-history.ts';

const HEADER =
  'gec,country,role_key,title,name,spellings,start,end_inferred,end_basis,first_seen,last_seen\n';

/** Rows of lines "gec,country,role,title,name,start,end,basis,first seen,last seen". */
function rowsOf(...lines: string[]): Row[] {
  const table = lines.map((line) => {
    const fields = line.split(',');
    return [...fields.slice(0, 5), fields[4], ...fields.slice(5)].join(',');
  });
  return [...factbookHistory.rows(filesOf({ 'tenures-inferred.csv': HEADER + table.join('\n') }))];
}

test('surnames lose their capitals, and what stands after a surname is an alias less', () => {
  const [row] = rowsOf(
    'po,Portugal,head of government,Prime Minister,Joao Manuel PEREIRA Gomes,2015-11-26,,,2020-11-24,2026-01-22',
  );
  expect(row?.name).toBe('Joao Manuel Pereira Gomes');
  expect(row?.aliases).toEqual(['Joao Manuel Pereira', 'Joao Pereira']);
  expect(row?.office).toEqual({ title: 'Prime Minister', jurisdiction: 'PT' });
});

for (const [written, plain] of [
  ['Ana VON DER HEIDE', 'Ana von der Heide'],
  ['LI Wei', 'Li Wei'],
  ['HARALD V', 'Harald V'],
  ['Conor O’BRIEN', 'Conor O’Brien'],
  ['Joan MCCARTHY', 'Joan McCarthy'],
  ['Mamuka MCHEDLISHVILI', 'Mamuka Mchedlishvili'],
  ['Rashid al-HAKIMI', 'Rashid al-Hakimi'],
  ['Maia KELLER-SUTER', 'Maia Keller-Suter'],
  ['Vera NEVEĎALOVÁ', 'Vera Neveďalová'],
] as const) {
  test(`"${written}" is ${plain}`, () => expect(withoutCapitals(written)).toBe(plain));
}

test('names romanised by the government have the form of the press beside them', () => {
  const [row] = rowsOf(
    'rs,Russia,head of government,Deputy Premier,Dmitriy Olegovich ZIMIN,2011-12-23,,,2015-10-26,2017-03-28',
  );
  expect(row?.aliases).toEqual(['Dmitriy Zimin', 'Dmitry Olegovich Zimin', 'Dmitry Zimin']);
});

test('the rest of a title that was cut into the name goes back, ranks go', () => {
  const rows = rowsOf(
    'sz,Switzerland,chief of state,President of the,Swiss Confederation Rosa BRUNNER,2024-01-01,2025-01-01,successor since,2024-01-04,2024-12-20',
    'uv,Burkina Faso,chief of state,Transitional President Capt.,Issa OUEDRAOGO,2022-09-30,,,2024-01-04,2026-01-21',
  );
  expect(rows.map((row) => [row.name, row.office?.title, row.acting])).toEqual([
    ['Rosa Brunner', 'President', undefined],
    ['Issa Ouedraogo', 'President', true],
  ]);
});

test('sentences, numbers, heirs and designates are no office-holders', () => {
  expect(
    rowsOf(
      'bt,Bhutan,amb_to_us,,FAX [1],2020,,,2022-01-01,2022-07-16',
      'bg,Bangladesh,chief of state,,RAHMAN ran unopposed,2023-01-01,,,2023-01-01,2023-06-29',
      'sp,Spain,chief of state,,Heir Apparent Princess LUCIA daughter of the monarch,2020,,,2024-06-21,2024-06-21',
      'fr,France,amb_from_us,Ambassador-designate,Paul WINTER,2025-02-24,,,2025-07-17,2025-08-07',
      'fr,France,amb_from_us,Chargé d’Affaires,Paul WINTER,2025-02-24,,,2025-07-17,2025-08-07',
      'ga,The Gambia,chief of state,President,Elect Karl WINTER,2016-12-01,,,2016-12-02,2017-03-28',
      'sf,South Africa,head of government,Deputy President,VACANT,2023-01-01,,,2023-03-07,2023-03-07',
      'bm,Burma,chief of state,Prime Minister,SAC Chair,2021-08-01,,,2021-08-19,2022-03-25',
      'as,Australia,chief of state,represented by Governor General,MOSTYN,2024-07-01,,,2024-07-11,2026-01-22',
    ),
  ).toEqual([]);
});

test('a successor ends a tenure only where nobody can have come between', () => {
  const ends = (line: string) => rowsOf(line).map(({ end, knownUntil }) => [end, knownUntil]);
  const person = 'fr,France,head of government,Prime Minister,Paul WINTER,2014-03-31';
  expect(ends(`${person},2016-12-06,successor since,2015-10-26,2016-11-21`)).toEqual([
    ['2016-12-06', undefined],
  ]);
  // Nothing was seen between April 2017 and October 2020.
  expect(ends(`${person},2020-07-03,successor since,2015-10-26,2017-03-28`)).toEqual([
    [undefined, '2017-03-28'],
  ]);
  expect(ends(`${person},2020-11-24,successor first seen,2015-10-26,2017-03-28`)).toEqual([
    [undefined, '2017-03-28'],
  ]);
  expect(ends(`${person},2017-03-28,last seen,2015-10-26,2017-03-28`)).toEqual([[undefined, '2017-03-28']]);
  const deputy = person.replace('Prime Minister', 'Deputy Prime Minister');
  expect(ends(`${deputy},2016-12-06,successor since,2015-10-26,2016-11-21`)).toEqual([
    [undefined, '2016-11-21'],
  ]);
});

test('two spellings of one tenure are one person, and do not end each other', () => {
  const rows = rowsOf(
    'cy,Cyprus,chief of state,President,Nikos HATZIDAKES,2023-02-28,2023-02-28,successor since,2023-03-09,2023-04-20',
    'cy,Cyprus,chief of state,President,Nikos HATZIDAKIS,2023-02-28,,,2023-04-27,2026-01-22',
    'cy,Cyprus,head of government,President,Nikos HATZIDAKIS,2023-02-28,,,2023-04-27,2026-01-22',
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    name: 'Nikos Hatzidakis',
    aliases: ['Nikos Hatzidakes'],
    knownUntil: '2026-01-22',
  });
  expect(rows[0]?.end).toBeUndefined();
});

test('a monarch or president stands at home, not in each realm and territory', () => {
  const rows = rowsOf(
    'aa,Aruba,chief of state,King,PIETER IV of the Netherlands,2013-04-30,,,2015-10-26,2026-01-21',
    'nl,Netherlands,chief of state,King,PIETER IV,2013-04-30,,,2015-10-26,2026-01-21',
  );
  expect(rows.map((row) => [row.name, row.office?.jurisdiction])).toEqual([['Pieter IV', 'NL']]);
});

test('ambassadors are offices of the country that sends them', () => {
  const rows = rowsOf(
    'gm,Germany,amb_from_us,Ambassador,Amy L. WINTER,2022-02-17,,,2022-06-23,2024-07-11',
    'gm,Germany,amb_to_us,Ambassador,Emil SOMMER,2019-09-16,,,2020-11-24,2023-06-01',
  );
  expect(rows.map((row) => row.office)).toEqual([
    { title: 'United States Ambassador to Germany', jurisdiction: 'US', role: 'ambassador', complete: true },
    {
      title: 'Ambassador of Germany to the United States',
      jurisdiction: 'DE',
      role: 'ambassador',
      complete: true,
    },
  ]);
});

test('without a first day there is no tenure', () => {
  expect(
    rowsOf(
      'au,Austria,head of government,Chancellor,Karl WINTER,,2025-02-13,last seen,2025-01-13,2025-02-13',
    ),
  ).toEqual([]);
});

for (const [entry, written, title] of [
  ['ch,China', 'Executive Vice Premiers', 'Vice Premier'],
  ['rs,Russia', 'First Deputy Premier', 'First Deputy Prime Minister'],
  ['bo,Belarus', 'first deputy prime minister', 'First Deputy Prime Minister'],
  ['sp,Spain', 'President of the Government', 'Prime Minister'],
  ['sz,Switzerland', 'Vice President', 'Vice President of the Swiss Federal Council'],
  ['rq,Puerto Rico', 'Governor', 'Governor of Puerto Rico'],
  ['ku,Kuwait', 'Amir', 'Emir'],
] as const) {
  test(`"${written}" of ${entry} is ${title}`, () => {
    const [row] = rowsOf(
      `${entry},head of government,${written},Karl WINTER,2022-01-03,,,2022-06-23,2024-07-11`,
    );
    expect(row?.office?.title).toBe(title);
  });
}

test('a first day that was corrected is one tenure, deputies of one family are not', () => {
  const ambassador = 'uz,Uzbekistan,amb_to_us,Ambassador';
  expect(
    rowsOf(
      `${ambassador},Emil SOMMER,2023-04-04,2023-04-19,successor since,2023-04-20,2023-05-04`,
      `${ambassador},Emil SOMMERS,2023-04-19,,,2023-05-11,2026-01-22`,
    ).map(({ name, start, end }) => [name, start, end]),
  ).toEqual([['Emil Sommers', '2023-04-19', undefined]]);
  const deputy = 'ku,Kuwait,head of government,Deputy Prime Minister';
  expect(
    rowsOf(
      `${deputy},Ahmad al-HALIM,2022-01-03,,,2022-06-23,2024-07-11`,
      `${deputy},Nasir al-HALIM,2022-01-03,,,2022-06-23,2024-07-11`,
    ).map(({ name }) => name),
  ).toEqual(['Ahmad al-Halim', 'Nasir al-Halim']);
});

test('a slip of the page, with two people and one first day, is left out', () => {
  const people = (line: string, other: string) => rowsOf(line, other).map(({ name }) => name);
  const president = 'gr,Greece,chief of state,President';
  // The new day stood beside the old name.
  expect(
    people(
      `${president},Karl WINTER,2025-03-13,,,2025-04-10,2025-04-17`,
      `${president},Emil SOMMER,2025-03-13,,,2025-04-24,2026-01-21`,
    ),
  ).toEqual(['Emil Sommer']);
  // The new name stands beside the old day.
  expect(
    people(
      `${president},Karl WINTER,2015-09-17,,,2015-10-26,2017-03-28`,
      `${president},Emil SOMMER,2015-09-17,,,2020-11-24,2022-06-21`,
    ),
  ).toEqual(['Karl Winter']);
});

test('a queen of the Netherlands is none of Sint Maarten, a king of sixteen realms is one of the first', () => {
  const rows = rowsOf(
    'sk,,chief of state,Queen,ROSA of the Netherlands,1980-04-30,,,2015-10-26,2017-03-28',
    'as,Australia,chief of state,King,KARL III,2022-09-08,,,2022-09-15,2026-01-21',
    'uk,United Kingdom,chief of state,King,KARL III,2022-09-08,,,2022-09-15,2026-01-21',
    'nz,New Zealand,chief of state,King,KARL III,2022-09-08,,,2022-09-15,2026-01-21',
  );
  expect(rows.map(({ office }) => office?.jurisdiction)).toEqual(['GB']);
});

test('other spellings are aliases, from the table and from the text', () => {
  const rows = [
    ...factbookHistory.rows(
      filesOf({
        'tenures-inferred.csv': `${HEADER}th,Thailand,chief of state,King,PHUMIN Adun,PHUMI|PHUMIN Adun,2016-12-01,,,2020-11-24,2026-01-22`,
        'government-history-2015-2026.json': JSON.stringify({
          th: {
            series: {
              'chief of state': [
                { text: 'King PHUMI, also spelled Bhumi, (since 1 December 2016); note - other' },
              ],
            },
          },
        }),
      }),
    ),
  ];
  expect(rows.map(({ name, aliases }) => [name, aliases])).toEqual([['Phumin Adun', ['Phumi', 'Bhumi']]]);
});

test('a page that stops to say since when still says who', () => {
  const rows = rowsOf(
    'th,Thailand,chief of state,King,PHUMIN,2016-12-01,,,2020-11-24,2024-08-22',
    'th,Thailand,chief of state,King,PHUMIN,,,,2020-11-24,2026-01-22',
  );
  expect(rows.map(({ start, knownUntil }) => [start, knownUntil])).toEqual([['2016-12-01', '2026-01-22']]);
});
