import { type Rule, share } from './rule.ts';

/** Share of words from which a text is as much about games or films as texts get. */
const PASTIME = 0.03;

/** A text about games or films, and not about politics as well, names players and actors. */
export const pastimeText: Rule = ({ facts }) => {
  const surplus = facts.pastimes - facts.politics;
  return surplus > 0 ? { rule: 'pastime_text', value: share(surplus, PASTIME) } : null;
};
