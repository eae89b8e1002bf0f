// Where the combiner draws its lines. `npm run fit` prints the tables; these are of the half of dwie (with pages about sport
// and stage beside it) that the weights were not fitted on, 1,076 names whose person is among the candidates.

/**
 * Sum of weights from which a name is highlighted.
 *
 * | from | precision | recall |
 * | 0    | 99.44 %   | 98.33 % |
 * | 1    | 99.81 %   | 98.05 % |
 * | 1.5  | 99.81 %   | 97.86 % |
 * | 2.5  | 99.81 %   | 96.93 % |
 * | 4    | 100 %     | 89.96 % |
 *
 * Between 1 and 2 little changes there; unseen articles have more namesakes than these, so not the lowest.
 */
export const LINK = 1.5;
/** Below this, a name is not even listed under "possibly". */
export const POSSIBLE = 0;
/** The best candidate must lead the next by this much. */
export const GAP = 1;
