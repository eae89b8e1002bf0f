// Columns of the name index.
import { writeGroups } from '../../../src/knowledge/groups.ts';
import { writeHashTable } from '../../../src/knowledge/hash-table.ts';
import {
  FormBits,
  InnerList,
  MOST_INNER_LISTS,
  MOST_PERSONS,
  MOST_TOKENS,
} from '../../../src/knowledge/pack-format.ts';
import type { Form } from '../names/form.ts';

interface Row {
  person: number;
  tokens: number[];
  sole: boolean;
}

/**
 * Columns from the forms of every person, the flags of every token (tokens without a form among them), and the holders
 * of SAFE tokens. Forms are ordered by first token, last token, length, then person.
 */
export function nameColumns(
  forms: readonly (readonly Form[])[],
  flags: ReadonlyMap<string, number>,
  safe: ReadonlyMap<string, number>,
) {
  const table = writeHashTable([...flags.keys()]);
  const tokens = table.texts;
  if (tokens.length > MOST_TOKENS || forms.length > MOST_PERSONS)
    throw new Error(`Too many for the pack: ${tokens.length} tokens, ${forms.length} persons`);
  const numberOf = new Map(tokens.map((token, number) => [token, number]));
  const full: Row[] = [];
  const short: Row[] = [];
  forms.forEach((ofPerson, person) => {
    for (const { kind, tokens: texts } of ofPerson) {
      const row = { person, tokens: texts.map((text) => numberOf.get(text)!), sole: kind === 'sole' };
      (kind === 'full' ? full : short).push(row);
    }
  });
  full.sort(compare);
  short.sort(compare);
  const firsts = (rows: Row[]) => rows.map((row) => row.tokens[0]!);
  const fullGroups = writeGroups(firsts(full), tokens.length);
  const shortGroups = writeGroups(firsts(short), tokens.length, full.length);
  return {
    tokenText: table.blob,
    tokenLength: table.lengths,
    tokenBase: table.bases,
    tokenTag: table.tags,
    tokenBucketCount: table.bucketCounts,
    tokenBucketBase: table.bucketBases,
    tokenFlags: Uint16Array.from(tokens, (token) => flags.get(token)!),
    fullCount: fullGroups.counts,
    fullBase: fullGroups.bases,
    shortCount: shortGroups.counts,
    shortBase: shortGroups.bases,
    ...formColumns([...full, ...short]),
    safe: safePairs(safe, numberOf),
  };
}

function safePairs(safe: ReadonlyMap<string, number>, numberOf: ReadonlyMap<string, number>) {
  const pairs = [...safe].map(([token, person]) => [numberOf.get(token)!, person] as const);
  return Uint32Array.from(pairs.sort((a, b) => a[0] - b[0]).flat());
}

function compare(a: Row, b: Row): number {
  return (
    a.tokens[0]! - b.tokens[0]! ||
    a.tokens.at(-1)! - b.tokens.at(-1)! ||
    a.tokens.length - b.tokens.length ||
    a.person - b.person
  );
}

/** Lists of inner tokens, shared by all forms that have the same; the most frequent first. */
function innerLists(rows: readonly Row[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens } of rows) {
    const key = tokens.slice(1, -1).join(' ');
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const keys = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
  const first = Object.keys(InnerList).length;
  if (keys.length + first > MOST_INNER_LISTS)
    throw new Error(`Too many lists of inner tokens for the pack: ${keys.length}`);
  return new Map([['', InnerList.none], ...keys.map((key, at) => [key, at + first] as const)]);
}

function formColumns(rows: readonly Row[]) {
  const lists = innerLists(rows);
  const tokensOf = (key: string) => (key === '' ? [] : key.split(' ').map(Number));
  // The two lists that stand for "none" and "single" are empty.
  const contents = [[], [], ...[...lists.keys()].slice(1).map(tokensOf)];
  const groups = writeGroups(
    contents.flatMap((list, number) => list.map(() => number)),
    contents.length,
  );
  const columns = {
    formLast: new Uint16Array(rows.length),
    formPerson: new Uint16Array(rows.length),
    formInner: new Uint16Array(rows.length),
    formHigh: new Uint8Array(rows.length),
  };
  rows.forEach(({ person, tokens, sole }, at) => {
    const last = tokens.at(-1)!;
    const inner = tokens.length === 1 ? InnerList.single : lists.get(tokens.slice(1, -1).join(' '))!;
    columns.formLast[at] = last;
    columns.formPerson[at] = person;
    columns.formInner[at] = inner;
    columns.formHigh[at] =
      (last >>> 16) |
      ((person >>> 16) << FormBits.personShift) |
      ((inner >>> 16) << FormBits.innerShift) |
      (sole ? FormBits.sole : 0);
  });
  return {
    ...columns,
    innerCount: groups.counts,
    innerBase: groups.bases,
    innerToken: Uint32Array.from(contents.flat()),
  };
}
