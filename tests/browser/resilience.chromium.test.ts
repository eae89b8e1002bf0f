// What goes wrong around the extension, and what readers ask of it against the odds.
import { expect, type Page, test } from '@playwright/test';
import { type Chromium, cardIn, clickInCard, startChromium, words } from './lib/chromium.ts';
import { middleOfWords } from './lib/page-words.ts';
import { fixturePage } from './lib/web.ts';

const SUMMIT = 'https://post.example/2022/11/15/allies-meet.html';
const STRICT = 'https://strict.example/2022/11/15/allies-meet.html';
const FRAME = 'https://frame.example/front.html';
const SHOP = 'https://shop.example/bowls';
const FIRST_MENTIONS = ['Emmanuel Macron', 'Olaf Scholz', 'Jens Stoltenberg'];

/** Where the page's own styles are forbidden, what they hide is seen. */
const STRICT_MENTIONS = [...FIRST_MENTIONS, 'Angela Merkel'];

const WEB = {
  [SUMMIT]: fixturePage('summit'),
  [STRICT]: fixturePage('summit').replace(
    '<meta charset="utf-8" />',
    `<meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'; require-trusted-types-for 'script'">`,
  ),
  [FRAME]: `<!doctype html><title>Front</title><h1>Front</h1><iframe src="${SUMMIT}" width="900" height="600"></iframe>`,
  [SHOP]: fixturePage('recipe'),
};

/** The worker's side of the API, as far as these tests use it. */
interface WorkerApi {
  developerPrivate: {
    updateProfileConfiguration(of: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, how: { failQuietly: boolean }): Promise<void>;
  };
  action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
}
declare const chrome: WorkerApi;

test.describe('with the small pack', () => {
  let chromium: Chromium;
  let page: Page;
  test.beforeAll(async () => {
    chromium = await startChromium(WEB);
  });
  test.afterAll(() => chromium.close());
  test.afterEach(async () => {
    await page.close();
    await chromium.change({
      siteMode: 'everywhere',
      sites: [],
      muted: [],
      corrections: [],
      ownPeople: [],
      density: 'first',
    });
  });

  const cardText = async () => (await cardIn(page))?.text ?? '';
  const badge = async () => {
    const tabId = await chromium.tabIdOf(page);
    return (await chromium.worker()).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  };
  async function stopWorker(): Promise<void> {
    const session = await chromium.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  }

  test('counts the officials on the toolbar button', async () => {
    page = await chromium.open(SUMMIT);
    await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
    await expect.poll(badge).toBe('3');
    await chromium.change({ badge: false });
    await expect.poll(badge).toBe('');
    await chromium.change({ badge: true });
    await expect.poll(badge).toBe('3');
  });

  test('the button says where it is off, and no longer when it is on again', async () => {
    page = await chromium.open(SHOP);
    const title = async () => {
      const tabId = await chromium.tabIdOf(page);
      return (await chromium.worker()).evaluate((id) => chrome.action.getTitle({ tabId: id }), tabId);
    };
    await chromium.change({ siteMode: 'not-chosen', sites: ['shop.example'] });
    await expect.poll(title).toBe('Incumbent · Switched off for this site');
    await page.reload();
    await expect.poll(title).toBe('Incumbent · Switched off for this site');
    await chromium.change({ sites: [] });
    await expect.poll(title).toBe('Incumbent');
  });

  test('goes on after the browser has stopped the worker', async () => {
    page = await chromium.open(SUMMIT);
    await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
    await stopWorker();
    const point = (await page.evaluate(middleOfWords, { text: 'Olaf Scholz' }))!;
    await page.mouse.move(point.x, point.y);
    await expect.poll(cardText).toContain('Chancellor of Germany');
    await stopWorker();
    expect((await chromium.stateOf(page)).state).toBe('article');
    await stopWorker();
    await chromium.change({ muted: [{ key: 'Q61053', name: 'Olaf Scholz' }] });
    await expect.poll(() => words(page)).toEqual(['Emmanuel Macron', 'Jens Stoltenberg']);
  });

  test('works under the strictest policy a page can have', async () => {
    page = await chromium.open(STRICT);
    await expect.poll(() => words(page)).toEqual(STRICT_MENTIONS);
    const point = (await page.evaluate(middleOfWords, { text: 'Jens Stoltenberg' }))!;
    await page.mouse.move(point.x, point.y);
    await expect.poll(cardText).toContain('Secretary General of NATO');
  });

  test('stays out of frames', async () => {
    page = await chromium.open(FRAME);
    await page.waitForTimeout(1000);
    const inFrame = await page.frames()[1]!.evaluate(() => CSS.highlights.size);
    expect(inFrame).toBe(0);
  });

  test('takes no orders that events made by scripts give', async () => {
    page = await chromium.open(SUMMIT);
    await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
    const point = (await page.evaluate(middleOfWords, { text: 'Jens Stoltenberg' }))!;
    await page.evaluate(({ x, y }) => {
      const at = { clientX: x, clientY: y, bubbles: true, composed: true };
      document.body.dispatchEvent(new PointerEvent('pointermove', at));
      document.body.dispatchEvent(new PointerEvent('click', { ...at, pointerType: 'touch' }));
    }, point);
    await page.waitForTimeout(800);
    expect(await cardIn(page)).toBeNull();
  });

  test('marks the reader’s own people, by surname once they have been introduced', async () => {
    page = await chromium.open(SUMMIT);
    await chromium.change({ density: 'all' });
    await expect.poll(() => words(page)).toContain('Jens Stoltenberg');
    expect(await words(page)).not.toContain('Ana Novak');
    await chromium.change({
      ownPeople: [{ name: 'Ana Novak', otherNames: [], office: 'Councillor', jurisdiction: 'Riverton' }],
    });
    await expect.poll(async () => (await words(page)).slice(-2)).toEqual(['Ana Novak', 'Novak']);
    const point = (await page.evaluate(middleOfWords, { text: 'Novak' }))!;
    await page.mouse.move(point.x, point.y);
    await expect.poll(cardText).toContain('Councillor');
  });

  test('“not this person” takes the words away on this site only', async () => {
    page = await chromium.open(SUMMIT);
    await chromium.change({ density: 'all' });
    await expect.poll(async () => (await words(page)).filter((text) => text === 'Scholz')).toHaveLength(2);
    await chromium.change({
      corrections: [{ key: 'Q61053', name: 'Olaf Scholz', words: 'scholz', host: 'other.example' }],
    });
    await page.waitForTimeout(500);
    expect((await words(page)).filter((text) => text === 'Scholz')).toHaveLength(2);
    await chromium.change({
      corrections: [{ key: 'Q61053', name: 'Olaf Scholz', words: 'scholz', host: 'post.example' }],
    });
    await expect.poll(async () => (await words(page)).filter((text) => text === 'Scholz')).toHaveLength(0);
    expect(await words(page)).toContain('Olaf Scholz');
  });

  test('the card’s own buttons say “not this person” and “mute this person”', async () => {
    page = await chromium.open(SUMMIT);
    await chromium.change({ density: 'all' });
    await expect.poll(async () => (await words(page)).filter((text) => text === 'Macron')).toHaveLength(1);
    const openCard = async (text: string) => {
      await page.mouse.move(5, 690);
      const point = (await page.evaluate(middleOfWords, { text }))!;
      await page.mouse.move(point.x, point.y);
      await expect.poll(cardText).toContain('Not this person');
    };
    await openCard('Macron');
    await clickInCard(page, 'Not this person');
    await expect.poll(() => words(page)).not.toContain('Macron');
    expect(await words(page)).toContain('Emmanuel Macron');
    await openCard('Jens Stoltenberg');
    await clickInCard(page, 'Mute this person');
    await expect.poll(() => words(page)).not.toContain('Jens Stoltenberg');
  });

  test('reads a page that is no article, and one that is switched off, when the reader says so', async () => {
    page = await chromium.open(SHOP);
    expect((await chromium.stateOf(page)).state).toBe('not-article');
    await chromium.askWorker('read-page', { tabId: await chromium.tabIdOf(page) });
    await expect.poll(async () => (await chromium.stateOf(page)).state).toMatch(/^(article|not-article)$/);
    await page.close();
    await chromium.change({ siteMode: 'not-chosen', sites: ['post.example'] });
    page = await chromium.open(SUMMIT);
    expect(await chromium.stateOf(page)).toEqual({ state: 'off', why: 'site' });
    await chromium.askWorker('read-page', { tabId: await chromium.tabIdOf(page) });
    await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
    expect((await chromium.stateOf(page)).state).toBe('article');
    // Reading on with other settings is no reason to go; switching the site on and off again is.
    await chromium.change({ density: 'none' });
    await expect.poll(() => words(page)).toEqual([]);
    expect((await chromium.stateOf(page)).state).toBe('article');
  });

  test('works on chosen sites only, when so told', async () => {
    await chromium.change({ siteMode: 'only-chosen', sites: ['strict.example'] });
    page = await chromium.open(SUMMIT);
    expect(await chromium.stateOf(page)).toEqual({ state: 'off', why: 'not-chosen' });
    await page.goto(STRICT);
    await expect.poll(() => words(page)).toEqual(STRICT_MENTIONS);
  });

  test('answers messages of the wrong shape with an error', async () => {
    page = await chromium.open(SUMMIT);
    const answer = (name: string, request: unknown) => chromium.askWorker(name as never, request as never);
    expect(await answer('profile', { key: 7 })).toMatchObject({ ok: false });
    expect(await answer('no-such-message', {})).toMatchObject({ ok: false });
    expect(
      await answer('paint', { name: 'x{}', style: 'tint', colourByRole: false, on: true }),
    ).toMatchObject({ ok: false });
    expect(await chromium.askPage(page, 'step', { direction: 5 } as never)).toMatchObject({ ok: false });
    expect(await chromium.askWorker('profile', { key: 'Q999999999', date: null, among: [] })).toMatchObject({
      ok: false,
    });
  });
});

test('everything is there again when the reader goes back to a page the browser has kept', async () => {
  const chromium = await startChromium(WEB, 'small', { keepsPages: true });
  try {
    const page = await chromium.open(SUMMIT);
    const badge = async () => {
      const tabId = await chromium.tabIdOf(page);
      return (await chromium.worker()).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
    };
    await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted })),
    );
    await page.goto(SHOP);
    await expect.poll(badge).toBe('');
    await chromium.change({ muted: [{ key: 'Q61053', name: 'Olaf Scholz' }] });
    await page.goBack({ waitUntil: 'commit' });
    await expect.poll(() => words(page)).toEqual(['Emmanuel Macron', 'Jens Stoltenberg']);
    expect(await page.evaluate(() => 'persisted' in globalThis)).toBe(true);
    await expect.poll(badge).toBe('2');
  } finally {
    await chromium.close();
  }
});

test('an updated extension takes over open pages from the one before', async () => {
  const chromium = await startChromium(WEB);
  try {
    const page = await chromium.open(SUMMIT);
    await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
    const manager = await chromium.context.newPage();
    await manager.goto('chrome://extensions');
    await manager.evaluate(async (id) => {
      const { developerPrivate } = chrome;
      // Out of developer mode the browser does not start an unpacked extension again.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.reload(id, { failQuietly: true });
    }, chromium.id);
    await page.bringToFront();
    // The scripts of the version before notice at the next move that nobody is behind them any more.
    await expect
      .poll(async () => {
        await page.mouse.move(300, 300);
        await page.mouse.move(310, 310);
        return page.evaluate(() => CSS.highlights.size);
      })
      .toBe(1);
    await expect.poll(() => words(page)).toEqual(FIRST_MENTIONS);
    expect(chromium.complaints).toEqual([]);
  } finally {
    await chromium.close();
  }
});

for (const [pack, what] of [
  ['damaged', 'damaged'],
  ['none', 'missing'],
] as const) {
  test(`says what is wrong when the pack is ${what}, and not in the page’s console`, async () => {
    const chromium = await startChromium(WEB, pack);
    try {
      const page = await chromium.open(SUMMIT);
      await expect.poll(async () => (await chromium.stateOf(page)).state).toBe('error');
      const popup = await chromium.surface(`popup/index.html?tab=${await chromium.tabIdOf(page)}`);
      await expect(popup.locator('.empty')).toContainText(/pack/);
      expect(chromium.complaints.filter((text) => !text.includes('net::'))).toEqual([]);
    } finally {
      await chromium.close();
    }
  });
}
