import { expect, test } from '@playwright/test';
import { filesOf } from '../../../../tools/knowledge/files.ts';
import type { Row } from '../../../../tools/knowledge/model.ts';
import { germanOffices } from '../../../../tools/knowledge/read/german-offices.ts';
import { dateBetween } from '../../../../tools/knowledge/read/seen.ts';
import { germany } from '../../../../tools/knowledge/sources/germany.ts';

function cabinetRows(...lines: string[]): Row[] {
  const table = `unit,office,name,party,first_seen,last_seen,in_latest\n${lines.join('\n')}`;
  return [...germany.rows(filesOf({ 'cabinets-2023-2026.csv': table }))];
}

test('days on which a table was seen bound the term, they are not its first and last day', () => {
  const rows = cabinetRows(
    'Bund,Bundesministerium der Finanzen (BMF),Karl Winter,FDP,2023-08-11,2024-11-04,',
    'Bund,Bundesministerium der Finanzen (BMF),Emil Sommer,SPD,2024-11-12,2025-05-19,',
    'Bund,Bundesministerium der Finanzen (BMF),Rosa Herbst,SPD,2026-04-03,2026-08-01,1',
  );
  expect(rows.map(({ name, start, end, knownUntil }) => [name, start, end, knownUntil])).toEqual([
    ['Karl Winter', undefined, '2024-11', undefined],
    ['Emil Sommer', '2024-11', undefined, '2025-05-19'],
    ['Rosa Herbst', undefined, undefined, '2026-08-01'],
  ]);
  expect(dateBetween('2024-11-04', '2024-11-12')).toBe('2024-11');
  expect(dateBetween('2024-10-04', '2024-11-12')).toBe('2024');
  expect(dateBetween('2024-12-30', '2025-01-02')).toBeUndefined();
});

test('the table of heads was seen before that of ministers: it dates no minister', () => {
  const rows = cabinetRows(
    'Hessen,Ministerpräsident/Regierender Bürgermeister,Karl Winter,CDU,2023-08-11,2023-12-02,',
    'Hessen,"Ministerpräsident, Staatskanzlei",Karl Winter,CDU,2023-12-02,2026-08-01,1',
    'Hessen,Finanzen,Emil Sommer,CDU,2023-12-02,2026-08-01,1',
  );
  expect(rows.map(({ office, start }) => [office?.title, start])).toEqual([
    ['Minister-President of Hesse', undefined],
    ['Minister of Finance of Hesse', undefined],
  ]);
});

test('an office spelled anew is the same office, a vacant one is nobody', () => {
  const rows = cabinetRows(
    'Bund,Bundesministerium des Innern (BMI),Rosa Alt-Berg,CSU,2025-05-19,2025-10-09,',
    'Bund,Vertreter nach §\u00a022 (1) S.\u00a02 Alt.\u00a01 GO-BReg • Bundesministerium des Innern (BMI),Rosa Alt Berg,CSU,2025-11-02,2026-08-01,1',
    'Rheinland-Pfalz,Minister der Justiz,derzeit vakant,derzeit vakant,2025-02-25,2025-05-19,',
  );
  expect(rows.map(({ name, knownUntil }) => [name, knownUntil])).toEqual([['Rosa Alt Berg', '2026-08-01']]);
});

for (const [written, code, titles] of [
  [
    'Stellvertreter des Bundeskanzlers • Bundesministerium für Wirtschaft und Klimaschutz (BMWK)',
    'DE',
    ['Vice Chancellor of Germany', 'Federal Minister for Economic Affairs of Germany'],
  ],
  [
    'Bundesministerin für besondere Aufgaben • Chefin des Bundeskanzleramtes',
    'DE',
    ['Head of the Federal Chancellery of Germany'],
  ],
  ['Auswärtiges Amt (AA)', 'DE', ['Federal Minister for Foreign Affairs of Germany']],
  ['Ministerpräsident/Regierender Bürgermeister', 'DE-BE', ['Governing Mayor of Berlin']],
  [
    'Kultur und Gesellschaftlicher Zusammenhalt (gleichzeitig: Finanzen (gleichzeitig: Bürgermeister))',
    'DE-BE',
    ['Senator for Culture and Social Cohesion of Berlin'],
  ],
  [
    'Chef der StaatskanzleiMinister für Bundes- und Europaangelegenheiten, Sport und Ehrenamt',
    'DE-TH',
    ['Minister for Federal Affairs, European Affairs, Sport and Volunteering of Thuringia'],
  ],
  [
    'Zweiter Stellvertretender Ministerpräsident, Minister für Inneres, Kommunales und Landesentwicklung',
    'DE-TH',
    ['Minister of the Interior, Municipal Affairs and Regional Development of Thuringia'],
  ],
  [
    'Behörde für Schule und Berufsbildung',
    'DE-HH',
    ['Senator for Schools and Vocational Education of Hamburg'],
  ],
  ['Vertreter nach § 22', 'DE', []],
] as const) {
  test(`"${written}" of ${code}`, () => {
    expect(germanOffices(written, code).map(({ title }) => title)).toEqual([...titles]);
  });
}

test('a member of the Bundestag sat for the group of that term, and terms that touch are one', () => {
  const rows = [
    ...germany.rows(
      filesOf({
        'bundestag-terms-1990-2017.csv':
          'bundestag_id,qid,name,other_names,academic_title,birth,death,party,wp,start,end,land,fraktion\n' +
          '1,Q1,Karl Winter,Karl-Heinz Winter,Dr.,1950-04-03,,DIE LINKE.,12,1990-12-20,1994-11-10,,der Sozialdemokratischen Partei Deutschlands\n' +
          '1,Q1,Karl Winter,Karl-Heinz Winter,Dr.,1950-04-03,,DIE LINKE.,16,2005-10-18,2009-10-27,,DIE LINKE.\n' +
          '1,Q1,Karl Winter,Karl-Heinz Winter,Dr.,1950-04-03,,DIE LINKE.,17,2009-10-27,2013-10-22,,DIE LINKE.\n' +
          '1,Q1,Karl Winter,Karl-Heinz Winter,Dr.,1950-04-03,,DIE LINKE.,19,2017-10-24,,,DIE LINKE.\n',
      }),
    ),
  ];
  expect(rows.map(({ party, start, end, knownUntil }) => [party, start, end, knownUntil])).toEqual([
    ['SPD', '1990-12-20', '1994-11-10', undefined],
    ['Die Linke', '2005-10-18', '2013-10-22', undefined],
    ['Die Linke', '2017-10-24', undefined, '2017-12-14'],
  ]);
  expect(rows[0]).toMatchObject({ qid: 'Q1', aliases: ['Karl-Heinz Winter'], born: '1950-04-03' });
});

test('values that were merged give what they share, and the first of January gives a year', () => {
  const rows = [
    ...germany.rows(
      filesOf({
        'persons-wikidata-2022-02.csv':
          'qid,name,alt_names,type,birth,death,gender,party,description_de,abgeordnetenwatch_id,website\n' +
          'Q1,Rosa Herbst,Dr. Rosa Maria Herbst|Herbst,memberOfParliament,1986-01-01,,female,GRÜNE,,,\n' +
          'Q2,Emil Sommer,,otherSpeaker,1950-04-03|1950-04-04,,male,Q157537|Q49762,,,\n',
      }),
    ),
  ];
  expect(rows[0]).toMatchObject({
    aliases: ['Rosa Maria Herbst'],
    born: '1986',
    party: 'Bündnis 90/Die Grünen',
    office: { title: 'Member of the Bundestag' },
  });
  expect(rows[1]).toEqual({ source: 'germany', qid: 'Q2', name: 'Emil Sommer', born: '1950', trust: 60 });
});
