// Terms by office. The pack has them by person; the other order follows from it and is made when first asked for (a
// counting sort of some milliseconds), which spares a megabyte of pack and of download.

export interface OfficeTerms {
  /** Terms of an office, ordered by start. A view: not to be written to. */
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
  const ordered = new Uint8Array(offices);

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
      const terms = list.subarray(starts[office], starts[office + 1]);
      // Sorted when first asked for: few offices are, and parliaments have thousands of terms.
      if (!ordered[office]) {
        ordered[office] = 1;
        terms.sort((a, b) => startOf(a) - startOf(b) || a - b);
      }
      return terms;
    },
  };
}
