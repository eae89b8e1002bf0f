import { expect, test } from '@playwright/test';
import { evidenceIn } from '../helpers.ts';

test('somebody whom readers must be told about, without politics', () => {
  expect(evidenceIn('Mike Johnson, a friend of the museum, wept.', 'Mike Johnson')).toHaveProperty(
    'indefinite_apposition',
  );
});

test('politicians are told about with politics', () => {
  for (const text of [
    'Mike Johnson, a Republican from Louisiana, wept.',
    'Mike Johnson, a member of Congress, wept.',
    'Mike Johnson, the friend of the museum, wept.',
    'Mike Johnson wept. A friend came.',
  ])
    expect(evidenceIn(text, 'Mike Johnson'), text).not.toHaveProperty('indefinite_apposition');
});
