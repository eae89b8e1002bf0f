import { dateOfDay } from '../../../knowledge/calendar.ts';
import { wordSet } from '../../lexicon.ts';
import { Flag, type Tokens, tokenText } from '../../tokens.ts';
import type { Objection } from './rule.ts';

const AGO = wordSet('ago earlier before previously');
const SPANS = wordSet('years decades decade centuries century generation generations');
const THEN = wordSet('time');
const AT = wordSet('at');
const THE = wordSet('the');
/** A clause looks this far around the office for a date, in tokens. */
const REACH = 25;

/** No sentence is followed further than this, in either direction: lists and tables have no full stops. */
const LONGEST_SENTENCE = 200;

/** First and last token of the sentence around a token. */
export function sentenceAround(tokens: Tokens, at: number): [from: number, to: number] {
  let from = at;
  const first = Math.max(0, at - LONGEST_SENTENCE);
  while (from > first && !(tokens.flags[from]! & Flag.SENTENCE_START)) from--;
  let to = at + 1;
  const last = Math.min(tokens.count, at + LONGEST_SENTENCE);
  while (to < last && !(tokens.flags[to]! & Flag.SENTENCE_START)) to++;
  return [from, to];
}

/** Years that a stretch of text names, as numbers. "2016", "1990s". */
export function yearsIn(tokens: Tokens, from: number, to: number): number[] {
  const years: number[] = [];
  for (let i = from; i < to; i++) {
    if (!(tokens.flags[i]! & Flag.NUMBER)) continue;
    const length = tokens.end[i]! - tokens.start[i]!;
    if (length !== 4 && length !== 5) continue;
    const year = /^(1[5-9]\d\d|20\d\d)s?$/.exec(tokenText(tokens, i));
    if (year) years.push(Number(year[1]));
  }
  return years;
}

/** "decades ago, the president …", "the president at the time": another holder's days. */
export const longAgo: Objection = ({ phrase, tokens }) => {
  const [from, to] = sentenceAround(tokens, phrase.headFrom);
  if (AT.has(tokens, phrase.to) && THE.has(tokens, phrase.to + 1) && THEN.has(tokens, phrase.to + 2))
    return 'historic';
  for (let i = Math.max(from, phrase.start - REACH); i < Math.min(to, phrase.to + REACH) - 1; i++)
    if (SPANS.has(tokens, i) && AGO.has(tokens, i + 1)) return 'historic';
  return null;
};

/**
 * Past years in the sentence of an office, before the article's own: whoever is meant must have held the office in all
 * of them. Years to come do not matter.
 */
export function pastYears(tokens: Tokens, at: number, day: number): number[] {
  const now = dateOfDay(day).year;
  const [from, to] = sentenceAround(tokens, at);
  return yearsIn(tokens, Math.max(from, at - REACH), Math.min(to, at + REACH)).filter((year) => year < now);
}
