// What keeps an office phrase from standing for its holder.
import { expect, test } from '@playwright/test';
import { officesIn } from '../helpers.ts';

/** Objection per office phrase of a sentence that otherwise could mean somebody. */
const objections = (text: string) => officesIn(text).map((line) => /: (\w+)$/.exec(line)?.[1] ?? line);

test('several people', () => {
  expect(objections('The Russian and Ukrainian presidents met.')).toContain('plural');
});

test('indefinite, pointing, and without determiner outside headlines', () => {
  expect(objections('A French president must speak well, people say.')).toEqual(['indefinite']);
  expect(objections('This French president speaks well, people say.')).toEqual(['pointing']);
  expect(objections('It was said, and said again, French president is a good job to have in life.')).toEqual([
    'no_determiner',
  ]);
});

test('offices of clubs, companies and universities', () => {
  for (const text of [
    'The president of the club in France agreed.',
    'The club president in France agreed.',
    'The senior vice president in America agreed.',
    'The FIFA president in France agreed.',
  ])
    expect(objections(text), text).toEqual([expect.stringMatching(/^(not_public|no_determiner)$/)]);
});

test('an office as an adjective', () => {
  expect(objections('The French president candidate agreed.')).toEqual(['compound']);
  expect(objections('The French president-elect’s team and the French presidential-race.')).not.toContain(
    'French president = Emmanuel Macron',
  );
});

test('the institution', () => {
  expect(objections("The French president's office agreed.")).toEqual(['institution']);
  expect(objections("The British prime minister's questions were hard.")).toEqual(['institution']);
});

test('an address', () => {
  expect(objections('Mr. President of France, said the boy.')).toEqual(['address']);
});

test('what somebody is or becomes', () => {
  expect(objections('She was elected the president of France.')).toEqual(['predicate']);
  expect(objections('He spoke as the president of France.')).toEqual(['predicate']);
});

test('the post itself', () => {
  expect(objections('She wants the office of the president of France.')).toEqual(['post']);
  expect(objections('She ran for the presidency and he is running for French president.')).not.toContain(
    'French president = Emmanuel Macron',
  );
});

test('former, next, shadow and the like', () => {
  for (const modifier of ['next', 'first', 'shadow', 'late', 'then'])
    expect(officesIn(`The ${modifier} French president was there.`).join(), modifier).not.toContain('Macron');
});

test('long ago', () => {
  expect(objections('Decades ago, the French president planted this tree.')).toEqual(['historic']);
  expect(objections('In 1998 the French president planted this tree.')).toEqual(['historic']);
  expect(officesIn('In 2019 the French president planted this tree.')).toEqual([
    'the French president = Emmanuel Macron',
  ]);
});
