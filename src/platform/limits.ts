// How much of a page the worker reads; apart from the checks, so that the page's script need not carry those.

/**
 * Characters of an article's text that the worker reads at most; the page cuts off before. Two long novels, and several
 * times the longest live blog. With the whole pack, prose of this length with two names in each sentence takes 3 s, a
 * page made of office phrases alone 26 s; four times as much took minutes, for which every other tab would have waited.
 */
export const MOST_TEXT = 1_000_000;
/** Characters of one block: no paragraph has them, and what follows one another in a block costs the square of that. */
export const LONGEST_FLOW = 50_000;
/** Blocks of text in one article at most. */
export const MOST_FLOWS = 50_000;
