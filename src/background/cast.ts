// The cast of an article: one entry per official, with the office on the article's date and the weight in the story.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { PersonIndex } from '../knowledge/model.ts';
import { ROLES } from '../knowledge/roles.ts';
import type { CastMember, Category } from '../platform/messages.ts';
import type { Mention } from '../recognition/model.ts';
import { keyOfPerson } from './person-keys.ts';
import { countryOf, placeView } from './places.ts';
import { runOf, termRuns } from './term-runs.ts';

type Office = Mention['office'];

/** A mention as far as the cast needs it: the pack's and the reader's own people alike. */
export interface Standing {
  flow: number;
  start: number;
  score: number;
}

/** An official without mentions: for search results, and the beginning of a cast entry. */
export function castMember(knowledge: Knowledge, person: PersonIndex, office: Office): CastMember {
  const { name, party, country } = knowledge.person(person);
  const term = office && knowledge.term(office.term);
  const run = office && runOf(termRuns(knowledge, person), office.term);
  const place = placeView(
    knowledge,
    office ? countryOf(knowledge, knowledge.termJurisdiction(office.term)) : country,
  );
  const shownParty = term?.party ?? party;
  return {
    key: keyOfPerson(knowledge, person),
    name,
    ...place,
    category: categoryOf(knowledge, person, office),
    ...(shownParty && { party: shownParty }),
    office: office &&
      term && {
        title: knowledge.office(term.office).title,
        role: knowledge.termRole(office.term),
        status: office.status,
        ...(run?.start && { start: run.start }),
        ...(run?.end && { end: run.end }),
      },
    mentions: 0,
    weight: 0,
    confidence: 0,
  };
}

/** The category that switches a person on and off: of the office shown, else of the first the pack knows. */
export function categoryOf(knowledge: Knowledge, person: PersonIndex, office: Office): Category {
  const term = office?.term ?? knowledge.termsFrom(person);
  // A person without any office is in the pack for the name's sake only.
  if (term >= knowledge.termsTo(person)) return ROLES.other.category;
  return ROLES[knowledge.termRole(term)].category;
}

/**
 * Fills in how often and how early somebody is mentioned. Half of the weight is the share of mentions, half how near
 * the top the first one stands: a headline name leads, and so does the one the text keeps coming back to.
 */
export function weigh(
  members: readonly { member: CastMember; mentions: readonly Standing[] }[],
  flowLengths: readonly number[],
): CastMember[] {
  const before: number[] = [];
  let total = 0;
  for (const length of flowLengths) {
    before.push(total);
    total += length;
  }
  const most = Math.max(1, ...members.map(({ mentions }) => mentions.length));
  return members
    .map(({ member, mentions }) => {
      const first = mentions[0];
      const at = first ? (before[first.flow] ?? 0) + first.start : total;
      const best = Math.max(...mentions.map(({ score }) => score));
      const weight = 0.5 * (mentions.length / most) + 0.5 * (1 - at / Math.max(1, total));
      return { ...member, mentions: mentions.length, weight: round(weight), confidence: round(chance(best)) };
    })
    .sort((a, b) => b.weight - a.weight || b.mentions - a.mentions);
}

/** A score is a sum of log-likelihood ratios. */
const chance = (score: number) => 1 / (1 + Math.exp(-score));
const round = (value: number) => Math.round(value * 1000) / 1000;
