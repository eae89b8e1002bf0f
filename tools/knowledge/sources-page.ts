// data/SOURCES.md: where facts come from, under which licence, and which sources stay out.
import { writeFileSync } from 'node:fs';
import type { Compiled } from './model.ts';
import { NOT_READ } from './sources/not-read.ts';
import type { SourceReader } from './sources/source.ts';

const SHIPS = {
  yes: 'in the pack',
  attribution: 'in the pack, named as its licence asks',
  'check-only': 'not in the pack: only compared with it',
} as const;

/** The page as Markdown, from the readers' own accounts and the counts of the pack. */
export function sourcesText(sources: readonly SourceReader[], { terms, sources: packed }: Compiled): string {
  const counts = new Map(
    packed.map(({ id }, number) => [id, terms.filter((term) => term.source === number)]),
  );
  // A source that somebody may fetch and nobody has is not one yet.
  const present = sources.filter(({ id, ship }) => ship === 'check-only' || counts.has(id));
  const rows = present.map((source) => {
    const own = counts.get(source.id) ?? [];
    const persons = new Set(own.map(({ person }) => person)).size;
    const numbers = source.ship === 'check-only' ? '– | –' : `${persons} | ${own.length}`;
    const link = source.url.startsWith('http') ? `[${source.title}](${source.url})` : source.title;
    return `| ${link} | ${source.licence} | ${SHIPS[source.ship]} | ${source.newest} | ${numbers} | ${source.why} |`;
  });
  return [
    '# Sources',
    '',
    'Written by `npm run knowledge`; do not edit. Facts only are taken: who held which office, from when to when, under',
    'which names. The card names the source of every term, and the options page lists them. Numbers are of terms whose',
    'dates come from the source in the first place; others confirm them.',
    '',
    '| source | licence | ships | newest fact | persons | terms | why |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    '',
    'Looked at and not read:',
    '',
    '| source | licence | why |',
    '|---|---|---|',
    ...NOT_READ.map(({ title, url, licence, why }) => `| [${title}](${url}) | ${licence} | ${why} |`),
    '',
    'Where sources contradict each other, the more trusted one stands (`tools/knowledge/trust.ts`): curated rows with a',
    'source that was read, registers that check each fact, collections made by hand, Wikidata, what was inferred from texts,',
    "and last what rests on the editors' knowledge alone, which the card marks as unreferenced and shows by month.",
    '',
  ].join('\n');
}

export function writeSourcesPage(path: string, sources: readonly SourceReader[], model: Compiled): void {
  writeFileSync(path, sourcesText(sources, model));
}
