// The order of records in a pack. It makes packs deterministic whatever order the compiler met its sources in, puts what
// is asked together side by side, and makes neighbours alike, which halves the compressed size.
import { encodeDate } from '../../../src/knowledge/calendar.ts';
import { JURISDICTION_KINDS } from '../../../src/knowledge/pack.ts';
import { ROLE_NAMES } from '../../../src/knowledge/roles.ts';
import { splitName } from '../../../src/knowledge/tokens.ts';
import type { Compiled, CompiledTerm } from '../model.ts';

/** A list in its new order, and where each old index has gone. */
interface Ordered<T> {
  list: T[];
  place: number[];
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function ordered<T>(items: readonly T[], compare: (a: T, b: T) => number): Ordered<T> {
  const indexes = items.map((_, index) => index).sort((a, b) => compare(items[a]!, items[b]!) || a - b);
  const place = new Array<number>(items.length);
  indexes.forEach((old, at) => {
    place[old] = at;
  });
  return { list: indexes.map((index) => items[index]!), place };
}

/**
 * The compiled model in the pack's order: jurisdictions by kind and code, persons by folded name, offices by
 * jurisdiction, role and title, terms by person and start. Indexes inside terms follow.
 */
export function orderModel(model: Compiled): Compiled {
  const jurisdictions = ordered(
    model.jurisdictions,
    (a, b) =>
      JURISDICTION_KINDS.indexOf(a.kind) - JURISDICTION_KINDS.indexOf(b.kind) || byText(a.code, b.code),
  ).list;
  const numberOf = new Map(jurisdictions.map(({ code }, number) => [code, number]));
  const keys = new Map(model.persons.map((person) => [person, splitName(person.name).join(' ')]));
  const persons = ordered(
    model.persons,
    (a, b) =>
      byText(keys.get(a)!, keys.get(b)!) ||
      byText(a.name, b.name) ||
      byText(a.qid ?? '', b.qid ?? '') ||
      byText(a.born ?? '', b.born ?? ''),
  );
  const offices = ordered(
    model.offices,
    (a, b) =>
      (numberOf.get(a.jurisdiction) ?? -1) - (numberOf.get(b.jurisdiction) ?? -1) ||
      ROLE_NAMES.indexOf(a.role) - ROLE_NAMES.indexOf(b.role) ||
      byText(a.title, b.title) ||
      byText(a.qid ?? '', b.qid ?? ''),
  );
  const terms = model.terms.map(
    (term): CompiledTerm => ({
      ...term,
      person: persons.place[term.person]!,
      office: offices.place[term.office]!,
    }),
  );
  const start = (term: CompiledTerm) => encodeDate(term.start);
  const end = (term: CompiledTerm) => encodeDate(term.end ?? term.knownUntil);
  return {
    ...model,
    jurisdictions,
    persons: persons.list,
    offices: offices.list,
    terms: ordered(
      terms,
      (a, b) =>
        a.person - b.person ||
        startDay(start(a)) - startDay(start(b)) ||
        end(a) - end(b) ||
        a.office - b.office ||
        a.source - b.source,
    ).list,
  };
}

/** By the first possible day; a term without a start comes first. */
const startDay = (code: number) => code & ((1 << 18) - 1);
