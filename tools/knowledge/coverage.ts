// What the pack covers: counts, who is known to have been in office in each year, and where nobody is.
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { ROLE_NAMES, type Role } from '../../src/knowledge/roles.ts';

const FIRST_YEAR = 1946;
const LAST_YEAR = 2026;
/** The middle of a year stands for the year. */
const dayOfYear = (year: number) => `${year}-07-01`;

const LEADERS: readonly Role[] = [
  'president',
  'monarch',
  'supreme-leader',
  'head-of-state',
  'prime-minister',
  'head-of-government',
  'de-facto-leader',
];
const KEY_MINISTERS: readonly Role[] = [
  'foreign-minister',
  'defence-minister',
  'interior-minister',
  'finance-minister',
];
const G20 = 'AR AU BR CA CN DE FR GB ID IN IT JP KR MX RU SA TR US ZA'.split(' ');

const heldBy = (knowledge: Knowledge, roles: readonly Role[], jurisdiction: number, day: string) =>
  roles.some((role) =>
    knowledge.offices(role, jurisdiction).some((office) => knowledge.holders(office, day).length > 0),
  );

/** "1946–1949, 1953" */
function ranges(years: readonly number[]): string {
  const parts: string[] = [];
  years.forEach((year, at) => {
    if (years[at - 1] === year - 1) return;
    let last = at;
    while (years[last + 1] === years[last]! + 1) last++;
    parts.push(last === at ? `${year}` : `${year}–${years[last]}`);
  });
  return parts.join(', ');
}

const yearsFrom = (from: number) => Array.from({ length: LAST_YEAR - from + 1 }, (_, at) => from + at);

/** Countries without any known leader in some years, from the first year in which one is known. */
export function leaderGaps(knowledge: Knowledge): string[] {
  const gaps: string[] = [];
  for (let index = 0; index < knowledge.jurisdictionCount; index++) {
    const { kind, name } = knowledge.jurisdiction(index);
    if (kind !== 'country') continue;
    const held = new Set(
      yearsFrom(FIRST_YEAR).filter((year) => heldBy(knowledge, LEADERS, index, dayOfYear(year))),
    );
    if (held.size === 0) continue;
    const missing = yearsFrom(Math.min(...held)).filter((year) => !held.has(year));
    if (missing.length > 0) gaps.push(`${name}: ${ranges(missing)}`);
  }
  return gaps;
}

/** Key ministries of the G20 without a known holder in some years since 2000. */
export function ministerGaps(knowledge: Knowledge): string[] {
  const gaps: string[] = [];
  for (const code of G20) {
    const jurisdiction = knowledge.jurisdictionByCode(code);
    for (const role of KEY_MINISTERS) {
      const missing = yearsFrom(2000).filter(
        (year) => !heldBy(knowledge, [role], jurisdiction, dayOfYear(year)),
      );
      if (missing.length > 0)
        gaps.push(`${knowledge.jurisdiction(jurisdiction).name}, ${role}: ${ranges(missing)}`);
    }
  }
  return gaps;
}

type Count = Map<string, number>;
const add = (counts: Count, key: string, by = 1) => counts.set(key, (counts.get(key) ?? 0) + by);
const sorted = (counts: Count) => [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));

/** Terms by country, role and decade of their start; persons at work in each year. */
export function counts(knowledge: Knowledge) {
  const byCountry: Count = new Map();
  const byRole: Count = new Map();
  const byDecade: Count = new Map();
  const attested: Count = new Map();
  const years = yearsFrom(2000);
  for (let person = 0; person < knowledge.persons; person++) {
    const active = new Set<number>();
    for (let term = knowledge.termsFrom(person); term < knowledge.termsTo(person); term++) {
      const { start } = knowledge.term(term);
      add(byCountry, knowledge.jurisdiction(knowledge.termJurisdiction(term)).name);
      add(byRole, knowledge.termRole(term));
      add(byDecade, start ? `${start.slice(0, 3)}0s` : 'unknown');
      for (const year of years) if (knowledge.status(term, dayOfYear(year)) === 'at date') active.add(year);
    }
    for (const year of active) add(attested, `${year}`);
  }
  return {
    byCountry: sorted(byCountry),
    byRole: sorted(byRole),
    byDecade: [...byDecade].sort(),
    attested: [...attested].sort(),
  };
}

/** Pairs of regular holders who surely hold an office with one seat on one day. */
export function overlapsIn(knowledge: Knowledge): { office: string; persons: [string, string] }[] {
  const found: { office: string; persons: [string, string] }[] = [];
  for (let jurisdiction = 0; jurisdiction < knowledge.jurisdictionCount; jurisdiction++) {
    for (const role of ROLE_NAMES) {
      for (const office of knowledge.offices(role, jurisdiction)) {
        const { singleSeat, title } = knowledge.office(office);
        if (singleSeat)
          for (const persons of together(knowledge, office)) found.push({ office: title, persons });
      }
    }
  }
  return found;
}

function together(knowledge: Knowledge, office: number): [string, string][] {
  const terms = knowledge.termsOfOffice(office).map((term) => knowledge.term(term));
  const pairs: [string, string][] = [];
  terms.forEach((one, at) => {
    for (const two of terms.slice(at + 1)) {
      if (one.acting || two.acting || one.person === two.person || !one.start || !two.start) continue;
      // On the later of the two first days, or the next where they are the same, both surely hold it.
      const day = [one.start, two.start].map((date) => date.padEnd(10, '-12-31').slice(0, 10)).sort()[1]!;
      const next = new Date(Date.parse(day) + 86_400_000);
      if (Number.isNaN(next.getTime())) continue;
      const both = [one, two].every(
        (term) => knowledge.status(term.index, next.toISOString().slice(0, 10)) === 'at date',
      );
      if (both) pairs.push([knowledge.person(one.person).name, knowledge.person(two.person).name]);
    }
  });
  return pairs;
}
