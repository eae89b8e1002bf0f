// What the pack holds and lacks: `npm run -s knowledge:report`.
import { counts, leaderGaps, ministerGaps, overlapsIn } from './knowledge/coverage.ts';
import { openKnowledge } from './lib/knowledge.ts';

const knowledge = openKnowledge();
const { byCountry, byRole, byDecade, attested } = counts(knowledge);

function section(title: string, lines: readonly string[]): void {
  console.log(`\n${title}`);
  for (const line of lines.length > 0 ? lines : ['none']) console.log(`  ${line}`);
}
/** Several counts to a line. */
function table(title: string, entries: readonly (readonly [string, number])[]): void {
  const cells = entries.map(([name, count]) => `${name} ${count}`);
  const lines: string[] = [];
  for (const cell of cells) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + cell.length < 110) lines[lines.length - 1] = `${last} · ${cell}`;
    else lines.push(cell);
  }
  section(title, lines);
}

console.log(
  `Knowledge of ${knowledge.built}: ${knowledge.persons} persons, ${knowledge.officeCount} offices, ${knowledge.terms} terms, ` +
    `${knowledge.jurisdictionCount} jurisdictions.`,
);
section(
  'Sources: newest fact, persons, terms',
  knowledge.sources.map(({ id, newest, persons, terms }) => `${id}: ${newest}, ${persons}, ${terms}`),
);
table('Attested as in office in the middle of each year', attested);
table('Terms by the decade they began in', byDecade);
table('Terms by role', byRole);
table('Terms by country or body', byCountry);
section('Countries without a known leader', leaderGaps(knowledge));
section(
  'Foreign, defence, interior and finance ministers of the G20 who are not known',
  ministerGaps(knowledge),
);
section(
  'Two holders at once in an office with one seat (reasons: data/overlaps.tsv)',
  overlapsIn(knowledge).map(({ office, persons }) => `${office}: ${persons.join(' and ')}`),
);
