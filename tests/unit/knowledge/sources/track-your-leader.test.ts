import { expect, test } from '@playwright/test';
import { filesOf } from '../../../../tools/knowledge/files.ts';
import { trackYourLeader } from '../../../../tools/knowledge/sources/track-your-leader.ts';

const rowsOf = (...lines: string[]) => [
  ...trackYourLeader.rows(
    filesOf({
      'cabinets-2026.csv': `country_iso3,name,wikidata_qid_unverified,office,cia_as_of\n${lines.join('\n')}\n`,
    }),
  ),
];

test('an office is known for one day, and the unverified identifier is not believed', () => {
  expect(rowsOf('CAN,Rosa Herbst,Q12345,"Leader of the Govt., House of Commons",2025-05-14')).toEqual([
    {
      source: 'track-your-leader',
      name: 'Rosa Herbst',
      office: { title: 'Leader of the Government, House of Commons', jurisdiction: 'CA' },
      knownUntil: '2025-05-14',
      trust: 40,
    },
  ]);
});

test('rows without a day or of an unknown country are left out', () => {
  expect(
    rowsOf('CAN,Rosa Herbst,,Minister of Finance,', 'XXX,Karl Winter,,Minister of Finance,2025-05-14'),
  ).toEqual([]);
});
