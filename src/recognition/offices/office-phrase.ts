// One office phrase of a text with everything that stands around it, before it is decided whom it means.

import type { Role } from '../../knowledge/roles.ts';
import type { TitleSpan } from '../article.ts';
import type { Meaning } from './meaning.ts';
import type { Modifier } from './words/modifiers.ts';

export type Determiner =
  /** "the president" */
  | 'the'
  /** "Russia's president", "the country's president" */
  | 'possessive'
  /** "a president", "every president" */
  | 'indefinite'
  /** "his president", "this president" */
  | 'pointing'
  | 'none';

/** Token positions are within the flow; `from`, `to` span title and complement, without the determiner. */
export interface OfficePhrase extends TitleSpan {
  meaning: Meaning;
  /** What the words can mean here, also where `roles` is empty because the office is not a public one. */
  seatRoles: readonly Role[];
  /** Folded words, one of which the office's title in the pack must contain; empty: no condition. */
  titled: readonly string[];
  /** The office words alone. */
  headFrom: number;
  headTo: number;
  determiner: Determiner;
  /** Where a mention of the office begins: determiner and all. */
  start: number;
  modifiers: readonly Modifier[];
  /** The office belongs to something that is no country, region or body we know: a club, a company, a party. */
  alien: boolean;
  /** The jurisdiction is in the phrase itself, not only implied by the words. */
  placed: boolean;
  /** The phrase names the body that the office heads: "the Fed chair". */
  embodied: boolean;
  /** "the country's president": bare, though it has a possessive. */
  ownCountry: boolean;
  /** Last token of a capitalised possessor that is no place ("Trump's attorney general"), or -1. */
  owner: number;
}
