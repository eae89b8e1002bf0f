// Terms by office. The pack has them by person; the other order follows from it and is made when first asked for (a
// counting sort of some milliseconds), which spares a megabyte of pack and of download.

export interface OfficeTerms {
  /** Terms of an office, ordered by start. */
  of(office: number): Uint32Array;
}

/** `officeOf` and `startOf` tell office and first day of each of `count` terms. */
export function officeTerms(
  offices: number,
  count: number,
  officeOf: (term: number) => number,
  startOf: (term: number) => number,
): OfficeTerms {
  let starts: Uint32Array | undefined;
  let list: Uint32Array | undefined;

  function build(): [Uint32Array, Uint32Array] {
    const ends = new Uint32Array(offices + 1);
    for (let term = 0; term < count; term++) ends[officeOf(term) + 1]!++;
    for (let office = 0; office < offices; office++) ends[office + 1]! += ends[office]!;
    const from = ends.slice();
    const terms = new Uint32Array(count);
    for (let term = 0; term < count; term++) {
      const office = officeOf(term);
      terms[from[office]!] = term;
      from[office]!++;
    }
    return [ends, terms];
  }

  return {
    of(office) {
      if (!starts || !list) [starts, list] = build();
      // Sorted at each call: most offices have few terms, and few offices are asked for.
      return list.slice(starts[office], starts[office + 1]).sort((a, b) => startOf(a) - startOf(b) || a - b);
    },
  };
}
