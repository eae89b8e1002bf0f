// Whom an office phrase stands for at the date.
import { expect, test } from '@playwright/test';
import { officesIn } from '../helpers.ts';

const first = (text: string, options = {}) => officesIn(text, options)[0];

test('with a country, a demonym, a possessive', () => {
  expect(first('The Russian defence minister agreed.')).toBe('The Russian defence minister = Sergei Shoigu');
  expect(first("Britain's prime minister agreed.")).toBe("Britain's prime minister = Rishi Sunak");
  expect(first('The president of France agreed.')).toBe('The president of France = Emmanuel Macron');
});

test('by the date of the article', () => {
  const text = 'The German chancellor agreed.';
  expect(first(text, { date: '2015-03-01' })).toBe('The German chancellor = Angela Merkel');
  expect(first(text, { date: '2023-03-01' })).toBe('The German chancellor = Olaf Scholz');
  expect(officesIn(text, { date: null })).toEqual([]);
});

test('with a body', () => {
  expect(first('The NATO chief agreed.')).toBe('The NATO chief = Jens Stoltenberg');
  expect(first('The Fed chair agreed.')).toBe('The Fed chair = Jerome Powell');
  expect(first('The UN secretary-general agreed.')).toBe('The UN secretary-general = António Guterres');
});

test('a leader is whoever governs', () => {
  expect(first('The North Korean leader agreed.')).toBe('The North Korean leader = Kim Jong Un');
  expect(first("Israel's leader agreed.")).toBe("Israel's leader = Benjamin Netanyahu");
});

test('bare, after an introduction', () => {
  const offices = officesIn('French President Emmanuel Macron spoke.\nThe president then left.');
  expect(offices).toEqual(['French President = Emmanuel Macron', 'The president = Emmanuel Macron']);
});

test('bare, in the country of the article', () => {
  const text =
    'It rained in France. French rivers rose.\nThe president left.\nEmmanuel Macron had slept in France.';
  expect(officesIn(text)).toContain('The president = Emmanuel Macron');
  expect(officesIn('The president left.')).toEqual(['The president: unresolved']);
});

test('words that imply their country', () => {
  expect(first('The pope agreed.')).toBe('The pope = Pope Francis');
});

test('a counterpart holds the same office elsewhere', () => {
  expect(officesIn('Boris Pistorius met his Russian counterpart.')).toEqual([
    'Russian counterpart = Sergei Shoigu',
  ]);
});

test("a leader's minister", () => {
  expect(officesIn("Vladimir Putin praised Putin's foreign minister.")).toContain(
    "Putin's foreign minister = Sergey Lavrov",
  );
});

test('a former holder only when the article names one', () => {
  expect(officesIn('The former German chancellor agreed.')).toEqual([
    'The former German chancellor: unresolved',
  ]);
  expect(officesIn('Former German Chancellor Angela Merkel spoke.\nThe former chancellor left.')).toContain(
    'The former chancellor = Angela Merkel',
  );
});

test('an office with its place means its holder beside the name too; a bare title is part of the name', () => {
  expect(officesIn('The Russian defence minister, Sergei Shoigu, spoke.')).toEqual([
    'The Russian defence minister = Sergei Shoigu',
  ]);
  expect(officesIn('Olaf Scholz, the German foreign minister, spoke.')).toEqual([
    'the German foreign minister: attached',
  ]);
  expect(officesIn('Russian Defence Minister Sergei Shoigu spoke.')).toEqual([
    'Russian Defence Minister = Sergei Shoigu',
  ]);
  expect(officesIn('Defence Minister Sergei Shoigu spoke.')).toEqual(['Defence Minister: attached']);
  expect(officesIn('The Russian defence minister, Karl Weber, spoke.')).toEqual([
    'The Russian defence minister: attached',
  ]);
});

test('a queen may be the wife of whoever reigns', () => {
  expect(officesIn('The British Queen waved.')).toEqual(['The British Queen: consort']);
  expect(officesIn('The British King waved.')).toEqual(['The British King = Charles III']);
});

test('in an article about one country, its head without a name', () => {
  const text =
    'Theresa May spoke in London. Boris Johnson answered in Britain. British rivers rose.\nThe prime minister left.';
  expect(officesIn(text)).toContain('The prime minister = Rishi Sunak');
});

test('name and office in one sentence are two people', () => {
  const text =
    'French President Emmanuel Macron and US President Joe Biden met.\nMacron spoke after the president.';
  expect(officesIn(text).at(-1)).not.toBe('the president = Emmanuel Macron');
});
