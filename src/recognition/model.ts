// What recognition is asked and what it answers.
import type { IsoDate, PersonIndex, TermIndex, TermStatus } from '../knowledge/model.ts';

export interface RecognitionInput {
  /** Blocks of running text, in reading order: headline first. */
  flows: readonly string[];
  /** The article's date; null when unknown: rules that need a date then abstain, and the rest are stricter. */
  date: IsoDate | null;
  /** BCP 47, or null when unknown. */
  lang: string | null;
  /** ISO 3166-1 alpha-2 of the publication's home country, if known: a weak hint for "the president". */
  country: string | null;
  /** What the reader has said: never these, for these words; see settings. Wikidata ids or pack keys, see `personKey`. */
  refused?: readonly string[];
}

export type MentionKind = 'name' | 'office';

/** One piece of evidence. Words for it live in `_locales` under `reason_<rule>`; `detail` fills the placeholder. */
export interface Reason {
  /** In snake_case: `full_name`, `introduced_before`, `title_fits`, `place_after` … */
  rule: string;
  /** Log-likelihood ratio, natural logarithm; negative speaks against. */
  weight: number;
  /** Words of the text or names from the pack. */
  detail?: string;
}

export interface Mention {
  /** Index into `flows`, and UTF-16 offsets in it. */
  flow: number;
  start: number;
  end: number;
  kind: MentionKind;
  person: PersonIndex;
  /** The office to show for the date, and how the date lies to it; null when the pack has no term. */
  office: { term: TermIndex; status: TermStatus } | null;
  /** Sum of the weights. */
  score: number;
  reasons: Reason[];
}

/** Not sure enough to highlight: shown under "possibly" with its candidates, best first. */
export interface PossibleMention {
  flow: number;
  start: number;
  end: number;
  candidates: { person: PersonIndex; score: number; reasons: Reason[] }[];
}

export interface Recognition {
  mentions: Mention[];
  possible: PossibleMention[];
}
