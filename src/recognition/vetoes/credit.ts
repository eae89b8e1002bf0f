import { gapBefore } from '../neighbours.ts';
import { Flag, type Tokens, tokenText } from '../tokens.ts';
import { AGENCIES, BYLINE_OPENERS, CREDITS } from '../words/credits.ts';
import type { VetoRule } from './veto.ts';

/** A flow that begins with "By" and is no longer than this is a byline. Four names of authors and their posts fit. */
const BYLINE_WORDS = 14;
/** A credit reaches no further than this many words from "Photo by". */
const CREDIT_REACH = 8;

/** "By Jane Harris", "(Photo by David Cameron/AFP)", "Reporting by Andrew Johnson; editing by …", "John Kerry / Reuters". */
export const credit: VetoRule = (span, { flows }) => {
  const tokens = flows[span.flow]!;
  if (isByline(tokens)) return { rule: 'credit', detail: tokenText(tokens, 0) };
  for (let i = span.from - 1; i >= Math.max(0, span.from - CREDIT_REACH); i--) {
    if (tokens.flags[i + 1]! & (Flag.SENTENCE_START | Flag.CLOSE_BEFORE)) break;
    if (!CREDITS.has(tokens, i)) continue;
    const by = BYLINE_OPENERS.has(tokens, i + 1);
    // "Foto: Name/Agentur" and "photo by Name"; "pictures of Name" shows who is in it.
    if (by && i + 1 < span.from) return { rule: 'credit', detail: tokenText(tokens, i) };
    if (i + 1 === span.from && gapBefore(tokens, span.from).includes(':')) {
      const next = span.to < tokens.count ? gapBefore(tokens, span.to) : '';
      if (span.to >= tokens.count || /[/|)]/.test(next))
        return { rule: 'credit', detail: tokenText(tokens, i) };
    }
    break;
  }
  if (span.to < tokens.count && AGENCIES.has(tokens, span.to) && /[/|–—]/.test(gapBefore(tokens, span.to)))
    return { rule: 'credit', detail: tokenText(tokens, span.to) };
  if (span.from > 0 && AGENCIES.has(tokens, span.from - 1) && gapBefore(tokens, span.from).includes('/'))
    return { rule: 'credit', detail: tokenText(tokens, span.from - 1) };
  return null;
};

function isByline(tokens: Tokens): boolean {
  if (tokens.count > BYLINE_WORDS || tokens.count < 3 || !BYLINE_OPENERS.has(tokens, 0)) return false;
  if (!(tokens.flags[0]! & Flag.CAPITALISED)) return false;
  // "By Biden's own account, …" is a sentence: it has a verb and ends with a stop.
  return !/[.!?…]["”’]?\s*$/.test(tokens.text);
}
