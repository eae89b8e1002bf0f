// Titles that stand beside a name, before or after it.
import type { Article, TitleSpan } from './article.ts';
import { wordSet } from './lexicon.ts';
import type { NameSpan } from './span.ts';
import { Flag, type Tokens } from './tokens.ts';
import { windowOf } from './window.ts';

const AND = wordSet('and und et y e i og och en &');
const ALL_GAPS =
  Flag.COMMA_BEFORE |
  Flag.OPEN_BEFORE |
  Flag.CLOSE_BEFORE |
  Flag.SEPARATOR_BEFORE |
  Flag.BREAK_BEFORE |
  Flag.QUOTE_BEFORE |
  Flag.STOP_BEFORE;
/** Words between a name and its apposition: ", who was then the …", "(…". */
const LINKS = wordSet(
  'who is was then now the a an also his her its their former ex der die le la o il el das ein eine un une um uma',
);
/** How far behind a name an apposition may begin, in tokens. */
const REACH = 4;
/** How far back a list of names under one plural title goes: "Presidents Biden, Xi and Putin". */
const LIST = 6;

/** Titles that say of this span what office its person holds. */
export function titlesBeside(span: NameSpan, article: Article): TitleSpan[] {
  const titles = windowOf(article.titlesOf(span.flow), span.from - LIST, span.to + REACH);
  if (titles.length === 0) return [];
  const tokens = article.flows[span.flow]!;
  const found: TitleSpan[] = [];
  for (const title of titles) {
    if (title.to <= span.from) {
      if (title.to === span.from && (!separated(tokens, span.from) || isNamedAfter(tokens, span)))
        found.push(title);
      else if (title.plural && span.from - title.to <= LIST && isList(tokens, title.to, span.from))
        found.push(title);
    } else if (
      title.from >= span.to &&
      title.from - span.to <= REACH &&
      isApposition(tokens, span.to, title.from) &&
      !goesOn(tokens, title)
    ) {
      found.push(title);
    }
  }
  return found;
}

/** "President, Biden" is no title of Biden's; "Sen. Biden" and "President “Lula”" are. */
function separated(tokens: Tokens, from: number): boolean {
  const flags = tokens.flags[from]!;
  if (
    flags &
    (Flag.COMMA_BEFORE | Flag.OPEN_BEFORE | Flag.CLOSE_BEFORE | Flag.SEPARATOR_BEFORE | Flag.BREAK_BEFORE)
  )
    return true;
  return (
    (flags & Flag.STOP_BEFORE) !== 0 &&
    !(flags & Flag.ABBREVIATION_BEFORE) &&
    !(tokens.flags[from - 1]! & Flag.DOT_AFTER)
  );
}

/** "The president of France, Emmanuel Macron, said": the name between commas; a list would go on with "and". */
function isNamedAfter(tokens: Tokens, { from, to }: NameSpan): boolean {
  if ((tokens.flags[from]! & ALL_GAPS) !== Flag.COMMA_BEFORE) return false;
  if (to >= tokens.count) return true;
  const next = tokens.flags[to]!;
  return (next & (Flag.COMMA_BEFORE | Flag.SENTENCE_START)) !== 0 && !AND.has(tokens, to);
}

/** Only capitalised words, "and" and commas. */
function isList(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (
      tokens.flags[i]! & (Flag.STOP_BEFORE | Flag.OPEN_BEFORE) &&
      !(tokens.flags[i]! & Flag.ABBREVIATION_BEFORE)
    )
      return false;
    if (!(tokens.flags[i]! & Flag.CAPITALISED) && !AND.has(tokens, i)) return false;
  }
  return true;
}

/** "Putin, President Macron and others": the title is of the name after it. */
function goesOn(tokens: Tokens, { to }: TitleSpan): boolean {
  if (to >= tokens.count || separated(tokens, to)) return false;
  return (tokens.flags[to]! & Flag.CAPITALISED) !== 0 && !(tokens.flags[to - 1]! & Flag.POSSESSIVE);
}

/** A comma or bracket right after the name, then nothing but small words up to the title. */
function isApposition(tokens: Tokens, to: number, title: number): boolean {
  const flags = tokens.flags[to]!;
  if (!(flags & (Flag.COMMA_BEFORE | Flag.OPEN_BEFORE))) return false;
  if (flags & (Flag.STOP_BEFORE | Flag.BREAK_BEFORE)) return false;
  for (let i = to; i < title; i++) {
    if (i > to && tokens.flags[i]! & (Flag.STOP_BEFORE | Flag.COMMA_BEFORE)) return false;
    if (!LINKS.has(tokens, i) && !(tokens.flags[i]! & (Flag.CAPITALISED | Flag.HYPHEN_BEFORE))) return false;
  }
  return true;
}
