// Whole texts through the whole of recognition, with the small pack.
import { expect, test } from '@playwright/test';
import { conclude } from '../../../src/recognition/recognise.ts';
import { analysisOf, mentionsIn, possibleIn } from './helpers.ts';

test('a surname follows a full name, and belongs to whoever bore it last', () => {
  expect(mentionsIn('Joe Biden spoke.\nBiden left.')).toEqual(['Joe Biden = Joe Biden', 'Biden = Joe Biden']);
  expect(mentionsIn('Joe Biden spoke.\nHunter Biden left. Biden smiled.')).toEqual(['Joe Biden = Joe Biden']);
  expect(mentionsIn('Hunter Biden left.\nPresident Biden spoke. Biden smiled.')).toEqual([
    'Biden = Joe Biden',
    'Biden = Joe Biden',
  ]);
});

test('a companion does not take it, and a relative in passing gives it back', () => {
  expect(mentionsIn('President Trump and Melania Trump left. Trump waved.', { date: '2018-05-01' })).toEqual([
    'Trump = Donald Trump',
    'Trump = Donald Trump',
  ]);
  const text = 'Joe Biden spoke. Joe Biden left.\nHunter Biden was there. Biden smiled.\nBiden flew home.';
  expect(mentionsIn(text)).toEqual(['Joe Biden = Joe Biden', 'Joe Biden = Joe Biden', 'Biden = Joe Biden']);
});

test('a stranger takes the surname', () => {
  expect(mentionsIn('Kamala Harris spoke.\nThe plumber Jane Harris left. Harris smiled.')).toEqual([
    'Kamala Harris = Kamala Harris',
  ]);
});

test('title and surname introduce', () => {
  expect(mentionsIn('Russian Defense Minister Shoigu spoke. Shoigu left.')).toEqual([
    'Russian Defense Minister = Sergei Shoigu',
    'Shoigu = Sergei Shoigu',
    'Shoigu = Sergei Shoigu',
  ]);
});

test('several people in one phrase', () => {
  expect(mentionsIn('Presidents Biden and Xi met in Washington and Beijing.')).toEqual([
    'Biden = Joe Biden',
    'Xi = Xi Jinping',
  ]);
});

test('possessives, capitals, line breaks, quotation marks, soft hyphens', () => {
  expect(mentionsIn('Vladimir Putin’s war.')).toEqual(['Vladimir Putin = Vladimir Putin']);
  expect(mentionsIn('VLADIMIR PUTIN VOWS REVENGE ON KYIV')).toEqual(['VLADIMIR PUTIN = Vladimir Putin']);
  expect(mentionsIn('Vladimir Pu\u00adtin spoke.')).toEqual(['Vladimir Pu\u00adtin = Vladimir Putin']);
  expect(mentionsIn('Benjamin “Bibi” Netanyahu spoke in Israel.')).toEqual([
    'Benjamin “Bibi” Netanyahu = Benjamin Netanyahu',
  ]);
});

test('the plural is no person', () => {
  expect(mentionsIn('The Clintons and the Obamas met in Washington.')).toEqual([]);
});

test('surname first, hyphens, particles, initials, mononyms', () => {
  expect(mentionsIn('Kim Jong Un spoke. Kim left.')).toEqual([
    'Kim Jong Un = Kim Jong Un',
    'Kim = Kim Jong Un',
  ]);
  expect(mentionsIn('Kim Jong-un spoke in North Korea.')).toEqual(['Kim Jong-un = Kim Jong Un']);
  expect(mentionsIn('Ursula von der Leyen spoke. Von der Leyen left, and Leyen smiled.')).toEqual([
    'Ursula von der Leyen = Ursula von der Leyen',
    'Von der Leyen = Ursula von der Leyen',
  ]);
  expect(mentionsIn('JD Vance spoke in Congress. Mr. Vance left.', { date: '2025-03-01' })).toEqual([
    'JD Vance = J.D. Vance',
    'Vance = J.D. Vance',
  ]);
  expect(mentionsIn('Mohammed bin Salman spoke. Bin Salman, known as MBS, rules Saudi Arabia.')).toEqual([
    'Mohammed bin Salman = Mohammed bin Salman',
    'Bin Salman = Mohammed bin Salman',
    'MBS = Mohammed bin Salman',
  ]);
});

test('a misspelt name of somebody who fits what stands beside it', () => {
  expect(mentionsIn('North Korean leader Kim John Un spoke. Kim left.')).toEqual([
    'North Korean leader = Kim Jong Un',
    'Kim John Un = Kim Jong Un',
    'Kim = Kim Jong Un',
  ]);
  expect(mentionsIn('The plumber Kim John Un spoke.')).toEqual([]);
});

test('a headline looks ahead to the text', () => {
  expect(mentionsIn('Harris Warns Of Storm\nVice President Kamala Harris spoke in Washington.')[0]).toBe(
    'Harris = Kamala Harris',
  );
});

test('namesakes: the one who fits place and office, else neither, with both as possible', () => {
  expect(mentionsIn('Rep. Mike Rogers, R-Ala., voted.')).toEqual(['Mike Rogers = Mike Rogers']);
  expect(mentionsIn('Mike Rogers voted in Congress.', { date: '2012-05-01' })).toEqual([]);
  expect(possibleIn('Mike Rogers voted in Congress.', { date: '2012-05-01' })).toEqual([
    ['Mike Rogers', 'Mike Rogers'],
  ]);
});

test('the unborn and children are out', () => {
  expect(mentionsIn('President Barack Obama spoke in Washington.', { date: '1955-01-01' })).toEqual([]);
});

test('what readers have refused stays unmarked', () => {
  expect(mentionsIn('Vladimir Putin spoke.', { refused: ['Q7747'] })).toEqual([]);
  expect(mentionsIn('Vladimir Putin spoke. Putin left.', { refused: ['Q7747\tputin'] })).toEqual([
    'Vladimir Putin = Vladimir Putin',
  ]);
});

test('mentions are in order and do not overlap, whatever the text', () => {
  const words = [
    'President',
    'the',
    'Biden',
    'Joe',
    'of',
    'France',
    'Putin',
    'Kim',
    'Jong',
    'Un',
    'Mike',
    'Rogers',
    'prime',
    'minister',
    "'s",
    ',',
    '.',
    '(',
    ')',
    '-',
    'Jr.',
    'Harris',
  ];
  let seed = 7;
  const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
  for (let round = 0; round < 200; round++) {
    const text = Array.from({ length: 30 }, () => words[Math.floor(random() * words.length)]).join(' ');
    const { mentions } = conclude(analysisOf(text));
    for (const [i, { start, end }] of mentions.entries()) {
      expect(start, text).toBeLessThan(end);
      if (i > 0) expect(mentions[i - 1]!.end, text).toBeLessThanOrEqual(start);
    }
  }
});
