// The office phrases of a language, ready for look-up. English is always among them: it is the language of the press's
// borrowed titles, and of articles whose language is not known.
import type { Entry } from './meaning.ts';
import { PhraseTrie } from './phrase-trie.ts';
import { addBodies, addPhrases, addPortfolios } from './tables.ts';
import { ENGLISH } from './words/english.ts';
import { FOREIGN } from './words/foreign.ts';

const BY_LANGUAGE = new Map<string, PhraseTrie<Entry>>();

/** Phrases for an article in a language (primary subtag, '' when unknown). Built once per language. */
export function officeLexicon(lang: string): PhraseTrie<Entry> {
  const known = lang in FOREIGN ? lang : 'en';
  const built = BY_LANGUAGE.get(known);
  if (built) return built;
  const trie = new PhraseTrie<Entry>();
  // A phrase given twice keeps its first meaning: the article's own language comes first, hand-written lines before
  // the phrases made from departments.
  if (known !== 'en') addPhrases(trie, FOREIGN[known]!, false);
  addPhrases(trie, ENGLISH, true);
  addPortfolios(trie);
  addBodies(trie);
  BY_LANGUAGE.set(known, trie);
  return trie;
}
