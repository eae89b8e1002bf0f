// Columns of everything but names: sources, jurisdictions, parties, persons, offices, terms.
import { encodeDate } from '../../../src/knowledge/calendar.ts';
import { writeGroups } from '../../../src/knowledge/groups.ts';
import { writeHashTable } from '../../../src/knowledge/hash-table.ts';
import { JURISDICTION_KINDS } from '../../../src/knowledge/pack.ts';
import {
  DATE_BITS,
  EndKind,
  FIELD,
  OFFICE_BITS,
  SAME,
  type Sections,
} from '../../../src/knowledge/pack-format.ts';
import { ROLE_NAMES } from '../../../src/knowledge/roles.ts';
import { writeTexts } from '../../../src/knowledge/text-table.ts';
import { foldPhrase } from '../../../src/knowledge/tokens.ts';
import type { Compiled, CompiledTerm } from '../model.ts';

/** Fields of one record as the reader splits them. */
const fields = (...texts: string[]) => texts.map((text) => text.replaceAll(FIELD, ' ').trim()).join(FIELD);
/** The number of a QID; 0 for none, or one that is no QID. */
const qidNumber = (qid: string | undefined) =>
  /^Q[1-9]\d{0,8}$/.test(qid ?? '') ? Number(qid!.slice(1)) : 0;

export function sourceColumns({ sources, terms }: Compiled) {
  const { blob, index } = writeTexts(sources.map((s) => fields(s.id, s.title, s.url, s.licence, s.newest)));
  const persons = sources.map(() => new Set<number>());
  const counts = new Uint32Array(sources.length * 2);
  for (const term of terms) {
    persons[term.source]!.add(term.person);
    counts[2 * term.source + 1]!++;
  }
  persons.forEach((set, source) => {
    counts[2 * source] = set.size;
  });
  return { sourceText: blob, sourceIndex: index, sourceCounts: counts };
}

export function jurisdictionColumns({ jurisdictions }: Compiled) {
  const numberOf = new Map(jurisdictions.map(({ code }, number) => [code, number]));
  const { blob, index } = writeTexts(jurisdictions.map(({ code, name }) => fields(code, name)));
  // Countries come before regions and cities: where a word means several ("Georgia"), the first keeps it.
  const words = new Map<string, number>();
  const add = (word: string, number: number) => {
    if (word !== '' && !words.has(word)) words.set(word, number);
  };
  jurisdictions.forEach(({ code, name }, number) => {
    add(`=${code}`, number);
    add(foldPhrase(name), number);
  });
  jurisdictions.forEach((jurisdiction, number) => {
    for (const word of jurisdiction.words) add(foldPhrase(word), number);
  });
  const table = writeHashTable([...words.keys()]);
  return {
    jurisdictionText: blob,
    jurisdictionIndex: index,
    jurisdictionKind: Uint8Array.from(jurisdictions, ({ kind }) => JURISDICTION_KINDS.indexOf(kind)),
    jurisdictionParent: Uint16Array.from(jurisdictions, ({ parent }) =>
      parent === undefined ? 0 : (numberOf.get(parent) ?? -1) + 1,
    ),
    wordText: table.blob,
    wordLength: table.lengths,
    wordBase: table.bases,
    wordTag: table.tags,
    wordBucketCount: table.bucketCounts,
    wordBucketBase: table.bucketBases,
    wordJurisdiction: Uint16Array.from(table.texts, (word) => words.get(word)!),
  };
}

/** Parties by how often they occur, so that the numbers of common ones are small. Number 0 is none. */
function partyNumbers({ persons, terms }: Compiled): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { party } of [...persons, ...terms]) if (party) counts.set(party, (counts.get(party) ?? 0) + 1);
  const names = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
  return new Map(names.map((name, number) => [name, number + 1]));
}

export function recordColumns(model: Compiled, prominence: Uint8Array) {
  const parties = partyNumbers(model);
  const partyTexts = writeTexts([...parties.keys()]);
  return {
    partyText: partyTexts.blob,
    partyIndex: partyTexts.index,
    ...personColumns(model, parties, prominence),
    ...officeColumns(model),
    ...termColumns(model, parties),
  };
}

function personColumns(
  { jurisdictions, persons, terms }: Compiled,
  parties: Map<string, number>,
  prominence: Uint8Array,
) {
  const numberOf = new Map(jurisdictions.map(({ code }, number) => [code, number]));
  const texts = writeTexts(
    persons.map(({ name, wikipedia, aliases }) =>
      fields(
        name,
        wikipedia?.startsWith(name) ? SAME + wikipedia.slice(name.length) : (wikipedia ?? ''),
        ...aliases,
      ),
    ),
  );
  const termsOf = writeGroups(
    terms.map(({ person }) => person),
    persons.length,
  );
  return {
    personText: texts.blob,
    personIndex: texts.index,
    personQid: Uint32Array.from(persons, ({ qid }) => qidNumber(qid)),
    personCountry: Uint16Array.from(persons, ({ name, country }) => {
      const number = numberOf.get(country);
      if (number === undefined) throw new Error(`${name}: there is no jurisdiction "${country}"`);
      return number;
    }),
    personParty: Uint16Array.from(persons, ({ party }) => (party ? parties.get(party)! : 0)),
    personBorn: Uint32Array.from(persons, ({ born }, i) => encodeDate(born) | (prominence[i]! << DATE_BITS)),
    personDied: Uint32Array.from(
      persons,
      ({ died, notOfficial }) => encodeDate(died) | (Number(notOfficial) << DATE_BITS),
    ),
    personTermCount: termsOf.counts,
    personTermBase: termsOf.bases,
  };
}

function officeColumns({ jurisdictions, offices }: Compiled) {
  const numberOf = new Map(jurisdictions.map(({ code }, number) => [code, number]));
  const texts = writeTexts(offices.map(({ title }) => title));
  return {
    officeText: texts.blob,
    officeIndex: texts.index,
    officeQid: Uint32Array.from(offices, ({ qid }) => qidNumber(qid)),
    officeJurisdiction: Uint16Array.from(offices, ({ title, jurisdiction }) => {
      const number = numberOf.get(jurisdiction);
      if (number === undefined) throw new Error(`${title}: there is no jurisdiction "${jurisdiction}"`);
      return number;
    }),
    officeRole: Uint8Array.from(
      offices,
      ({ role, singleSeat }) => ROLE_NAMES.indexOf(role) | (Number(singleSeat) << 7),
    ),
  };
}

function endKind({ end, knownUntil }: CompiledTerm): number {
  return end ? EndKind.ended : knownUntil ? EndKind.knownUntil : EndKind.unknown;
}

function termColumns(
  { terms }: Compiled,
  parties: Map<string, number>,
): Pick<Sections, 'termOffice' | 'termStart' | 'termEnd'> {
  const partyOf = ({ party }: CompiledTerm) => (party ? parties.get(party)! : 0);
  return {
    termOffice: Uint32Array.from(
      terms,
      ({ office, acting, unreferenced, source }) =>
        office |
        (Number(acting) << OFFICE_BITS) |
        (Number(unreferenced) << (OFFICE_BITS + 1)) |
        (source << (OFFICE_BITS + 2)),
    ),
    termStart: Uint32Array.from(terms, (term) => encodeDate(term.start) | (partyOf(term) << DATE_BITS)),
    termEnd: Uint32Array.from(
      terms,
      (term) =>
        encodeDate(term.end ?? term.knownUntil) |
        (endKind(term) << DATE_BITS) |
        ((partyOf(term) >>> (32 - DATE_BITS)) << (DATE_BITS + 2)),
    ),
  };
}
