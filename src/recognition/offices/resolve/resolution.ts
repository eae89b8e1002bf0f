// What a resolver answers: the person an office phrase means, the term that shows it, and why.
import type { PersonIndex, TermIndex } from '../../../knowledge/model.ts';
import type { Reason } from '../../model.ts';
import type { Scene } from '../scene.ts';
import type { Holder } from '../seat.ts';

export interface Resolution {
  person: PersonIndex;
  term: TermIndex | null;
  reasons: Reason[];
}

/**
 * Weights are natural logarithms of likelihood ratios, set by hand on the development corpora: an office phrase is
 * resolved by rules that must all hold, not by adding up weak signs, so they order reasons rather than decide.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  office_at_date: 3,
  office_open: 1,
  office_place_named: 2,
  office_implied: 1,
  office_introduced: 3,
  office_only_holder: 1.5,
  office_latest: 1,
  office_home: 1,
  office_named_later: 1,
  office_leader: 1,
  office_counterpart: 1,
  office_attached: 4,
  office_former: 3,
  office_elect: 3,
  office_of_leader: 2,
};

export function reason(rule: keyof typeof WEIGHTS & string, detail?: string): Reason {
  const weight = WEIGHTS[rule]!;
  return detail === undefined ? { rule, weight } : { rule, weight, detail };
}

/** The reason that a holder's term is one at the date, or was when its source stopped. */
export function termReason(holder: Holder, scene: Scene): Reason {
  const { knowledge } = scene.article;
  if (holder.certainty === 'open')
    return reason('office_open', knowledge.term(holder.term).knownUntil!.slice(0, 7));
  return reason('office_at_date', knowledge.office(knowledge.termOffice(holder.term)).title);
}

/** Longest time after a source's last day that a seat still counts without the article naming its holder, in days. */
const BELIEVED_DAYS = 180;

/** Whether a holder may be taken on the pack's word, or must be named in the article as well. */
export function isBelieved(holder: Holder, scene: Scene): boolean {
  if (holder.certainty === 'sure') return true;
  if (scene.isNamed(holder.person)) return true;
  return holder.certainty === 'open' && holder.age <= BELIEVED_DAYS;
}

/** One of several holders: the only one whom the article names. Null when none or several are named. */
export function pickNamed(holders: readonly Holder[], scene: Scene): Holder | null {
  if (holders.length === 1) return holders[0]!;
  const named = holders.filter(({ person }) => scene.isNamed(person));
  return named.length === 1 ? named[0]! : null;
}
