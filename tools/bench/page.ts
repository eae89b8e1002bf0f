// What the extension costs pages in Chromium, on pages of our own making: those that are no articles, and one that is,
// beside the same page without us and the same highlights made by wrapping.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openKnowledge } from '../lib/knowledge.ts';
import { ROOT } from '../lib/paths.ts';
import { PAGE } from './budgets.ts';
import type { Answer, Page } from './cdp.ts';
import { corpusPages } from './corpus-pages.ts';
import { type Installed, pause, startInstalled, visit } from './extension.ts';
import { summarise } from './measure.ts';
import { articlePage, otherPages } from './pages.ts';
import { type Line, timed } from './report.ts';
import { type Site, servePages } from './serve-pages.ts';
import { makeText } from './text.ts';
import { findThread, type MainThread, readThread, stampAt, startTrace, threadOf } from './trace.ts';

const PART = 'page';
const ARTICLE = '/2019/06/03/ministers-meet-as-talks-on-the-harbour-resume';
const WAITING = '/2019/06/03/ministers-meet-as-talks-on-the-harbour-wait';
const GATE_TURNS = 3;
/** Pages of the reference corpus, where it is there. */
const WEB_PAGES = 8;
const ARTICLE_TURNS = 5;
const DRAWN_TURNS = 5;
const POPUP_TURNS = 5;
/** Milliseconds after which a page that is no article has been looked at twice, and an article is marked. */
const GATE_SETTLED = 700;
const ARTICLE_SETTLED = 1500;
const KEYS = 40;
const TURNS_OF_WHEEL = 25;

const median = (figures: readonly number[]) => summarise(figures).median;

/** Non-articles: our script's time on each, and which of them the gate lets through to a closer look. */
async function gates(
  { browser, home }: Installed,
  { origin }: Site,
  what: string,
  paths: Iterable<string>,
): Promise<Line[]> {
  const urls = [...paths].map((path) => new URL(path, origin).href);
  if (urls.length === 0) return [];
  const times = new Map<string, number[]>(urls.map((url) => [url, []]));
  const readOn = new Set<string>();
  for (let turn = 0; turn < GATE_TURNS; turn++) {
    const stop = await startTrace(browser);
    for (const url of urls) {
      const page = await browser.newPage();
      await visit(page, url);
      await pause(GATE_SETTLED);
      await browser.closePage(page);
    }
    const events = await stop();
    for (const url of urls) {
      const thread = findThread(events, url);
      // A page of the web may lead elsewhere at once.
      if (!thread) continue;
      times.get(url)!.push(readThread(events, thread, home).scripts);
      const isOurs = ({ pid, tid, args }: Answer) =>
        pid === thread.pid && tid === thread.tid && args?.data?.url === `${home}/article.js`;
      if (events.some(isOurs)) readOn.add(url);
    }
  }
  const refused = urls.filter((url) => !readOn.has(url) && times.get(url)!.length > 0);
  const slowest = refused.reduce((a, b) => (median(times.get(b)!) > median(times.get(a)!) ? b : a));
  const short = (url: string) => url.slice(origin.length, origin.length + 30);
  return [
    timed(PART, `${what}: our scripts`, summarise(refused.flatMap((url) => times.get(url)!)), {
      budget: PAGE.gateScript,
      beside: [{ what: `slowest (${short(slowest)})`, figure: median(times.get(slowest)!), unit: 'ms' }],
    }),
    {
      part: PART,
      what: `${what}: looked at closely, of ${urls.length}`,
      figure: readOn.size,
      unit: '',
      note: [...readOn].map(short).join(' '),
    },
  ];
}

interface Visited extends MainThread {
  perKey: number;
  perTurn: number;
  mutations: number;
  shift: number;
  marks: number;
}

/** Reads, types and scrolls on one page. */
async function readArticle(
  { browser }: Installed,
  page: Page,
  url: string,
  scripts: string,
): Promise<Visited> {
  const { session } = page;
  await session.send('Page.bringToFront');
  const stop = await startTrace(browser);
  const stamp = (name: string) => session.evaluate(`console.timeStamp('${name}')`);
  await visit(page, url);
  await pause(ARTICLE_SETTLED);
  await session.evaluate('document.querySelector("textarea").focus({ preventScroll: true })');
  await pause(100);
  await stamp('typing');
  for (let key = 0; key < KEYS; key++) {
    await session.send('Input.dispatchKeyEvent', { type: 'char', text: 'a' });
    await pause(16);
  }
  await stamp('scrolling');
  for (let turn = 0; turn < TURNS_OF_WHEEL; turn++) {
    const point = { x: 300 + turn * 5, y: 400 };
    await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...point });
    await session.send('Input.dispatchMouseEvent', { type: 'mouseWheel', ...point, deltaX: 0, deltaY: 60 });
    await pause(16);
  }
  await stamp('end');
  const events = await stop();
  const thread = threadOf(events, url);
  const [typing, scrolling, end] = ['typing', 'scrolling', 'end'].map((name) =>
    stampAt(events, thread, name),
  );
  const [mutations, shift, marks] = await session.evaluate<[number, number, number]>(
    '[window.mutations, window.shift, document.querySelectorAll("mark").length + [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)]',
  );
  return {
    ...readThread(events, thread, scripts, 0, typing),
    perKey: readThread(events, thread, scripts, typing, scrolling).total / KEYS,
    perTurn: readThread(events, thread, scripts, scrolling, end).total / TURNS_OF_WHEEL,
    mutations,
    shift,
    marks,
  };
}

type Way = 'ours' | 'bare' | 'wrapped';

/** The article with us, without us, and wrapped: in turn, in one browser. Extensions do not run on files. */
async function article(extension: Installed, urls: Record<Way, string>): Promise<Line[]> {
  const { browser, home } = extension;
  const visits: Record<Way, Visited[]> = { ours: [], bare: [], wrapped: [] };
  for (let turn = -1; turn < ARTICLE_TURNS; turn++) {
    for (const way of ['ours', 'bare', 'wrapped'] as const) {
      const page = await browser.newPage();
      const visited = await readArticle(extension, page, urls[way], way === 'ours' ? home : '');
      if (turn >= 0) visits[way].push(visited);
      await browser.closePage(page);
    }
  }
  if (visits.ours.some(({ marks }) => marks === 0)) throw new Error('Nothing was marked on the article.');
  if (visits.bare.some(({ marks }) => marks > 0)) throw new Error('Something was marked without us.');
  const all = (way: Way, what: keyof Visited) => visits[way].map((each) => each[what]);
  const bare = (what: keyof Visited) => median(all('bare', what));
  /** More than the same page without anything: what we, or the wrapping, add. */
  const added = (what: keyof Visited) => {
    const more = (way: Way) => summarise(all(way, what).map((figure) => figure - bare(what)));
    const wrapped = { what: 'mark.js', figure: more('wrapped').median, unit: 'ms' };
    return {
      timing: more('ours'),
      beside: [wrapped, { what: 'page itself', figure: bare(what), unit: 'ms' }],
    };
  };
  const total = added('total');
  const key = added('perKey');
  const wheel = added('perTurn');
  const counted = (what: string, of: keyof Visited, budget: number): Line => ({
    part: PART,
    what,
    figure: Math.max(...all('ours', of)),
    unit: '',
    budget,
    ...(of === 'forced'
      ? {}
      : { beside: [{ what: 'mark.js', figure: median(all('wrapped', of)), unit: '' }] }),
  });
  return [
    timed(PART, 'article: main thread, added in total', total.timing, {
      budget: PAGE.articleMainThread,
      beside: total.beside,
    }),
    timed(PART, 'article: our scripts alone', summarise(all('ours', 'scripts'))),
    timed(PART, 'article: longest task of ours', summarise(all('ours', 'longest')), {
      budget: PAGE.longestTask,
    }),
    counted('article: layouts and styles forced', 'forced', PAGE.forcedLayouts),
    counted('article: layout shift', 'shift', PAGE.layoutShift),
    counted('article: mutations the page sees', 'mutations', PAGE.mutations),
    timed(PART, 'typing, added per key', key.timing, { beside: key.beside }),
    timed(PART, 'scrolling, added per turn of the wheel', wheel.timing, { beside: wheel.beside }),
  ];
}

/** From the text being there to the highlights being drawn. */
async function drawn(extension: Installed, { origin }: Site): Promise<Line[]> {
  const times = { warm: [] as number[], stopped: [] as number[] };
  for (let turn = -1; turn < DRAWN_TURNS; turn++) {
    for (const way of ['stopped', 'warm'] as const) {
      if (way === 'stopped') await extension.stopWorker();
      const page = await extension.browser.newPage();
      await page.session.send('Page.bringToFront');
      await visit(page, origin + WAITING);
      const after = await page.session.evaluate<number>(
        `new Promise((done) => { const look = () => window.drawnAfter ? done(window.drawnAfter) : setTimeout(look, 50); look(); setTimeout(() => done(-1), 5000); })`,
      );
      if (after < 0) throw new Error('Nothing was drawn within five seconds.');
      if (turn >= 0) times[way].push(after);
      await extension.browser.closePage(page);
    }
  }
  return [
    timed(PART, 'highlights drawn, worker running', summarise(times.warm), { budget: PAGE.highlightsWarm }),
    timed(PART, 'highlights drawn, worker stopped', summarise(times.stopped), {
      budget: PAGE.highlightsStoppedWorker,
    }),
  ];
}

/** When the popup shows the cast, counted from its opening. */
async function popup({ browser, home, desk, stopWorker }: Installed, { origin }: Site): Promise<Line[]> {
  const article = await browser.newPage();
  await visit(article, origin + ARTICLE);
  await pause(ARTICLE_SETTLED);
  const tab = await desk.evaluate<number>(
    `chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(origin + ARTICLE)}).id)`,
  );
  const times = { warm: [] as number[], stopped: [] as number[] };
  for (let turn = -1; turn < POPUP_TURNS; turn++) {
    for (const way of ['stopped', 'warm'] as const) {
      if (way === 'stopped') await stopWorker();
      const page = await browser.newPage();
      await page.session.send('Page.enable');
      await page.session.send('Page.addScriptToEvaluateOnNewDocument', {
        source: `new MutationObserver((_, observer) => {
          if (!document.querySelector('section.cast')) return;
          observer.disconnect();
          requestAnimationFrame(() => { window.readyAfter = performance.now(); });
        }).observe(document, { childList: true, subtree: true });`,
      });
      await page.session.send('Page.bringToFront');
      await visit(page, `${home}/popup/index.html?tab=${tab}`);
      const after = await page.session.evaluate<number>(
        `new Promise((done) => { const look = () => window.readyAfter ? done(window.readyAfter) : setTimeout(look, 20); look(); setTimeout(() => done(-1), 5000); })`,
      );
      if (after < 0) throw new Error('The popup showed no cast within five seconds.');
      if (turn >= 0) times[way].push(after);
      await browser.closePage(page);
    }
  }
  await browser.closePage(article);
  return [
    timed(PART, 'popup shows the cast, worker running', summarise(times.warm)),
    timed(PART, 'popup shows the cast, worker stopped', summarise(times.stopped)),
  ];
}

/** Measures dist/chromium on pages. */
export async function benchPage(): Promise<Line[]> {
  const text = makeText(openKnowledge(), 1000);
  const words = [...new Set(text.planted.map(({ flow, start, end }) => text.flows[flow]!.slice(start, end)))];
  const mark = createRequire(join(ROOT, 'bench', 'package.json')).resolve('mark.js/dist/mark.min.js');
  const folder = mkdtempSync(join(tmpdir(), 'incumbent-bench-pages-'));
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return pathToFileURL(join(folder, name)).href;
  };
  write('mark.js', readFileSync(mark, 'utf8'));
  const webPages = corpusPages(WEB_PAGES);
  const web = await servePages(webPages);
  const site = await servePages(
    new Map([...otherPages(), [ARTICLE, articlePage(text)], [WAITING, articlePage(text, { wait: true })]]),
  );
  const urls: Record<Way, string> = {
    ours: site.origin + ARTICLE,
    bare: write('bare.html', articlePage(text)),
    wrapped: write('wrapped.html', articlePage(text, { wrap: words })),
  };
  const extension = await startInstalled();
  try {
    return [
      ...(await gates(extension, site, 'no article', otherPages().keys())),
      ...(await gates(extension, web, 'no article, from the web', webPages.keys())),
      ...(await article(extension, urls)),
      ...(await drawn(extension, site)),
      ...(await popup(extension, site)),
    ];
  } finally {
    await extension.close();
    site.close();
    web.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
