// The index of names in an opened pack. See `NameIndex` in knowledge.ts for what each method means.
import { openGroups } from './groups.ts';
import { openHashTable } from './hash-table.ts';
import type { NameIndex } from './knowledge.ts';
import { FormBits, InnerList, type Sections } from './pack-format.ts';

/** Reads single fields of forms; shared with search. */
export interface FormReader {
  last(form: number): number;
  person(form: number): number;
  /** Number of the list of inner tokens. */
  inner(form: number): number;
}

export function openForms({ formLast, formPerson, formInner, formHigh }: Sections): FormReader {
  return {
    last: (form) => formLast[form]! | ((formHigh[form]! & FormBits.lastMask) << 16),
    person: (form) =>
      formPerson[form]! | (((formHigh[form]! >> FormBits.personShift) & FormBits.personMask) << 16),
    inner: (form) => formInner[form]! | (((formHigh[form]! >> FormBits.innerShift) & 1) << 16),
  };
}

/** The table of tokens. */
export const openTokens = (s: Sections) =>
  openHashTable({
    blob: s.tokenText,
    lengths: s.tokenLength,
    bases: s.tokenBase,
    tags: s.tokenTag,
    bucketCounts: s.tokenBucketCount,
    bucketBases: s.tokenBucketBase,
  });

/** Opens the name index over the pack's columns. */
export function openNames(s: Sections): NameIndex {
  const table = openTokens(s);
  const full = openGroups(s.fullCount, s.fullBase);
  const short = openGroups(s.shortCount, s.shortBase);
  const inner = openGroups(s.innerCount, s.innerBase);
  const forms = openForms(s);
  const fullForms = s.shortBase[0] ?? 0;

  /** First form of `first`'s whose last token is `last` or greater. */
  function lowerBound(first: number, last: number): number {
    let low = full.from(first);
    let high = low + s.fullCount[first]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (forms.last(middle) < last) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    token: table.find,
    tokenIn: table.findIn,
    tokenText: table.text,
    tokenInitial: table.initial,
    tokenFlags: (token) => s.tokenFlags[token]!,
    fullFrom: lowerBound,
    fullTo: (first, last) => lowerBound(first, last + 1),
    shortFrom: short.from,
    shortTo: short.to,
    formPerson: forms.person,
    formKind: (form) => (form < fullForms ? 'full' : s.formHigh[form]! & FormBits.sole ? 'sole' : 'short'),
    formTokens(form) {
      // The first token is not stored with the form: it is the one whose forms this is among.
      const first = (form < fullForms ? full : short).of(form);
      const list = forms.inner(form);
      if (list === InnerList.single) return [first];
      return [first, ...s.innerToken.subarray(inner.from(list), inner.to(list)), forms.last(form)];
    },
    formLength(form) {
      const list = forms.inner(form);
      return list === InnerList.single ? 1 : s.innerCount[list]! + 2;
    },
    formLast: forms.last,
    safeHolder(token) {
      let low = 0;
      let high = s.safe.length / 2;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (s.safe[2 * middle]! < token) low = middle + 1;
        else high = middle;
      }
      return s.safe[2 * low] === token ? s.safe[2 * low + 1]! : -1;
    },
  };
}
