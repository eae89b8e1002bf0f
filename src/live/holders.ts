// The questions of the weekly list: who heads each state and government, and who holds the G20's key ministries.
// They name offices and countries, never a person and nothing of what is read.
// Forms: mediawiki.org, Wikidata Query Service/User Manual; W3C, SPARQL 1.1 Query Results JSON Format.
import type { PartialDate } from '../knowledge/model.ts';
import { QUERY_SERVICE } from '../platform/live-hosts.ts';
import { isPartialDate } from './dates.ts';
import { hasMarkup, itemId, plainName, record } from './plain-text.ts';

/** One question: heads of these countries (ISO 3166-1 alpha-2), or holders of these offices (Wikidata items). */
export type Question = { kind: 'heads'; codes: string[] } | { kind: 'offices'; ids: string[] };

/** One answer line. `seat` is `state|FR`, `government|FR` or an office's item. */
export interface HolderRow {
  seat: string;
  person: { qid: string; name: string; born?: PartialDate };
  start?: PartialDate;
  preferred: boolean;
}

/** The service's own limit is a minute of computing; these sizes keep a question to a few seconds of it. */
const CODES_A_QUESTION = 50;
const OFFICES_A_QUESTION = 40;

/** Cuts the lists into questions. Anything that is not a code or an item id is left out. */
export function questions(codes: string[], officeIds: string[]): Question[] {
  const heads = pieces(
    codes.filter((code) => /^[A-Z]{2}$/.test(code)),
    CODES_A_QUESTION,
  );
  const offices = pieces(officeIds.filter(itemId), OFFICES_A_QUESTION);
  return [
    ...heads.map((piece): Question => ({ kind: 'heads', codes: piece })),
    ...offices.map((piece): Question => ({ kind: 'offices', ids: piece })),
  ];
}

function pieces(list: string[], size: number): string[][] {
  const unique = [...new Set(list)].sort();
  return Array.from({ length: Math.ceil(unique.length / size) }, (_, at) =>
    unique.slice(at * size, (at + 1) * size),
  );
}

/** Address of a question. GET, so that the service's caches can answer the same question of many readers. */
export const questionUrl = (question: Question): string =>
  `https://${QUERY_SERVICE}/sparql?${new URLSearchParams({ format: 'json', query: sparql(question) })}`;

function sparql(question: Question): string {
  const statement =
    question.kind === 'heads'
      ? `VALUES ?code { ${question.codes.map((code) => `"${code}"`).join(' ')} }
  ?country wdt:P297 ?code .
  { ?country p:P35 ?term . ?term ps:P35 ?person . BIND("state" AS ?role) }
  UNION
  { ?country p:P6 ?term . ?term ps:P6 ?person . BIND("government" AS ?role) }
  BIND(CONCAT(?role, "|", ?code) AS ?seat)`
      : `VALUES ?office { ${question.ids.map((id) => `wd:${id}`).join(' ')} }
  ?term ps:P39 ?office . ?person p:P39 ?term .
  FILTER EXISTS { ?term pq:P580 ?any }
  BIND(STRAFTER(STR(?office), "/entity/") AS ?seat)`;
  return `SELECT ?seat ?person ?name ?born ?start ?rank WHERE {
  ${statement}
  ?term wikibase:rank ?rank .
  FILTER(?rank != wikibase:DeprecatedRank)
  FILTER NOT EXISTS { ?term pq:P582 ?end }
  ?person rdfs:label ?name . FILTER(LANG(?name) = "en")
  FILTER NOT EXISTS { ?person wdt:P570 ?died }
  OPTIONAL { ?term pq:P580 ?start }
  OPTIONAL { ?person wdt:P569 ?born }
}`;
}

export type RowsAnswer =
  | { ok: true; rows: HolderRow[] }
  | { ok: false; reason: 'form' | 'markup'; detail: string };

/** More holders than this for one question is no list of holders. */
const MAX_ROWS = 2000;

/** Reads an answer. Markup in a name condemns the whole answer: no honest list has any. */
export function readRows(answer: unknown, question: Question): RowsAnswer {
  const bindings = record(record(answer)?.results)?.bindings;
  if (!Array.isArray(bindings) || bindings.length > MAX_ROWS)
    return { ok: false, reason: 'form', detail: 'bindings' };
  const rows: HolderRow[] = [];
  for (const [at, binding] of bindings.entries()) {
    const value = (name: string) => record(record(binding)?.[name])?.value;
    const rawName = value('name');
    if (typeof rawName === 'string' && hasMarkup(rawName))
      return { ok: false, reason: 'markup', detail: `row ${at + 1}` };
    const seat = seatOf(value('seat'), question);
    const qid = itemOf(value('person'));
    const name = plainName(rawName, 120);
    if (!seat || !qid || !name) return { ok: false, reason: 'form', detail: `row ${at + 1}` };
    const born = dateOf(value('born'));
    const start = dateOf(value('start'));
    rows.push({
      seat,
      person: { qid, name, ...(born && { born }) },
      ...(start && { start }),
      preferred: value('rank') === 'http://wikiba.se/ontology#PreferredRank',
    });
  }
  return { ok: true, rows };
}

/** The item that an answer names by its address. */
const itemOf = (value: unknown): string | null =>
  typeof value === 'string' ? itemId(value.replace('http://www.wikidata.org/entity/', '')) : null;

/** The seat, if it is one that was asked for. */
function seatOf(value: unknown, question: Question): string | null {
  if (typeof value !== 'string') return null;
  if (question.kind === 'offices') return question.ids.includes(value) ? value : null;
  const [role, code] = value.split('|');
  return (role === 'state' || role === 'government') && question.codes.includes(code ?? '') ? value : null;
}

/**
 * The query service gives full moments whatever the precision: a first of January is as likely a bare year and is read
 * as one, so that nobody is said to have begun on a day that no source names.
 */
function dateOf(value: unknown): PartialDate | undefined {
  const day = typeof value === 'string' ? /^(\d{4}-\d{2}-\d{2})T00:00:00Z$/.exec(value)?.[1] : undefined;
  if (!day || !isPartialDate(day)) return undefined;
  return day.endsWith('-01-01') ? day.slice(0, 4) : day;
}
