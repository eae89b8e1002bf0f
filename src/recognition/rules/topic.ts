import { type Rule, share } from './rule.ts';

/** Share of words from which a text is as political as texts get; the median of the political corpora is 0.03. */
const POLITICAL = 0.04;
const PASTIME = 0.03;

/** A text about politics names politicians. */
export const politicalText: Rule = ({ facts }) =>
  facts.politics > 0 ? { rule: 'political_text', value: share(facts.politics, POLITICAL) } : null;

/** A text about games or films names players and actors. */
export const pastimeText: Rule = ({ facts }) =>
  facts.pastimes > 0 ? { rule: 'pastime_text', value: share(facts.pastimes, PASTIME) } : null;
