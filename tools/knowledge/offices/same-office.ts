// Titles that name one office though they share no words: "Chancellor of the Exchequer" and "Minister of Finance", when
// the same people took both on the same days. Found from the rows themselves.
import { firstDay, precision } from '../dates.ts';
import type { Individual } from '../identity.ts';
import { fold } from '../text.ts';
import { bestTitle, type OfficeRecord } from './registry.ts';

/** Starts so close are one start, reported differently. */
const SAME_START_DAYS = 31;
/** So many people must have taken both at once, and so large a share of the rarer office's holders. */
const LEAST_PEOPLE = 2;
const LEAST_SHARE = 0.5;
/** Where a role has many offices, their titles must share so many of their words as well. */
const LEAST_WORDS = 0.5;

/** Offices that may be one by their kind: same role, same jurisdiction, one holder at a time. */
const kindOf = ({ jurisdiction, role }: OfficeRecord) => `${jurisdiction}|${role}`;

/** Roles of which a government has one or two, so that the people who hold them say enough. */
const FEW =
  /^(president|monarch|supreme-leader|head-of-state|prime-minister|head-of-government|vice-president|.*-minister|attorney-general|national-security-adviser|chief-of-staff|un-ambassador|.*-speaker|opposition-leader|chief-justice|central-bank-governor|military-chief|international-body-head|eu-.*|spy-chief)$/;

interface Pair {
  one: OfficeRecord;
  two: OfficeRecord;
  people: number;
}

/** Which offices are which other one's: key → the key that stays. */
export function sameOffices(
  persons: readonly Individual[],
  offices: ReadonlyMap<string, OfficeRecord>,
): Map<string, string> {
  const holders = new Map<string, number>();
  const pairs = new Map<string, Pair>();
  for (const person of persons) {
    const starts = startsOf(person, offices);
    for (const { key } of starts) holders.set(key, (holders.get(key) ?? 0) + 1);
    for (const pair of pairsOf(starts)) {
      const known = pairs.get(pair);
      if (known) known.people++;
      else {
        const [one, two] = pair.split('\n').map((key) => offices.get(key)!) as [OfficeRecord, OfficeRecord];
        pairs.set(pair, { one, two, people: 1 });
      }
    }
  }
  const into = new Map<string, string>();
  const root = (key: string): string => {
    const next = into.get(key);
    return next === undefined ? key : root(next);
  };
  for (const { one, two, people } of pairs.values()) {
    const rarer = Math.min(holders.get(one.key)!, holders.get(two.key)!);
    if (people < LEAST_PEOPLE || people < LEAST_SHARE * rarer) continue;
    if (!FEW.test(one.role) && wordsShared(bestTitle(one), bestTitle(two)) < LEAST_WORDS) continue;
    const [a, b] = [root(one.key), root(two.key)];
    if (a === b) continue;
    const [more, less] = holders.get(a)! >= holders.get(b)! ? [a, b] : [b, a];
    into.set(less, more);
  }
  return new Map([...into.keys()].map((key) => [key, root(key)]));
}

interface Start {
  key: string;
  kind: string;
  sources: Set<string>;
  days: number[];
}

/** When a person took which single-seat office. */
function startsOf({ statements }: Individual, offices: ReadonlyMap<string, OfficeRecord>): Start[] {
  const starts = new Map<string, Start>();
  for (const { row, office } of statements) {
    if (!office || !row.start || precision(row.start) < 3) continue;
    const record = offices.get(office.key)!;
    if (!record.singleSeat) continue;
    const start = starts.get(office.key) ?? {
      key: office.key,
      kind: kindOf(record),
      sources: new Set(),
      days: [],
    };
    start.sources.add(row.source);
    start.days.push(firstDay(row.start));
    starts.set(office.key, start);
  }
  return [...starts.values()];
}

/** Two offices that a person took at once according to different sources: one source would not list an office twice. */
function* pairsOf(starts: readonly Start[]): Iterable<string> {
  for (const [at, one] of starts.entries()) {
    for (const two of starts.slice(at + 1)) {
      if (
        one.kind !== two.kind ||
        [...one.sources].every((source) => two.sources.has(source) && one.sources.size === two.sources.size)
      )
        continue;
      const together = one.days.some((a) => two.days.some((b) => Math.abs(a - b) <= SAME_START_DAYS));
      if (together) yield [one.key, two.key].sort().join('\n');
    }
  }
}

function wordsShared(a: string, b: string): number {
  const [one, two] = [a, b].map(
    (title) =>
      new Set(
        fold(title)
          .split(' ')
          .filter((word) => word.length > 3),
      ),
  ) as [Set<string>, Set<string>];
  const shared = [...one].filter((word) => two.has(word)).length;
  return shared / Math.max(1, Math.min(one.size, two.size));
}
