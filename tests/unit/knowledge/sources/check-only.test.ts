import { expect, test } from '@playwright/test';
import { filesOf } from '../../../../tools/knowledge/files.ts';
import { SOURCES } from '../../../../tools/knowledge/sources/all.ts';
import { europePortfolioMinisters } from '../../../../tools/knowledge/sources/europe-portfolio-ministers.ts';
import { meps } from '../../../../tools/knowledge/sources/meps.ts';
import { openaustralia } from '../../../../tools/knowledge/sources/openaustralia.ts';
import { worldLeadersCurrent } from '../../../../tools/knowledge/sources/world-leaders-current.ts';

test('sources whose licence does not let us ship them say so', () => {
  const checking = [europePortfolioMinisters, meps, openaustralia, worldLeadersCurrent];
  expect(checking.map(({ ship }) => ship)).toEqual(checking.map(() => 'check-only'));
  expect(SOURCES.filter(({ ship }) => ship === 'check-only')).toEqual(checking);
});

test('every source has its own name, and a reason for how it is used', () => {
  expect(new Set(SOURCES.map(({ id }) => id)).size).toBe(SOURCES.length);
  for (const { id, why, newest } of SOURCES) {
    expect(why, id).toMatch(/\.$/);
    expect(newest, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

test('portfolio ministers: whoever is incumbent was so when the list was collected', () => {
  const rows = [
    ...europePortfolioMinisters.rows(
      filesOf({
        'ministers-five-portfolios.csv':
          'country,portfolio,name,qid,start,end,birth,death\n' +
          'UK,Defense,Karl Winter,Q1,1973-12-19,1975-02-13,1930-07-11,\n' +
          'France,Health,Rosa Herbst,,2025-10-12,Incumbent,,\n' +
          'France,Health,Emil Sommer,,2025-10-12,Present,,\n' +
          'France,Health,Ada Lenz,,2025-10-12,,,\n',
      }),
    ),
  ];
  expect(rows[0]).toMatchObject({
    qid: 'Q1',
    end: '1975-02-13',
    office: { jurisdiction: 'GB', role: 'defence-minister' },
  });
  expect(rows.slice(1).map(({ end, knownUntil }) => [end, knownUntil])).toEqual(
    rows.slice(1).map(() => [undefined, '2026-07-01']),
  );
});

test('world leaders: the newest snapshot, without its identifiers', () => {
  const snapshot = (day: string, name: string) =>
    JSON.stringify({
      snapshot_date: day,
      countries: {
        eu: {
          country: { iso_code: 'EU', name_en: 'European Union' },
          positions: {
            head: {
              title_en: 'President of the European Commission',
              current_holder: { name_en: name, wikidata_id: 'Q1', since: '2019-12-01', party: null },
            },
            vacant: { title_en: 'President', current_holder: null },
          },
        },
      },
    });
  const rows = [
    ...worldLeadersCurrent.rows(
      filesOf({
        'snapshots/2026/05/2026-05-16.json': snapshot('2026-05-16', 'Karl Winter'),
        'snapshots/2026/08/2026-08-22.json': snapshot('2026-08-22', 'Rosa Herbst'),
      }),
    ),
  ];
  expect(rows).toEqual([
    {
      source: 'world-leaders-current',
      name: 'Rosa Herbst',
      office: { title: 'President of the European Commission', jurisdiction: 'EU' },
      start: '2019-12-01',
      knownUntil: '2026-08-22',
      trust: 60,
    },
  ]);
});

test('MEPs: surnames in capitals, identifiers from the file beside, peers without a first name left out', () => {
  const rows = [
    ...meps.rows(
      filesOf({
        'data/meps.all.csv':
          'epid,firstname,lastname,active,start,start10,end,birthdate,country,gender,eugroup,party,email,twitter,term,start8,start9\n' +
          '7,Vera,ROTH NEVEĎALOVÁ,true,2009-07-14,,,1982-11-10,sk,F,NA,,,,10,,\n' +
          '8,Karl,WINTER,false,1996-11-11,,2014-06-30,1948-10-03,at,M,PPE,,,,7,,\n' +
          '9,The ,MEADOW,false,1979-07-17,,1999-07-19,1925-03-27,uk,M,PPE,,,,4,,\n',
        'data/wikidata.json': JSON.stringify([{ wdid: 'Q7', 'MEP directory ID': '7' }]),
      }),
    ),
  ];
  expect(rows.map(({ name, qid, end, knownUntil }) => [name, qid, end, knownUntil])).toEqual([
    ['Vera Roth Neveďalová', 'Q7', undefined, '2024-10-15'],
    ['Karl Winter', undefined, '2014-06-30', undefined],
  ]);
});

test('Australia: two ways of writing a day, honorifics, headings and comments', () => {
  const rows = [
    ...openaustralia.rows(
      filesOf({
        'data/ministers.csv':
          '"Name","From","To","Ministers"\n,,,\n"Senator the Hon Rosa Herbst",11/03/1996,09/10/1997,"Minister for Justice"\n' +
          '"The Hon Dr Karl Winter MP",01/06/2022,,"Minister for Defence"\n',
        'data/senators.csv':
          'member count,person count,name,Division,State/Territory,Date of election,Type of election,Date ceased to be a Member,reason,Most recent party\n' +
          '# Party Change\n5,,Emil Sommer,,Tas., 22.2.1994 ,section_15,21.5.2022,defeated,LIB\n',
      }),
    ),
  ];
  expect(rows.map(({ name, start, end, knownUntil }) => [name, start, end, knownUntil])).toEqual([
    ['Rosa Herbst', '1996-03-11', '1997-10-09', undefined],
    ['Karl Winter', '2022-06-01', undefined, '2026-05-01'],
    ['Emil Sommer', '1994-02-22', '2022-05-21', undefined],
  ]);
});
