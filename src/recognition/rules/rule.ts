import type { Article } from '../article.ts';
import type { Cluster, ClusterKind, Evidence } from '../cluster.ts';
import type { Fit } from '../name-fit.ts';
import type { PersonFacts } from '../person-facts.ts';
import type { TextFacts } from '../text-facts.ts';

/** All that a rule may look at when it weighs one person for one name of the article. */
export interface Question {
  article: Article;
  facts: TextFacts;
  cluster: Cluster;
  person: PersonFacts;
  /** How the words agree with the person's name. */
  fit: Fit;
  /** Countries of persons already recognised in this article → how many of them; empty in the first round. */
  company: ReadonlyMap<number, number>;
}

/** One signal: what it says of this person here, or null when it says nothing. Values lie between 0 and 1. */
export type Rule = (question: Question) => Evidence | null;

/** A share of `most`, at most 1. */
export const share = (value: number, most: number): number => Math.max(0, Math.min(1, value / most));

/** Whether a surname stands for its bearer without any introduction. */
export const isBare = (kind: ClusterKind): boolean => kind === 'safe' || kind === 'bare' || kind === 'double';
