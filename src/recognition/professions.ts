// Professions beside a name that are no office.
import type { Article } from './article.ts';
import { wordSet } from './lexicon.ts';
import { after, before, gapBefore } from './neighbours.ts';
import { PhraseTrie } from './offices/phrase-trie.ts';
import type { NameSpan } from './span.ts';
import { Flag, type Tokens } from './tokens.ts';
import { EARLIER_LIVES, RELATIVES, TRADES } from './words/professions.ts';

export interface Profession {
  words: string;
  /** Nobody is called this while the article is about an office of theirs. */
  trade: boolean;
}

const PROFESSIONS = new PhraseTrie<{ trade: boolean }>();
for (const [lists, trade] of [
  [TRADES, true],
  [EARLIER_LIVES, false],
] as const)
  for (const list of lists) for (const phrase of list.split(',')) PROFESSIONS.add(phrase, { trade });

const SINGLE_WORDS = wordSet(
  ...[...TRADES, ...EARLIER_LIVES].map((list) =>
    list
      .split(',')
      .filter((phrase) => !phrase.includes(' '))
      .join(' '),
  ),
  RELATIVES,
);
/** Words of the longest profession. */
const LONGEST = 3;
/** How far behind a name the profession of an apposition may stand, in tokens. */
const REACH = 4;

/** Whether a word is a profession or a relative by itself: no part of a name. */
export const isProfession = (tokens: Tokens, index: number): boolean => SINGLE_WORDS.has(tokens, index);

/** The profession right before the name or in its apposition, or null. */
export function professionBeside(span: NameSpan, article: Article): Profession | null {
  const tokens = article.flows[span.flow]!;
  return (
    professionBefore(span, tokens, article) ??
    professionAfter(span, tokens, article) ??
    professionSaid(span, tokens, article)
  );
}

const IS = wordSet('is ist est es é è');

/** "Mike Johnson is a freelance photographer": says less than an apposition, since officials are called things as well. */
function professionSaid({ flow, to }: NameSpan, tokens: Tokens, article: Article): Profession | null {
  if (!IS.has(tokens, after(tokens, to)) || !ARTICLES.has(tokens, after(tokens, to + 1))) return null;
  for (let i = to + 2; i < Math.min(tokens.count, to + 1 + REACH); i++) {
    if (after(tokens, i) < 0 || article.isTitleWord(flow, i)) return null;
    const found = PROFESSIONS.mayBegin(tokens, i) ? PROFESSIONS.longest(tokens, i) : null;
    if (found) return { words: wordsOf(tokens, i, found.to), trade: false };
  }
  return null;
}

const ARTICLES = wordSet('the a an der die das ein eine le la un une o a um uma el il');

function professionBefore(span: NameSpan, tokens: Tokens, article: Article): Profession | null {
  const comma = (tokens.flags[span.from]! & Flag.COMMA_BEFORE) !== 0;
  const previous = comma ? span.from - 1 : before(tokens, span.from);
  if (previous < 0 || article.isTitleWord(span.flow, previous)) return null;
  for (let from = Math.max(0, span.from - LONGEST); from < span.from; from++) {
    const found = PROFESSIONS.mayBegin(tokens, from) ? PROFESSIONS.longest(tokens, from) : null;
    if (found?.to !== span.from) continue;
    // "The pilot, William Hague, …" but not "he met a farmer, Angela Merkel and …".
    if (!comma || (ARTICLES.has(tokens, from - 1) && isClosed(tokens, span.to)))
      return { words: wordsOf(tokens, from, found.to), ...found.value };
  }
  return null;
}

/** A comma, but no list, goes on after the name. */
const isClosed = (tokens: Tokens, to: number): boolean =>
  to < tokens.count &&
  (tokens.flags[to]! & Flag.COMMA_BEFORE) !== 0 &&
  !(tokens.flags[to]! & Flag.CAPITALISED);

function professionAfter(span: NameSpan, tokens: Tokens, article: Article): Profession | null {
  if (span.to >= tokens.count) return null;
  if (
    !(tokens.flags[span.to]! & (Flag.COMMA_BEFORE | Flag.OPEN_BEFORE)) ||
    /[.!?]/.test(gapBefore(tokens, span.to))
  )
    return null;
  for (let i = span.to; i < Math.min(tokens.count, span.to + REACH); i++) {
    if (i > span.to && tokens.flags[i]! & (Flag.STOP_BEFORE | Flag.COMMA_BEFORE)) return null;
    if (article.isTitleWord(span.flow, i)) return null;
    const found = PROFESSIONS.mayBegin(tokens, i) ? PROFESSIONS.longest(tokens, i) : null;
    if (found && !(tokens.flags[found.to - 1]! & Flag.POSSESSIVE))
      return { words: wordsOf(tokens, i, found.to), ...found.value };
  }
  return null;
}

const wordsOf = ({ text, start, end }: Tokens, from: number, to: number): string =>
  text.slice(start[from], end[to - 1]);
