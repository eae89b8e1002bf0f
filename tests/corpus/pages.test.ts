// The article reader on the development pages, where they are: floors that no change may fall below. They stand a
// little under what was measured when they were set.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { readNow } from '../../src/article/read-article.ts';
import { parseHtml } from '../../tools/lib/dom.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'shared', 'corpus');
const TODAY = '2026-11-25';

interface Gold {
  id: string;
  set: string;
  file: string;
  url: string | null;
  isArticle: boolean | null;
  date?: string;
  body?: string;
}

interface Floor {
  detected?: number;
  /** At most. */
  falseAlarms?: number;
  date?: number;
  bodyF1?: number;
}

const FLOORS: Record<string, Floor> = {
  fundus: { detected: 0.99, date: 0.98, bodyF1: 0.938 },
  aeb: { detected: 0.99, bodyF1: 0.953 },
  news2023: { detected: 0.99, bodyF1: 0.95 },
  news2013: { detected: 0.975 },
  mediacloud: { date: 0.88 },
  nonarticle: { falseAlarms: 0.02 },
};

const gold = (): Gold[] =>
  readFileSync(join(FOLDER, 'pages.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

function words(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function f1(right: string, got: string): number {
  const a = words(right);
  const b = words(got);
  let both = 0;
  for (const [word, count] of a) both += Math.min(count, b.get(word) ?? 0);
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((x, y) => x + y, 0);
  return both ? (2 * both) / (sum(a) + sum(b)) : 0;
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

for (const [set, floor] of Object.entries(FLOORS)) {
  test(`pages: ${set}`, () => {
    test.skip(!existsSync(FOLDER), 'the development corpora are not here (../shared/corpus)');
    const yes: number[] = [];
    const alarms: number[] = [];
    const dates: number[] = [];
    const bodies: number[] = [];
    for (const page of gold().filter((each) => each.set === set)) {
      const html = gunzipSync(readFileSync(join(FOLDER, page.file))).toString('utf8');
      const article = readNow(parseHtml(html), { url: page.url ?? '', now: TODAY });
      if (page.isArticle === true) yes.push(Number(article.isArticle));
      if (page.isArticle === false) alarms.push(Number(article.isArticle));
      if (page.date) dates.push(Number(article.published?.date === page.date));
      if (page.body) bodies.push(f1(page.body, article.flows.map(({ text }) => text).join('\n')));
    }
    if (floor.detected) expect(mean(yes)).toBeGreaterThanOrEqual(floor.detected);
    if (floor.falseAlarms) expect(mean(alarms)).toBeLessThanOrEqual(floor.falseAlarms);
    if (floor.date) expect(mean(dates)).toBeGreaterThanOrEqual(floor.date);
    if (floor.bodyF1) expect(mean(bodies)).toBeGreaterThanOrEqual(floor.bodyF1);
  });
}
