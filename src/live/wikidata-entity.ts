// What we read of a Wikidata item: life dates, offices, official site, a few identifiers, titles of articles.
// Form: the canonical Wikibase JSON (Wikibase docs/topics/json.md) as `wbgetentities` returns it.
import type { PartialDate } from '../knowledge/model.ts';
import { WIKIDATA } from '../platform/live-hosts.ts';
import type { LiveLinkView, LiveProblem } from '../platform/live-views.ts';
import { isPartialDate } from './dates.ts';
import { itemId, plainName, record, safeLink } from './plain-text.ts';

/** One "position held" (P39). */
export interface Position {
  office: string;
  start?: PartialDate;
  /** Absent: no end stated. */
  end?: PartialDate;
  /** The end is stated to exist but not when ("somevalue"). */
  ended: boolean;
  replacedBy?: string;
  preferred: boolean;
}

export interface Entity {
  id: string;
  born?: PartialDate;
  died?: PartialDate;
  positions: Position[];
  links: LiveLinkView[];
  /** Article titles by Wikipedia language code. */
  articles: Map<string, string>;
}

export type EntityAnswer = { ok: true; entity: Entity } | { ok: false; problem: LiveProblem };

/** Nobody has held that many offices; a longer list is not read. */
const MAX_STATEMENTS = 200;
const GREGORIAN = 'http://www.wikidata.org/entity/Q1985727';

const api = (parameters: Record<string, string>) =>
  `https://${WIKIDATA}/w/api.php?${new URLSearchParams({ format: 'json', formatversion: '2', ...parameters })}`;

/** Address of the question about one person; `languages` are Wikipedia codes whose article titles are wanted. */
export const entityUrl = (id: string, languages: string[]): string =>
  api({
    action: 'wbgetentities',
    ids: id,
    props: 'claims|sitelinks',
    sitefilter: languages.map((code) => `${code}wiki`).join('|'),
  });

/** Address of the question for names, at most 50 items (the service's limit for one question). */
export const labelsUrl = (ids: string[], languages: string[]): string =>
  api({
    action: 'wbgetentities',
    ids: ids.slice(0, 50).join('|'),
    props: 'labels',
    languages: languages.join('|'),
  });

/** Reads the answer about one person. A redirect (merged items) is followed when the answer itself says so. */
export function readEntity(answer: unknown, id: string): EntityAnswer {
  const whole = record(answer);
  const error = record(whole?.error);
  if (error) return { ok: false, problem: error.code === 'no-such-entity' ? 'missing' : 'busy' };
  const entities = record(whole?.entities);
  const item = record(entities?.[id]) ?? record(Object.values(entities ?? {})[0]);
  if (!item) return { ok: false, problem: 'broken' };
  if ('missing' in item) return { ok: false, problem: 'missing' };
  const own = itemId(item.id);
  if (!own || (own !== id && record(item.redirects)?.from !== id)) return { ok: false, problem: 'broken' };
  const claims = record(item.claims);
  if (!claims) return { ok: false, problem: 'broken' };
  const entity: Entity = {
    id: own,
    positions: statements(claims, 'P39').flatMap((statement) => readPosition(statement) ?? []),
    links: readLinks(own, claims),
    articles: readArticles(item.sitelinks),
  };
  const born = timeOf(best(claims, 'P569'));
  const died = timeOf(best(claims, 'P570'));
  if (born) entity.born = born;
  if (died) entity.died = died;
  return { ok: true, entity };
}

/** Reads an answer of names: the first of the languages that an item has, plain text only. */
export function readLabels(answer: unknown, languages: string[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const value of Object.values(record(record(answer)?.entities) ?? {}).slice(0, 50)) {
    const item = record(value);
    const id = itemId(item?.id);
    const labels = record(item?.labels);
    const found = languages.map((code) => plainName(record(labels?.[code])?.value)).find(Boolean);
    if (id && found) names.set(id, found);
  }
  return names;
}

type Statement = Record<string, unknown>;

/** Statements of a property, deprecated ones left out. */
function statements(claims: Record<string, unknown>, property: string): Statement[] {
  const list = claims[property];
  if (!Array.isArray(list)) return [];
  return list
    .slice(0, MAX_STATEMENTS)
    .map(record)
    .filter((statement): statement is Statement => statement !== null && statement.rank !== 'deprecated');
}

/** Main snak of the statement with the best rank that has not ended. */
function best(claims: Record<string, unknown>, property: string): unknown {
  const open = statements(claims, property).filter((statement) => !qualifier(statement, 'P582'));
  return (open.find((statement) => statement.rank === 'preferred') ?? open[0])?.mainsnak;
}

function qualifier(statement: Statement, property: string): unknown {
  const list = record(statement.qualifiers)?.[property];
  return Array.isArray(list) ? list[0] : undefined;
}

const snakValue = (snak: unknown): unknown => {
  const fields = record(snak);
  return fields?.snaktype === 'value' ? record(fields.datavalue)?.value : undefined;
};

const idOf = (snak: unknown): string | null => itemId(record(snakValue(snak))?.id);

/** How much of a date is known at each precision: the day, the month, the year. */
const LENGTHS = new Map<unknown, number>([
  [11, 10],
  [10, 7],
  [9, 4],
]);

/**
 * A date as precise as stated: precision 11 = day, 10 = month, 9 = year; anything coarser, before the common era or in
 * the Julian calendar is no use for terms of office today and is left out.
 */
function timeOf(snak: unknown): PartialDate | undefined {
  const value = record(snakValue(snak));
  if (value?.calendarmodel !== GREGORIAN || typeof value.time !== 'string') return undefined;
  const length = LENGTHS.get(value.precision);
  const date = /^\+(\d{4}-\d{2}-\d{2})T/.exec(value.time)?.[1]?.slice(0, length ?? 0);
  return length && isPartialDate(date) ? date : undefined;
}

function readPosition(statement: Statement): Position | null {
  const office = idOf(statement.mainsnak);
  if (!office) return null;
  const endSnak = record(qualifier(statement, 'P582'));
  const start = timeOf(qualifier(statement, 'P580'));
  const end = timeOf(endSnak);
  const replacedBy = idOf(qualifier(statement, 'P1366'));
  return {
    office,
    ...(start && { start }),
    ...(end && { end }),
    // "novalue" says that there is no end.
    ended: endSnak !== null && endSnak.snaktype !== 'novalue',
    ...(replacedBy && { replacedBy }),
    preferred: statement.rank === 'preferred',
  };
}

function readLinks(id: string, claims: Record<string, unknown>): LiveLinkView[] {
  const links: LiveLinkView[] = [{ kind: 'wikidata', url: `https://${WIKIDATA}/wiki/${id}` }];
  const site = safeLink(snakValue(best(claims, 'P856')));
  if (site) links.push({ kind: 'official-site', url: site });
  const congress = snakValue(best(claims, 'P1157'));
  if (typeof congress === 'string' && /^[A-Z]\d{6}$/.test(congress))
    links.push({ kind: 'us-congress', url: `https://bioguide.congress.gov/search/bio/${congress}` });
  const parliament = snakValue(best(claims, 'P1186'));
  if (typeof parliament === 'string' && /^\d{1,7}$/.test(parliament))
    links.push({ kind: 'european-parliament', url: `https://www.europarl.europa.eu/meps/en/${parliament}` });
  return links;
}

function readArticles(value: unknown): Map<string, string> {
  const articles = new Map<string, string>();
  for (const [site, link] of Object.entries(record(value) ?? {})) {
    const language = /^([a-z]{2,3})wiki$/.exec(site)?.[1];
    const title = plainName(record(link)?.title, 255);
    if (language && title) articles.set(language, title);
  }
  return articles;
}
