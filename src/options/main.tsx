import { startSurface } from '../components/start-surface.ts';
import { browser } from '../platform/browser.ts';
import { surfaceApi } from '../platform/surface-api.ts';
import { OptionsPage } from './options-page.tsx';

// Firefox for Android has no shortcuts and no API for them.
const commands = (await browser.commands?.getAll()) ?? [];
const shortcuts = commands.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
const firefox = location.protocol === 'moz-extension:';
startSurface(
  'options_title',
  <OptionsPage
    api={surfaceApi()}
    version={browser.runtime.getManifest().version}
    shortcuts={shortcuts}
    shortcutsPage={firefox ? 'about:addons' : 'chrome://extensions/shortcuts'}
  />,
);
