// Who held which office, from Wikidata's query service: the offices the pack knows by their items, and what each country
// names as the office of its head of state and of government. Then who these people are and what they are called in the
// languages of the extension.
// Forms: mediawiki.org, Wikibase/Indexing/RDF Dump Format; W3C, SPARQL 1.1 Query Results JSON Format.
import type { PartialDate } from '../../../src/knowledge/model.ts';
import { parseDate } from '../dates.ts';
import { byText } from '../text.ts';
import { type Ask, TooMuch } from './ask.ts';
import { askInPieces, type Run } from './pieces.ts';

/** Languages of the extension; `mul` holds names that are the same in all. */
const LANGUAGES = ['en', 'mul', 'de', 'fr', 'es', 'pt', 'it', 'pl', 'ar'];

export interface FetchedOffice {
  qid: string;
  title: string;
  jurisdiction: string;
}

/** One line of `holders.jsonl`. */
export interface FetchedTerm extends FetchedOffice {
  person: string;
  start?: PartialDate;
  end?: PartialDate;
  /** It has ended, nobody knows when. */
  ended?: boolean;
}

/** One line of `persons.jsonl`. */
export interface FetchedPerson {
  qid: string;
  name: string;
  aliases: string[];
  born?: PartialDate;
  died?: PartialDate;
  wikipedia?: string;
  party?: string;
}

type Binding = Readonly<Record<string, string>>;

/** Asks in SPARQL and reads the answer's values. The service breaks off in the middle when its time is over. */
function asker(ask: Ask, url: string): (query: string) => Promise<Binding[]> {
  return async (query) => {
    const text = await ask({ url, accept: 'application/sparql-results+json', form: { query } });
    let answer: { results?: { bindings?: Record<string, { value: string }>[] } };
    try {
      answer = JSON.parse(text);
    } catch {
      throw new TooMuch(`${url}: the answer breaks off`);
    }
    if (!Array.isArray(answer.results?.bindings)) throw new Error(`${url} answers in another form`);
    return answer.results.bindings.map((binding) =>
      Object.fromEntries(Object.entries(binding).map(([name, { value }]) => [name, value])),
    );
  };
}

const items = (ids: string[]) => ids.map((id) => `wd:${id}`).join(' ');
const itemOf = (address: string | undefined) => /\/entity\/(Q\d+)$/.exec(address ?? '')?.[1];

/** Fetches terms and people. `offices`: those already known, with their items. */
export async function fetchWikidata(
  ask: Ask,
  url: string,
  offices: readonly FetchedOffice[],
  countries: readonly string[],
  run: Run,
): Promise<{ terms: FetchedTerm[]; persons: FetchedPerson[] }> {
  const query = asker(ask, url);
  const heads = await askInPieces(
    'heads',
    countries,
    60,
    async (codes) => (await query(headsQuery(codes))).flatMap(readOffice),
    run,
  );
  const known = new Map([...heads, ...offices].map((office) => [office.qid, office]));
  const terms = await askInPieces(
    'holders',
    [...known.keys()],
    40,
    async (ids) => (await query(holdersQuery(ids))).flatMap((binding) => readTerm(binding, known)),
    run,
  );
  const people = terms.map(({ person }) => person);
  const names = await askInPieces('names', people, 100, async (ids) => query(namesQuery(ids)), run);
  const facts = await askInPieces('facts', people, 100, async (ids) => query(factsQuery(ids)), run);
  return { terms: terms.sort(byTerm), persons: readPersons(names, facts) };
}

const byTerm = (a: FetchedTerm, b: FetchedTerm) =>
  byText(`${a.qid} ${a.start ?? ''} ${a.person}`, `${b.qid} ${b.start ?? ''} ${b.person}`);

const headsQuery = (codes: string[]) => `SELECT ?code ?office ?title WHERE {
  VALUES ?code { ${codes.map((code) => `"${code}"`).join(' ')} }
  ?country wdt:P297 ?code ; wdt:P1906|wdt:P1313 ?office .
  ?office rdfs:label ?title . FILTER(LANG(?title) = "en")
}`;

function readOffice({ code, office, title }: Binding): FetchedOffice[] {
  const qid = itemOf(office);
  return qid && code && title ? [{ qid, title, jurisdiction: code }] : [];
}

/** A qualifier of unknown value has no time: that it is there at all says that the term has ended. */
const holdersQuery = (
  ids: string[],
) => `SELECT ?office ?person ?start ?startPrecision ?end ?endPrecision ?ended WHERE {
  VALUES ?office { ${items(ids)} }
  ?term ps:P39 ?office ; wikibase:rank ?rank .
  FILTER(?rank != wikibase:DeprecatedRank)
  ?person p:P39 ?term ; wdt:P31 wd:Q5 .
  OPTIONAL { ?term pqv:P580 [ wikibase:timeValue ?start ; wikibase:timePrecision ?startPrecision ] }
  OPTIONAL { ?term pqv:P582 [ wikibase:timeValue ?end ; wikibase:timePrecision ?endPrecision ] }
  BIND(EXISTS { ?term pq:P582 ?any } AS ?ended)
}`;

function readTerm(binding: Binding, offices: ReadonlyMap<string, FetchedOffice>): FetchedTerm[] {
  const office = offices.get(itemOf(binding.office) ?? '');
  const person = itemOf(binding.person);
  if (!office || !person) return [];
  const start = dated(binding.start, binding.startPrecision);
  const end = dated(binding.end, binding.endPrecision);
  return [
    {
      ...office,
      person,
      ...(start ? { start } : {}),
      ...(end ? { end } : binding.ended === 'true' ? { ended: true } : {}),
    },
  ];
}

/** Wikidata writes every time as a moment and says beside it how much of it is meant: 11 day, 10 month, 9 year. */
function dated(time: string | undefined, precision: string | undefined): PartialDate | undefined {
  const date = parseDate(time?.replace(/^\+/, ''));
  const length = { 11: 10, 10: 7, 9: 4 }[Number(precision)];
  return date && length ? date.slice(0, length) : undefined;
}

const namesQuery = (ids: string[]) => `SELECT ?person ?name ?label (LANG(?name) AS ?language) WHERE {
  VALUES ?person { ${items(ids)} }
  { ?person rdfs:label ?name . BIND(true AS ?label) } UNION { ?person skos:altLabel ?name . BIND(false AS ?label) }
  FILTER(LANG(?name) IN (${LANGUAGES.map((language) => `"${language}"`).join(', ')}))
}`;

const timeOf = (property: string, name: string) =>
  `OPTIONAL { ?person p:${property} [ a wikibase:BestRank ; psv:${property} [ wikibase:timeValue ?${name} ; wikibase:timePrecision ?${name}Precision ] ] }`;

const factsQuery = (
  ids: string[],
) => `SELECT ?person ?born ?bornPrecision ?died ?diedPrecision ?article ?party WHERE {
  VALUES ?person { ${items(ids)} }
  ${timeOf('P569', 'born')}
  ${timeOf('P570', 'died')}
  OPTIONAL { ?article schema:about ?person ; schema:isPartOf <https://en.wikipedia.org/> }
  OPTIONAL { ?person wdt:P102 [ rdfs:label ?party ] . FILTER(LANG(?party) = "en") }
}`;

function readPersons(names: Binding[], facts: Binding[]): FetchedPerson[] {
  const labels = groupByPerson(names);
  const details = groupByPerson(facts);
  return [...labels]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([qid, own]) => readPerson(qid, own, details.get(qid) ?? []));
}

function groupByPerson(bindings: Binding[]): Map<string, Binding[]> {
  const groups = new Map<string, Binding[]>();
  for (const binding of bindings) {
    const qid = itemOf(binding.person);
    if (!qid) continue;
    const group = groups.get(qid);
    if (group) group.push(binding);
    else groups.set(qid, [binding]);
  }
  return groups;
}

function readPerson(qid: string, names: Binding[], facts: Binding[]): FetchedPerson[] {
  const rank = ({ label, language }: Binding) =>
    (label === 'true' ? 0 : LANGUAGES.length) + LANGUAGES.indexOf(language!);
  const sorted = [...names].sort((a, b) => rank(a) - rank(b) || byText(a.name!, b.name!));
  const [name, ...others] = [...new Set(sorted.map((binding) => binding.name!))];
  if (!name || !facts[0]) return [];
  const { born, bornPrecision, died, diedPrecision, article } = facts[0];
  // Several parties or birth dates are several lines: a party stands only where there is one.
  const parties = new Set(facts.map(({ party }) => party));
  const [party] = parties.size === 1 ? parties : [];
  const details = {
    born: dated(born, bornPrecision),
    died: dated(died, diedPrecision),
    wikipedia: article && decodeURIComponent(article.replace(/^.*\/wiki\//, '')).replaceAll('_', ' '),
    party,
  };
  return [
    {
      qid,
      name,
      aliases: others.filter(isFullName),
      ...Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined)),
    },
  ];
}

/** Aliases hold numbers, epithets and bare surnames too: what is taken looks like a name of two words and more. */
const isFullName = (name: string) => /^[\p{L}\p{M}.'’ʻ-]+(?: [\p{L}\p{M}.'’ʻ-]+){1,6}$/u.test(name);
