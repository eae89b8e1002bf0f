// The refresh of the knowledge sources against a local stand-in that answers as the services document it.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Ask, createAsk, TooMuch } from '../../../tools/knowledge/fetch/ask.ts';
import { fetchCongress } from '../../../tools/knowledge/fetch/congress.ts';
import { DAY_FILE } from '../../../tools/knowledge/fetch/fetched-day.ts';
import { type Kept, keptIn, type Run } from '../../../tools/knowledge/fetch/pieces.ts';
import { fetchWikidata } from '../../../tools/knowledge/fetch/wikidata.ts';
import { filesOf } from '../../../tools/knowledge/files.ts';
import { congressLegislators } from '../../../tools/knowledge/sources/congress-legislators.ts';
import { wikidata } from '../../../tools/knowledge/sources/wikidata.ts';

type Answer = (request: IncomingMessage, body: string, response: ServerResponse) => void;

let server: Server;
let base: string;
let answer: Answer;
let requests: { url: string; agent: string; body: string }[];
let slept: number[];
let clock: number;

test.beforeEach(async () => {
  requests = [];
  slept = [];
  clock = Date.parse('2026-11-25T00:00:00Z');
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      requests.push({ url: request.url!, agent: request.headers['user-agent'] ?? '', body });
      answer(request, body, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** An asker whose time passes at once and is written down. */
const asker = (): Ask =>
  createAsk({
    userAgent: 'Test/1 (test@example.org)',
    pause: 1000,
    backOff: 5000,
    timeout: 2000,
    now: () => clock,
    sleep: async (milliseconds) => {
      if (milliseconds > 0) slept.push(milliseconds);
      clock += milliseconds;
    },
    say: () => {},
  });

function inMemory(): Kept & { names(): string[] } {
  const texts = new Map<string, string>();
  return {
    read: (name) => texts.get(name),
    write: (name, text) => void texts.set(name, text),
    clear: () => texts.clear(),
    names: () => [...texts.keys()],
  };
}

const run = (kept: Kept = inMemory()): Run => ({ kept, progress: () => {} });

/** Answers each request with the next of these. */
function inTurn(...answers: ((response: ServerResponse) => void)[]): void {
  let turn = 0;
  answer = (_request, _body, response) => answers[Math.min(turn++, answers.length - 1)]!(response);
}

const status =
  (code: number, headers: Record<string, string> = {}, body = '') =>
  (response: ServerResponse) =>
    void response.writeHead(code, headers).end(body);

test('says who asks, and pauses between questions', async () => {
  inTurn(status(200, {}, 'one'), status(200, {}, 'two'));
  const ask = asker();
  expect(await ask({ url: base, accept: '*/*' })).toBe('one');
  expect(await ask({ url: base, accept: '*/*' })).toBe('two');
  expect(requests.map(({ agent }) => agent)).toEqual([
    'Test/1 (test@example.org)',
    'Test/1 (test@example.org)',
  ]);
  expect(slept).toEqual([1000]);
});

test('waits as long as a throttling service asks, in seconds or until a date', async () => {
  const inTwoMinutes = new Date(clock + 120_000).toUTCString();
  inTurn(
    status(429, { 'retry-after': '90' }),
    status(429, { 'retry-after': inTwoMinutes }),
    status(503),
    status(200, {}, 'at last'),
  );
  expect(await asker()({ url: base, accept: '*/*' })).toBe('at last');
  // The second wait is what was left until the date; the third is the third of 5, 10, 20 seconds.
  expect(slept).toEqual([90_000, 30_000, 20_000]);
});

test('a broken connection is tried again, and not for ever', async () => {
  answer = (_request, _body, response) => response.destroy();
  await expect(asker()({ url: base, accept: '*/*' })).rejects.toThrow('No answer');
  expect(requests).toHaveLength(6);
});

test('whom a service has banned, or whose question is wrong, does not ask again', async () => {
  inTurn(status(403, {}, 'You have been banned until tomorrow, please respect throttling'));
  await expect(asker()({ url: base, accept: '*/*' })).rejects.toThrow('banned until tomorrow');
  inTurn(status(400, {}, 'MalformedQueryException'));
  await expect(asker()({ url: base, accept: '*/*' })).rejects.toThrow('answers 400');
  expect(requests).toHaveLength(2);
});

test('a query out of time is too much, not a failure', async () => {
  inTurn(status(500, {}, 'java.util.concurrent.TimeoutException'));
  await expect(asker()({ url: base, accept: '*/*' })).rejects.toThrow(TooMuch);
  expect(requests).toHaveLength(1);
});

// The query service, over a handful of invented facts.

const uri = (qid: string) => ({ type: 'uri', value: `http://www.wikidata.org/entity/${qid}` });
const text = (value: string) => ({ type: 'literal', value });
const time = (name: string, value: string, precision: number) => ({
  [name]: {
    type: 'literal',
    datatype: 'http://www.w3.org/2001/XMLSchema#dateTime',
    value: `${value}T00:00:00Z`,
  },
  [`${name}Precision`]: {
    type: 'literal',
    datatype: 'http://www.w3.org/2001/XMLSchema#integer',
    value: String(precision),
  },
});
const bool = (value: boolean) => ({ type: 'literal', value: String(value) });

const HEADS = [{ code: text('FR'), office: uri('Q10'), title: text('President of France') }];
const HOLDERS = [
  {
    office: uri('Q10'),
    person: uri('Q1'),
    ...time('start', '2012-05-15', 11),
    ...time('end', '2017-01-01', 9),
    ended: bool(true),
  },
  { office: uri('Q10'), person: uri('Q2'), ...time('start', '2017-05-01', 10), ended: bool(false) },
  { office: uri('Q20'), person: uri('Q1'), ended: bool(true) },
];
const NAMES = [
  { person: uri('Q1'), name: text('Karl Winter'), label: bool(true), language: text('en') },
  { person: uri('Q1'), name: text('Karol Zima'), label: bool(true), language: text('pl') },
  { person: uri('Q1'), name: text('Winter'), label: bool(false), language: text('en') },
  { person: uri('Q1'), name: text('Karl H. Winter'), label: bool(false), language: text('en') },
  { person: uri('Q2'), name: text('روزا هيربست'), label: bool(true), language: text('ar') },
  { person: uri('Q2'), name: text('Rosa Herbst'), label: bool(true), language: text('mul') },
];
const FACTS = [
  {
    person: uri('Q1'),
    ...time('born', '1950-04-03', 11),
    article: { type: 'uri', value: 'https://en.wikipedia.org/wiki/Karl_Winter_(politician)' },
    party: text('Red Party'),
  },
  { person: uri('Q2'), ...time('born', '1960-01-01', 9), party: text('Red Party') },
  { person: uri('Q2'), ...time('born', '1960-01-01', 9), party: text('Blue Party') },
];

/** Answers a SPARQL question by the variables it selects, of the items it names. */
function queryService(body: string): object {
  const query = new URLSearchParams(body).get('query')!;
  const asked = new Set(query.match(/(?<=wd:)Q\d+|(?<=")[A-Z]{2}(?=")/g));
  const about = (binding: Record<string, { value: string }>, name: string) =>
    asked.has(binding[name]!.value.replace(/^.*\//, ''));
  const facts = query.includes('?born');
  const bindings = query.includes('?code')
    ? HEADS.filter((binding) => about(binding, 'code'))
    : query.includes('?office')
      ? HOLDERS.filter((binding) => about(binding, 'office'))
      : (facts ? FACTS : NAMES).filter((binding) => about(binding as never, 'person'));
  return { head: { vars: [] }, results: { bindings } };
}

const serveQueries: Answer = (_request, body, response) => {
  response.writeHead(200, { 'content-type': 'application/sparql-results+json' });
  response.end(JSON.stringify(queryService(body)));
};

const KNOWN = [{ qid: 'Q20', title: 'Minister of Finance of France', jurisdiction: 'FR' }];
const fetchAll = (kept?: Kept, countries = ['FR', 'DE']) =>
  fetchWikidata(asker(), `${base}/sparql`, KNOWN, countries, run(kept));

test('Wikidata: terms as precise as meant, ends that nobody knows, names of all languages', async () => {
  answer = serveQueries;
  const { terms, persons } = await fetchAll();
  const head = { qid: 'Q10', title: 'President of France', jurisdiction: 'FR' };
  expect(terms).toEqual([
    { ...head, person: 'Q1', start: '2012-05-15', end: '2017' },
    { ...head, person: 'Q2', start: '2017-05' },
    { ...KNOWN[0], person: 'Q1', ended: true },
  ]);
  expect(persons).toEqual([
    {
      qid: 'Q1',
      name: 'Karl Winter',
      aliases: ['Karol Zima', 'Karl H. Winter'],
      born: '1950-04-03',
      wikipedia: 'Karl Winter (politician)',
      party: 'Red Party',
    },
    // Two parties: neither is said.
    { qid: 'Q2', name: 'Rosa Herbst', aliases: ['روزا هيربست'], born: '1960' },
  ]);
});

test('what was fetched is what the reader reads', async () => {
  answer = serveQueries;
  const { terms, persons } = await fetchAll();
  const lines = (values: object[]) => values.map((value) => JSON.stringify(value)).join('\n');
  const rows = [
    ...wikidata.rows(
      filesOf({
        'holders.jsonl': lines(terms),
        'persons.jsonl': lines(persons),
        [DAY_FILE]: '{"day":"2026-11-25"}',
      }),
    ),
  ];
  expect(
    rows.map(({ name, office, start, end, knownUntil }) => [name, office?.qid, start, end, knownUntil]),
  ).toEqual([
    ['Karl Winter', 'Q10', '2012-05-15', '2017', undefined],
    ['Rosa Herbst', 'Q10', '2017-05', undefined, '2026-11-25'],
    ['Karl Winter', 'Q20', undefined, undefined, undefined],
  ]);
});

test('a run that was interrupted goes on where it stopped', async () => {
  const kept = inMemory();
  answer = (request, body, response) =>
    body.includes('altLabel') ? status(403, {}, 'enough')(response) : serveQueries(request, body, response);
  await expect(fetchAll(kept)).rejects.toThrow('enough');
  const before = requests.length;
  answer = serveQueries;
  const { persons } = await fetchAll(kept);
  expect(persons).toHaveLength(2);
  expect(before).toBe(3);
  // Names and facts; heads and holders were kept.
  expect(requests.length - before).toBe(2);
});

test('a piece that is too much, or whose answer breaks off, is asked for in halves', async () => {
  answer = (request, body, response) => {
    const whole = body.includes('Q10') && body.includes('Q20') && body.includes('%3Fended');
    if (whole) status(200, {}, '{"results": {"bindings": [{"office"')(response);
    else serveQueries(request, body, response);
  };
  const { terms } = await fetchAll();
  expect(terms).toHaveLength(3);
});

test('another form of answer is an error', async () => {
  inTurn(status(200, {}, '{"boolean": true}'));
  await expect(fetchAll()).rejects.toThrow('another form');
});

test('kept answers lie in a folder that is gone after the run', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'incumbent-fetch-'));
  const kept = keptIn(join(folder, '.fetch'));
  expect(kept.read('a.json')).toBeUndefined();
  kept.write('a.json', '[1]');
  expect(keptIn(join(folder, '.fetch')).read('a.json')).toBe('[1]');
  kept.clear();
  expect(kept.read('a.json')).toBeUndefined();
  rmSync(folder, { recursive: true });
});

// The published files of members of Congress.

const member = (bioguide: string, start: string, end: string) => ({
  id: { bioguide },
  name: { first: 'Rosa', last: bioguide },
  bio: { birthday: '1950-04-03' },
  terms: [{ type: 'rep', start, end, state: 'VT', party: 'Democrat' }],
});

const PUBLISHED: Record<string, string> = {
  'legislators-current.json': JSON.stringify([member('New', '2027-01-03', '2029-01-03')]),
  'legislators-historical.json': JSON.stringify([
    member('Old', '1999-01-03', '2001-01-03'),
    member('Gone', '2023-01-03', '2025-01-03'),
  ]),
  'executive.json': JSON.stringify([member('Head', '2025-01-20', '2029-01-20')]),
  'legislators-historical.csv':
    'last_name,first_name,birthday,type,state,bioguide_id\nOld,Rosa,1950-04-03,rep,VT,Old\n',
};

const servePublished: Answer = (request, _body, response) => {
  const file = PUBLISHED[request.url!.slice(1)];
  status(file === undefined ? 404 : 200, {}, file)(response);
};

test('Congress: the files as the reader reads them, known until the day of the fetch', async () => {
  answer = servePublished;
  const files = await fetchCongress(asker(), base, run());
  const rows = [
    ...congressLegislators.rows(
      filesOf({ ...Object.fromEntries(files), [DAY_FILE]: '{"day":"2027-03-01"}' }),
    ),
  ];
  expect(rows.map(({ name, start, end, knownUntil }) => [name, start, end, knownUntil])).toEqual([
    ['Rosa New', '2027-01-03', undefined, '2027-03-01'],
    ['Rosa Head', '2025-01-20', undefined, '2027-03-01'],
    ['Rosa Gone', '2023-01-03', '2025-01-03', undefined],
    ['Rosa Old', undefined, undefined, undefined],
  ]);
});

test('Congress: a file that is missing, breaks off or has another form changes nothing', async () => {
  answer = (request, body, response) =>
    request.url!.includes('executive') ? status(404)(response) : servePublished(request, body, response);
  await expect(fetchCongress(asker(), base, run())).rejects.toThrow('answers 404');
  for (const [file, problem] of [
    ['[{"id": {', 'breaks off'],
    ['{"message": "moved"}', 'another form'],
    ['[]', 'another form'],
  ] as const) {
    answer = (request, body, response) =>
      request.url!.includes('executive')
        ? status(200, {}, file)(response)
        : servePublished(request, body, response);
    await expect(fetchCongress(asker(), base, run())).rejects.toThrow(problem);
  }
});
