import { TokenFlag } from '../../knowledge/knowledge.ts';
import { before, isCapitalised } from '../neighbours.ts';
import { Flag, tokenText } from '../tokens.ts';
import { CAPITAL_NOUNS, isNoName } from './no-name.ts';
import type { VetoRule } from './veto.ts';

/** "Hunter Biden", "Mary Angela Merkel": a given name right before makes another person of the rest. */
export const givenNameBefore: VetoRule = (span, article) => {
  const tokens = article.flows[span.flow]!;
  const previous = before(tokens, span.from);
  if (!isCapitalised(tokens, previous) || tokens.flags[previous]! & Flag.POSSESSIVE) return null;
  // A heading run into its paragraph: "… excuses for Poroshenko Poroshenko forced …".
  if (tokens.hash[previous] === tokens.hash[span.to - 1]) return null;
  // "anti-Putin", "the Trump - Abe summit": glued.ts tells pairs from double names.
  if (tokens.flags[span.from]! & Flag.HYPHEN_BEFORE) return null;
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
  // At the start of a sentence or quotation any word has a capital; "Grant Harris" is a name all the same.
  if (flags & (Flag.SENTENCE_START | Flag.QUOTE_BEFORE | Flag.SEPARATOR_BEFORE))
    return given || name < 0 ? (given ? veto : null) : null;
  return word && !given ? null : veto;
};
