// Everything the card shows about one person, as of a date.
import { dayOf } from '../knowledge/calendar.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { PersonIndex, TermIndex } from '../knowledge/model.ts';
import { ROLES } from '../knowledge/roles.ts';
import { isHeld } from '../knowledge/status.ts';
import type { PersonKey, Profile, TermView } from '../platform/messages.ts';
import { neighbours } from './neighbours.ts';
import { keyOfPerson, personOfKey } from './person-keys.ts';
import { placeView } from './places.ts';
import { runOf, runStartDay, type TermRun, termRuns } from './term-runs.ts';

/** Others of the same government shown on a card; a cabinet list is not what a margin note is for. */
const MOST_COLLEAGUES = 8;

/**
 * A person's profile.
 * @param date the article's date; null when unknown, then as of `today`.
 * @param among the others of the article.
 */
export function profileOf(
  knowledge: Knowledge,
  index: PersonIndex,
  date: string | null,
  today: string,
  among: readonly PersonKey[],
): Profile {
  const person = knowledge.person(index);
  const day = date ?? today;
  const runs = termRuns(knowledge, index);
  const views = new Map(runs.map((run) => [run, termView(knowledge, run)]));
  const rank = (run: TermRun) => ROLES[knowledge.office(run.office).role].rank;
  const atDate = runs
    .filter(({ terms }) => terms.some((term) => isHeld(knowledge.status(term, day))))
    .sort((a, b) => rank(a) - rank(b) || runStartDay(knowledge, b) - runStartDay(knowledge, a));
  const nearest = atDate.length > 0 ? null : knowledge.officeAt(index, day);
  const since = runs.filter((run) => runStartDay(knowledge, run) > dayOf(day));
  const shown = new Set(runs.flatMap(({ terms }) => terms.map((term) => knowledge.term(term).source)));
  const { key, ...place } = { key: keyOfPerson(knowledge, index), ...placeView(knowledge, person.country) };
  return {
    key,
    name: person.name,
    otherNames: person.otherNames,
    ...(person.qid && { qid: person.qid }),
    ...(person.wikipedia && { wikipedia: person.wikipedia }),
    ...(person.born && { born: person.born }),
    ...(person.died && { died: person.died }),
    ...(person.party && { party: person.party }),
    ...place,
    date,
    atDate: atDate.map((run) => views.get(run)!),
    nearest: nearest && { term: views.get(runOf(runs, nearest.term)!)!, status: nearest.status },
    since: since.map((run) => views.get(run)!),
    terms: [...views.values()],
    colleagues: colleagues(knowledge, index, day, among),
    sources: knowledge.sources
      .filter((_, number) => shown.has(number))
      .map(({ id, title, licence, newest, url }) => ({ id, title, licence, newest, url })),
    packBuilt: knowledge.built,
  };
}

function termView(knowledge: Knowledge, run: TermRun): TermView {
  const terms = run.terms.map((term) => knowledge.term(term));
  const latest = terms.at(-1)!;
  const party = terms.findLast((term) => term.party)?.party;
  const office = knowledge.office(run.office);
  const { before, after } = neighbours(knowledge, run);
  const who = (other: TermIndex | null) => {
    if (other === null) return undefined;
    const person = knowledge.term(other).person;
    return { key: keyOfPerson(knowledge, person), name: knowledge.person(person).name };
  };
  const predecessor = who(before);
  const successor = who(after);
  return {
    title: office.title,
    role: office.role,
    category: ROLES[office.role].category,
    ...placeView(knowledge, office.jurisdiction),
    ...(run.start && { start: run.start }),
    ...(run.end && { end: run.end }),
    ...(run.knownUntil && { knownUntil: run.knownUntil }),
    acting: run.acting,
    ...(party && { party }),
    source: knowledge.sources[latest.source]?.id ?? '',
    unreferenced: terms.every(({ unreferenced }) => unreferenced),
    ...(predecessor && { predecessor }),
    ...(successor && { successor }),
  };
}

/** Others of the article who held office in the same state or body on the day, and in the same branch of it. */
function colleagues(
  knowledge: Knowledge,
  index: PersonIndex,
  day: string,
  among: readonly PersonKey[],
): Profile['colleagues'] {
  const mine = knowledge.officeAt(index, day);
  if (!mine || !isHeld(mine.status)) return [];
  const place = knowledge.termJurisdiction(mine.term);
  const branch = branchOf(knowledge, mine.term);
  const found: Profile['colleagues'] = [];
  for (const key of among) {
    const other = personOfKey(knowledge, key);
    if (other === null || other === index || found.length >= MOST_COLLEAGUES) continue;
    const office = knowledge.officeAt(other, day);
    if (!office || !isHeld(office.status)) continue;
    if (knowledge.termJurisdiction(office.term) !== place || branchOf(knowledge, office.term) !== branch)
      continue;
    const { title } = knowledge.office(knowledge.termOffice(office.term));
    found.push({ key, name: knowledge.person(other).name, office: title });
  }
  return found;
}

/** Heads and ministers are one government; every other category is a branch of its own. */
function branchOf(knowledge: Knowledge, term: TermIndex): string {
  const { category } = ROLES[knowledge.termRole(term)];
  return category === 'head' ? 'minister' : category;
}
