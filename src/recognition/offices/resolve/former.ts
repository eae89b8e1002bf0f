// "the former president", "the president-elect": only someone whom the article itself names as such.
import { isoDate } from '../../../knowledge/calendar.ts';
import type { PersonIndex, TermIndex, TermStatus } from '../../../knowledge/model.ts';
import { headOf } from '../heads.ts';
import { firstNamed, remember } from '../remember.ts';
import type { View } from '../rules/rule.ts';
import { liesThere } from './by-place.ts';
import { type Resolution, reason } from './resolution.ts';

/** From election to oath, in days: the longest waits are those of Mexico until 2018. */
const LONGEST_WAIT = 160;

/** The only person named before whose term in this office is over (or about to begin). */
export function otherTime(view: View): Resolution | null {
  const { phrase, scene } = view;
  const past = phrase.tense === 'former';
  if (
    phrase.modifiers.some(
      (each) => each === 'late' || each === 'then' || each === 'some' || each === 'future',
    )
  )
    return null;
  if (!past && !isElect(phrase)) return null;
  const { knowledge, day } = scene.article;
  const found = new Map<PersonIndex, TermIndex>();
  for (const { flow, from, person } of firstNamed(scene)) {
    if (flow > phrase.flow || (flow === phrase.flow && from > phrase.headFrom)) break;
    const term = termOf(person, past ? 'former' : 'later', view);
    if (term >= 0) found.set(person, term);
  }
  if (found.size !== 1) return null;
  const [[person, term]] = [...found] as [[PersonIndex, TermIndex]];
  if (!past && knowledge.termStartDay(term) - day > LONGEST_WAIT) return null;
  if (past && !isCalledSo(person, view)) return null;
  return {
    person,
    term,
    reasons: [reason(past ? 'office_former' : 'office_elect', knowledge.person(person).name)],
  };
}

const isElect = (phrase: View['phrase']): boolean =>
  phrase.modifiers.length === 0 && phrase.tense === 'future';

function termOf(person: PersonIndex, wanted: TermStatus, { phrase, scene }: View): TermIndex {
  const { knowledge, day } = scene.article;
  const date = isoDate(day);
  let best = -1;
  for (let term = knowledge.termsFrom(person); term < knowledge.termsTo(person); term++) {
    const role = knowledge.termRole(term);
    if (!phrase.seatRoles.includes(role)) continue;
    const held = { term, role, jurisdiction: knowledge.termJurisdiction(term), known: true };
    if (phrase.placed && !liesThere(held, phrase.jurisdictions, scene)) continue;
    const status = knowledge.status(term, date);
    if (status === 'at date' || status === 'possibly at date') return -1;
    if (status === wanted && (best < 0 || wanted === 'former')) best = term;
  }
  return best;
}

/** Several former holders may be alive: the text must have introduced this one by the office. */
function isCalledSo(person: PersonIndex, { phrase, scene }: View): boolean {
  const calls = remember(scene, 'former', () => scene.sittings.filter(({ former }) => former)).filter(
    (sitting) => sitting.formerRoles.some((role) => phrase.seatRoles.includes(role)),
  );
  if (calls.length === 0) return headOf(phrase.meaning.head) === 'president' && phrase.placed;
  return calls.every((sitting) => sitting.person === person);
}
