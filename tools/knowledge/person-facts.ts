// What is known of a person besides offices, chosen among the sources' accounts.
import type { PartialDate } from '../../src/knowledge/model.ts';
import { precision } from './dates.ts';
import type { Individual } from './identity.ts';
import type { CompiledPerson, Row } from './model.ts';
import { countryOf, isBody } from './places.ts';
import { byText, fold } from './text.ts';
import { Trust } from './trust.ts';

/** Of persons without an office, and whose country nobody tells. */
const NOWHERE = 'INT';

/** Of people below this rank the press of other countries hardly writes, and never with their names in other languages. */
const SENIOR_RANK = 7;

/** Facts of a person whose terms lie in these jurisdictions; `rank`: the most senior office's. */
export function personFacts(
  { qid, statements }: Individual,
  codes: readonly string[],
  rank = SENIOR_RANK,
): CompiledPerson {
  const rows = statements.map(({ row }) => row);
  const name = mainName(rows);
  const born = best(rows, (row) => row.born);
  const died = best(rows, (row) => row.died);
  const party = latestParty(rows);
  const wikipedia = rows
    .filter((row) => row.wikipedia)
    .sort((a, b) => b.trust - a.trust || byText(a.wikipedia!, b.wikipedia!))[0]?.wikipedia;
  return {
    name,
    aliases: aliases(rank <= SENIOR_RANK ? rows : rows.filter(({ trust }) => trust > Trust.hint), name),
    ...(qid ? { qid } : {}),
    ...(wikipedia ? { wikipedia } : {}),
    ...(born ? { born } : {}),
    ...(died ? { died } : {}),
    ...(party ? { party } : {}),
    country: mainCountry(codes),
    notOfficial: rows.some((row) => row.notOfficial) && codes.length === 0,
  };
}

/** As the most trusted source with an office writes it; among equals the most usual. */
function mainName(rows: readonly Row[]): string {
  const weight = new Map<string, number>();
  for (const { name, trust } of rows) {
    if (name === name.toUpperCase() && /[A-Z]{4}/.test(name)) continue;
    const own = trust >= Trust.collected ? 1e6 : trust > Trust.hint && trust !== Trust.unreferenced ? 1e3 : 1;
    weight.set(name, (weight.get(name) ?? 0) + own + trust / 1000);
  }
  const names = [...weight].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]));
  return names[0]?.[0] ?? rows[0]!.name;
}

/** The name that an article of Wikipedia bears is the one the press uses: "Liviu Dragnea" for Nicolae-Liviu Dragnea. */
function titleName({ wikipedia }: Row): string[] {
  const name = wikipedia?.replace(/\s*\([^)]*\)$|,.*$/g, '').trim();
  return name?.includes(' ') && !/\d/.test(name) ? [name] : [];
}

function aliases(rows: readonly Row[], name: string): string[] {
  const seen = new Set([name]);
  const folded = new Set([`${fold(name)}`]);
  const all: string[] = [];
  for (const written of rows.flatMap((row) => [row.name, ...titleName(row), ...(row.aliases ?? [])])) {
    const alias = written.trim();
    const key = fold(alias) || alias;
    if (alias === '' || seen.has(alias) || folded.has(key)) continue;
    seen.add(alias);
    folded.add(key);
    all.push(alias);
  }
  return all.sort(byText);
}

/** Of the most trusted source that knows it, the most precise. */
function best(rows: readonly Row[], of: (row: Row) => PartialDate | undefined): PartialDate | undefined {
  return rows
    .filter((row) => of(row) !== undefined)
    .map((row) => ({ date: of(row)!, trust: row.trust }))
    .sort((a, b) => precision(b.date) - precision(a.date) || b.trust - a.trust || byText(a.date, b.date))[0]
    ?.date;
}

function latestParty(rows: readonly Row[]): string | undefined {
  return rows
    .filter((row) => row.party)
    .sort(
      (a, b) => byText(b.start ?? '', a.start ?? '') || b.trust - a.trust || byText(a.party!, b.party!),
    )[0]?.party;
}

/** The country of most terms; a body only where there is no country. */
function mainCountry(codes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const code of codes) {
    const country = countryOf(code);
    counts.set(country, (counts.get(country) ?? 0) + (isBody(country) ? 0.001 : 1));
  }
  return [...counts].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))[0]?.[0] ?? NOWHERE;
}
