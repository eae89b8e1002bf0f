// Sentences that tempt: relatives, namesakes, places, prizes, companies. Nobody is to be marked but the words in braces.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { openPack } from '../../../src/knowledge/pack.ts';
import { recognise } from '../../../src/recognition/recognise.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'fixtures', 'traps');
const PACK = join(import.meta.dirname, '..', '..', '..', 'data', 'knowledge.bin');

let opened: Knowledge | undefined;
function shippedPack(): Knowledge {
  if (!opened) {
    const bytes = readFileSync(PACK);
    const result = openPack(new Uint8Array(bytes).buffer);
    if (!result.ok) throw new Error(result.message);
    opened = result.knowledge;
  }
  return opened;
}

interface Trap {
  date: string;
  flows: string[];
  /** The words in braces, in order. */
  meant: string[];
}

function readTrap(line: string): Trap {
  const [date, text] = line.split(' | ') as [string, string];
  const meant = Array.from(text.matchAll(/\{(.+?)\}/g), ([, words]) => words!);
  return { date, flows: text.replace(/[{}]/g, '').split(' // '), meant };
}

const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
const trapsOf = (file: string) =>
  readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(readTrap);

test('there are at least 300 traps, all with a date', () => {
  const traps = files.flatMap(trapsOf);
  expect(traps.length).toBeGreaterThanOrEqual(300);
  for (const { date, flows } of traps) expect(date, flows[0]).toMatch(/^\d{4}-\d\d-\d\d$/);
});

for (const file of files) {
  test(`nobody falls for ${file}`, () => {
    test.skip(!existsSync(PACK), 'the knowledge pack has not been compiled: npm run knowledge');
    const knowledge = shippedPack();
    const fallen = trapsOf(file).flatMap(({ date, flows, meant }) => {
      const { mentions } = recognise({ flows, date, lang: 'en', country: null }, knowledge);
      const marked = mentions.map(({ flow, start, end }) => flows[flow]!.slice(start, end));
      if (marked.join('|') === meant.join('|')) return [];
      const who = mentions.map(({ person }) => knowledge.person(person).name);
      return [`${flows.join(' // ')} → ${marked.map((words, i) => `${words} = ${who[i]}`).join(', ')}`];
    });
    expect(fallen).toEqual([]);
  });
}
