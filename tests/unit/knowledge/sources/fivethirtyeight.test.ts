import { expect, test } from '@playwright/test';
import { filesOf } from '../../../../tools/knowledge/files.ts';
import { fivethirtyeight } from '../../../../tools/knowledge/sources/fivethirtyeight.ts';

const rowsOf = (...lines: string[]) => [
  ...fivethirtyeight.rows(
    filesOf({
      'cabinet-turnover/cabinet-turnover.csv': `\ufeffpresident,position,appointee,start_date,end_date,length,departure_day,gender,,\n${lines.join('\n')}\n`,
    }),
  ),
];

test('American dates of both centuries, and headline titles made whole', () => {
  const rows = rowsOf(
    'Carter,OMB Director,Karl Winter,1/21/77,9/23/77,245,247,Male,,',
    'Biden,Secretary of Health & Human Services,Rosa Herbst,3/19/21,1/2/23,1,1,Female,,',
  );
  expect(rows.map(({ office, start, end }) => [office?.title, start, end])).toEqual([
    ['Director of the Office of Management and Budget', '1977-01-21', '1977-09-23'],
    ['United States Secretary of Health and Human Services', '2021-03-19', '2023-01-02'],
  ]);
});

test('"Still in office" was written on the last day of the source', () => {
  const [row] = rowsOf('Biden,Attorney General,Rosa Herbst,3/11/21,Still in office,,,Female,,');
  expect(row).toMatchObject({
    knownUntil: '2023-02-10',
    office: { title: 'United States Attorney General' },
  });
  expect(row?.end).toBeUndefined();
});

test('whom the next president kept on is neither in office today nor out on a day', () => {
  const [row] = rowsOf('Reagan,Attorney General,Karl Winter,8/12/88,Bush admin,,,Male,,');
  expect([row?.start, row?.end, row?.knownUntil]).toEqual(['1988-08-12', undefined, undefined]);
});

test('a renamed office goes by its last name, and one without a first day is left out', () => {
  expect(
    rowsOf(
      'Bush,Director of Central Intelligence/CIA Director,Karl Winter,9/24/04,5/5/06,,,Male,,',
      'Bush,Attorney General,Emil Sommer,Reagan admin,8/15/91,,,Male,,',
    ).map(({ office }) => office?.title),
  ).toEqual(['Director of the Central Intelligence Agency']);
});
