import { type Rule, share } from './rule.ts';

/** Share of words from which a text is as political as texts get; the median of the political corpora is 0.03. */
const POLITICAL = 0.04;

/** A text about politics names politicians. */
export const politicalText: Rule = ({ facts }) =>
  facts.politics > 0 ? { rule: 'political_text', value: share(facts.politics, POLITICAL) } : null;
