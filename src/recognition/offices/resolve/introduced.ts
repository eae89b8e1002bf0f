// "the president", "the prime minister", "the senator": someone whom the article has introduced.
import type { PersonIndex } from '../../../knowledge/model.ts';
import type { Role } from '../../../knowledge/roles.ts';
import { headOf } from '../heads.ts';
import type { OfficePhrase } from '../office-phrase.ts';
import { remember } from '../remember.ts';
import { sentenceAround } from '../rules/historic.ts';
import type { View } from '../rules/rule.ts';
import { type Scene, type Sitting, UNKNOWN } from '../scene.ts';
import { LEADING_ROLES } from '../words/leaders.ts';
import { heldAs } from './by-place.ts';
import { homeOf } from './home.ts';
import { type Resolution, reason } from './resolution.ts';

/** Offices of many people that stand for one of them once only one has been introduced by that word. */
const SINGLED_OUT = new Set([
  'senator',
  'representative',
  'governor',
  'mayor',
  'minister',
  'secretary',
  'commissioner',
  'speaker',
  'ambassador',
  'general',
]);
/** Share of all namings of such offices that makes one holder the article's subject. */
const SUBJECT_SHARE = 0.6;
/** The same for a holder named in the very paragraph, and nobody else there. */
const FRESH_SHARE = 0.3;

/** So many namings before a phrase are looked at: what stands further back is forgotten. */
const RECENT = 200;

const isBefore = (sitting: Sitting, phrase: OfficePhrase): boolean =>
  sitting.flow < phrase.flow || (sitting.flow === phrase.flow && sitting.at < phrase.headFrom);

/** How many of the sittings, which are in reading order, stand before the phrase. */
function countBefore(sittings: readonly Sitting[], phrase: OfficePhrase): number {
  let low = 0;
  let high = sittings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(sittings[middle]!, phrase)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whoever was introduced with this office before; the latest, or the article's subject, when there are several. */
export function introduced({ phrase, scene }: View): Resolution | null {
  const head = headOf(phrase.meaning.head);
  if (phrase.meaning.use === 'title' && !SINGLED_OUT.has(head)) return null;
  const roles = phrase.meaning.use === 'leader' ? LEADING_ROLES : phrase.seatRoles;
  const { fitting, counts } = remember(
    scene,
    `introduced ${phrase.meaning.use} ${head} ${roles.join()}`,
    () => {
      const fitting = scene.sittings.filter((sitting) => isMeant(sitting, head, roles, phrase));
      const counts = new Map<number, number>();
      for (const { person } of fitting) counts.set(person, (counts.get(person) ?? 0) + 1);
      return { fitting, counts };
    },
  );
  const end = countBefore(fitting, phrase);
  const before = fitting.slice(Math.max(0, end - RECENT), end);
  const latest = before.at(-1);
  if (!latest || latest.person === UNKNOWN) return null;
  const persons = new Set(before.map(({ person }) => person));
  if (persons.size === 1) return resolve(latest.person, roles, [reason('office_only_holder')], scene);
  const home = homeOf(scene);
  const atHome = [...persons].filter(
    (person) => person !== UNKNOWN && heldAs(person, roles, scene)?.jurisdiction === home,
  );
  const share = counts.get(latest.person)! / fitting.length;
  if (home >= 0 && atHome.length === 1 && (atHome[0] === latest.person || !isFresh(latest, phrase)))
    return resolve(
      atHome[0]!,
      roles,
      [reason('office_home', scene.article.knowledge.jurisdiction(home).name)],
      scene,
    );
  if (isOfSentence(latest, phrase, scene)) return null;
  // Nobody else with such an office in this paragraph, and nobody far more present in the article.
  const here = before.filter(({ flow }) => flow === phrase.flow);
  if (isFresh(latest, phrase) && here.every(({ person }) => person === latest.person) && share >= FRESH_SHARE)
    return resolve(latest.person, roles, [reason('office_latest')], scene);
  if (share >= SUBJECT_SHARE && (home < 0 || atHome.length === 0))
    return resolve(latest.person, roles, [reason('office_latest')], scene);
  return null;
}

/** "Macron spoke after the president": in one sentence, name and office are two people. */
function isOfSentence({ flow, at }: Sitting, phrase: OfficePhrase, { article }: Scene): boolean {
  return flow === phrase.flow && at >= sentenceAround(article.flows[phrase.flow]!, phrase.headFrom)[0];
}

/** Introduced in the same flow. */
function isFresh(sitting: Sitting, phrase: OfficePhrase): boolean {
  return sitting.flow === phrase.flow;
}

/** Whether a naming competes for the words: by what its holder holds, or by the same head noun in the text. */
function isMeant(sitting: Sitting, head: string, roles: readonly Role[], phrase: OfficePhrase): boolean {
  if (sitting.former) return false;
  if (phrase.meaning.use === 'leader') return sitting.head === head;
  if (sitting.head === head && head !== 'minister') return true;
  if (phrase.meaning.use === 'title' && head !== 'senator' && head !== 'governor' && head !== 'mayor')
    return sitting.head === head;
  return sitting.roles.some((role) => roles.includes(role));
}

function resolve(
  person: PersonIndex,
  roles: readonly Role[],
  how: Resolution['reasons'],
  scene: Scene,
): Resolution {
  const { knowledge } = scene.article;
  const held = heldAs(person, roles, scene);
  const reasons = [reason('office_introduced', knowledge.person(person).name), ...how];
  if (held?.known)
    reasons.unshift(reason('office_at_date', knowledge.office(knowledge.termOffice(held.term)).title));
  return { person, term: held?.term ?? null, reasons };
}
