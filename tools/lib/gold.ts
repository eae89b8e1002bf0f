// The development corpora for linking, and how an answer compares with them. The rules are those of the scorer that
// stands beside the corpora; here they run in this process, so that a change can be judged in seconds.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { PersonIndex } from '../../src/knowledge/model.ts';
import { SHARED } from './paths.ts';

export interface GoldMention {
  /** UTF-16, once read. */
  start: number;
  end: number;
  text: string;
  form: 'name' | 'office' | 'pronoun';
  official: boolean | null;
  qid: string | null;
  wikipedia: string | null;
  name: string;
}

export interface GoldText {
  id: string;
  set: string;
  lang: string;
  date: string | null;
  text: string;
  scope: [number, number];
  exhaustive: boolean;
  mentions: GoldMention[];
}

const FOLDER = join(SHARED, 'corpus', 'linking');

/** Whether the corpora are there: they are not part of the project. */
export const hasCorpora = (folder = FOLDER): boolean => existsSync(folder);

/** Names of the sets. */
export const goldSets = (folder = FOLDER): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => file.replace('.jsonl', ''));

/** Reads a set; offsets in code points become UTF-16. */
export function readGold(set: string, folder = FOLDER): GoldText[] {
  return readFileSync(join(folder, `${set}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => toUtf16(JSON.parse(line)));
}

function toUtf16(text: GoldText): GoldText {
  const offsets: number[] = [];
  let units = 0;
  for (const character of text.text) {
    offsets.push(units);
    units += character.length;
  }
  offsets.push(units);
  const at = (offset: number) => offsets[offset] ?? units;
  const mentions = (text.mentions ?? []).map((m) => ({ ...m, start: at(m.start), end: at(m.end) }));
  const scope: [number, number] = [at(text.scope[0]), at(text.scope[1])];
  return { ...text, scope, mentions: mentions.filter((m) => m.start >= scope[0] && m.end <= scope[1]) };
}

const fold = (name: string | null | undefined): string =>
  (name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\(.*?\)/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a person of the pack is the one the gold means, as the scorer sees it. */
export function isSame(knowledge: Knowledge, index: PersonIndex, gold: GoldMention): boolean {
  const { qid, wikipedia, name, otherNames } = knowledge.person(index);
  if (qid && gold.qid) return qid === gold.qid;
  if (wikipedia && gold.wikipedia && wikipedia.replaceAll('_', ' ') === gold.wikipedia) return true;
  const names = new Set([name, wikipedia, ...otherNames].map(fold).filter(Boolean));
  return [gold.wikipedia, gold.name].map(fold).some((each) => each !== '' && names.has(each));
}

/** Answers whether the person of a gold mention is in the pack as an official, under any of the names the gold gives. */
export function packMembership(knowledge: Knowledge): (gold: GoldMention) => boolean {
  const names = new Set<string>();
  const qids = new Set<string>();
  for (let person = 0; person < knowledge.persons; person++) {
    const { name, otherNames, wikipedia, qid, notOfficial } = knowledge.person(person);
    if (notOfficial) continue;
    for (const each of [name, wikipedia, ...otherNames]) names.add(fold(each));
    if (qid) qids.add(qid);
  }
  names.delete('');
  return ({ qid, wikipedia, name }) =>
    (qid !== null && qids.has(qid)) || names.has(fold(wikipedia)) || names.has(fold(name));
}
