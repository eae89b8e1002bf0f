// A stand-in for the Wikimedia services that live information asks, answering real host names without a network:
// through request routing in browsers, through a fake `fetch` in unit tests. Written from the services' documentation:
//
// - summary end point: mediawiki.org/wiki/Specs/Summary/1.3.0 and the schema in wikimedia/restbase, v1/summary.yaml
//   (302 for redirect pages, 301 for titles not in normal form, 404 with a problem document, `type: disambiguation`;
//   the schema and the service say `thumbnail.source` where the specification's table says `uri`);
// - `wbgetentities`: Wikibase docs/topics/json.md and www.wikidata.org/w/api.php?action=help&modules=wbgetentities
//   (`missing` for unknown items, an `error` object for ids that are none, `redirects` for merged items);
// - picture credits: mediawiki.org, API:Imageinfo, and Extension:CommonsMetadata (extmetadata values are HTML);
// - query service: mediawiki.org, Wikidata Query Service/User Manual (429 with Retry-After), and the W3C's SPARQL 1.1
//   Query Results JSON Format;
// - pictures: Phabricator T414805 (429 for thumbnail sizes that are not served).
//
// People, offices and texts are invented.

export interface StandInAnswer {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array<ArrayBuffer>;
  /** Milliseconds before the answer begins. */
  delay?: number;
  /** The connection breaks after the body instead of ending. */
  breaks?: boolean;
}

/** A fault to play on every request whose host and path begin so. */
export type Fault =
  | { kind: 'throttled'; retryAfter: string }
  | { kind: 'down' }
  | { kind: 'banned' }
  | { kind: 'slow'; delay: number }
  | { kind: 'cut-off' }
  | { kind: 'broken-connection' }
  | { kind: 'html' }
  | { kind: 'huge' }
  | { kind: 'missing' }
  | { kind: 'disambiguation' }
  | { kind: 'offline' }
  | { kind: 'elsewhere'; to: string };

export interface Statement {
  property: string;
  item: string;
  start?: string;
  end?: string;
  replacedBy?: string;
  rank?: 'preferred' | 'normal' | 'deprecated';
}

export interface StandInPerson {
  qid: string;
  /** Article titles by language. */
  articles: Record<string, string>;
  /** First sentences by language. */
  extracts: Record<string, string>;
  born?: string;
  died?: string;
  site?: string;
  statements: Statement[];
  picture?: string;
}

export interface StandInHolder {
  seat: string;
  qid: string;
  name: string;
  start?: string;
  born?: string;
  preferred?: boolean;
}

export interface StandIn {
  people: StandInPerson[];
  /** English names of offices and of people named in statements. */
  labels: Record<string, string>;
  /** Rows of the query service. */
  holders: StandInHolder[];
  /** "host/path prefix" → fault; the longest prefix that fits wins. */
  faults: Map<string, Fault>;
  /** Titles that lead to another title: redirect pages. */
  redirects: Record<string, string>;
  /** Everything asked so far, in order. */
  asked: { url: string; method: string; headers: Record<string, string> }[];
}

export const createStandIn = (content: Partial<StandIn> = {}): StandIn => ({
  people: [],
  labels: {},
  holders: [],
  faults: new Map(),
  redirects: {},
  asked: [],
  ...content,
});

const HOSTS =
  /^(?:[a-z]{2,3}\.wikipedia\.org|www\.wikidata\.org|query\.wikidata\.org|upload\.wikimedia\.org)$/;

/** Whether the stand-in speaks for this host. */
export const speaksFor = (host: string): boolean => HOSTS.test(host);

/** Answers one request; `null` means that there is no connection. */
export function answer(
  standIn: StandIn,
  request: { url: string; method: string; headers: Record<string, string> },
): StandInAnswer | null {
  standIn.asked.push(request);
  const url = new URL(request.url);
  const fault = faultFor(standIn, url.host + url.pathname);
  const usual = usualAnswer(standIn, url);
  return fault ? withFault(fault, usual) : usual;
}

function faultFor({ faults }: StandIn, address: string): Fault | undefined {
  const fitting = [...faults.keys()].filter((prefix) => address.startsWith(prefix));
  return faults.get(fitting.sort((a, b) => b.length - a.length)[0] ?? '');
}

const json = (status: number, value: unknown, type = 'application/json; charset=utf-8'): StandInAnswer => ({
  status,
  headers: { 'content-type': type, 'access-control-allow-origin': '*' },
  body: JSON.stringify(value),
});

function withFault(fault: Fault, usual: StandInAnswer): StandInAnswer | null {
  switch (fault.kind) {
    case 'offline':
      return null;
    case 'throttled':
      return { ...json(429, 'Too Many Requests'), headers: { 'retry-after': fault.retryAfter } };
    case 'down':
      return { status: 503, headers: { 'content-type': 'text/html' }, body: '<h1>Service unavailable</h1>' };
    case 'banned':
      return { status: 403, headers: {}, body: 'You have been banned until tomorrow' };
    case 'slow':
      return { ...usual, delay: fault.delay };
    case 'cut-off':
      return { ...usual, body: usual.body.slice(0, Math.floor(usual.body.length / 2)) };
    case 'broken-connection':
      return { ...usual, body: usual.body.slice(0, Math.floor(usual.body.length / 2)), breaks: true };
    case 'html':
      return {
        status: 200,
        headers: { 'content-type': 'text/html' },
        body: '<html><script>alert(1)</script>',
      };
    case 'huge':
      return { ...usual, body: new Uint8Array(8_000_000).fill(32) };
    case 'missing':
      return notFound();
    case 'disambiguation':
      return json(200, { ...(JSON.parse(String(usual.body)) as object), type: 'disambiguation' });
    case 'elsewhere':
      return { status: 302, headers: { location: fault.to }, body: '' };
  }
}

const notFound = () =>
  json(404, { type: 'https://mediawiki.org/wiki/HyperSwitch/errors/not_found', title: 'Not found.' });

function usualAnswer(standIn: StandIn, url: URL): StandInAnswer {
  if (url.host === 'query.wikidata.org') return holdersAnswer(standIn, url);
  if (url.host === 'www.wikidata.org') return entitiesAnswer(standIn, url);
  if (url.host === 'upload.wikimedia.org')
    return { status: 200, headers: { 'content-type': 'image/png' }, body: PICTURE };
  if (url.pathname === '/w/api.php') return creditAnswer(url);
  return summaryAnswer(standIn, url);
}

function summaryAnswer(standIn: StandIn, url: URL): StandInAnswer {
  const language = url.host.split('.')[0]!;
  const path = /^\/api\/rest_v1\/page\/summary\/([^/]+)$/.exec(url.pathname);
  const title = decodeURIComponent(path?.[1] ?? '').replaceAll('_', ' ');
  const target = standIn.redirects[title];
  if (target)
    return { status: 302, headers: { location: encodeURIComponent(target.replaceAll(' ', '_')) }, body: '' };
  const person = standIn.people.find(({ articles }) => articles[language] === title);
  if (!person) return notFound();
  const file = person.picture ?? `${title}.png`;
  const name = encodeURIComponent(file.replaceAll(' ', '_'));
  return json(200, {
    type: 'standard',
    title,
    displaytitle: `<span lang="${language}">${title}</span>`,
    namespace: { id: 0, text: '' },
    wikibase_item: person.qid,
    titles: { canonical: title.replaceAll(' ', '_'), normalized: title, display: title },
    pageid: 1,
    thumbnail: {
      source: `https://upload.wikimedia.org/wikipedia/commons/thumb/a/ab/${name}/330px-${name}`,
      width: 330,
      height: 440,
    },
    lang: language,
    dir: language === 'ar' ? 'rtl' : 'ltr',
    revision: '1',
    timestamp: '2026-11-01T00:00:00Z',
    description: 'politician',
    extract: person.extracts[language] ?? '',
    extract_html: `<p>${person.extracts[language] ?? ''}</p>`,
  });
}

const time = (date: string) => ({
  snaktype: 'value',
  datavalue: {
    type: 'time',
    value: {
      time: `+${date.padEnd(10, '-00').slice(0, 10)}T00:00:00Z`,
      timezone: 0,
      before: 0,
      after: 0,
      precision: { 4: 9, 7: 10, 10: 11 }[date.length],
      calendarmodel: 'http://www.wikidata.org/entity/Q1985727',
    },
  },
});

const item = (id: string) => ({
  snaktype: 'value',
  datavalue: {
    type: 'wikibase-entityid',
    value: { 'entity-type': 'item', id, 'numeric-id': Number(id.slice(1)) },
  },
});

const statement = (mainsnak: object, rank = 'normal', qualifiers: Record<string, object[]> = {}) => ({
  mainsnak,
  type: 'statement',
  id: 'x',
  rank,
  qualifiers,
});

function claimsOf(person: StandInPerson): Record<string, object[]> {
  const claims: Record<string, object[]> = {};
  const add = (property: string, value: object) => {
    claims[property] = [...(claims[property] ?? []), value];
  };
  if (person.born) add('P569', statement(time(person.born)));
  if (person.died) add('P570', statement(time(person.died)));
  if (person.site)
    add('P856', statement({ snaktype: 'value', datavalue: { type: 'string', value: person.site } }));
  for (const { property, item: id, start, end, replacedBy, rank } of person.statements) {
    const qualifiers: Record<string, object[]> = {};
    if (start) qualifiers.P580 = [time(start)];
    if (end) qualifiers.P582 = [end === 'unknown' ? { snaktype: 'somevalue' } : time(end)];
    if (replacedBy) qualifiers.P1366 = [item(replacedBy)];
    add(property, statement(item(id), rank, qualifiers));
  }
  return claims;
}

function entitiesAnswer(standIn: StandIn, url: URL): StandInAnswer {
  const ids = (url.searchParams.get('ids') ?? '').split('|');
  if (url.searchParams.get('action') !== 'wbgetentities' || ids.some((id) => !/^Q\d+$/.test(id)))
    return json(200, { error: { code: 'no-such-entity', info: 'Could not find an entity with the ID.' } });
  const entities: Record<string, object> = {};
  for (const id of ids) entities[id] = entityOf(standIn, id, url.searchParams.get('props') ?? '');
  return json(200, { entities, success: 1 });
}

function entityOf(standIn: StandIn, id: string, props: string): object {
  if (props === 'labels') {
    const value = standIn.labels[id];
    return value ? { type: 'item', id, labels: { en: { language: 'en', value } } } : { id, missing: true };
  }
  const person = standIn.people.find(({ qid }) => qid === id);
  if (!person) return { id, missing: true };
  const sitelinks = Object.entries(person.articles).map(([language, title]) => [
    `${language}wiki`,
    { site: `${language}wiki`, title, badges: [] },
  ]);
  return { type: 'item', id, claims: claimsOf(person), sitelinks: Object.fromEntries(sitelinks) };
}

function creditAnswer(url: URL): StandInAnswer {
  const title = url.searchParams.get('titles') ?? '';
  const extmetadata = {
    Artist: {
      value: '<a href="//commons.wikimedia.org/wiki/User:Ada" title="User:Ada">Ada &amp; Co</a>',
      source: 'commons-desc-page',
    },
    LicenseShortName: { value: 'CC BY-SA 4.0', source: 'commons-desc-page' },
    LicenseUrl: { value: 'https://creativecommons.org/licenses/by-sa/4.0', source: 'commons-desc-page' },
  };
  return json(200, {
    batchcomplete: true,
    query: { pages: [{ ns: 6, title, imageinfo: [{ extmetadata }] }] },
  });
}

function holdersAnswer(standIn: StandIn, url: URL): StandInAnswer {
  const query = url.searchParams.get('query') ?? '';
  const asksFor = ({ seat }: StandInHolder) => {
    const [role, code] = seat.split('|');
    return code ? query.includes(`"${code}"`) && query.includes(`"${role}"`) : query.includes(`wd:${seat} `);
  };
  const bindings = standIn.holders.filter(asksFor).map(({ seat, qid, name, start, born, preferred }) => {
    const moment = (day: string) => ({
      type: 'literal',
      datatype: 'http://www.w3.org/2001/XMLSchema#dateTime',
      value: `${day}T00:00:00Z`,
    });
    return {
      seat: { type: 'literal', value: seat },
      person: { type: 'uri', value: `http://www.wikidata.org/entity/${qid}` },
      name: { type: 'literal', 'xml:lang': 'en', value: name },
      ...(start && { start: moment(start) }),
      ...(born && { born: moment(born) }),
      rank: { type: 'uri', value: `http://wikiba.se/ontology#${preferred ? 'Preferred' : 'Normal'}Rank` },
    };
  });
  const vars = ['seat', 'person', 'name', 'born', 'start', 'rank'];
  return json(
    200,
    { head: { vars }, results: { bindings } },
    'application/sparql-results+json;charset=utf-8',
  );
}

/** A PNG of one pixel. */
const PICTURE = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);
