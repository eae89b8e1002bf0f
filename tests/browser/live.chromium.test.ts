// Live information, end to end: nothing is asked until the reader says so, and then only what the options page says.
import { expect, type Page, test } from '@playwright/test';
import { answer, createStandIn, speaksFor } from '../live/stand-in.ts';
import { type Chromium, cardIn, startChromium, words } from './lib/chromium.ts';
import { middleOfWords } from './lib/page-words.ts';
import { fixturePage } from './lib/web.ts';

const SUMMIT = 'https://post.example/2022/11/15/allies-meet.html';
const EXTRACT = 'Olaf Scholz is the person this sentence was made up about.';

const standIn = createStandIn({
  people: [
    {
      qid: 'Q61053',
      articles: { en: 'Olaf Scholz' },
      extracts: { en: EXTRACT },
      born: '1958-06-14',
      statements: [],
    },
  ],
});
let chromium: Chromium;
let page: Page;

test.beforeAll(async () => {
  chromium = await startChromium({ [SUMMIT]: fixturePage('summit') });
  await chromium.context.route(
    (url) => speaksFor(url.host),
    async (route) => {
      const request = route.request();
      const asked = { url: request.url(), method: request.method(), headers: request.headers() };
      const found = answer(standIn, asked);
      if (!found) return route.abort();
      const body = typeof found.body === 'string' ? found.body : Buffer.from(found.body);
      return route.fulfill({ status: found.status, headers: found.headers, body });
    },
  );
});
test.afterAll(() => chromium.close());
test.afterEach(async () => {
  await page.close();
  await chromium.change({ liveSummaries: false });
  standIn.asked.length = 0;
});

async function openScholz(): Promise<void> {
  page = await chromium.open(SUMMIT);
  await expect.poll(() => words(page)).toContain('Olaf Scholz');
  const point = (await page.evaluate(middleOfWords, { text: 'Olaf Scholz' }))!;
  await page.mouse.move(point.x, point.y);
  await expect.poll(async () => (await cardIn(page))?.text ?? '').toContain('Chancellor of Germany');
}
const cardText = async () => (await cardIn(page))?.text ?? '';

test('off, as it is at first, a card asks nobody', async () => {
  await openScholz();
  await page.waitForTimeout(600);
  expect(standIn.asked).toEqual([]);
  expect(await cardText()).not.toContain(EXTRACT);
});

test('on, the card of a person asks Wikipedia and Wikidata about that person, and nobody about anything else', async () => {
  await chromium.change({ liveSummaries: true });
  await openScholz();
  await expect.poll(cardText).toContain(EXTRACT);
  const hosts = new Set(standIn.asked.map(({ url }) => new URL(url).host));
  expect([...hosts].sort()).toEqual(['en.wikipedia.org', 'upload.wikimedia.org', 'www.wikidata.org']);
  for (const { url, headers } of standIn.asked) {
    if (!url.includes('//upload.')) expect(url).toMatch(/Scholz|Q61053/);
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
    expect(url + JSON.stringify(headers)).not.toContain('post.example');
  }
  expect(chromium.strayRequests).toEqual([]);
});

test('switched off again, what was learned is not shown', async () => {
  await openScholz();
  await page.waitForTimeout(600);
  expect(await cardText()).not.toContain(EXTRACT);
  expect(standIn.asked).toEqual([]);
});
