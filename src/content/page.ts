// First of three scripts in a page, and the only one that runs in every page the reader allows: decides whether the
// page is an article, and stays as small as that. For an article the worker adds article.ts, which reads and
// highlights; when a card is first shown, card/main.tsx.
import { isAlive } from '../platform/native.ts';
import { pageHandle } from './page-handle.ts';
import { watchPage } from './watch-page.ts';

// Registered for top frames; a page that is turned into text (view-source, JSON, images) has no body to speak of.
if (document.contentType.includes('html') && isAlive() && !pageHandle()) watchPage();
