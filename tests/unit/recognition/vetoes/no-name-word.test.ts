import { expect, test } from '@playwright/test';
import { noNameWord } from '../../../../src/recognition/vetoes/no-name-word.ts';
import { analysisOf } from '../helpers.ts';

test('a state is nobody, whatever a source lists', () => {
  const { article } = analysisOf('It lies in the Islamic Republic and Angela Merkel knows.');
  const span = (from: number, to: number) =>
    ({ flow: 0, from, to, kind: 'full', candidates: [] }) as Parameters<typeof noNameWord>[0];
  expect(noNameWord(span(4, 6), article)).not.toBeNull();
  expect(noNameWord(span(7, 9), article)).toBeNull();
});
