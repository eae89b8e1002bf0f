import { wordSet } from '../../lexicon.ts';
import type { Objection } from './rule.ts';

/** "Mr. President", "Madam Secretary": an address. */
const ADDRESS = wordSet('mr mister madam madame dear hail');
export const address: Objection = ({ phrase, tokens }) =>
  ADDRESS.has(tokens, phrase.start - 1) || ADDRESS.has(tokens, phrase.from) ? 'address' : null;
