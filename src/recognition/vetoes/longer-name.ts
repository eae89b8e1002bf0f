import { TokenFlag } from '../../knowledge/knowledge.ts';
import type { Article } from '../article.ts';
import { after, before, isCapitalised } from '../neighbours.ts';
import { jurisdictionOf } from '../places.ts';
import { Flag, type Tokens, tokenText } from '../tokens.ts';
import { PREFIXES, SUFFIXES } from '../words/particles.ts';
import { PROFESSIONS } from '../words/professions.ts';
import { COURTESIES, OPENERS } from '../words/sentence.ts';
import { GOVERNMENTS_AFTER, THINGS_AFTER } from '../words/things.ts';
import { POLITICS } from '../words/topics.ts';
import type { VetoRule } from './veto.ts';

/** Languages that write common nouns with capitals: a capital beside a name says nothing there. */
const CAPITAL_NOUNS = new Set(['de', 'lb']);

/** A capitalised word that is no part of a name: title, party, place, profession, opener of a sentence. */
function isNoName(tokens: Tokens, index: number, article: Article): boolean {
  return (
    OPENERS.has(tokens, index) ||
    COURTESIES.has(tokens, index) ||
    POLITICS.has(tokens, index) ||
    PROFESSIONS.has(tokens, index) ||
    GOVERNMENTS_AFTER.has(tokens, index) ||
    jurisdictionOf(tokens, index, index + 1, article.knowledge) >= 0
  );
}

/** "Hunter Biden", "Mary Angela Merkel": a given name right before makes another person of the rest. */
export const givenNameBefore: VetoRule = (span, article) => {
  const tokens = article.flows[span.flow]!;
  const previous = before(tokens, span.from);
  if (!isCapitalised(tokens, previous) || tokens.flags[previous]! & Flag.POSSESSIVE) return null;
  // A heading run into its paragraph: "… excuses for Poroshenko Poroshenko forced …".
  if (tokens.hash[previous] === tokens.hash[span.to - 1]) return null;
  if (tokens.flags[span.from]! & Flag.HYPHEN_BEFORE && PREFIXES.has(tokens, previous)) return null;
  if (article.isTitleWord(span.flow, previous) || isNoName(tokens, previous, article)) return null;
  const flags = tokens.flags[previous]!;
  const name = tokens.name[previous]!;
  const bits = name >= 0 ? article.knowledge.names.tokenFlags(name) : 0;
  const given = (bits & TokenFlag.GIVEN) !== 0;
  const word = (bits & (TokenFlag.WORD | TokenFlag.PLACE)) !== 0;
  const veto = { rule: 'other_given_name', detail: tokenText(tokens, previous), otherPerson: true };
  // "J. Smith": an initial is a given name; the slots decide whether it fits someone introduced.
  if (flags & Flag.INITIAL) return span.kind === 'full' ? null : veto;
  // Before a full name, a word that is only sometimes a given name may be anything ("Premier", "Rapper").
  if (span.kind === 'full') return given && !word && !article.headline[span.flow] ? veto : null;
  if (given && !word) return veto;
  if (article.headline[span.flow] || CAPITAL_NOUNS.has(article.lang)) return null;
  // At the start of a sentence any word has a capital; "Grant Harris" is a name all the same.
  if (flags & Flag.SENTENCE_START) return given || name < 0 ? (given ? veto : null) : null;
  return word && !given ? null : veto;
};

/** "Paul Ryan Smith", "Trump Jr.", "Clinton Township": the name goes on. */
export const nameGoesOn: VetoRule = (span, article) => {
  const tokens = article.flows[span.flow]!;
  if (tokens.flags[span.to - 1]! & Flag.POSSESSIVE) return null;
  const next = after(tokens, span.to);
  if (!isCapitalised(tokens, next) || tokens.hash[next] === tokens.hash[span.from]) return null;
  if (span.kind !== 'full' && SUFFIXES.has(tokens, next))
    return { rule: 'longer_name', detail: tokenText(tokens, next), otherPerson: true };
  if (article.headline[span.flow] || tokens.flags[next]! & (Flag.HYPHEN_BEFORE | Flag.SENTENCE_START))
    return null;
  if (
    article.isTitleWord(span.flow, next) ||
    THINGS_AFTER.has(tokens, next) ||
    isNoName(tokens, next, article)
  )
    return null;
  const name = tokens.name[next]!;
  const bits = name >= 0 ? article.knowledge.names.tokenFlags(name) : 0;
  const surname = (bits & TokenFlag.SURNAME) !== 0 && !(bits & (TokenFlag.WORD | TokenFlag.PLACE));
  if (!surname && (CAPITAL_NOUNS.has(article.lang) || bits & (TokenFlag.WORD | TokenFlag.PLACE))) return null;
  return { rule: 'longer_name', detail: tokenText(tokens, next), otherPerson: true };
};
