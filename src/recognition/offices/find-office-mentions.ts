// Office phrases → the persons they stand for at the article's date. Unsure: nobody.
import { dayOf, isoDate } from '../../knowledge/calendar.ts';
import type { PersonIndex, TermIndex } from '../../knowledge/model.ts';
import { isHeld } from '../../knowledge/status.ts';
import type { Article, NamedPerson } from '../article.ts';
import type { Mention } from '../model.ts';
import type { TextFacts } from '../text-facts.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { atHome } from './resolve/at-home.ts';
import { attached } from './resolve/attached.ts';
import { byOwner } from './resolve/by-owner.ts';
import { byPlace } from './resolve/by-place.ts';
import { counterpart } from './resolve/counterpart.ts';
import { otherTime } from './resolve/former.ts';
import { implied } from './resolve/implied.ts';
import { introduced } from './resolve/introduced.ts';
import { leaderOf } from './resolve/leader.ts';
import { namedLater } from './resolve/named-later.ts';
import type { Resolution } from './resolve/resolution.ts';
import { OBJECTIONS, PRESENT_ONLY } from './rules/all.ts';
import { mayBeConsort } from './rules/consort.ts';
import { pastYears } from './rules/historic.ts';
import type { View } from './rules/rule.ts';
import { readScene, type Scene } from './scene.ts';

/** What became of an office phrase: for `explain`, and the mention made of it. */
export interface OfficeResult {
  phrase: OfficePhrase;
  resolution: Resolution | null;
  /** Why it stands for nobody: an objection, `attached`, or `unresolved`. */
  objection: string | null;
}

/**
 * Resolves the office phrases of an article against the terms at its date.
 * @param phrases what `findTitles` found in these flows
 * @param named the persons named in the article, in reading order
 * @returns mentions of kind `office` in reading order; none without a date
 */
export function findOfficeMentions(
  article: Article,
  phrases: readonly OfficePhrase[],
  named: readonly NamedPerson[],
  facts: TextFacts,
): Mention[] {
  return resolveOffices(article, phrases, named, facts).flatMap((result) =>
    result.resolution ? [mentionOf(result.phrase, result.resolution, article)] : [],
  );
}

/** Languages whose offices stand for their holders; in the others they are evidence beside names. */
const READ = new Set(['en', '']);

/** The same with the reasons why phrases stand for nobody. */
export function resolveOffices(
  article: Article,
  phrases: readonly OfficePhrase[],
  named: readonly NamedPerson[],
  facts: TextFacts,
): OfficeResult[] {
  if (article.day === 0 || phrases.length === 0 || !READ.has(article.lang)) return [];
  const scene = readScene(article, phrases, named, facts);
  return phrases.map((phrase) => resolveOne(phrase, scene));
}

function resolveOne(phrase: OfficePhrase, scene: Scene): OfficeResult {
  const none = (objection: string): OfficeResult => ({ phrase, resolution: null, objection });
  if (phrase.meaning.head === 'party tag') return none('party_tag');
  const view: View = { phrase, tokens: scene.article.flows[phrase.flow]!, scene };
  const attachment = scene.attachment(phrase);
  if (attachment.to !== 'nobody') {
    const resolution =
      attachment.to === 'named' && (attachment.apposition || phrase.placed)
        ? attached(view, attachment.named)
        : null;
    return resolution ? { phrase, resolution, objection: null } : none('attached');
  }
  const objection = firstObjection(view, OBJECTIONS);
  if (objection) return none(objection);
  const resolution = phrase.tense === 'present' ? presentHolder(view) : otherTime(view);
  if (typeof resolution === 'string') return none(resolution);
  if (!resolution) return none('unresolved');
  if (mayBeConsort(resolution.person, view)) return none('consort');
  if (phrase.tense === 'present' && !heldThroughout(resolution.person, view)) return none('historic');
  return { phrase, resolution, objection: null };
}

function firstObjection(view: View, objections: typeof OBJECTIONS): string | null {
  for (const object of objections) {
    const found = object(view);
    if (found) return found;
  }
  return null;
}

function presentHolder(view: View): Resolution | string | null {
  const { phrase } = view;
  const objection = firstObjection(view, PRESENT_ONLY);
  if (objection) return objection;
  if (phrase.meaning.use === 'counterpart') return counterpart(view);
  if (phrase.owner >= 0) return byOwner(view);
  if (phrase.placed) return phrase.meaning.use === 'leader' ? leaderOf(view) : byPlace(view);
  if (phrase.meaning.use === 'leader' && !phrase.ownCountry && phrase.meaning.head === 'leader') return null;
  return introduced(view) ?? implied(view) ?? namedLater(view) ?? atHome(view);
}

/** "In 2016 the president …": whoever is meant held the office then, as far as the pack knows. */
function heldThroughout(person: PersonIndex, { phrase, tokens, scene }: View): boolean {
  const { knowledge, day } = scene.article;
  const roles = new Set(scene.held(person).map(({ role }) => role));
  return pastYears(tokens, phrase.headFrom, day).every((year) => {
    const first = dayOf(`${year}-01-01`);
    const last = dayOf(`${year}-12-31`);
    for (let term = knowledge.termsFrom(person); term < knowledge.termsTo(person); term++) {
      if (!roles.has(knowledge.termRole(term))) continue;
      const start = knowledge.termStartDay(term);
      const end = knowledge.termEndDay(term) || Number.POSITIVE_INFINITY;
      if (start <= last && end >= first) return true;
    }
    return false;
  });
}

function mentionOf(phrase: OfficePhrase, { person, term, reasons }: Resolution, article: Article): Mention {
  const tokens = article.flows[phrase.flow]!;
  return {
    flow: phrase.flow,
    start: tokens.start[phrase.start]!,
    end: tokens.end[phrase.to - 1]!,
    kind: 'office',
    person,
    office: officeOf(person, term, article),
    score: reasons.reduce((sum, { weight }) => sum + weight, 0),
    reasons,
  };
}

/** A king of several realms reigns in all of them alike: of one office, a term that surely holds is shown, not one that may. */
function officeOf(
  person: PersonIndex,
  term: TermIndex | null,
  { knowledge, day }: Article,
): Mention['office'] {
  const date = isoDate(day);
  const shown = knowledge.officeAt(person, date);
  if (term === null) return shown;
  const status = knowledge.status(term, date);
  const alike = shown !== null && knowledge.termRole(shown.term) === knowledge.termRole(term);
  return alike && isHeld(shown.status) && !isHeld(status) ? shown : { term, status };
}
