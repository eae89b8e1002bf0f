// Linking in Node: how long recognition takes per 1,000 words, how that grows with the text and with the pack, and what
// other ways of finding names take and find on the same text in the same run.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { recognise } from '../../src/recognition/recognise.ts';
import { ROOT } from '../lib/paths.ts';
import { interleave } from './measure.ts';
import { amount, type Line, timed } from './report.ts';
import { BENCH_DATE, type BenchText, makeText } from './text.ts';

const PART = 'linking';
/** Budgets of the project: see the README, "Speed". */
const BUDGET = { per1000: 3, timesBarePass: 2.5, packGrowth: 1.3, textGrowth: 1.3 };

const requireBench = createRequire(join(ROOT, 'bench', 'package.json'));

const ours = (text: BenchText, knowledge: Knowledge) =>
  recognise({ flows: text.flows, date: BENCH_DATE, lang: 'en', country: 'GB' }, knowledge);

/** The floor: split into runs of letters and look each up in a set, nothing else. */
function barePass(text: BenchText, words: ReadonlySet<string>): number {
  let known = 0;
  for (const flow of text.flows) for (const [word] of flow.matchAll(/\p{L}+/gu)) if (words.has(word)) known++;
  return known;
}

/** Every name in the pack as written, full names only: what a list of names amounts to. */
function allNames(knowledge: Knowledge): string[] {
  const names = new Set<string>();
  for (let person = 0; person < knowledge.persons; person++) {
    const { name, otherNames } = knowledge.person(person);
    for (const each of [name, ...otherNames]) if (each.includes(' ')) names.add(each);
  }
  return [...names];
}

const escape = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

type Span = readonly [flow: number, start: number, end: number];

/** Share of the planted names that some span covers exactly. */
function recall(text: BenchText, spans: Iterable<Span>): number {
  const found = new Set(Array.from(spans, (span) => span.join(':')));
  return text.planted.filter((p) => found.has(`${p.flow}:${p.start}:${p.end}`)).length / text.planted.length;
}

interface Rival {
  name: string;
  find: () => Span[];
}

function regexRival(text: BenchText, names: readonly string[]): Rival {
  const pattern = new RegExp(`(?<!\\p{L})(?:${names.map(escape).join('|')})(?!\\p{L})`, 'gu');
  return {
    name: 'one regular expression',
    find: () =>
      text.flows.flatMap((flow, i) =>
        [...flow.matchAll(pattern)].map((m): Span => [i, m.index, m.index + m[0].length]),
      ),
  };
}

function ahoCorasickRival(text: BenchText, names: readonly string[]): Rival {
  const { AhoCorasick } = requireBench('@monyone/aho-corasick') as {
    AhoCorasick: new (words: string[]) => { matchInText(text: string): { begin: number; end: number }[] };
  };
  const automaton = new AhoCorasick([...names]);
  return {
    name: 'Aho–Corasick',
    find: () =>
      text.flows.flatMap((flow, i) => automaton.matchInText(flow).map((m): Span => [i, m.begin, m.end])),
  };
}

function compromiseRival(text: BenchText): Rival {
  const nlp = requireBench('compromise') as (text: string) => {
    people(): { json(options: object): { offset: { start: number; length: number } }[] };
  };
  const exactly = (flow: string, start: number, length: number): [number, number] => {
    const trimmed = flow.slice(start, start + length).replace(/(?:[’']s)?[\s\p{P}]*$/u, '');
    return [start, start + trimmed.length];
  };
  return {
    name: 'compromise',
    find: () =>
      text.flows.flatMap((flow, i) =>
        nlp(flow)
          .people()
          .json({ offset: true })
          .map((m): Span => [i, ...exactly(flow, m.offset.start, m.offset.length)]),
      ),
  };
}

const perThousand = (milliseconds: number, text: BenchText) => (1000 * milliseconds) / text.words;

/** Time by length of text; the bare pass beside it. */
function byLength(knowledge: Knowledge, lengths: readonly number[], rounds: number): Line[] {
  const words = new Set(allNames(knowledge).flatMap((name) => name.split(/\P{L}+/u)));
  const lines: Line[] = [];
  const costs: number[] = [];
  for (const length of lengths) {
    const text = makeText(knowledge, length);
    const turns = Math.max(3, Math.min(rounds, Math.ceil((rounds * 20_000) / length)));
    const times = interleave({ ours: () => ours(text, knowledge), bare: () => barePass(text, words) }, turns);
    const cost = perThousand(times.ours.median, text);
    const bare = perThousand(times.bare.median, text);
    costs.push(cost);
    lines.push({
      part: PART,
      what: `1,000 words, in a text of ${length.toLocaleString('en')}`,
      figure: cost,
      spread: perThousand(times.ours.spread, text),
      unit: 'ms',
      budget: BUDGET.per1000,
      alternative: `bare pass ${amount(bare, 'ms')}`,
    });
    lines.push({
      part: PART,
      what: '  times the bare pass',
      figure: cost / bare,
      unit: '×',
      budget: BUDGET.timesBarePass,
    });
  }
  const growth = costs.at(-1)! / costs[0]!;
  lines.push({
    part: PART,
    what: 'cost per word, longest against shortest text',
    figure: growth,
    unit: '×',
    budget: BUDGET.textGrowth,
  });
  return lines;
}

/** Time by size of pack: the same text, more and more people known. */
function byPack(packs: readonly Knowledge[], text: BenchText, rounds: number): Line[] {
  const subjects = Object.fromEntries(packs.map((pack) => [String(pack.persons), () => ours(text, pack)]));
  const times = interleave(subjects, rounds);
  const lines = packs.map((pack) =>
    timed(
      PART,
      `${text.words.toLocaleString('en')} words, ${pack.persons.toLocaleString('en')} persons`,
      times[String(pack.persons)]!,
    ),
  );
  const [first, last] = [times[String(packs[0]!.persons)]!, times[String(packs.at(-1)!.persons)]!];
  lines.push({
    part: PART,
    what: 'cost per word, all persons against fewest',
    figure: last.median / first.median,
    unit: '×',
    budget: BUDGET.packGrowth,
  });
  return lines;
}

/** Other ways to find the same names, in turn with ours. */
function beside(knowledge: Knowledge, text: BenchText, rounds: number): Line[] {
  const names = allNames(knowledge);
  const rivals: Rival[] = [];
  const lines: Line[] = [];
  for (const make of [
    () => regexRival(text, names),
    () => ahoCorasickRival(text, names),
    () => compromiseRival(text),
  ]) {
    try {
      const from = performance.now();
      const rival = make();
      rival.find();
      const ready = performance.now() - from;
      lines.push({ part: PART, what: `${rival.name}: made ready, first pass`, figure: ready, unit: 'ms' });
      rivals.push(rival);
    } catch (error) {
      lines.push({ part: PART, what: make.name, figure: null, unit: 'ms', note: String(error).slice(0, 80) });
    }
  }
  const mine: Rival = {
    name: 'Incumbent',
    find: () => ours(text, knowledge).mentions.map((m): Span => [m.flow, m.start, m.end]),
  };
  const all = [mine, ...rivals];
  const times = interleave(Object.fromEntries(all.map((r) => [r.name, r.find])), rounds);
  const best = { time: Infinity, recall: 0 };
  for (const rival of all) {
    const found = recall(text, rival.find());
    if (rival !== mine) {
      best.time = Math.min(best.time, times[rival.name]!.median);
      best.recall = Math.max(best.recall, found);
    }
    lines.push(
      timed(PART, `${rival.name}: ${text.words.toLocaleString('en')} words`, times[rival.name]!, {
        alternative: `finds ${(100 * found).toFixed(1)} % of the names`,
      }),
    );
  }
  lines.push({
    part: PART,
    what: 'ours against the fastest of them',
    figure: times.Incumbent!.median / best.time,
    unit: '×',
    budget: 1,
  });
  lines.push({
    part: PART,
    what: 'recall, ours minus the best of them',
    figure: 100 * (recall(text, mine.find()) - best.recall),
    unit: 'points',
    atLeast: 0.1,
  });
  return lines;
}

/**
 * @param packs packs of growing size, the full one last
 * @param rounds how often each thing is timed at the shortest text
 */
export function benchLinking(
  packs: readonly Knowledge[],
  lengths: readonly number[],
  rounds: number,
): Line[] {
  const full = packs.at(-1)!;
  const text = makeText(full, 10_000, 2);
  return [
    ...byLength(full, lengths, rounds),
    ...byPack(packs, text, Math.max(5, rounds >> 1)),
    ...beside(full, text, Math.max(3, rounds >> 2)),
  ];
}
