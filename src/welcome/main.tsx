import { localDay, startSurface } from '../components/start-surface.ts';
import { browser } from '../platform/browser.ts';
import { surfaceApi } from '../platform/surface-api.ts';
import { WelcomePage } from './welcome-page.tsx';

const openOptions = () => {
  void browser.runtime.openOptionsPage();
};
startSurface('welcome_title', <WelcomePage api={{ ...surfaceApi(), openOptions }} today={localDay()} />);
