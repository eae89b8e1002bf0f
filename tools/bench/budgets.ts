// Every budget of the project. Those of bytes fail `npm test` when exceeded (tests/unit/weight); those of time are
// printed beside what was measured and never asserted: a busy machine must not fail a build.

const KB = 1000;
const MB = 1000 * KB;

/** Bytes that a build must not exceed. Names are those of weights.ts. */
export const BYTES = {
  /** On every page: the gate. Gzipped. */
  gate: 8 * KB,
  /** On articles only: reading, asking, marking; what every page has as well included. Gzipped. */
  article: 36 * KB,
  /** When a reader first opens a card. Gzipped. */
  card: 21 * KB,
  /** Gzipped; a worker starts in 52 ms with 11 KB of code and in 94 ms with 1 MB (Chromium 156). */
  worker: 90 * KB,
  /** Script and style of the popup, gzipped: it opens on a click. */
  popup: 30 * KB,
  options: 40 * KB,
  /** As it lies in memory. */
  pack: 14 * MB,
  packGzipped: 6.5 * MB,
  /** The archive for the store. */
  archive: 8 * MB,
} as const;

/**
 * Where the article's scripts should come to, card included, gzipped. Not reached, so it is measured and not asserted:
 * telling stories from the furniture of pages in eight languages takes half of it, Preact and its styles a quarter.
 */
export const ARTICLE_GOAL = 25 * KB;

export const LINKING = {
  /** Milliseconds for 1,000 words with everybody in the pack, warm. */
  per1000Words: 3,
  timesBarePass: 2.5,
  /** Cost per word with everybody in the pack against 1,000 persons. */
  growthWithPack: 1.3,
  /** Cost per word in a text of a million words against one of a thousand: linear, but for caches. */
  growthWithText: 1.3,
} as const;

/** Milliseconds, unless the name says otherwise. */
export const WORKER = { coldAnswer: 120, memoryMB: 40, packOpening: 5 } as const;

export const PAGE = {
  gateScript: 2,
  articleMainThread: 15,
  longestTask: 20,
  highlightsWarm: 150,
  highlightsStoppedWorker: 300,
  forcedLayouts: 0,
  layoutShift: 0,
  mutations: 0,
} as const;
