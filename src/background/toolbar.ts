// The toolbar button: how many officials this article names, that the page is none, or that we are off here.
import type { Action } from 'webextension-polyfill';
import type { WorkerMessages } from '../platform/messages.ts';
import { plural, translate } from '../platform/translate.ts';

export type ButtonState = WorkerMessages['tab-state']['request'];

const ICONS: Record<ButtonState['state'], string> = {
  article: 'article',
  'not-article': 'icon',
  error: 'icon',
  off: 'off',
};
/** The wordmark's red: white figures on it have a contrast of 7. */
const BADGE = '#a3271b';

const iconOf = (state: ButtonState['state']) => {
  const name = ICONS[state];
  return { 16: `icons/${name}-16.png`, 32: `icons/${name}-32.png` };
};

function titleOf(state: ButtonState['state'], officials: number): string {
  const name = translate('extension_name');
  if (state === 'off') return `${name} · ${translate('off_site')}`;
  return officials > 0 ? `${name} · ${plural('officials', officials)}` : name;
}

/** Takes "off" from the button of a tab that is off no longer; whatever else stands there is right. */
export async function clearOff(action: Action.Static, tabId: number): Promise<void> {
  const title = await action.getTitle({ tabId }).catch(() => '');
  if (title === titleOf('off', 0)) await showOnButton(action, tabId, { state: 'not-article' }, false);
}

/** Shows a tab's state on the button. The browser forgets it when the tab goes elsewhere; so may the tab be gone. */
export async function showOnButton(
  action: Action.Static,
  tabId: number,
  { state, officials = 0 }: ButtonState,
  withBadge: boolean,
): Promise<void> {
  const counted = state === 'article' && officials > 0;
  try {
    await Promise.all([
      action.setIcon({ tabId, path: iconOf(state) }),
      // Firefox for Android has a button without a badge.
      action.setBadgeText?.({
        tabId,
        text: state === 'error' ? '!' : counted && withBadge ? String(officials) : '',
      }),
      action.setBadgeBackgroundColor?.({ tabId, color: BADGE }),
      action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
      action.setTitle({ tabId, title: titleOf(state, counted ? officials : 0) }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
