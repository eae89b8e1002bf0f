// Bringing our scripts into pages: the first one on request, the second stage and the card when a page asks.
import type { Runtime, Scripting } from 'webextension-polyfill';

type Target = Scripting.InjectionTarget;

/** The very document that asked, not whatever the tab shows by the time we answer. */
export function targetOf(sender: Runtime.MessageSender): Target | null {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return null;
  const { documentId } = sender as { documentId?: string };
  return (documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [0] }) as Target;
}

/** Adds a script of ours to a page. @returns false where the browser lets no extension in, or the page is gone. */
export async function addScript(
  scripting: Scripting.Static,
  target: Target,
  file: 'page.js' | 'article.js' | 'card.js',
): Promise<boolean> {
  try {
    await scripting.executeScript({ target, files: [file] });
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts a style sheet of ours into a page, or takes it out again. As the author's, not the user's: of a user's rule for
 * highlights Chromium 156 paints the line, and neither background nor colour.
 */
export async function putStyle(
  scripting: Scripting.Static,
  target: Target,
  css: string,
  on: boolean,
): Promise<boolean> {
  try {
    await scripting[on ? 'insertCSS' : 'removeCSS']({ target, css, origin: 'AUTHOR' });
    return true;
  } catch {
    return false;
  }
}
