import { startSurface } from '../components/start-surface.ts';
import { browser } from '../platform/browser.ts';
import { surfaceApi } from '../platform/surface-api.ts';
import { OptionsPage } from './options-page.tsx';

// Firefox for Android has no shortcuts and no API for them.
const commands = (await browser.commands?.getAll()) ?? [];
const shortcuts = commands.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
const shortcutsPage =
  location.protocol === 'moz-extension:' ? 'about:addons' : 'chrome://extensions/shortcuts';

/** Firefox has a function of its own for it, which the polyfill does not know, and keeps about: pages from tabs.create. */
function openShortcuts(): Promise<unknown> {
  const { commands } = browser as { commands?: { openShortcutSettings?: () => Promise<void> } };
  return commands?.openShortcutSettings?.() ?? browser.tabs.create({ url: shortcutsPage });
}

startSurface(
  'options_title',
  <OptionsPage
    api={surfaceApi()}
    version={browser.runtime.getManifest().version}
    shortcuts={shortcuts}
    shortcutsPage={shortcutsPage}
    openShortcuts={() => void openShortcuts()}
  />,
);
