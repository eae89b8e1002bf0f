// Holds the pack against the sources that may check it and are no part of it:
//   node tools/run.mjs knowledge-compare --from DIR
// Prints how much of each is confirmed, and writes what is contradicted to dist/knowledge-comparison.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { comparer, type Finding, VERDICTS } from './knowledge/compare.ts';
import { filesIn } from './knowledge/files.ts';
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
  report.push(
    `## ${source.title}`,
    '',
    ...findings.filter(({ verdict }) => verdict === 'days apart').map(line),
    '',
  );
}
mkdirSync(join(ROOT, 'dist'), { recursive: true });
writeFileSync(join(ROOT, 'dist', 'knowledge-comparison.md'), report.join('\n'));

function share(part: Finding[], whole: Finding[]): string {
  return `${((100 * part.length) / whole.length).toFixed(1)} %`;
}

function line({ row, term }: Finding): string {
  const ours = `${term!.start ?? '?'} to ${term!.end ?? (term!.knownUntil ? `open in ${term!.knownUntil}` : '?')}`;
  const theirs = `${row.start ?? '?'} to ${row.end ?? (row.knownUntil ? `open in ${row.knownUntil}` : '?')}`;
  return `- ${row.name}, ${row.office!.title}: ${theirs}; ours ${ours} (${knowledge.sources[term!.source]!.id})`;
}
