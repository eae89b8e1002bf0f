// Repeated, interleaved timing: on a shared machine the speed drifts by the minute, so the things compared take turns,
// and only medians and ratios of the same run are worth reading.

export interface Timing {
  median: number;
  /** Half the distance between the first and third quartile. */
  spread: number;
  rounds: number;
}

/** Median and quartile spread of some figures, in the figures' own unit. */
export function summarise(figures: readonly number[]): Timing {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  return { median: at(0.5), spread: (at(0.75) - at(0.25)) / 2, rounds: sorted.length };
}

/**
 * Times several functions in turn, `rounds` times each, after one unmeasured turn.
 * @returns milliseconds per call, by the name given.
 */
export function interleave<Name extends string>(
  subjects: Record<Name, () => unknown>,
  rounds: number,
): Record<Name, Timing> {
  const names = Object.keys(subjects) as Name[];
  const figures = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -1; round < rounds; round++) {
    for (const name of names) {
      const from = performance.now();
      subjects[name]();
      if (round >= 0) figures[name].push(performance.now() - from);
    }
  }
  return Object.fromEntries(names.map((name) => [name, summarise(figures[name])])) as Record<Name, Timing>;
}
