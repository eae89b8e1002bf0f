// Chromium with the built extension in it, in a profile of its own, on a web of our own making.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import type { PageMessages, Result, TabState, WorkerMessages } from '../../../src/platform/messages.ts';
import type { Settings } from '../../../src/platform/settings.ts';
import { installedChromium } from '../../../tools/lib/installed-chromium.ts';
import { copyExtension, type PackName } from './extension-copy.ts';
import { paintedWords } from './page-words.ts';
import { answerFrom, isFurniture, type Web } from './web.ts';

interface Chrome {
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: unknown, options: object): Promise<unknown>;
  };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: Record<
    'local' | 'sync' | 'session',
    { set(values: object): Promise<void>; get(keys: null): Promise<object> }
  >;
}
declare const chrome: Chrome;

export interface Chromium {
  context: BrowserContext;
  /** Host of the extension's addresses. */
  id: string;
  /** The worker as it runs now: it may have been stopped and started again. */
  worker(): Promise<Worker>;
  /** Opens a page and brings it to the front. */
  open(address: string): Promise<Page>;
  /** Asks the worker as the popup would. */
  askWorker<N extends keyof WorkerMessages>(
    name: N,
    request: WorkerMessages[N]['request'],
  ): Promise<Result<WorkerMessages[N]['response']>>;
  askPage<N extends keyof PageMessages>(
    page: Page,
    name: N,
    request: PageMessages[N]['request'],
  ): Promise<Result<PageMessages[N]['response']>>;
  /** What the popup would show for a page. */
  stateOf(page: Page): Promise<TabState>;
  tabIdOf(page: Page): Promise<number>;
  /** Changes settings as the options page does: in storage, under their names. */
  change(settings: Partial<Settings>): Promise<void>;
  /** A page of the extension in a tab of its own. */
  surface(path: string): Promise<Page>;
  /** The toolbar popup, opened by the browser itself. */
  toolbarPopup(): Promise<Page>;
  /** Requests to the web that no test page explains. */
  strayRequests: string[];
  /** What any page of the web has written to its console as an error, and exceptions thrown in it. */
  complaints: string[];
  close(): Promise<void>;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const LISTS = ['sites', 'muted', 'corrections', 'ownPeople'];

/**
 * Starts Chromium with the extension on the given web.
 * @param keepsPages whether pages one has left are kept to go back to, as readers have it; drivers switch that off.
 */
export async function startChromium(
  web: Web,
  pack: PackName = 'small',
  { keepsPages = false }: { keepsPages?: boolean } = {},
): Promise<Chromium> {
  const extension = copyExtension('chromium', pack);
  const profile = mkdtempSync(join(tmpdir(), 'incumbent-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: installedChromium(),
    headless: true,
    ...(keepsPages && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    viewport: { width: 1000, height: 700 },
    hasTouch: true,
    args: [
      `--disable-extensions-except=${extension.folder}`,
      `--load-extension=${extension.folder}`,
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--remote-debugging-port=0',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  const strayRequests: string[] = [];
  const complaints: string[] = [];
  await context.route(/^https?:/, (route) => {
    const address = route.request().url();
    const answer = answerFrom(web, address);
    if (answer) return route.fulfill(answer);
    if (!isFurniture(address)) strayRequests.push(address);
    return route.abort();
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const worker = async () => context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  const id = new URL((await worker()).url()).host;
  const surface = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  // The first-run page opens by itself once everything is set up; it is ours to speak from.
  const firstRun = () => context.pages().find((page) => page.url().includes('/welcome/'));
  for (let tries = 0; tries < 50 && !firstRun(); tries++) await pause(100);
  const home = firstRun() ?? (await surface('welcome/index.html'));
  await home.waitForLoadState();

  const tabIdOf = async (page: Page) => {
    const tabs = await home.evaluate(() => chrome.tabs.query({}));
    return tabs.find(({ url }) => url === page.url())!.id;
  };
  const askWorker: Chromium['askWorker'] = (name, request) =>
    home.evaluate((message) => chrome.runtime.sendMessage(message), { to: 'worker', name, request }) as never;

  return {
    context,
    id,
    worker,
    surface,
    strayRequests,
    complaints,
    tabIdOf,
    askWorker,
    async open(address) {
      const page = await context.newPage();
      await page.goto(address);
      await page.bringToFront();
      return page;
    },
    async askPage(page, name, request) {
      const message = { to: 'page', name, request };
      return home.evaluate(([tab, sent]) => chrome.tabs.sendMessage(tab, sent, { frameId: 0 }), [
        await tabIdOf(page),
        message,
      ] as const) as never;
    },
    async stateOf(page) {
      const answer = await askWorker('tab-result', { tabId: await tabIdOf(page) });
      if (!answer.ok) throw new Error(answer.error);
      return answer.value;
    },
    async change(settings) {
      await home.evaluate(
        async ([values, lists]) => {
          for (const [name, value] of Object.entries(values))
            await chrome.storage[lists.includes(name) ? 'local' : 'sync'].set({ [name]: value });
        },
        [settings, LISTS] as const,
      );
    },
    async toolbarPopup() {
      const popup = 'popup/index.html';
      await (await worker()).evaluate(() =>
        (chrome as unknown as { action: { openPopup(): Promise<void> } }).action.openPopup(),
      );
      // The popup is no page of the context: only a second connection to the browser sees it.
      const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
      const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      for (let tries = 0; tries < 50; tries++) {
        const found = second
          .contexts()
          .flatMap((one) => one.pages())
          .find((page) => page.url() === `chrome-extension://${id}/${popup}`);
        if (found) return found;
        await pause(100);
      }
      throw new Error('The popup did not open.');
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
      extension.remove();
      // Whatever a test was about: with the settings as they come, nothing may have been asked of the network.
      if (strayRequests.length > 0) throw new Error(`Asked of the network: ${strayRequests.join(', ')}`);
    },
  };
}

/** The words highlighted in a page once they are these; otherwise what there is after the time allowed. */
export const words = (page: Page): Promise<string[]> => page.evaluate(paintedWords);

export interface CardSeen {
  text: string;
  box: { x: number; y: number; width: number; height: number };
  /** Whether the focus is in the card. */
  focused: boolean;
}

/** The card in a page, looked at through the debugger, because its shadow root is closed. Null when none is shown. */
export async function cardIn(page: Page): Promise<CardSeen | null> {
  const session = await page.context().newCDPSession(page);
  try {
    return await findCard(session);
  } finally {
    await session.detach();
  }
}

interface DomNode {
  backendNodeId: number;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

function findNode(node: DomNode, className: string): DomNode | null {
  const { attributes = [], children = [], shadowRoots = [] } = node;
  const at = attributes.indexOf('class');
  if (at >= 0 && attributes[at + 1]?.split(' ').includes(className)) return node;
  for (const child of [...shadowRoots, ...children]) {
    const found = findNode(child, className);
    if (found) return found;
  }
  return null;
}

async function findCard(session: CDPSession): Promise<CardSeen | null> {
  const look = `function () {
    const { x, y, width, height } = this.getBoundingClientRect();
    return { text: this.innerText, box: { x, y, width, height }, focused: this.getRootNode().activeElement !== null };
  }`;
  return (await callOnCard(session, look)) as CardSeen | null;
}

/** Runs a function on the card's box, `this`; null when no card is shown. */
async function callOnCard(session: CDPSession, functionDeclaration: string): Promise<unknown> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const node = findNode(root as DomNode, 'incumbent-card');
  if (!node) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    returnByValue: true,
    functionDeclaration,
  });
  return result.value;
}

/** Clicks a button of the card as a reader does: with the pointer, where it is. */
export async function clickInCard(page: Page, label: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const at = (await callOnCard(
    session,
    `function () {
      const button = [...this.querySelectorAll('button')].find((one) => one.innerText.trim() === ${JSON.stringify(label)});
      if (!button) return null;
      button.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }`,
  )) as { x: number; y: number } | null;
  await session.detach();
  if (!at) throw new Error(`The card has no button “${label}”.`);
  await page.mouse.click(at.x, at.y);
}
