// The order of trust where sources contradict each other: the higher wins, whole numbers leave room between.

/** Trust of a row, by what it comes from. */
export const Trust = {
  /** A curated row whose evidence is a source that was read. Made to correct the others. */
  curated: 90,
  /** Kept by the body itself or by people who check each fact: days and seats are exact. */
  register: 80,
  /** Collected by hand from registers and lists, checked as a whole. */
  collected: 70,
  /** Wikidata's statements as they were on the day of the query. */
  wikidata: 60,
  /** Parsed from running text or inferred from what was seen when. */
  inferred: 40,
  /** A curated row, or the part of it, that rests on the editors' knowledge alone. Any other source beats it. */
  unreferenced: 30,
  /** Hints: machine-made, undated, or of unclear origin. */
  hint: 10,
} as const;
