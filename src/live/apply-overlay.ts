// What the list of today's holders adds to a person's card. Presentation only: it is shown beside the packaged facts
// and never reaches recognition. A name that a stranger can write into Wikidata must not decide which words are
// highlighted in an article; and the pack's names have been measured against text, these have not.

import { WIKIDATA } from '../platform/live-hosts.ts';
import type { SinceView } from '../platform/live-views.ts';
import { daysBetween, firstDay } from './dates.ts';
import { SETTLED_DAYS } from './live-profile.ts';
import type { Overlay, OverlayEntry } from './overlay.ts';
import type { KnownTerm } from './still-in-office.ts';

/** A person as the pack has them; `terms` with the offices' keys as the overlay uses them. */
export interface OverlaySubject {
  qid?: string;
  name: string;
  terms: (KnownTerm & { key: string })[];
}

/**
 * Lines for one person: offices taken that the pack does not know of, and offices the pack shows as open where somebody
 * else is reported by now. Nothing where pack and list agree.
 */
export function overlayLines(overlay: Overlay, subject: OverlaySubject): SinceView[] {
  const open = subject.terms.filter((term) => !term.end);
  const began = overlay.entries
    .filter((entry) => entry.change && entry.person.qid === subject.qid)
    .filter((entry) => !open.some((term) => term.key === entry.office))
    .map((entry) => line('began', entry));
  const succeeded = open.flatMap((term) => {
    const entries = overlay.entries.filter((entry) => entry.office === term.key);
    const still = entries.some((entry) => entry.person.qid === subject.qid || !entry.change);
    // The list may lag behind the pack: somebody who began before this person did is no successor.
    const successor = entries.find((entry) => isLater(entry, term));
    return still || !successor ? [] : [line('succeeded', successor)];
  });
  return [...began, ...succeeded];
}

const isLater = (entry: OverlayEntry, term: KnownTerm): boolean =>
  !entry.start || !term.start || firstDay(entry.start) >= firstDay(term.start);

function line(kind: 'began' | 'succeeded', entry: OverlayEntry): SinceView {
  return {
    kind,
    office: entry.title,
    ...(entry.start && { date: entry.start }),
    ...(kind === 'succeeded' && { successor: entry.person.name }),
    reportedOn: entry.firstSeen,
    // Seen, and seen again a week later: not merely a week old because nobody has looked since.
    settled: daysBetween(entry.firstSeen, entry.lastSeen) >= SETTLED_DAYS,
    sourceUrl: `https://${WIKIDATA}/wiki/${entry.person.qid}#P39`,
  };
}
