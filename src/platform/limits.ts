// How much of a page the worker reads; apart from the checks, so that the page's script need not carry those.

/** Characters of an article's text that the worker reads at most; the page cuts off before. Four long novels. */
export const MOST_TEXT = 4_000_000;
/** Blocks of text in one article at most. */
export const MOST_FLOWS = 50_000;
