// Where the first page script runs, registered from the settings: on a site that is switched off, no code of ours is.
import type { Scripting } from 'webextension-polyfill';
import type { Settings } from '../platform/settings.ts';
import { normaliseSite } from '../platform/sites.ts';

type SiteSettings = Pick<Settings, 'enabled' | 'siteMode' | 'sites'>;

const EVERYWHERE = ['http://*/*', 'https://*/*'];
const ID = 'page';

/**
 * Match patterns for a listed site and its subdomains; none for what is no host, because the browser refuses the whole
 * registration for one wrong pattern. An address in numbers has no subdomains.
 */
export function patternsOf(listed: string): string[] {
  const site = normaliseSite(listed);
  if (site === null || /[^a-z0-9.:[\]-]/.test(site)) return [];
  const isAddress = /^[\d.]+$/.test(site) || site.startsWith('[');
  return [`*://${isAddress ? '' : '*.'}${site}/*`];
}

/** The patterns to run on and to leave out; null when the script runs nowhere. */
export function scriptPatterns({
  enabled,
  siteMode,
  sites,
}: SiteSettings): { matches: string[]; excludeMatches: string[] } | null {
  const listed = sites.flatMap(patternsOf);
  if (!enabled || (siteMode === 'only-chosen' && listed.length === 0)) return null;
  if (siteMode === 'only-chosen') return { matches: listed, excludeMatches: [] };
  return { matches: EVERYWHERE, excludeMatches: siteMode === 'not-chosen' ? listed : [] };
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * Brings the browser's registration in line with the settings, one call after the other: of two at once the browser
 * would refuse the second, and with it the reader's last word. @returns whether that changed anything.
 */
export function registerPageScript(scripting: Scripting.Static, settings: SiteSettings): Promise<boolean> {
  const mine = turn.then(() => register(scripting, settings));
  turn = mine.catch(() => undefined);
  return mine;
}

async function register(scripting: Scripting.Static, settings: SiteSettings): Promise<boolean> {
  const wanted = scriptPatterns(settings);
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [ID] });
  if (registered && wanted && sameLists(registered, wanted)) return false;
  if (registered) await scripting.unregisterContentScripts({ ids: [ID] });
  if (!wanted) return Boolean(registered);
  await scripting.registerContentScripts([
    {
      id: ID,
      js: ['page.js'],
      matches: wanted.matches,
      // An empty list is an error in one browser and nothing in the other.
      ...(wanted.excludeMatches.length > 0 && { excludeMatches: wanted.excludeMatches }),
      runAt: 'document_idle',
      allFrames: false,
    },
  ]);
  return true;
}

function sameLists(
  registered: { matches?: string[]; excludeMatches?: string[] },
  wanted: { matches: string[]; excludeMatches: string[] },
): boolean {
  const key = (list: string[] | undefined) => [...(list ?? [])].sort().join(' ');
  return (
    key(registered.matches) === key(wanted.matches) &&
    key(registered.excludeMatches) === key(wanted.excludeMatches)
  );
}
