import { expect, test } from '@playwright/test';
import { besideNames } from '../../../src/background/beside-name.ts';
import type { MentionView } from '../../../src/platform/messages.ts';

const TEXT =
  'The defence minister, Ana Novak, met President Ivo Brod. The defence minister left. Ana Novak slept.';

function mention(kind: 'name' | 'office', key: string, words: string, from = 0): MentionView {
  const start = TEXT.indexOf(words, from);
  return { flow: 0, start, end: start + words.length, kind, key, score: 1, reasons: [] };
}

test('an office right beside its holder’s name belongs to that mention', () => {
  const mentions = [
    mention('office', 'novak', 'The defence minister'),
    mention('name', 'novak', 'Ana Novak'),
    mention('office', 'brod', 'President'),
    mention('name', 'brod', 'Ivo Brod'),
    mention('office', 'novak', 'The defence minister', 30),
    mention('name', 'novak', 'Ana Novak', 60),
  ];
  expect([...besideNames(mentions, [TEXT])]).toEqual([mentions[0], mentions[2]]);
});

test('beside somebody else’s name, or in another block, it stands for itself', () => {
  const office = mention('office', 'novak', 'President');
  const name = mention('name', 'brod', 'Ivo Brod');
  expect(besideNames([office, name], [TEXT]).size).toBe(0);
  expect(
    besideNames(
      [
        { ...office, key: 'brod' },
        { ...name, flow: 1 },
      ],
      [TEXT, TEXT],
    ).size,
  ).toBe(0);
});
