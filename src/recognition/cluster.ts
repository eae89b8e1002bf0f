// Mentions that one article writes alike mean one person: evidence is gathered for all of them together.
import type { PersonIndex } from '../knowledge/model.ts';
import type { TitleSpan } from './article.ts';
import type { Profession } from './professions.ts';
import type { NameSpan, SpanCandidate } from './span.ts';

/**
 * How the name was found; decides what the name alone is worth. `safe`, `bare` and `double` are surnames without an
 * introduction: so well known that one person is meant, of one word, of several ("Cavaco Silva").
 */
export type ClusterKind = 'full' | 'sole' | 'safe' | 'bare' | 'double' | 'title' | 'near';

export interface Cluster {
  kind: ClusterKind;
  /** As first written. */
  words: string;
  spans: NameSpan[];
  candidates: SpanCandidate[];
  /** Titles beside any of the spans. */
  titles: TitleSpan[];
  /** A profession beside one of the spans that is no office. */
  profession: Profession | null;
}

/** One piece of evidence before its weight: `value` 0–1 says how strongly the rule applies. */
export interface Evidence {
  rule: string;
  value: number;
  detail?: string;
}

export interface ScoredCandidate {
  person: PersonIndex;
  evidence: Evidence[];
  score: number;
}
