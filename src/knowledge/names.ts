// The index of names in an opened pack. See `NameIndex` in knowledge.ts for what each method means.
import { openHashTable } from './hash-table.ts';
import type { NameIndex } from './knowledge.ts';
import { PERSON_BITS, type Sections, TOKEN_BITS } from './pack-format.ts';

const TOKEN_MASK = (1 << TOKEN_BITS) - 1;
const PERSON_MASK = (1 << PERSON_BITS) - 1;
const SOLE_BIT = 1 << PERSON_BITS;

/** Opens the name index over the pack's columns. */
export function openNames(sections: Sections): NameIndex {
  const { tokenFlags, tokenFull, tokenShort, formLast, formPerson, formInner, safe } = sections;
  const table = openHashTable(sections.tokenText, sections.tokenOffset, sections.tokenSlots);
  const fullForms = tokenFull[table.size]!;
  /** First form of `first`'s whose last token is `last` or greater. */
  function lowerBound(first: number, last: number): number {
    let low = tokenFull[first]!;
    let high = tokenFull[first + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((formLast[middle]! & TOKEN_MASK) < last) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The first token is not stored with the form: it is the one whose range holds the form. */
  function firstToken(form: number): number {
    const starts = form < fullForms ? tokenFull : tokenShort;
    let low = 0;
    let high = starts.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (starts[middle]! <= form) low = middle;
      else high = middle;
    }
    return low;
  }

  const innerAt = (form: number) =>
    (formLast[form]! >>> TOKEN_BITS) | ((formPerson[form]! >>> (PERSON_BITS + 1)) << (32 - TOKEN_BITS));

  /** A short form of one token has it as first and last: its inner list says so by the count `ALONE`. */
  const innerCount = (form: number) => formInner[innerAt(form)]!;

  return {
    token: table.find,
    tokenIn: table.findIn,
    tokenText: table.text,
    tokenFlags: (token) => tokenFlags[token]!,
    fullFrom: lowerBound,
    fullTo: (first, last) => lowerBound(first, last + 1),
    shortFrom: (first) => tokenShort[first]!,
    shortTo: (first) => tokenShort[first + 1]!,
    formPerson: (form) => formPerson[form]! & PERSON_MASK,
    formKind: (form) => (form < fullForms ? 'full' : formPerson[form]! & SOLE_BIT ? 'sole' : 'short'),
    formTokens(form) {
      const length = this.formLength(form);
      const first = firstToken(form);
      if (length === 1) return [first];
      const at = innerAt(form) + 1;
      return [first, ...formInner.subarray(at, at + length - 2), formLast[form]! & TOKEN_MASK];
    },
    formLength: (form) => (innerAt(form) === ALONE_AT ? 1 : innerCount(form) + 2),
    safeHolder(token) {
      let low = 0;
      let high = safe.length / 2;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (safe[2 * middle]! < token) low = middle + 1;
        else high = middle;
      }
      return safe[2 * low] === token ? safe[2 * low + 1]! : -1;
    },
  };
}

/** Place in `formInner` that marks a form of a single token; place 0 is the empty list of a form of two. */
export const ALONE_AT = 1;
