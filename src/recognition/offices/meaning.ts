// What an office phrase can mean, before anyone asks which country and which day.
import type { Role } from '../../knowledge/roles.ts';

/**
 * How far a phrase goes by itself:
 * - `office`: names an office wherever it stands ("prime minister", "chief justice");
 * - `title`: evidence beside a name only ("Sen.", "minister", "General"): many hold it at once, or too many things are so called;
 * - `head`: means nothing without the body it heads ("chief", "chair", "director");
 * - `leader`: whoever leads a country ("leader", "strongman"): needs the country;
 * - `counterpart`: the same office elsewhere ("his French counterpart").
 */
export type Use = 'office' | 'title' | 'head' | 'leader' | 'counterpart';

export interface Meaning {
  /** Most likely first. Empty for heads. */
  roles: readonly Role[];
  use: Use;
  /** The head noun, singular, as bodies list theirs: "president", "chief", "secretary general". */
  head: string;
  plural: boolean;
  /** Codes of the jurisdictions that the words themselves imply, most likely first: "home secretary" → GB. */
  implied: readonly string[];
  /** What the words mean in a jurisdiction, by code, where that differs from `roles`. */
  local: Readonly<Record<string, readonly Role[]>>;
  /** Folded words that the office's title in the pack must contain, any of the alternatives; empty: no condition. */
  titled: readonly string[];
}

/** An institution whose head the press names by it: "the Fed chair", "NATO's secretary general". */
export interface Body {
  /** Codes of jurisdictions under which a pack may hold its offices, in order; empty: the article's country ("parliament"). */
  codes: readonly string[];
  /** Head noun → what the head of this body is. */
  heads: Readonly<Record<string, { roles: readonly Role[]; titled: readonly string[] }>>;
}

export type Entry = { kind: 'office'; meaning: Meaning } | { kind: 'body'; body: Body };
