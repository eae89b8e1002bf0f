import { Flag } from '../../tokens.ts';
import { HEADLINE_VERBS } from '../words/sets.ts';
import type { Objection } from './rule.ts';

/** "a president", "his president", "this president", or no determiner at all outside headlines. */
export const determiner: Objection = (view) => {
  const { phrase } = view;
  if (phrase.determiner === 'the' || phrase.determiner === 'possessive') return null;
  if (phrase.determiner === 'pointing' && phrase.meaning.use === 'counterpart') return null;
  if (phrase.determiner !== 'none') return phrase.determiner;
  return isHeadlineSubject(view) ? null : 'no_determiner';
};

/** Flows longer than this are no headlines. */
const LONGEST_HEADLINE = 25;

/** "North Korean leader says", "UN chief: …", "Trump meets Japanese prime minister": headlines drop the article. */
function isHeadlineSubject({ phrase, tokens, scene }: Parameters<Objection>[0]): boolean {
  if (!phrase.placed || tokens.count > LONGEST_HEADLINE) return false;
  const titleCase = scene.article.headline[phrase.flow]!;
  if (!titleCase && (phrase.flow > 0 || tokens.text.trimEnd().endsWith('.'))) return false;
  const { to } = phrase;
  if (to >= tokens.count) return phrase.from > 0;
  const gap = tokens.flags[to]!;
  if (tokens.flags[to - 1]! & Flag.POSSESSIVE) return true;
  if (gap & (Flag.SEPARATOR_BEFORE | Flag.QUOTE_BEFORE)) return phrase.from === 0;
  if (gap & (Flag.COMMA_BEFORE | Flag.OPEN_BEFORE)) return false;
  return HEADLINE_VERBS.has(tokens, to);
}
