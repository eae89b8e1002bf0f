// Holds the pack against the sources that may check it and are no part of it:
//   node tools/run.mjs knowledge-compare --from DIR
// Prints how much of each is confirmed, and writes what is contradicted or not known to dist/knowledge-comparison.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { comparer, type Finding, VERDICTS } from './knowledge/compare.ts';
import { filesIn } from './knowledge/files.ts';
import type { Row } from './knowledge/model.ts';
import { SOURCES } from './knowledge/sources/all.ts';
import { openKnowledge } from './lib/knowledge.ts';
import { ROOT } from './lib/paths.ts';

const { values } = parseArgs({ options: { from: { type: 'string' } } });
if (!values.from) {
  console.error('Say where the sources are: node tools/run.mjs knowledge-compare --from DIR');
  process.exit(1);
}
const from = values.from;
const knowledge = openKnowledge();
const compare = comparer(knowledge);
const report = ['# What other sources say', ''];

for (const source of SOURCES.filter(({ ship }) => ship === 'check-only')) {
  const findings = [...source.rows(filesIn(join(from, source.id)))]
    .filter(({ office }) => office)
    .map(compare);
  if (findings.length === 0) {
    console.log(`${source.id}: not in ${from}`);
    continue;
  }
  const counts = VERDICTS.map(
    (verdict) =>
      `${verdict} ${share(
        findings.filter((finding) => finding.verdict === verdict),
        findings,
      )}`,
  );
  console.log(`${source.id}: ${findings.length} rows; ${counts.join(', ')}`);
  const apart = findings.filter(({ verdict }) => verdict === 'days apart');
  report.push(`## ${source.title}`, '', '### Other days', '', ...apart.map(line), '');
  report.push('### Not known', '', ...findings.filter(isGap).map(({ row }) => `- ${termText(row)}`), '');
}
mkdirSync(join(ROOT, 'dist'), { recursive: true });
writeFileSync(join(ROOT, 'dist', 'knowledge-comparison.md'), report.join('\n'));

function share(part: Finding[], whole: Finding[]): string {
  return `${((100 * part.length) / whole.length).toFixed(1)} %`;
}

function days({ start, end, knownUntil }: Pick<Row, 'start' | 'end' | 'knownUntil'>): string {
  return `${start ?? '?'} to ${end ?? (knownUntil ? `open in ${knownUntil}` : '?')}`;
}

function termText(row: Row): string {
  return `${row.name}, ${row.office!.title} (${row.office!.jurisdiction}): ${days(row)}`;
}

function line({ row, term }: Finding): string {
  return `- ${termText(row)}; ours ${days(term!)} (${knowledge.sources[term!.source]!.id})`;
}

/** Offices of this century that the pack lacks, seats in legislatures aside: those would be thousands. */
function isGap({ row, verdict }: Finding): boolean {
  return (
    (verdict === 'person unknown' || verdict === 'office unknown') &&
    (row.start ?? '') >= '2000' &&
    !row.office!.role?.endsWith('-member')
  );
}
