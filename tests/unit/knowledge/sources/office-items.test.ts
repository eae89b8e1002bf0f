import { expect, test } from '@playwright/test';
import { filesOf } from '../../../../tools/knowledge/files.ts';
import { everyPoliticianScrapers } from '../../../../tools/knowledge/sources/every-politician-scrapers.ts';

test('an office gets the item of the one position that means the same', () => {
  const rows = [
    ...everyPoliticianScrapers.rows(
      filesOf({
        'coverage.tsv': 'repo\tcountry\tsnapshot_date\nus-cabinet\tUnited States\t2022-08-03\n',
        'us-cabinet/html/positions.csv':
          'id,position\nQ10,United States Secretary of Agriculture\nQ20,Secretary of Labor\nQ21,United States Secretary of Labor\n',
        'us-cabinet/html/holders21.csv':
          'position,person,personID,start,end\n' +
          'Secretary of Agriculture,Karl Winter,Q1,2001-01-20,2005-01-20\n' +
          'Secretary of Labor,Rosa Herbst,Q2,2001-01-20,2005-01-20\n' +
          'Secretary of Energy,Emil Sommer,Q3,2001-01-20,2005-01-20\n',
      }),
    ),
  ];
  expect(rows.map(({ name, office }) => [name, office?.qid])).toEqual([
    ['Karl Winter', 'Q10'],
    // Two positions mean it: neither is taken.
    ['Rosa Herbst', undefined],
    ['Emil Sommer', undefined],
  ]);
});
