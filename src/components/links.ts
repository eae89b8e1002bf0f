import type { LiveLinkView } from '../platform/live-views.ts';
import type { Profile } from '../platform/messages.ts';
import { translate, uiLanguage } from '../platform/translate.ts';

export interface OutwardLink {
  label: string;
  url: string;
}

const LABELS = {
  'official-site': 'link_official_site',
  'us-congress': 'link_us_congress',
  'european-parliament': 'link_european_parliament',
} as const;

/** Where to read on: Wikipedia in the reader's language where Wikidata knows the way, in English, Wikidata itself, and what it knows. */
export function linksOf(
  profile: Pick<Profile, 'qid' | 'wikipedia'>,
  live: readonly LiveLinkView[] = [],
): OutwardLink[] {
  const { qid, wikipedia } = profile;
  const links: OutwardLink[] = [];
  const language = uiLanguage().split('-')[0]!;
  const known = qid && /^Q\d+$/.test(qid);
  // Wikidata's special page leads on to the article linked from the item; without one it shows the item's own links.
  if (known && language !== 'en') {
    const url = `https://www.wikidata.org/wiki/Special:GoToLinkedPage/${language}wiki/${qid}`;
    links.push({ label: translate('link_wikipedia_own'), url });
  }
  if (wikipedia) {
    const url = `https://en.wikipedia.org/wiki/${encodeURIComponent(wikipedia.replace(/ /g, '_'))}`;
    links.push({ label: translate('link_wikipedia_english'), url });
  }
  if (known) links.push({ label: translate('link_wikidata'), url: `https://www.wikidata.org/wiki/${qid}` });
  for (const { kind, url } of live) {
    if (kind !== 'wikidata') links.push({ label: translate(LABELS[kind]), url });
  }
  return links;
}
