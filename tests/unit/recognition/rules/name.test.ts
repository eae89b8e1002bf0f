import { expect, test } from '@playwright/test';
import { evidenceIn } from '../helpers.ts';

test('every candidate has exactly one word on how the name was written', () => {
  const written: [text: string, words: string, rule: string][] = [
    ['Vladimir Putin spoke in Moscow.', 'Vladimir Putin', 'full_name'],
    ['Vladimir V. Putin spoke in Moscow.', 'Vladimir V. Putin', 'full_name_initial'],
    ['President Lula spoke in Brazil.', 'Lula', 'sole_name'],
    ['Russian President Vladimir Puten spoke.', 'Vladimir Puten', 'near_miss'],
    ['Russian Defense Minister Shoigu spoke.', 'Shoigu', 'title_surname'],
  ];
  for (const [text, words, rule] of written) {
    const evidence = Object.keys(evidenceIn(text, words));
    expect(
      evidence.filter(
        (each) =>
          /name|near_miss|surname/.test(each) && !/^(common_surname|variant_name|namesakes)$/.test(each),
      ),
      text,
    ).toEqual([rule]);
  }
});
