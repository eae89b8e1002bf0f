import type { FormKind } from '../../../src/knowledge/knowledge.ts';

/** One way a text may write a person's name: folded tokens, and what kind of form they are. */
export interface Form {
  kind: FormKind;
  tokens: readonly string[];
}
