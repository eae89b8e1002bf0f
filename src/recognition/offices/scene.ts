// Who sits where in this article: every naming of an office's holder, by name or by office, in reading order.
import { dayOf, isoDate } from '../../knowledge/calendar.ts';
import type { JurisdictionIndex, PersonIndex, TermIndex } from '../../knowledge/model.ts';
import { ROLES, type Role } from '../../knowledge/roles.ts';
import type { Article, NamedPerson } from '../article.ts';
import type { TextFacts } from '../text-facts.ts';
import { type Attachment, attachmentOf } from './attach.ts';
import { headOf } from './heads.ts';
import type { OfficePhrase } from './office-phrase.ts';
import { holdersOf } from './seat.ts';

/** Somebody unknown to the pack sits there. */
export const UNKNOWN = -1;

export interface Sitting {
  flow: number;
  /** Token. */
  at: number;
  person: PersonIndex | typeof UNKNOWN;
  /** Offices held at the date, and those the text says so. */
  roles: readonly Role[];
  /** Head noun by which the text introduces the person here; '' without title. */
  head: string;
  jurisdiction: JurisdictionIndex;
  /** Named by name, not by office. */
  byName: boolean;
  /** The title says that the office is over. */
  former: boolean;
  /** The title's roles where `former`. */
  formerRoles: readonly Role[];
}

export interface HeldTerm {
  term: TermIndex;
  role: Role;
  jurisdiction: JurisdictionIndex;
  /** The source reaches the date. */
  known: boolean;
}

export interface Scene {
  article: Article;
  facts: TextFacts;
  phrases: readonly OfficePhrase[];
  named: readonly NamedPerson[];
  sittings: readonly Sitting[];
  attachment(phrase: OfficePhrase): Attachment;
  /** Terms of a person that cover the date, or may. */
  held(person: PersonIndex): readonly HeldTerm[];
  /** Whether a person is named anywhere in the article. */
  isNamed(person: PersonIndex): boolean;
}

const NO_NAMES: readonly NamedPerson[] = [];

/** Reads the whole article once; everything later is look-ups. */
export function readScene(
  article: Article,
  phrases: readonly OfficePhrase[],
  named: readonly NamedPerson[],
  facts: TextFacts,
): Scene {
  const byFlow = new Map<number, NamedPerson[]>();
  for (const each of named) {
    const list = byFlow.get(each.flow);
    if (list) list.push(each);
    else byFlow.set(each.flow, [each]);
  }
  const attachments = new Map<OfficePhrase, Attachment>();
  for (const phrase of phrases)
    attachments.set(phrase, attachmentOf(phrase, byFlow.get(phrase.flow) ?? NO_NAMES, article));
  const terms = new Map<PersonIndex, readonly HeldTerm[]>();
  const held = (person: PersonIndex): readonly HeldTerm[] => {
    let list = terms.get(person);
    if (!list) terms.set(person, (list = heldTerms(person, article)));
    return list;
  };
  const persons = new Set(named.map(({ person }) => person));
  const scene: Scene = {
    article,
    facts,
    phrases,
    named,
    sittings: [],
    attachment: (phrase) => attachments.get(phrase)!,
    held,
    isNamed: (person) => persons.has(person),
  };
  return { ...scene, sittings: findSittings(scene) };
}

function heldTerms(person: PersonIndex, { knowledge, day }: Article): HeldTerm[] {
  const date = isoDate(day);
  const found: HeldTerm[] = [];
  for (let term = knowledge.termsFrom(person); term < knowledge.termsTo(person); term++) {
    const status = knowledge.status(term, date);
    const known = status === 'at date' || status === 'possibly at date';
    if (!known && !(status === 'unknown' && mayLast(term, day, knowledge))) continue;
    found.push({
      term,
      role: knowledge.termRole(term),
      jurisdiction: knowledge.termJurisdiction(term),
      known,
    });
  }
  return found.sort((a, b) => ROLES[a.role].rank - ROLES[b.role].rank);
}

/** How long after a source stops its open terms are still believed, in days, for persons whom the article names. */
const STILL_IN_OFFICE_DAYS = 4 * 365;

function mayLast(term: TermIndex, day: number, knowledge: Article['knowledge']): boolean {
  const { knownUntil } = knowledge.term(term);
  const start = knowledge.termStartDay(term);
  if (knownUntil === undefined || start === 0 || start > day) return false;
  const office = knowledge.termOffice(term);
  const followed = knowledge
    .termsOfOffice(office)
    .some(
      (other) =>
        other !== term && knowledge.termStartDay(other) > start && knowledge.termStartDay(other) <= day,
    );
  return !followed && day - dayOf(knownUntil) <= STILL_IN_OFFICE_DAYS;
}

function findSittings(scene: Scene): Sitting[] {
  const { article, phrases, named } = scene;
  const sittings: Sitting[] = [];
  const titles = new Map<NamedPerson, OfficePhrase>();
  for (const phrase of phrases) {
    const attachment = scene.attachment(phrase);
    if (attachment.to === 'named' && !titles.has(attachment.named) && phrase.meaning.head !== 'party tag')
      titles.set(attachment.named, phrase);
    else if (attachment.to !== 'named' && !phrase.plural) addOffice(phrase, attachment, scene, sittings);
  }
  for (const each of named) {
    const title = titles.get(each);
    const roles = new Set(scene.held(each.person).map(({ role }) => role));
    const former = title?.tense === 'former';
    if (
      title &&
      introduces(title) &&
      !title.roles.some((role) => roles.has(role)) &&
      !contradicts(title, each.person, article)
    )
      for (const role of title.roles) roles.add(role);
    sittings.push({
      flow: each.flow,
      at: each.from,
      person: each.person,
      roles: [...roles],
      head: title && !former ? headOf(title.meaning.head) : '',
      jurisdiction: title?.jurisdictions[0] ?? -1,
      byName: true,
      former,
      formerRoles: former ? title.roles : [],
    });
  }
  return sittings.sort((a, b) => a.flow - b.flow || a.at - b.at);
}

/** Offices that the text gives to a person whom the pack knows in others; "leader" and "minister" say too little. */
const introduces = (title: OfficePhrase): boolean =>
  title.tense === 'present' && title.meaning.use === 'office' && title.modifiers.length === 0;

/** "President George W. Bush" in 2018: the pack knows that the office was his, and is no more. */
function contradicts(title: OfficePhrase, person: PersonIndex, { knowledge, day }: Article): boolean {
  const date = isoDate(day);
  let past = false;
  for (let term = knowledge.termsFrom(person); term < knowledge.termsTo(person); term++) {
    if (!title.roles.includes(knowledge.termRole(term))) continue;
    const status = knowledge.status(term, date);
    if (status !== 'former' && status !== 'later') return false;
    past = true;
  }
  return past;
}

/** An office that names its place, or belongs to a stranger or a company, takes part: "the president" may mean it later. */
function addOffice(phrase: OfficePhrase, attachment: Attachment, scene: Scene, sittings: Sitting[]): void {
  const { article } = scene;
  if (phrase.tense !== 'present' || phrase.meaning.head === 'party tag') return;
  const strange = attachment.to === 'stranger' || phrase.alien;
  if (!strange && !phrase.placed) return;
  let person: PersonIndex = UNKNOWN;
  if (!strange && phrase.determiner !== 'indefinite' && phrase.seatRoles.length > 0) {
    const seat = { roles: phrase.seatRoles, jurisdictions: phrase.jurisdictions, titled: phrase.titled };
    const holders = holdersOf(seat, article.day, article.knowledge);
    if (holders.length === 1) person = holders[0]!.person;
  }
  sittings.push({
    flow: phrase.flow,
    at: phrase.headFrom,
    person,
    roles: phrase.alien ? [] : phrase.seatRoles,
    head: headOf(phrase.meaning.head),
    jurisdiction: phrase.jurisdictions[0] ?? -1,
    byName: false,
    former: false,
    formerRoles: [],
  });
}
