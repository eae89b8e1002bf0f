// Linking in Node: how long recognition takes per 1,000 words, how that grows with the text and with the pack, and what
// other ways of finding names take and find on the same text in the same run.
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { recognise } from '../../src/recognition/recognise.ts';
import { LINKING } from './budgets.ts';
import { interleave } from './measure.ts';
import { mostProminent, packOf } from './packs.ts';
import { type Line, missing, timed } from './report.ts';
import { ahoCorasick, allNames, compromise, type Rival, regularExpression, type Span } from './rivals.ts';
import { BENCH_DATE, type BenchText, makeText } from './text.ts';

const PART = 'linking';
const TEXT_LENGTHS = [1000, 10_000, 100_000, 1_000_000];
const PACK_SIZES = [1000, 10_000, 50_000];
/** Turns at the shortest text; longer ones take fewer, down to three. */
const TURNS = 150;
/** Words after which the code is compiled for good. */
const WARM_UP_WORDS = 200_000;
const TURNS_OF_PACKS = 15;
const TURNS_OF_RIVALS = 7;
const CALLS_OF_RIVALS = 5;
/** The slowest rival takes seconds for a thousand words. */
const RIVAL_WORDS = 1000;

const link = (text: BenchText, knowledge: Knowledge) =>
  recognise({ flows: text.flows, date: BENCH_DATE, lang: 'en', country: 'GB' }, knowledge);

/** The floor: split into runs of letters and look each up in a set, nothing else. */
function barePass(text: BenchText, words: ReadonlySet<string>): number {
  let known = 0;
  for (const flow of text.flows) for (const [word] of flow.matchAll(/\p{L}+/gu)) if (words.has(word)) known++;
  return known;
}

const perThousand = (milliseconds: number, text: BenchText) => (1000 * milliseconds) / text.words;
const count = (number: number) => number.toLocaleString('en');

/** Time by length of text; the bare pass beside it. */
function byLength(knowledge: Knowledge): Line[] {
  const words = new Set(allNames(knowledge).flatMap((name) => name.split(/\P{L}+/u)));
  const lines: Line[] = [];
  const costs: number[] = [];
  for (const length of TEXT_LENGTHS) {
    const text = makeText(knowledge, length);
    const turns = Math.max(3, Math.min(TURNS, Math.round((TURNS * 4000) / length)));
    const { ours, bare } = interleave(
      { ours: () => link(text, knowledge), bare: () => barePass(text, words) },
      turns,
      Math.ceil(WARM_UP_WORDS / length),
    );
    const cost = perThousand(ours.median, text);
    const floor = perThousand(bare.median, text);
    costs.push(cost);
    lines.push(
      {
        part: PART,
        what: `1,000 words in a text of ${count(length)}`,
        figure: cost,
        spread: perThousand(ours.spread, text),
        rounds: turns,
        unit: 'ms',
        budget: LINKING.per1000Words,
        beside: [{ what: 'bare pass', figure: floor, unit: 'ms' }],
      },
      {
        part: PART,
        what: '  times the bare pass',
        figure: cost / floor,
        unit: '×',
        budget: LINKING.timesBarePass,
      },
    );
  }
  lines.push({
    part: PART,
    what: 'cost per word, longest text against shortest',
    figure: costs.at(-1)! / costs[0]!,
    unit: '×',
    budget: LINKING.growthWithText,
  });
  return lines;
}

/** Time by size of pack. The text's officials are in all packs, so that the same is found in each. */
function byPack(knowledge: Knowledge): Line[] {
  const packs = PACK_SIZES.filter((size) => size < knowledge.persons).map((size) =>
    packOf(knowledge, mostProminent(knowledge, size)),
  );
  packs.push(knowledge);
  const text = makeText(packs[0]!, 10_000, 2);
  const subjects = Object.fromEntries(packs.map((pack) => [pack.persons, () => link(text, pack)]));
  const times = interleave(subjects, TURNS_OF_PACKS, 5);
  const cost = (pack: Knowledge) => perThousand(times[pack.persons]!.median, text);
  const lines: Line[] = packs.map((pack) => ({
    part: PART,
    what: `1,000 words, ${count(pack.persons)} persons known`,
    figure: cost(pack),
    spread: perThousand(times[pack.persons]!.spread, text),
    rounds: TURNS_OF_PACKS,
    unit: 'ms',
  }));
  lines.push({
    part: PART,
    what: 'cost per word, all persons against fewest',
    figure: cost(packs.at(-1)!) / cost(packs[0]!),
    unit: '×',
    budget: LINKING.growthWithPack,
  });
  return lines;
}

interface Found {
  /** Share of the planted names that something found touches, and share of what was found that touches one. */
  recall: number;
  precision: number;
}

function judge(text: BenchText, spans: readonly Span[]): Found {
  const touches = (span: Span, name: BenchText['planted'][number]) =>
    span[0] === name.flow && span[1] < name.end && name.start < span[2];
  const found = text.planted.filter((name) => spans.some((span) => touches(span, name))).length;
  const right = spans.filter((span) => text.planted.some((name) => touches(span, name))).length;
  return {
    recall: (100 * found) / text.planted.length,
    precision: (100 * right) / Math.max(1, spans.length),
  };
}

/** Other ways to find the same names, in turn with ours. */
function besideRivals(knowledge: Knowledge): Line[] {
  const text = makeText(knowledge, RIVAL_WORDS, 3);
  const names = allNames(knowledge);
  const lines: Line[] = [];
  const rivals: Rival[] = [];
  const makers = {
    'regular expression': () => regularExpression(names),
    'Aho–Corasick': () => ahoCorasick(names),
    compromise,
  };
  for (const [name, make] of Object.entries(makers)) {
    try {
      const from = performance.now();
      const rival = make();
      rival.find(text.flows);
      const what = `${name}: made ready, first pass`;
      lines.push({ part: PART, what, figure: performance.now() - from, unit: 'ms' });
      rivals.push(rival);
    } catch (error) {
      lines.push(missing(PART, name, error));
    }
  }
  const ours: Rival = {
    name: 'Incumbent',
    // Titles beside a name are mentions as well; what is compared is names.
    find: () =>
      link(text, knowledge)
        .mentions.filter(({ kind }) => kind === 'name')
        .map((m): Span => [m.flow, m.start, m.end]),
  };
  const all = [ours, ...rivals];
  const times = interleave(
    Object.fromEntries(all.map((rival) => [rival.name, () => rival.find(text.flows)])),
    TURNS_OF_RIVALS,
    3,
    CALLS_OF_RIVALS,
  );
  const found = new Map(all.map((rival) => [rival, judge(text, rival.find(text.flows))]));
  for (const rival of all) {
    const { recall, precision } = found.get(rival)!;
    lines.push(
      timed(PART, `${rival.name}: ${count(RIVAL_WORDS)} words`, times[rival.name]!, {
        beside: [
          { what: 'finds', figure: recall, unit: '%' },
          { what: 'right', figure: precision, unit: '%' },
        ],
      }),
    );
  }
  if (rivals.length === 0) return lines;
  lines.push({
    part: PART,
    what: 'ours against the fastest of them',
    figure: times.Incumbent!.median / Math.min(...rivals.map((rival) => times[rival.name]!.median)),
    unit: '×',
    budget: 1,
  });
  lines.push({
    part: PART,
    what: 'recall, ours minus the best of them',
    figure: found.get(ours)!.recall - Math.max(...rivals.map((rival) => found.get(rival)!.recall)),
    unit: 'points',
    atLeast: 0.1,
  });
  return lines;
}

/** Measures recognition with a pack. */
export function benchLinking(knowledge: Knowledge): Line[] {
  return [...byLength(knowledge), ...byPack(knowledge), ...besideRivals(knowledge)];
}
