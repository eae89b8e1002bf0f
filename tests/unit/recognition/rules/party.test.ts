import { expect, test } from '@playwright/test';
import { evidenceIn } from '../helpers.ts';

const name = 'Mike Rogers';

test('the person’s party beside the name', () => {
  expect(evidenceIn(`Republican ${name} voted.`, name)).toHaveProperty('party_fits');
  expect(evidenceIn(`${name}, a Republican, voted.`, name)).toHaveProperty('party_fits');
  expect(evidenceIn('Der Abgeordnete Boris Johnson (SPD) sprach.', 'Boris Johnson')).toHaveProperty(
    'party_differs',
  );
});

test('another one, and none', () => {
  expect(evidenceIn(`Democrat ${name} voted.`, name)).toHaveProperty('party_differs');
  expect(evidenceIn(`${name} met a Democrat.`, name)).not.toHaveProperty('party_differs');
  expect(evidenceIn(`Democrats left. ${name} voted.`, name)).not.toHaveProperty('party_differs');
});
