import { localDay, startSurface } from '../components/start-surface.ts';
import { TabView } from '../components/tab-view.tsx';
import { pageApi } from '../platform/surface-api.ts';

startSurface('extension_name', <TabView api={pageApi()} today={localDay()} />);
