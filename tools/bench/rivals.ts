// Other ways of finding names in text, as their users would set them up: with every full name in the pack.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { ROOT } from '../lib/paths.ts';

/** Flow, start and end of something found. */
export type Span = readonly [flow: number, start: number, end: number];

export interface Rival {
  name: string;
  find(flows: readonly string[]): Span[];
}

const requireBench = createRequire(join(ROOT, 'bench', 'package.json'));

/** Every full name in the pack as written: what a list of names amounts to. */
export function allNames(knowledge: Knowledge): string[] {
  const names = new Set<string>();
  for (let person = 0; person < knowledge.persons; person++) {
    const { name, otherNames } = knowledge.person(person);
    for (const each of [name, ...otherNames]) if (each.includes(' ')) names.add(each);
  }
  return [...names];
}

const literal = (name: string) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const everywhere = (
  flows: readonly string[],
  find: (flow: string) => (readonly [number, number])[],
): Span[] => flows.flatMap((flow, number) => find(flow).map(([start, end]): Span => [number, start, end]));
const isLetter = (character: string | undefined) => character !== undefined && /\p{L}/u.test(character);

/** One regular expression, all names as alternatives, longest first. */
export function regularExpression(names: readonly string[]): Rival {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<!\\p{L})(?:${longestFirst.map(literal).join('|')})(?!\\p{L})`, 'gu');
  return {
    name: 'regular expression',
    find: (flows) =>
      everywhere(flows, (flow) => [...flow.matchAll(pattern)].map((m) => [m.index, m.index + m[0].length])),
  };
}

/** An automaton over all names; what it finds inside words is dropped. */
export function ahoCorasick(names: readonly string[]): Rival {
  const { AhoCorasick } = requireBench('@monyone/aho-corasick') as {
    AhoCorasick: new (words: string[]) => { matchInText(text: string): { begin: number; end: number }[] };
  };
  const automaton = new AhoCorasick([...names]);
  return {
    name: 'Aho–Corasick',
    find: (flows) =>
      everywhere(flows, (flow) =>
        automaton
          .matchInText(flow)
          .filter(({ begin, end }) => !isLetter(flow[begin - 1]) && !isLetter(flow[end]))
          .map(({ begin, end }) => [begin, end]),
      ),
  };
}

/** The person finder of a language toolkit. It knows no officials: everybody it takes for a person counts. */
export function compromise(): Rival {
  const nlp = requireBench('compromise') as (text: string) => {
    people(): { json(options: object): { offset: { start: number; length: number } }[] };
  };
  return {
    name: 'compromise',
    find: (flows) =>
      everywhere(flows, (flow) =>
        nlp(flow)
          .people()
          .json({ offset: true })
          .map(({ offset }) => [offset.start, offset.start + offset.length]),
      ),
  };
}
