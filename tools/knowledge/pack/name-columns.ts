// Columns of the name index.
import { writeHashTable } from '../../../src/knowledge/hash-table.ts';
import { PERSON_BITS, TOKEN_BITS } from '../../../src/knowledge/pack-format.ts';
import type { Form } from '../names/form.ts';
import { groupStarts } from './records.ts';

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
  const tokens = [...flags.keys()].sort();
  if (tokens.length >= 1 << TOKEN_BITS || forms.length >= 1 << PERSON_BITS)
    throw new Error(`Too many for the pack: ${tokens.length} tokens, ${forms.length} persons`);
  const numberOf = new Map(tokens.map((token, number) => [token, number]));
  const table = writeHashTable(tokens);
  const rows = { full: [] as Row[], short: [] as Row[] };
  forms.forEach((ofPerson, person) => {
    const seen = new Set<string>();
    for (const { kind, tokens: texts } of ofPerson) {
      const key = `${kind === 'full' ? 'full' : 'short'} ${texts.join(' ')}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const row = { person, tokens: texts.map((text) => numberOf.get(text)!), sole: kind === 'sole' };
      (kind === 'full' ? rows.full : rows.short).push(row);
    }
  });
  const all = [...rows.full.sort(compare), ...rows.short.sort(compare)];
  const firsts = (list: Row[]) =>
    groupStarts(
      list.map((row) => row.tokens[0]!),
      tokens.length,
    );
  return {
    tokenText: table.blob,
    tokenOffset: table.offsets,
    tokenFlags: Uint16Array.from(tokens, (token) => flags.get(token)!),
    tokenSlots: table.slots,
    tokenFull: firsts(rows.full),
    tokenShort: firsts(rows.short).map((start) => start + rows.full.length),
    ...formColumns(all),
    safe: Uint32Array.from(
      [...safe]
        .map(([token, person]) => [numberOf.get(token)!, person] as const)
        .sort((a, b) => a[0] - b[0])
        .flat(),
    ),
  };
}

function compare(a: Row, b: Row): number {
  return (
    a.tokens[0]! - b.tokens[0]! ||
    a.tokens.at(-1)! - b.tokens.at(-1)! ||
    a.tokens.length - b.tokens.length ||
    a.person - b.person
  );
}

function formColumns(rows: readonly Row[]) {
  // Lists of inner tokens are shared by all forms that have the same. Places 0 and 1: see `ALONE_AT`.
  const inner: number[] = [0, 0];
  const places = new Map<string, number>([['', 0]]);
  const placeOf = (tokens: readonly number[]): number => {
    if (tokens.length === 1) return 1;
    const list = tokens.slice(1, -1);
    const key = list.join(' ');
    let place = places.get(key);
    if (place === undefined) {
      place = inner.length;
      places.set(key, place);
      inner.push(list.length, ...list);
    }
    return place;
  };
  const formLast = new Uint32Array(rows.length);
  const formPerson = new Uint32Array(rows.length);
  rows.forEach(({ person, tokens, sole }, at) => {
    const place = placeOf(tokens);
    formLast[at] = tokens.at(-1)! | (place << TOKEN_BITS);
    formPerson[at] =
      person | (Number(sole) << PERSON_BITS) | ((place >>> (32 - TOKEN_BITS)) << (PERSON_BITS + 1));
  });
  return { formLast, formPerson, formInner: Uint32Array.from(inner) };
}
