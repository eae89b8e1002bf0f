// What the compiler noticed, for people: merges it refused, contradictions it resolved, overlaps it could not.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Notes } from './compile.ts';
import type { Compiled } from './model.ts';

/** The report as Markdown. */
export function reportText(model: Compiled, notes: Notes): string {
  const list = (items: readonly string[]) =>
    items.length > 0 ? items.map((item) => `- ${item}`) : ['None.'];
  return [
    '# Knowledge report',
    '',
    `Compiled ${model.built}: ${model.persons.length} persons, ${model.offices.length} offices, ${model.terms.length} terms.`,
    `${notes.closedBySuccessor} open terms were ended by their successors' start.`,
    '',
    '## Overlaps in offices with one seat',
    '',
    ...list(notes.overlaps.map(({ office, one, two, reason }) => `${office}: ${one} and ${two}: ${reason}`)),
    '',
    '## Merges refused',
    '',
    'Rows without a QID whose name is known, but nothing else speaks for the same person, or for several equally.',
    '',
    ...list(notes.refused.map(({ name, reason }) => `${name}: ${reason}`)),
    '',
    '## Pairs that look like the same person',
    '',
    ...list(notes.lookAlikes),
    '',
    '## Contradictions',
    '',
    'The first stands: sources are trusted in the order of tools/knowledge/trust.ts.',
    '',
    ...list(notes.contradictions),
    '',
  ].join('\n');
}

/** The list of overlaps that stay, as a table for data/overlaps.tsv. */
export function overlapsTable({ overlaps }: Notes): string {
  const lines = overlaps.map(({ office, one, two, reason }) => [office, one, two, reason].join('\t'));
  return ['office\tone\ttwo\treason', ...lines.sort(), ''].join('\n');
}

/** Writes the report; returns its path. */
export function writeReport(path: string, model: Compiled, notes: Notes): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, reportText(model, notes));
  return path;
}
