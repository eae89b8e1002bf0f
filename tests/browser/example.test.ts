// The article that the project began with, in both browsers, with the knowledge that ships: every official where the
// gold says, and nobody else. The page belongs to its publisher and lies beside the project, not in it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { TabState } from '../../src/platform/messages.ts';
import { startChromium } from './lib/chromium.ts';
import { hasFirefox, startFirefox } from './lib/firefox.ts';
import { paintedWords } from './lib/page-words.ts';

const FOLDER = join(process.cwd(), '..', 'shared', 'corpus', 'example');
const ADDRESS = 'https://news.example/2023/09/08/story.html';

/** Offices that say whose they are, in front of their holders' names: right, and not in the gold. */
const TITLES = new Map([
  ['Russian President', 'Vladimir Putin'],
  ['North Korean leader', 'Kim Jong Un'],
  ['Russian Defense Minister', 'Sergei Shoigu'],
]);

interface Gold {
  mentions: { text: string; official: boolean | null; name: string }[];
}

test.describe('the example article', () => {
  test.skip(!existsSync(FOLDER), '../shared is absent.');
  const web = () => ({ [ADDRESS]: readFileSync(join(FOLDER, 'article.html'), 'utf8') });
  const gold = () => (JSON.parse(readFileSync(join(FOLDER, 'gold.json'), 'utf8')) as Gold).mentions;
  /** The scorer forgives the article of an office phrase; so do we. */
  const bare = (words: string) => words.replace(/^the /i, '');

  async function expectGold(
    painted: () => Promise<string[]>,
    stateNow: () => Promise<TabState>,
  ): Promise<void> {
    const expected = gold().filter(({ official }) => official);
    await expect
      .poll(async () => (await painted()).filter((words) => !TITLES.has(words)).map(bare))
      .toEqual(expected.map(({ text }) => bare(text)));
    const state = await stateNow();
    expect(state).toMatchObject({ state: 'article', date: '2023-09-08' });
    if (state.state !== 'article') return;
    const names = new Map(state.answer.cast.map(({ key, name }) => [key, name]));
    const all = await painted();
    const persons = state.answer.mentions.map(({ key }) => names.get(key));
    const isTitle = (_: unknown, index: number) => TITLES.has(all[index]!);
    expect(persons.filter((_, index) => !isTitle(_, index))).toEqual(expected.map(({ name }) => name));
    expect(persons.filter(isTitle)).toEqual([...TITLES.values()]);
  }

  test('in Chromium: all mentions of the gold and no others, each the right person', async () => {
    const chromium = await startChromium(web(), 'real');
    try {
      await chromium.change({ density: 'all' });
      const page = await chromium.open(ADDRESS);
      await expectGold(
        () => page.evaluate(paintedWords),
        () => chromium.stateOf(page),
      );
      expect(chromium.strayRequests).toEqual([]);
    } finally {
      await chromium.close();
    }
  });

  test('in Firefox: the same', async () => {
    test.skip(!hasFirefox(), 'No Firefox is installed.');
    const firefox = await startFirefox(web(), 'real');
    try {
      await firefox.change({ density: 'all' });
      const page = await firefox.open(ADDRESS);
      await expectGold(
        () => page.evaluate(paintedWords),
        () => firefox.stateOf(page),
      );
      expect(firefox.strayRequests).toEqual([]);
    } finally {
      await firefox.close();
    }
  });
});
