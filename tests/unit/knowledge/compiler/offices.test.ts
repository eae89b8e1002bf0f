// What office a title means: role, jurisdiction, the title shown, and which titles meet in one office.
import { expect, test } from '@playwright/test';
import { jurisdictionCode } from '../../../../tools/knowledge/offices/jurisdictions.ts';
import { officeOf } from '../../../../tools/knowledge/offices/office.ts';
import { roleOfTitle } from '../../../../tools/knowledge/offices/roles-of-titles.ts';

const ROLES: readonly (readonly [title: string, jurisdiction: string, role: string])[] = [
  ['President', 'RU', 'president'],
  ['President of the Federal Republic of Germany', 'DE', 'president'],
  ['Prime Minister', 'IN', 'prime-minister'],
  ['President of the Council of Ministers', 'IT', 'prime-minister'],
  ['Deputy Prime Minister', 'RU', 'deputy-head-of-government'],
  ['Vice President', 'US', 'vice-president'],
  ['Minister of Foreign Affairs', 'CN', 'foreign-minister'],
  ['Minister for Europe and Foreign Affairs', 'FR', 'foreign-minister'],
  ['Secretary of State', 'US', 'foreign-minister'],
  ['Secretary of State for Transport', 'GB', 'transport-minister'],
  ['Secretary of State for Trade', 'FR', 'junior-minister'],
  ['Minister of National Defence', 'KR', 'defence-minister'],
  ['Secretary of the Navy', 'US', 'junior-minister'],
  ['Deputy Minister of Finance', 'RU', 'junior-minister'],
  ['Minister of Foreign Trade', 'NL', 'trade-minister'],
  ['Foreign Secretary', 'IN', 'junior-minister'],
  ['ambassador to France', 'RU', 'ambassador'],
  ['Permanent Representative to the United Nations', 'RU', 'un-ambassador'],
  ['Governor of the Central Bank', 'AR', 'central-bank-governor'],
  ['Chairman of the Joint Chiefs of Staff', 'US', 'military-chief'],
  ['Chief Justice', 'IN', 'chief-justice'],
  ['Speaker of the House of Representatives', 'JP', 'lower-house-speaker'],
  ['President of the Senate', 'FR', 'upper-house-speaker'],
  ['member of the Senate', 'IT', 'upper-house-member'],
  ['Member of the Congress of Deputies', 'ES', 'lower-house-member'],
  ['Secretary-General of the United Nations', 'UN', 'international-body-head'],
  ['Mayor of London', 'GB', 'mayor'],
];

for (const [title, jurisdiction, role] of ROLES)
  test(`${title} in ${jurisdiction} is a ${role}`, () => expect(roleOfTitle(title, jurisdiction)).toBe(role));

test('titles of one office meet, titles of two do not', () => {
  const key = (title: string, jurisdiction: string) => officeOf(title, jurisdiction, false).key;
  expect(key('Minister of Defense', 'RU')).toBe(key('Minister of National Defence of Russia', 'RU'));
  expect(key('United States Secretary of State', 'US')).toBe(
    key('Secretary of State of the United States', 'US'),
  );
  expect(key('President', 'DE')).toBe(key('Federal President of Germany', 'DE'));
  expect(key('Minister of Finance', 'FR')).not.toBe(key('Minister of Economy', 'FR'));
  expect(key('Minister of Defence', 'RU')).not.toBe(key('Minister of Defence', 'UA'));
});

test('legislatures lose their numbers', () => {
  expect(officeOf('Member of the 57th Parliament of the United Kingdom', 'GB', false).title).toBe(
    'Member of the Parliament of the United Kingdom',
  );
});

test('the country is added where a title lacks it', () => {
  expect(officeOf('Minister of Finance', 'US', false).title).toBe('Minister of Finance of the United States');
  expect(officeOf('Russian Minister of Health', 'RU', false).title).toBe('Russian Minister of Health');
  expect(officeOf('ambassador to France', 'RU', false).title).toBe('Ambassador of Russia to France');
  expect(officeOf('Chancellor of the Exchequer', 'GB', true).title).toBe('Chancellor of the Exchequer');
});

test('acting holders hold the same office', () => {
  const acting = officeOf('Acting President', 'RU', false);
  expect(acting).toMatchObject({ acting: true, key: officeOf('President of Russia', 'RU', true).key });
  expect(officeOf('Secretary of Defense (acting)', 'US', false).acting).toBe(true);
});

test('what is a region’s is not the country’s', () => {
  expect(officeOf('member of the Alaska House of Representatives', 'US', false)).toMatchObject({
    role: 'regional-legislator',
    jurisdiction: 'US-AK',
  });
  expect(officeOf('Premier of Ontario', 'CA', false)).toMatchObject({
    role: 'regional-leader',
    jurisdiction: 'CA-ON',
  });
  expect(officeOf('president of the Province of Modena', 'IT', false).role).toBe('regional-leader');
  expect(officeOf('Member of the Basque Parliament', 'ES', false).role).toBe('regional-legislator');
  expect(officeOf('Member of the Legislative Assembly of Samoa', 'WS', false).role).toBe(
    'lower-house-member',
  );
});

test('places are found by name, code and old name', () => {
  expect(jurisdictionCode('the Czech Republic')).toBe('CZ');
  expect(jurisdictionCode('USSR')).toBe('SU');
  expect(jurisdictionCode('World Bank')).toBe('WB');
  expect(jurisdictionCode('Atlantis')).toBe(undefined);
});
