import { wordSet } from '../lexicon.ts';
import type { NameSpan } from '../span.ts';
import { Flag, type Tokens, tokenText } from '../tokens.ts';
import type { Rule } from './rule.ts';

/** Years by which the age in the text may differ: articles are dated a little off, births sometimes to the year only. */
const SAME = 1.5;
/** From here on it is somebody else's. Between the two it says nothing. */
const OTHER = 3;
const OLD = wordSet('old');
const YEAR = wordSet('year years');

/** "John Kerry, 34, of Cork", "Angela Merkel (63)", "34-year-old John Kerry". */
export const age: Rule = ({ cluster, article, person }) => {
  if (person.age < 0) return null;
  for (const span of cluster.spans) {
    const told = ageBeside(article.flows[span.flow]!, span);
    if (told === null) continue;
    // Full years are told: 34 means anything up to a day before the 35th birthday.
    const difference = Math.abs(person.age - 0.5 - told);
    if (difference <= SAME) return { rule: 'age_fits', value: 1, detail: String(told) };
    if (difference >= OTHER) return { rule: 'age_differs', value: 1, detail: String(told) };
  }
  return null;
};

function ageBeside(tokens: Tokens, { from, to }: NameSpan): number | null {
  if (to < tokens.count && tokens.flags[to]! & (Flag.COMMA_BEFORE | Flag.OPEN_BEFORE)) {
    const closing = Flag.COMMA_BEFORE | Flag.CLOSE_BEFORE | Flag.STOP_BEFORE;
    // "12,000" is no age.
    const closed =
      to + 1 >= tokens.count ||
      ((tokens.flags[to + 1]! & closing) !== 0 && !(tokens.flags[to + 1]! & Flag.NUMBER));
    if (closed) return years(tokens, to);
  }
  if (from >= 3 && OLD.has(tokens, from - 1) && YEAR.has(tokens, from - 2)) return years(tokens, from - 3);
  return null;
}

function years(tokens: Tokens, index: number): number | null {
  if (!(tokens.flags[index]! & Flag.NUMBER)) return null;
  const text = tokenText(tokens, index);
  return /^[1-9]\d$/.test(text) ? Number(text) : null;
}
