// What popup and side panel ask about a tab. The page itself knows best and is asked each time: nothing about a page is
// kept here, so a worker that was stopped in between has forgotten nothing.
import type { Browser } from 'webextension-polyfill';
import type { Result, TabState } from '../platform/messages.ts';
import type { Settings } from '../platform/settings.ts';
import { whyOff } from '../platform/sites.ts';
import { askPage } from '../platform/wire.ts';
import { addScript } from './page-scripts.ts';

/** How long a page may take to read an article before the popup is told to wait no longer, and between two looks. */
const PATIENCE = 4000;
const BETWEEN_LOOKS = 120;

type Api = Pick<Browser, 'tabs' | 'scripting'>;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The host of a web page; null for pages of the browser, of extensions, and files. */
export function webHost(url: string | undefined): string | null {
  const parsed = url ? URL.parse(url) : null;
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.hostname : null;
}

const asker =
  (api: Api, tabId: number) =>
  <N extends 'page-state' | 'read-anyway' | 'step'>(name: N, request: never) =>
    askPage((message) => api.tabs.sendMessage(tabId, message, { frameId: 0 }), name, request);

/** What stands in a tab; waits for a page that is still being read. */
export async function tabResult(api: Api, settings: Settings, tabId: number): Promise<TabState> {
  const ask = asker(api, tabId);
  const asPage = () => ask('page-state', {} as never);
  const until = Date.now() + PATIENCE;
  let injected = false;
  for (;;) {
    const answer = await asPage();
    if (answer.ok && answer.value.state !== 'loading') return answer.value;
    if (!answer.ok) {
      const tab = await api.tabs.get(tabId).catch(() => null);
      const host = webHost(tab?.url);
      if (host === null) return { state: 'unreadable' };
      const why = whyOff(settings, host);
      if (why) return { state: 'off', why };
      // Open since before we were installed, or just switched on; not while the browser is about to do it itself.
      if (tab!.status !== 'loading') {
        if (injected) return { state: 'unreadable' };
        injected = true;
        if (!(await addScript(api.scripting, { tabId }, 'page.js'))) return { state: 'unreadable' };
      }
    }
    if (Date.now() > until) return { state: 'loading' };
    await wait(BETWEEN_LOOKS);
  }
}

/** Has a tab's page read as an article, whatever the gate or the site list says. */
export async function readPage(api: Api, tabId: number): Promise<Result<null>> {
  const ask = asker(api, tabId);
  const first = await ask('read-anyway', {} as never);
  if (first.ok) return first;
  if (!(await addScript(api.scripting, { tabId }, 'page.js')))
    return { ok: false, error: 'The browser lets no extension read this page.' };
  return ask('read-anyway', {} as never);
}

/** Moves to the next or previous official of a tab's page. */
export function stepInPage(api: Api, tabId: number, direction: 1 | -1): Promise<Result<null>> {
  return asker(api, tabId)('step', { direction } as never);
}

/** Brings the first script into every open page the settings allow; a page that has it already keeps its own. */
export async function readOpenTabs(api: Api, settings: Settings): Promise<void> {
  for (const { id, url, discarded } of await api.tabs.query({})) {
    const host = webHost(url);
    if (id === undefined || discarded || host === null || whyOff(settings, host)) continue;
    await addScript(api.scripting, { tabId: id }, 'page.js');
  }
}
