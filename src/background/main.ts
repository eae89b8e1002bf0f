// The worker. Every listener is registered here, at once: the browser starts this file anew for each event that comes
// after a pause, and delivers it only to listeners that stand by the end of the first turn.
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../platform/browser.ts';
import { localDay } from '../platform/local-day.ts';
import { checkWorkerMessage } from '../platform/message-checks.ts';
import type { Result } from '../platform/messages.ts';
import type { Settings } from '../platform/settings.ts';
import { settingsStore } from '../platform/settings-store.ts';
import { switchSite, whyOff } from '../platform/sites.ts';
import { openEnvelope } from '../platform/wire.ts';
import { type Answers, answersOf } from './answers.ts';
import { liveService } from './live.ts';
import { chosenFromMenu, makeMenu } from './menu.ts';
import { packHolder } from './pack-holder.ts';
import { registerPageScript } from './registration.ts';
import { readOpenTabs, readPage, stepInPage, webHost } from './tabs.ts';
import { clearOff, showOnButton } from './toolbar.ts';

const settings = settingsStore(browser.storage);
const pack = packHolder(async () => {
  const answer = await fetch(browser.runtime.getURL('data/knowledge.bin'));
  return answer.arrayBuffer();
});
const live = liveService(browser, settings, pack);
const answers = answersOf({ api: browser, settings, pack, live, today: () => localDay(new Date()) });

const load = async () => (await settings.load()).settings;

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const envelope = openEnvelope(message, 'worker');
  return envelope ? answer(envelope, sender) : undefined;
});

async function answer(
  { name, request }: { name: string; request: unknown },
  sender: Runtime.MessageSender,
): Promise<Result<unknown>> {
  const ours = sender.url?.startsWith(browser.runtime.getURL('')) === true;
  const checked = checkWorkerMessage(name, request, ours ? 'extension' : 'page');
  if (!checked.ok) return checked;
  try {
    return await (answers[checked.name] as Answers['pack-info'])(request as never, sender);
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Brings open tabs in line with the sites chosen: pages that may be read now, buttons of those that may not. */
async function visitTabs(chosen: Settings): Promise<void> {
  for (const { id, url } of await browser.tabs.query({})) {
    const host = webHost(url);
    if (id === undefined || host === null) continue;
    if (whyOff(chosen, host)) await showOnButton(browser.action, id, { state: 'off' }, chosen.badge);
    else await clearOff(browser.action, id);
  }
  await readOpenTabs(browser, chosen);
}

/** Registers the page script where the settings say, and carries every change of that into the open tabs. */
async function keepInLine(chosen: Settings): Promise<void> {
  if (await registerPageScript(browser.scripting, chosen)) await visitTabs(chosen);
}

async function showWhetherOff(tabId: number, host: string, chosen: Settings): Promise<void> {
  if (whyOff(chosen, host)) await showOnButton(browser.action, tabId, { state: 'off' }, chosen.badge);
}

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  await makeMenu(browser.contextMenus);
  // Pages opened before us, or holding scripts of the version before: from here on they are ours.
  const chosen = await load();
  await registerPageScript(browser.scripting, chosen);
  await visitTabs(chosen);
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome/index.html') });
});

// Stopped between taking the old registration back and making the new one, the worker would leave us nowhere.
void load()
  .then(keepInLine)
  .catch(() => undefined);

browser.runtime.onStartup.addListener(async () => {
  await registerPageScript(browser.scripting, await load());
  await live.refreshHolders().catch(() => undefined);
});

settings.watch(async ({ settings: chosen }) => {
  await keepInLine(chosen);
  if (chosen.liveHolders) await live.refreshHolders().catch(() => undefined);
  else await live.forgetHolders();
  if (!chosen.liveSummaries) await live.forgetSummaries();
});

// The browser forgets a button's looks when its tab goes to another page.
browser.tabs.onUpdated.addListener(async (tabId, change, { url }) => {
  if (change.status !== 'loading') return;
  const host = webHost(url);
  if (host !== null) await showWhetherOff(tabId, host, await load());
});

// Firefox lets readers grant and take back sites one by one, at any time.
browser.permissions.onAdded.addListener(async () => readOpenTabs(browser, await load()));

browser.contextMenus?.onClicked.addListener(async ({ menuItemId }, tab) => {
  const chosen = chosenFromMenu(menuItemId);
  if (chosen === 'options') await browser.runtime.openOptionsPage();
  else if (chosen === 'read-page' && tab?.id !== undefined) await readPage(browser, tab.id);
});

browser.commands?.onCommand.addListener(async (command) => {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  if (command === 'next-official') await stepInPage(browser, tab.id, 1);
  if (command === 'previous-official') await stepInPage(browser, tab.id, -1);
  if (command === 'toggle-site') await toggleSite(webHost(tab.url));
});

async function toggleSite(host: string | null): Promise<void> {
  if (host === null) return;
  await settings.change((current) => {
    const on = whyOff(current, host) !== null;
    const enabled = on || current.enabled;
    return { enabled, ...switchSite({ ...current, enabled }, host, on) };
  });
}
