// Whether the officials whom the development corpora name are known to the pack. The corpora are no part of the project:
// where they are absent the tests are skipped.
import { expect, test } from '@playwright/test';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { splitName } from '../../../src/knowledge/tokens.ts';
import { type GoldOfficial, goldOfficials } from '../../fixtures/knowledge/gold-officials.ts';
import { projectPack } from '../../fixtures/knowledge/project-pack.ts';

/** Whether some person has exactly this name as a whole name. */
function knows({ names }: Knowledge, name: string): boolean {
  const tokens = splitName(name).map((token) => names.token(token));
  if (tokens.length === 0 || tokens.includes(-1)) return false;
  const [first, last] = [tokens[0]!, tokens.at(-1)!];
  const [from, to] =
    tokens.length === 1
      ? [names.shortFrom(first), names.shortTo(first)]
      : [names.fullFrom(first, last), names.fullTo(first, last)];
  for (let form = from; form < to; form++) if (names.formTokens(form).join() === tokens.join()) return true;
  return false;
}

const LEAST = { dwie: 0.9, newswcl50: 1, 'news-fair-v2': 1 } as const;

for (const [set, least] of Object.entries(LEAST)) {
  test(`${set}: at least ${least * 100} % of the mentions of officials are of known ones`, () => {
    const officials = goldOfficials(set);
    test.skip(officials === null, 'The reference material (../shared) is not there.');
    const knowledge = projectPack();
    const missing = officials!.filter(({ names }) => !names.some((name) => knows(knowledge, name)));
    const count = (list: GoldOfficial[]) => list.reduce((sum, { mentions }) => sum + mentions, 0);
    const share = 1 - count(missing) / count(officials!);
    const names = missing
      .sort((a, b) => b.mentions - a.mentions)
      .map((one) => `${one.names[0]} ${one.mentions}`);
    console.log(
      `${set}: ${(100 * share).toFixed(1)} % of ${count(officials!)} mentions of officials are of known ones, ` +
        `${officials!.length - missing.length} of ${officials!.length} officials; missing: ${names.join(', ')}`,
    );
    expect(share).toBeGreaterThanOrEqual(least);
  });
}
