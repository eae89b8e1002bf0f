// What fuzzing aims at: one door through which something from outside comes in, and what must hold whatever comes.
import fc from 'fast-check';

export interface Target {
  /** As the table in SECURITY.md names it. */
  name: string;
  /** How often in `npm test`; `npm run fuzz` goes on for as long as it is told. */
  runs: number;
  property: fc.IRawProperty<unknown>;
}

/** A target whose property is a plain function of one arbitrary value; it fails by throwing. */
export function target<T>(
  name: string,
  runs: number,
  value: fc.Arbitrary<T>,
  check: (value: T) => void,
): Target {
  return { name, runs, property: fc.property(value, check) as fc.IRawProperty<unknown> };
}

/** The same for what answers later. */
export function asyncTarget<T>(
  name: string,
  runs: number,
  value: fc.Arbitrary<T>,
  check: (value: T) => Promise<void>,
): Target {
  return { name, runs, property: fc.asyncProperty(value, check) as fc.IRawProperty<unknown> };
}

/** Fails with a sentence. */
export function must(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new Error(sentence);
}

/** Fails when something from outside has reached the prototype that all objects share. */
export function mustLeavePrototypes(): void {
  const found = Object.keys(Object.prototype);
  must(found.length === 0, `Object.prototype has got ${found.join(', ')}`);
}

/**
 * Fails when a call takes more time than anything honest does: the mark of a pattern that backtracks. Time of the
 * processor, not of the clock: a busy machine must not fail it.
 */
export function mustBeQuick<T>(milliseconds: number, what: string, call: () => T): T {
  const from = process.cpuUsage();
  const answer = call();
  const taken = process.cpuUsage(from).user / 1000;
  must(taken < milliseconds, `${what}: took ${Math.round(taken)} ms, more than ${milliseconds}`);
  return answer;
}
