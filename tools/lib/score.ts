// Recognition against gold, in this process: the counts that the scorer beside the corpora makes from outside.
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { recognise } from '../../src/recognition/recognise.ts';
import { type GoldMention, type GoldText, isSame } from './gold.ts';
import { splitFlows } from './text-flows.ts';

export interface Score {
  /** Official names found with the right person, and not. */
  right: number;
  missed: number;
  /** The same for persons whom the pack has. */
  rightInPack: number;
  missedInPack: number;
  /** Names linked to the wrong person, or, where everybody is annotated, to a person where the gold has none. */
  wrong: number;
  /** Persons per text: found at least once, all. */
  persons: [found: number, all: number];
  /** Office mentions of the gold found; predicted ones that contradict it. */
  offices: [found: number, all: number];
  officesWrong: number;
  officesPredicted: number;
}

interface Predicted {
  start: number;
  end: number;
  kind: 'name' | 'office';
  person: number;
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/** Scores a set. `inPack` tells whether the pack has the person of a gold mention. */
export function scoreTexts(
  texts: readonly GoldText[],
  knowledge: Knowledge,
  inPack: (mention: GoldMention) => boolean,
): Score {
  const score: Score = {
    right: 0,
    missed: 0,
    rightInPack: 0,
    missedInPack: 0,
    wrong: 0,
    persons: [0, 0],
    offices: [0, 0],
    officesWrong: 0,
    officesPredicted: 0,
  };
  for (const text of texts) scoreText(text, predict(text, knowledge), knowledge, inPack, score);
  return score;
}

function predict(text: GoldText, knowledge: Knowledge): Predicted[] {
  const flows = splitFlows(text.text);
  const input = { flows: flows.map((flow) => flow.text), date: text.date, lang: text.lang, country: null };
  return recognise(input, knowledge)
    .mentions.map(({ flow, start, end, kind, person }) => {
      const { offset } = flows[flow]!;
      return { start: start + offset, end: end + offset, kind, person };
    })
    .filter(({ start, end }) => start >= text.scope[0] && end <= text.scope[1]);
}

function scoreText(
  { mentions, exhaustive }: GoldText,
  predicted: readonly Predicted[],
  knowledge: Knowledge,
  inPack: (mention: GoldMention) => boolean,
  score: Score,
): void {
  const persons = new Map<string, boolean>();
  for (const gold of mentions) {
    if (!gold.official || gold.form === 'pronoun') continue;
    const hit = predicted.some((each) => overlap(each, gold) && isSame(knowledge, each.person, gold));
    if (gold.form === 'office') {
      score.offices[1]++;
      if (hit) score.offices[0]++;
      continue;
    }
    const known = inPack(gold);
    if (hit) score.right++;
    else score.missed++;
    if (known && hit) score.rightInPack++;
    else if (known) score.missedInPack++;
    const key = gold.qid ?? gold.wikipedia ?? gold.name;
    persons.set(key, (persons.get(key) ?? false) || hit);
  }
  for (const found of persons.values()) {
    score.persons[1]++;
    if (found) score.persons[0]++;
  }
  for (const each of predicted) {
    const over = mentions.filter((gold) => overlap(each, gold));
    const same = over.some((gold) => isSame(knowledge, each.person, gold));
    if (each.kind === 'office') {
      score.officesPredicted++;
      if (!same && over.some(({ form }) => form !== 'pronoun')) score.officesWrong++;
    } else if (!same && (exhaustive || over.some(({ form }) => form === 'name'))) score.wrong++;
  }
}
