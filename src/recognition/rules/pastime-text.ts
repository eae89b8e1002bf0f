import { type Rule, share } from './rule.ts';

/** Share of words from which a text is as much about games or films as texts get. */
const PASTIME = 0.03;

/** A text about games or films names players and actors. */
export const pastimeText: Rule = ({ facts }) =>
  facts.pastimes > 0 ? { rule: 'pastime_text', value: share(facts.pastimes, PASTIME) } : null;
