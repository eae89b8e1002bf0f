// Closes a run with one plain line that any continuous integration can read.
import type { FullResult, Reporter, TestCase } from '@playwright/test/reporter';

/** Counts tests, not attempts: the last outcome of each is what it ended as. */
export default class SummaryReporter implements Reporter {
  readonly #outcomes = new Map<string, ReturnType<TestCase['outcome']>>();

  onTestEnd(test: TestCase): void {
    this.#outcomes.set(test.id, test.outcome());
  }

  onEnd(_result: FullResult): void {
    const count = (...wanted: ReturnType<TestCase['outcome']>[]) =>
      [...this.#outcomes.values()].filter((outcome) => wanted.includes(outcome)).length;
    const passed = count('expected', 'flaky');
    console.log(`\n${passed} passed, ${count('unexpected')} failed, ${count('skipped')} skipped`);
  }
}
