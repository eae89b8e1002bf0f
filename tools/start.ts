// npm start: builds the extension and opens a browser with it on an article.
//
//   npm start                                                  a window, on the sample article
//   npm start -- --headless --article FILE_OR_URL --browser chromium|firefox --dark --screenshot OUT.png
//
// Without a window it prints the cast as a table and writes OUT.png (page), OUT-card.png and OUT-popup.png.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Result, TabState } from '../src/platform/messages.ts';
import { type BrowserName, ensureBrowser, findBrowser, noBrowser } from './lib/browsers.ts';
import { buildExtension } from './lib/extension.ts';
import { ROOT } from './lib/paths.ts';
import { describeTab } from './start/cast-table.ts';
import { startChromium } from './start/chromium.ts';
import type { Driver } from './start/driver.ts';
import { startFirefox } from './start/firefox.ts';
import { type Served, servePage } from './start/serve.ts';

const USAGE =
  'Usage: npm start -- [--headless] [--article FILE_OR_URL] [--browser chromium|firefox] [--dark] [--screenshot OUT.png]';
const SAMPLE = join(ROOT, 'tools', 'start', 'sample-article.html');
/** Milliseconds to wait for the extension's answer about a page; its own last look at a page is after eight seconds. */
const ANSWER_WAIT = 15_000;

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        headless: { type: 'boolean', default: false },
        article: { type: 'string', default: SAMPLE },
        browser: { type: 'string' },
        dark: { type: 'boolean', default: false },
        screenshot: { type: 'string' },
      },
    });
    return values;
  } catch (error) {
    return fail(`${(error as Error).message}\n${USAGE}`);
  }
}

function chooseBrowser(asked: string | undefined): { name: BrowserName; path: string } {
  if (asked !== undefined && asked !== 'chromium' && asked !== 'firefox') fail(USAGE);
  const name: BrowserName =
    asked ?? (!findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium');
  return { name, path: ensureBrowser(name) ?? fail(noBrowser(name)) };
}

async function addressOf(article: string): Promise<Served> {
  if (/^https?:\/\//.test(article)) return { url: article, close: () => {} };
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), article);
  if (!existsSync(file)) fail(`There is no file ${file}.`);
  return servePage(file);
}

/** Asks until the extension has made up its mind about the page. */
async function answerOf(driver: Driver): Promise<TabState> {
  const until = Date.now() + ANSWER_WAIT;
  for (;;) {
    const answer = (await driver.ask('worker', 'tab-result', { tabId: driver.tabId })) as Result<TabState>;
    if (answer?.ok && answer.value.state !== 'loading') return answer.value;
    if (Date.now() > until) return { state: 'error', error: 'no answer within 15 seconds' };
    await new Promise((wait) => setTimeout(wait, 250));
  }
}

async function takePictures(driver: Driver, state: TabState, file: string): Promise<void> {
  const named = (part: string) => file.replace(/(\.png)?$/i, `${part}.png`);
  const pause = () => new Promise((wait) => setTimeout(wait, 800));
  await driver.picturePage(named(''));
  const first = state.state === 'article' ? state.answer.cast[0] : undefined;
  if (first) {
    await driver.ask('page', 'open-card', { key: first.key });
    await pause();
    await driver.picturePage(named('-card'));
  }
  await driver.picturePopup(named('-popup'));
  console.log(`\nPictures: ${named('')}${first ? `, ${named('-card')}` : ''}, ${named('-popup')}`);
}

const { headless, article, browser, dark, screenshot } = options();
const { name, path } = chooseBrowser(browser);
console.log(`Building for ${name} …`);
const extension = await buildExtension(name).catch((error: Error) => fail(error.message));
const served = await addressOf(article);
console.log(`Opening ${served.url} in ${path} …`);
const start = name === 'chromium' ? startChromium : startFirefox;
const driver = await start({ executablePath: path, extension, headless, dark }).catch((error: Error) =>
  fail(
    headless
      ? error.message
      : `${error.message.split('\n')[0]}\nWithout a screen, use: npm start -- --headless --screenshot OUT.png`,
  ),
);
try {
  await driver.open(served.url);
  if (headless) {
    const state = await answerOf(driver);
    console.log(`\n${describeTab(state)}`);
    if (screenshot)
      await takePictures(driver, state, resolve(process.env.INIT_CWD ?? process.cwd(), screenshot));
    if (state.state === 'error') process.exitCode = 1;
  } else {
    console.log(
      'The officials in the article are underlined; the toolbar button lists them. Close the browser to end.',
    );
    await driver.closed();
  }
} finally {
  if (headless) await driver.close();
  served.close();
}
