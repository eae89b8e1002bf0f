// Answers of `who` as text.
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import type { IsoDate, Person, Term } from '../../../src/knowledge/model.ts';
import { ROLE_NAMES } from '../../../src/knowledge/roles.ts';
import { splitName } from '../../../src/knowledge/tokens.ts';

export interface Answer {
  /** Exactly one person or office was meant. */
  found: boolean;
  text: string;
}

/** How many candidates are listed when a name is unknown or several people's. */
const MOST_CANDIDATES = 10;

/** A person by name or QID: offices at, before and after a date, with sources. */
export function describePerson(knowledge: Knowledge, name: string, on: IsoDate): Answer {
  const found = /^Q\d+$/.test(name)
    ? [knowledge.personByQid(name)].filter((index) => index >= 0)
    : personsNamed(knowledge, name);
  if (found.length === 1) return { found: true, text: personText(knowledge, found[0]!, on) };
  const candidates = found.length > 0 ? found : knowledge.search(name, MOST_CANDIDATES);
  if (candidates.length === 0) return { found: false, text: `Nobody called "${name}" is known.` };
  const heading =
    found.length > 0 ? `Several people are called "${name}":` : `Nobody is called "${name}". Did you mean:`;
  const lines = candidates.slice(0, MOST_CANDIDATES).map((index) => `  ${oneLine(knowledge, index, on)}`);
  return { found: false, text: [heading, ...lines].join('\n') };
}

/** Persons with exactly this name as a full or sole form, the most prominent first. */
function personsNamed(knowledge: Knowledge, name: string): number[] {
  const { names } = knowledge;
  const tokens = splitName(name).map((token) => names.token(token));
  if (tokens.length === 0 || tokens.includes(-1)) return [];
  const first = tokens[0]!;
  const single = tokens.length === 1;
  const from = single ? names.shortFrom(first) : names.fullFrom(first, tokens.at(-1)!);
  const to = single ? names.shortTo(first) : names.fullTo(first, tokens.at(-1)!);
  const found = new Set<number>();
  for (let form = from; form < to; form++) {
    if (names.formKind(form) !== 'short' && names.formTokens(form).join() === tokens.join())
      found.add(names.formPerson(form));
  }
  return [...found].sort((a, b) => knowledge.prominence(b) - knowledge.prominence(a) || a - b);
}

function oneLine(knowledge: Knowledge, index: number, on: IsoDate): string {
  const person = knowledge.person(index);
  const years = person.born || person.died ? ` (${person.born ?? '?'} – ${person.died ?? ''})` : '';
  const at = knowledge.officeAt(index, on);
  const office = at ? `: ${knowledge.office(knowledge.termOffice(at.term)).title}, ${at.status}` : '';
  return `${person.name}${years}${person.qid ? ` ${person.qid}` : ''}${office}`;
}

function personText(knowledge: Knowledge, index: number, on: IsoDate): string {
  const person = knowledge.person(index);
  const terms: Term[] = [];
  for (let at = knowledge.termsFrom(index); at < knowledge.termsTo(index); at++)
    terms.push(knowledge.term(at));
  const group = (title: string, statuses: readonly string[]) => {
    const lines = terms
      .filter((term) => statuses.includes(knowledge.status(term.index, on)))
      .map((term) => `  ${termText(knowledge, term, on)}`);
    return lines.length > 0 ? [title, ...lines] : [];
  };
  return [
    ...headText(knowledge, person),
    ...group(`On ${on}:`, ['at date', 'possibly at date']),
    ...group('Not known for that day:', ['unknown']),
    ...group('Before:', ['former']),
    ...group('After:', ['later']),
    ...(terms.length === 0 ? ['No office is known.'] : []),
  ].join('\n');
}

function headText(knowledge: Knowledge, person: Person): string[] {
  const facts = [
    person.born && `born ${person.born}`,
    person.died && `died ${person.died}`,
    person.party,
    !person.notOfficial && knowledge.jurisdiction(person.country).name,
    person.qid,
    person.wikipedia && `Wikipedia: ${person.wikipedia}`,
  ].filter(Boolean);
  return [
    `${person.name}${person.notOfficial ? ' (no official)' : ''}`,
    ...(facts.length > 0 ? [`  ${facts.join(' · ')}`] : []),
    ...(person.otherNames.length > 0 ? [`  also: ${person.otherNames.join(', ')}`] : []),
  ];
}

function termText(knowledge: Knowledge, term: Term, on: IsoDate): string {
  const office = knowledge.office(term.office);
  const source = knowledge.sources[term.source]!;
  const notes = [
    term.acting && 'acting',
    knowledge.status(term.index, on) === 'possibly at date' && 'the dates are too coarse to be sure',
    term.unreferenced && 'unreferenced',
  ].filter(Boolean);
  const end = term.end ?? (term.knownUntil ? `in office as of ${term.knownUntil}` : 'end not known');
  const dates = `${term.start ?? '?'} – ${end}`;
  return `${office.title}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}: ${dates} [${source.id}, to ${source.newest}]`;
}

/** An office by title: who held it at a date. */
export function describeOffice(knowledge: Knowledge, title: string, on: IsoDate): Answer {
  const found = officesTitled(knowledge, title);
  if (found.length !== 1) return { found: false, text: officeCandidates(knowledge, title, found) };
  const office = knowledge.office(found[0]!);
  const holders = knowledge.holders(office.index, on).map((term) => knowledge.term(term));
  const lines = holders.map(
    (term) => `  ${knowledge.person(term.person).name} – ${termText(knowledge, term, on)}`,
  );
  if (lines.length > 0) return { found: true, text: [`${office.title} on ${on}:`, ...lines].join('\n') };
  return { found: true, text: [`Nobody is known as ${office.title} on ${on}.`, ...neighbours()].join('\n') };

  function neighbours(): string[] {
    const terms = knowledge.termsOfOffice(office.index).map((term) => knowledge.term(term));
    const before = terms
      .filter((term) => ['former', 'unknown'].includes(knowledge.status(term.index, on)))
      .at(-1);
    const after = terms.find((term) => knowledge.status(term.index, on) === 'later');
    const line = (word: string, term: Term | undefined) =>
      term ? [`  ${word}: ${knowledge.person(term.person).name} – ${termText(knowledge, term, on)}`] : [];
    return [...line('before', before), ...line('after', after)];
  }
}

const titleWords = (title: string) => title.toLowerCase().split(/[\s,–-]+/);

/**
 * Offices of the jurisdictions that a title begins or ends with ("of Russia", "United States Ambassador to Israel"), or
 * all where it names none: there are sixty thousand titles, and reading them all takes longer than an answer should.
 */
function* titles(knowledge: Knowledge, title: string): Generator<[office: number, words: string[]]> {
  const words = splitName(title);
  const parts = words.flatMap((_, at) => [words.slice(at), words.slice(0, at + 1)]);
  const jurisdictions = new Set(parts.map((part) => knowledge.jurisdictionByWord(part.join(' '))));
  jurisdictions.delete(-1);
  const offices =
    jurisdictions.size === 0
      ? Array.from({ length: knowledge.officeCount }, (_, office) => office)
      : ROLE_NAMES.flatMap((role) => [...jurisdictions].flatMap((found) => knowledge.offices(role, found)));
  for (const office of offices) yield [office, titleWords(knowledge.office(office).title)];
}

function officesTitled(knowledge: Knowledge, title: string): number[] {
  const wanted = titleWords(title).join(' ');
  return [...titles(knowledge, title)]
    .filter(([, words]) => words.join(' ') === wanted)
    .map(([office]) => office);
}

/** Titles that share most words with what was asked. */
function similarTitles(knowledge: Knowledge, title: string): number[] {
  const wanted = new Set(titleWords(title));
  const likely: { office: number; score: number }[] = [];
  for (const [office, words] of titles(knowledge, title)) {
    const shared = words.filter((word) => wanted.has(word)).length;
    if (shared > 0) likely.push({ office, score: (2 * shared) / (words.length + wanted.size) });
  }
  likely.sort((a, b) => b.score - a.score || a.office - b.office);
  return likely.slice(0, MOST_CANDIDATES).map(({ office }) => office);
}

function officeCandidates(knowledge: Knowledge, title: string, found: readonly number[]): string {
  const list = found.length > 0 ? found : similarTitles(knowledge, title);
  if (list.length === 0) return `No office is called "${title}".`;
  const heading =
    found.length > 0
      ? `Several offices are called "${title}":`
      : `No office is called "${title}". Did you mean:`;
  return [heading, ...list.map((office) => `  ${knowledge.office(office).title}`)].join('\n');
}
