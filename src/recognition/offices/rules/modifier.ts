import type { Objection } from './rule.ts';

/** "former", "next", "late", "first", "shadow" … : not whoever holds the office now. */
export const modifier: Objection = ({ phrase }) => {
  if (phrase.tense !== 'present') return phrase.tense;
  const other = phrase.modifiers.find((each) => each === 'some' || each === 'shadow');
  return other ? `modifier_${other}` : null;
};
