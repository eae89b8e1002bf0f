// Saved pages of real sites at their real addresses: what the extension finds in the browser is what `annotate` finds
// without one. The pages belong to their publishers and lie beside the project, not in it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { openPack } from '../../src/knowledge/pack.ts';
import { annotate } from '../../tools/lib/annotate.ts';
import { startChromium } from './lib/chromium.ts';
import type { Web } from './lib/web.ts';

const CORPUS = join(process.cwd(), '..', 'shared', 'corpus');
const PACK = join(process.cwd(), 'data', 'knowledge.bin');
const SETS = ['fundus', 'news2023', 'nonarticle'];
/** Every so many pages of these sets one is opened: forty or so, in a minute. */
const STEP = 10;
/** All of them agreed when this was written; a page whose own scripts change it may come to differ. */
const LEAST_AGREEMENT = 0.95;

interface Row {
  id: string;
  set: string;
  file: string;
  url: string;
}

interface Found {
  isArticle: boolean;
  date: string | null;
  mentions: string;
}

test.describe('saved pages', () => {
  test.skip(!existsSync(CORPUS), '../shared is absent.');
  test.skip(!existsSync(PACK), 'The knowledge pack has not been compiled: npm run knowledge.');

  test('browser and annotate agree on what an article is, its date and its officials', async () => {
    test.setTimeout(240_000);
    const rows = readFileSync(join(CORPUS, 'pages.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Row)
      .filter(({ set, url }) => SETS.includes(set) && /^https?:\/\//.test(url))
      .filter((_, index) => index % STEP === 0);
    const web: Web = {};
    for (const { file, url } of rows) {
      const path = existsSync(join(CORPUS, file)) ? join(CORPUS, file) : join(CORPUS, 'pages', file);
      web[new URL(url).href.split('#')[0]!] = gunzipSync(readFileSync(path)).toString('utf8');
    }
    const bytes = readFileSync(PACK);
    const opened = openPack(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    if (!opened.ok) throw new Error(opened.message);

    const chromium = await startChromium(web, 'real');
    const differences: string[] = [];
    try {
      for (const { id, url } of rows) {
        const address = new URL(url).href.split('#')[0]!;
        const page = await chromium.context.newPage();
        await page.goto(address, { waitUntil: 'domcontentloaded' });
        await page.bringToFront();
        const state = await chromium.stateOf(page);
        await page.close();
        const inBrowser: Found =
          state.state === 'article'
            ? {
                isArticle: true,
                date: state.date,
                mentions: state.answer.cast
                  .map(
                    ({ key, name }) => `${name} ${state.answer.mentions.filter((m) => m.key === key).length}`,
                  )
                  .sort()
                  .join(', '),
              }
            : { isArticle: false, date: null, mentions: '' };
        const without = withoutBrowser(web[address] as string, address);
        for (const what of ['isArticle', 'date', 'mentions'] as const)
          if (inBrowser[what] !== without[what])
            differences.push(`${id}: ${what} ${inBrowser[what]} / ${without[what]}`);
      }
    } finally {
      // What the pages themselves have asked for, in vain.
      chromium.strayRequests.length = 0;
      await chromium.close();
    }
    if (differences.length > 0) console.log(differences.join('\n'));
    const differing = new Set(differences.map((line) => line.split(':')[0]));
    expect(1 - differing.size / rows.length).toBeGreaterThanOrEqual(LEAST_AGREEMENT);

    function withoutBrowser(html: string, address: string): Found {
      const { article, mentions } = annotate(
        { id: address, html, url: address },
        (opened as Extract<typeof opened, { ok: true }>).knowledge,
      ) as {
        article: { isArticle: boolean; date: string | null };
        mentions: { person: { name: string } }[];
      };
      if (!article.isArticle) return { isArticle: false, date: null, mentions: '' };
      const counts = new Map<string, number>();
      for (const { person } of mentions) counts.set(person.name, (counts.get(person.name) ?? 0) + 1);
      const list = [...counts].map(([name, count]) => `${name} ${count}`);
      return { isArticle: true, date: article.date, mentions: list.sort().join(', ') };
    }
  });
});
