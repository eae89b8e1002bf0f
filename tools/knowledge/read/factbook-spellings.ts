// "King WACHIRALONGKON, also spelled Vajiralongkorn, (since …)": second spellings in the text of the Factbook, which the
// table made from it has lost.
import type { Files } from '../files.ts';
import { withoutCapitals } from './capitals.ts';

type History = Record<string, { series: Record<string, { text: string }[]> }>;

const ALSO = /([^;(]+?), also spelled ([\p{L}\p{M}' .-]+)/gu;

/** Makes the function that gives other spellings of a name in an entry, as the press writes them. */
export function otherSpellings(files: Files): (entry: string, name: string) => string[] {
  const history = JSON.parse(files.text('government-history-2015-2026.json') ?? '{}') as History;
  const known = new Map<string, { before: string; other: string }[]>();
  for (const [entry, { series }] of Object.entries(history)) {
    const texts = new Set(Object.values(series).flatMap((versions) => versions.map(({ text }) => text)));
    const found = [...texts].flatMap((text) => [...text.matchAll(ALSO)]);
    known.set(
      entry,
      found.map(([, before, other]) => ({ before: before!.trim(), other: withoutCapitals(other!.trim()) })),
    );
  }
  return (entry, name) => [
    ...new Set(
      (known.get(entry) ?? []).filter(({ before }) => before.endsWith(name)).map(({ other }) => other),
    ),
  ];
}
