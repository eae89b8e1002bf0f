// The one place where evidence becomes a decision.
import type { Evidence, ScoredCandidate } from './cluster.ts';
import type { Reason } from './model.ts';
import { GAP, LINK, POSSIBLE } from './thresholds.ts';
import { WEIGHTS } from './weights.ts';

/** Sum of the weighted evidence. Throws on a rule without a weight: a forgotten weight would silence the rule. */
export function scoreOf(evidence: readonly Evidence[]): number {
  let score = 0;
  for (const { rule, value } of evidence) {
    const weight = WEIGHTS[rule];
    if (weight === undefined) throw new Error(`no weight for the rule "${rule}"`);
    score += weight * value;
  }
  return score;
}

/** Evidence as reasons, the heaviest first. */
export function reasonsOf(evidence: readonly Evidence[]): Reason[] {
  return evidence
    .map(({ rule, value, detail }): Reason => {
      const weight = Math.round(WEIGHTS[rule]! * value * 100) / 100;
      return detail === undefined ? { rule, weight } : { rule, weight, detail };
    })
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

export type Verdict = 'link' | 'possible' | 'no';

/**
 * Decides between candidates, best first: the first is meant when it reaches the threshold and leads the second by the
 * gap. `same` tells whether two records are one person told twice, who is no rival.
 */
export function decide(
  ranked: readonly ScoredCandidate[],
  same: (a: ScoredCandidate, b: ScoredCandidate) => boolean,
): Verdict {
  const best = ranked[0];
  if (!best || best.score < POSSIBLE) return 'no';
  if (best.score < LINK) return 'possible';
  const rival = ranked.slice(1).find((other) => !same(best, other));
  return rival && best.score - rival.score < GAP ? 'possible' : 'link';
}
