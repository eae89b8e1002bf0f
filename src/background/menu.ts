// The page's context menu: read this page now, and the options.
import type { Browser } from 'webextension-polyfill';
import { translate } from '../platform/translate.ts';

const READ = 'read-page';
const OPTIONS = 'options';

/** Makes the menu; the browser keeps it until the extension changes. Firefox for Android has no menus. */
export async function makeMenu(menus: Browser['contextMenus'] | undefined): Promise<void> {
  if (!menus) return;
  await menus.removeAll();
  const documentUrlPatterns = ['http://*/*', 'https://*/*'];
  menus.create({ id: READ, title: translate('menu_read_page'), contexts: ['page'], documentUrlPatterns });
  menus.create({ id: OPTIONS, title: translate('open_options'), contexts: ['page'], documentUrlPatterns });
}

/** What the reader has chosen from the menu. */
export function chosenFromMenu(id: string | number): 'read-page' | 'options' | null {
  return id === READ || id === OPTIONS ? id : null;
}
