// Repeated, interleaved timing: on a shared machine the speed drifts by the minute, so the things compared take turns,
// and only medians and ratios of the same run are worth reading. What is counted is the time of the processor, in which
// waiting for other programs has no part.

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

/** Milliseconds for which the processor has worked for this process. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Times several functions in turn, `rounds` times each, after some turns that are not counted, in which they are compiled.
 * @param batch calls in one turn: more than one where the others drive each other's data from the processor's caches.
 * @returns milliseconds per call, by the name given.
 */
export function interleave<Name extends string>(
  subjects: Record<Name, () => unknown>,
  rounds: number,
  warmUp = 1,
  batch = 1,
): Record<Name, Timing> {
  const names = Object.keys(subjects) as Name[];
  const figures = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of names) {
      const from = worked();
      for (let call = 0; call < batch; call++) subjects[name]();
      if (round >= 0) figures[name].push((worked() - from) / batch);
    }
  }
  return Object.fromEntries(names.map((name) => [name, summarise(figures[name])])) as Record<Name, Timing>;
}
