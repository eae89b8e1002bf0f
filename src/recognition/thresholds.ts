// Where the combiner draws its lines. The tables beside them are printed by `npm run fit`.

/** Sum of weights from which a name is highlighted. */
export const LINK = 1.5;
/** Below this, a name is not even listed under "possibly". */
export const POSSIBLE = -1.5;
/** The best candidate must lead the next by this much. */
export const GAP = 1;
