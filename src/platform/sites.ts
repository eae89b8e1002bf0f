// Which sites the reader wants the extension on. The same answer is needed in the worker (which registers the page
// script), in the page (to stop when switched off) and in the popup (to draw the switch).
import type { Settings } from './settings.ts';

type SiteSettings = Pick<Settings, 'enabled' | 'siteMode' | 'sites'>;

/** A host name as stored: lower case, no `www.`, no port. `null` for what is no host name. */
export function normaliseSite(input: string): string | null {
  const text = input.trim();
  try {
    const { hostname, protocol } = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
    if ((protocol !== 'https:' && protocol !== 'http:') || !hostname) return null;
    return hostname.replace(/^www\./, '').replace(/\.$/, '') || null;
  } catch {
    return null;
  }
}

/** Whether a host is a listed site or one of its subdomains. */
export function isListed(sites: readonly string[], host: string): boolean {
  const name = host.replace(/\.$/, '');
  return sites.some((site) => name === site || name.endsWith(`.${site}`));
}

/** Why the extension does not act on a host, or `null` when it does. */
export function whyOff(settings: SiteSettings, host: string): 'everywhere' | 'site' | 'not-chosen' | null {
  if (!settings.enabled) return 'everywhere';
  if (settings.siteMode === 'only-chosen') return isListed(settings.sites, host) ? null : 'not-chosen';
  if (settings.siteMode === 'not-chosen') return isListed(settings.sites, host) ? 'site' : null;
  return null;
}

/** The settings that turn a site on or off, leaving every other site as it is. */
export function switchSite(settings: SiteSettings, host: string, on: boolean): Partial<SiteSettings> {
  const site = normaliseSite(host);
  if (!site) return {};
  const covering = settings.sites.filter((listed) => !isListed([listed], site));
  const add = [...settings.sites.filter((listed) => listed !== site), site];
  if (settings.siteMode === 'only-chosen') return { sites: on ? add : covering };
  // "Everywhere" has no list in force: switching one site off turns it into "everywhere but".
  if (on) return settings.siteMode === 'not-chosen' ? { sites: covering } : {};
  const sites = settings.siteMode === 'not-chosen' ? add : [site];
  return { siteMode: 'not-chosen', sites };
}
