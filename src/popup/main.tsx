import { localDay, startSurface } from '../components/start-surface.ts';
import { TabView } from '../components/tab-view.tsx';
import { openSidePanelHere } from '../platform/side-panel.ts';
import { pageApi } from '../platform/surface-api.ts';

const api = { ...pageApi(), openSidePanel: openSidePanelHere() };
startSurface('extension_name', <TabView api={api} today={localDay()} />);
