import { type Rule, share } from './rule.ts';

/** Namesakes in the pack, as a power of two, from which a name says no less. */
const MANY = 4;

/** Several officials bear the very same name. */
export const namesakes: Rule = ({ cluster }) =>
  cluster.candidates.length > 1 && cluster.kind !== 'title'
    ? {
        rule: 'namesakes',
        value: share(Math.log2(cluster.candidates.length), MANY),
        detail: String(cluster.candidates.length),
      }
    : null;
