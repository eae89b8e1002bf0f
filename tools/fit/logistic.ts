// Logistic regression that starts from weights already in use and moves them only as far as the samples insist.

export interface Sample {
  /** Feature numbers and their values. */
  features: readonly (readonly [feature: number, value: number])[];
  label: 0 | 1;
  /** How much the sample counts. */
  weight: number;
}

export interface FitOptions {
  /** Strength with which each weight is drawn to its prior; in samples. */
  pull: number;
  /** Logit of a sample without features. */
  offset: number;
  rounds: number;
}

const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

const logitOf = ({ features }: Sample, weights: readonly number[], offset: number): number =>
  features.reduce((sum, [feature, value]) => sum + weights[feature]! * value, offset);

/**
 * Weights that make the samples most likely, by coordinate-wise Newton steps: few features, and each has its own
 * curvature. Features without samples stay at their prior.
 */
export function fitWeights(
  samples: readonly Sample[],
  prior: readonly number[],
  { pull, offset, rounds }: FitOptions,
): number[] {
  const weights = [...prior];
  const logits = samples.map((sample) => logitOf(sample, weights, offset));
  const byFeature: [sample: number, value: number][][] = prior.map(() => []);
  for (const [index, { features }] of samples.entries())
    for (const [feature, value] of features) byFeature[feature]!.push([index, value]);
  for (let round = 0; round < rounds; round++) {
    for (const [feature, uses] of byFeature.entries()) {
      let slope = pull * (prior[feature]! - weights[feature]!);
      let curvature = pull;
      for (const [index, value] of uses) {
        const { label, weight } = samples[index]!;
        const p = sigmoid(logits[index]!);
        slope += weight * value * (label - p);
        curvature += weight * value * value * p * (1 - p);
      }
      // Newton's step, kept short where the curve is nearly straight.
      const step = Math.max(-1, Math.min(1, slope / curvature));
      weights[feature]! += step;
      for (const [index, value] of uses) logits[index]! += step * value;
    }
  }
  return weights;
}

/** Mean negative log-likelihood. */
export function lossOf(samples: readonly Sample[], weights: readonly number[], offset: number): number {
  let loss = 0;
  let total = 0;
  for (const sample of samples) {
    const p = sigmoid(logitOf(sample, weights, offset));
    loss -= sample.weight * Math.log(Math.max(1e-12, sample.label ? p : 1 - p));
    total += sample.weight;
  }
  return loss / Math.max(total, 1);
}
