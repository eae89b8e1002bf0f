import { expect, test } from '@playwright/test';
import { filesOf } from '../../../../tools/knowledge/files.ts';
import { everypolitician2015 } from '../../../../tools/knowledge/sources/everypolitician-2015.ts';

const rowsOf = (...lines: string[]) => [
  ...everypolitician2015.rows(
    filesOf({
      'aliases-by-qid.tsv': `${lines.join('\n')}\n`,
      'persons.csv': 'country,legislature,ep_id,wikidata,name\nX,Assembly,1,,Somebody Else\n',
    }),
  ),
];

test('a person gets every name once, and no office', () => {
  const rows = rowsOf(
    'Q1\tde\tValerij Winter',
    'Q1\tda\tValerij Winter',
    'Q1\tpl\tWalerij Winter',
    'Q1\tar\tفاليري وينتر',
    'Q2\tcs\tRosa Herbstová',
  );
  expect(rows).toEqual([
    {
      source: 'everypolitician-2015',
      qid: 'Q1',
      name: 'Valerij Winter',
      aliases: ['Walerij Winter', 'فاليري وينتر'],
      trust: 10,
    },
    { source: 'everypolitician-2015', qid: 'Q2', name: 'Rosa Herbstová', trust: 10 },
  ]);
});

test('what tells namesakes apart is cut off', () => {
  expect(rowsOf('Q1\tde\tKarl Winter (Politiker, 1950)')[0]?.name).toBe('Karl Winter');
});

test('names turned round, damaged, of one word, in other scripts or in Latin are left out', () => {
  expect(
    rowsOf(
      'Q1\tde\tWinter, Karl',
      'Q1\tes\tKarl Wi?nter',
      'Q1\tde\tWinter',
      'Q1\tru\tВинтер Карл',
      'Q1\tla\tCarolus Hiems',
    ),
  ).toEqual([]);
});
