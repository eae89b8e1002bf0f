// Who a name of the article means: every candidate weighed by every rule.
import type { PersonIndex } from '../knowledge/model.ts';
import type { Article } from './article.ts';
import type { Cluster, ScoredCandidate } from './cluster.ts';
import { decide, scoreOf, type Verdict } from './combine.ts';
import { type PersonFacts, readPerson } from './person-facts.ts';
import { RULES } from './rules/all.ts';
import type { TextFacts } from './text-facts.ts';

/** Candidates kept for explanation and for the gap; more never matter. */
const KEPT = 5;

export interface Resolved {
  cluster: Cluster;
  /** Best first. */
  ranked: ScoredCandidate[];
  verdict: Verdict;
}

/** Weighs candidates for one article; remembers what it has read about persons. */
export class Scorer {
  readonly #persons = new Map<PersonIndex, PersonFacts>();
  readonly article: Article;
  readonly facts: TextFacts;

  constructor(article: Article, facts: TextFacts) {
    this.article = article;
    this.facts = facts;
  }

  person(index: PersonIndex): PersonFacts {
    let known = this.#persons.get(index);
    if (!known) {
      known = readPerson(this.article.knowledge, index, this.article.day, this.facts.top);
      this.#persons.set(index, known);
    }
    return known;
  }

  /** Weighs all candidates of a cluster; `company`: countries of the persons recognised so far, by number of persons. */
  resolve(cluster: Cluster, company: ReadonlyMap<number, number>): Resolved {
    const ranked = cluster.candidates.map(({ person, fit }): ScoredCandidate => {
      const question = {
        article: this.article,
        facts: this.facts,
        cluster,
        person: this.person(person),
        fit,
        company,
      };
      const evidence = RULES.map((rule) => rule(question)).filter((each) => each !== null);
      return { person, evidence, score: scoreOf(evidence) };
    });
    ranked.sort((a, b) => b.score - a.score);
    if (ranked.length > KEPT) ranked.length = KEPT;
    return { cluster, ranked, verdict: decide(ranked, (a, b) => this.#maybeSame(a.person, b.person)) };
  }

  /** Two records that nothing tells apart: the same name, country and, where both are known, year of birth. */
  #maybeSame(a: PersonIndex, b: PersonIndex): boolean {
    const { knowledge } = this.article;
    if (knowledge.personCountry(a) !== knowledge.personCountry(b)) return false;
    const one = knowledge.person(a);
    const other = knowledge.person(b);
    if (one.qid && other.qid) return false;
    if (one.born && other.born && one.born.slice(0, 4) !== other.born.slice(0, 4)) return false;
    return (
      one.name === other.name || one.otherNames.includes(other.name) || other.otherNames.includes(one.name)
    );
  }
}
