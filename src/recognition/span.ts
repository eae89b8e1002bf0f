// A stretch of text that may name a person, before anyone has decided who.
import type { PersonIndex } from '../knowledge/model.ts';
import type { Fit } from './name-fit.ts';

export interface NameSpan {
  flow: number;
  /** Tokens `[from, to)`. */
  from: number;
  to: number;
  /** `full`: matched a full form; `surname`: a short form; `sole`: a mononym or initials; `near`: one edit from a full form. */
  kind: 'full' | 'surname' | 'sole' | 'near';
  candidates: SpanCandidate[];
}

export interface SpanCandidate {
  person: PersonIndex;
  fit: Fit;
}

/** Spans in reading order. */
export const byPosition = (a: { flow: number; from: number }, b: { flow: number; from: number }): number =>
  a.flow - b.flow || a.from - b.from;

/** What lies in each flow, in the order given. */
export function byFlow<Item extends { flow: number }>(items: Iterable<Item>): Map<number, Item[]> {
  const flows = new Map<number, Item[]>();
  for (const item of items) {
    const list = flows.get(item.flow);
    if (list) list.push(item);
    else flows.set(item.flow, [item]);
  }
  return flows;
}
