// Recognition with the shipped pack on the development corpora, where they are: floors that no change may fall below.
// They stand a little under what was measured when they were set, so that a better pack does not break the tests.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { openPack } from '../../src/knowledge/pack.ts';
import { recognise } from '../../src/recognition/recognise.ts';
import { type GoldMention, hasCorpora, packMembership, readGold } from '../../tools/lib/gold.ts';
import { scoreTexts } from '../../tools/lib/score.ts';
import { splitFlows } from '../../tools/lib/text-flows.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PACK = join(ROOT, 'data', 'knowledge.bin');
const FOLDER = join(ROOT, '..', 'shared', 'corpus', 'linking');

interface Floor {
  /** Of linked names. */
  precision: number;
  /** Of names whose person the pack has. */
  recallInPack: number;
  /** Of the gold's office mentions. */
  offices?: number;
}

const FLOORS: Record<string, Floor> = {
  dwie: { precision: 0.985, recallInPack: 0.95 },
  newswcl50: { precision: 0.975, recallInPack: 0.95, offices: 0.6 },
  gum: { precision: 0.94, recallInPack: 0.88 },
  'news-fair-v2': { precision: 0.97, recallInPack: 0.86 },
};

let opened: { knowledge: Knowledge; inPack: (gold: GoldMention) => boolean } | undefined;
function pack() {
  if (!opened) {
    const result = openPack(new Uint8Array(readFileSync(PACK)).buffer);
    if (!result.ok) throw new Error(result.message);
    opened = { knowledge: result.knowledge, inPack: packMembership(result.knowledge) };
  }
  return opened;
}

test.beforeEach(() => {
  test.skip(!hasCorpora(FOLDER), 'the development corpora are not beside the project (../shared/corpus)');
  test.skip(!existsSync(PACK), 'the knowledge pack has not been compiled: npm run knowledge');
});

for (const [set, floor] of Object.entries(FLOORS)) {
  test(`${set}: who is named, and who is not`, () => {
    const { knowledge, inPack } = pack();
    const score = scoreTexts(readGold(set, FOLDER), knowledge, inPack);
    const precision = score.right / (score.right + score.wrong);
    const recall = score.rightInPack / (score.rightInPack + score.missedInPack);
    const inPackShare = (score.rightInPack + score.missedInPack) / (score.right + score.missed);
    const figures = { precision, recall, inPackShare, ...score };
    expect(precision, JSON.stringify(figures)).toBeGreaterThanOrEqual(floor.precision);
    expect(recall, JSON.stringify(figures)).toBeGreaterThanOrEqual(floor.recallInPack);
    if (floor.offices !== undefined) {
      expect(score.offices[0] / score.offices[1], JSON.stringify(figures)).toBeGreaterThanOrEqual(
        floor.offices,
      );
      expect(score.officesWrong / score.officesPredicted, JSON.stringify(figures)).toBeLessThanOrEqual(0.03);
    }
  });
}

test('sport, stage and technology name hardly any officials', () => {
  const { knowledge } = pack();
  let mentions = 0;
  let words = 0;
  for (const set of ['bbc-sport', 'bbc-entertainment', 'bbc-tech']) {
    for (const { text, date, lang } of readGold(set, FOLDER)) {
      const flows = splitFlows(text).map((flow) => flow.text);
      mentions += recognise({ flows, date, lang, country: null }, knowledge).mentions.filter(
        ({ kind }) => kind === 'name',
      ).length;
      words += text.split(/\s+/).length;
    }
  }
  // Most of these are right: 46 names in 270,000 words when this was set, six of them namesakes.
  expect((1000 * mentions) / words).toBeLessThan(0.3);
});
