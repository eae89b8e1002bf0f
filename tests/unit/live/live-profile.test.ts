import { expect, test } from '@playwright/test';
import { createCache } from '../../../src/live/cache.ts';
import type { LiveSubject } from '../../../src/live/live-profile.ts';
import { liveOver, memoryStore } from '../../live/helpers.ts';
import { createStandIn, type Fault, type StandIn } from '../../live/stand-in.ts';

const DAY = 86_400_000;
const subject: LiveSubject = {
  key: 'Q700',
  qid: 'Q700',
  wikipedia: 'Ada Example',
  packBuilt: '2026-10-01',
  terms: [
    { office: 'Minister of Trade of Avalon', officeId: 'Q1', start: '2024-05-01', knownUntil: '2026-06-01' },
  ],
};
const world = (): StandIn =>
  createStandIn({
    labels: { Q2: 'President of Avalon', Q70: 'Bo Sample' },
    people: [
      {
        qid: 'Q700',
        articles: { en: 'Ada Example', de: 'Ada Beispiel' },
        extracts: {
          en: 'Ada Example is a politician of Avalon.',
          de: 'Ada Beispiel ist eine Politikerin aus Avalon.',
        },
        born: '1970-02-03',
        site: 'https://ada.example.org/',
        statements: [
          { property: 'P39', item: 'Q1', start: '2024-05-01', end: '2026-09-10', replacedBy: 'Q70' },
          { property: 'P39', item: 'Q2', start: '2026-09-11' },
        ],
      },
    ],
  });
const hosts = (standIn: StandIn) => standIn.asked.map(({ url }) => new URL(url).host);

test('everything about one person, in the reader’s language', async () => {
  const { live, standIn, requests } = liveOver(world());
  expect(await live.cached(subject, 'de')).toEqual({ state: 'nothing-yet' });
  expect(standIn.asked).toEqual([]);
  const view = await live.fetch(subject, 'de');
  expect(view).toMatchObject({
    state: 'ready',
    asked: '2026-11-20',
    stale: false,
    summary: { lang: 'de', text: 'Ada Beispiel ist eine Politikerin aus Avalon.', licence: 'CC BY-SA 4.0' },
    portrait: {
      type: 'image/png',
      author: 'Ada & Co',
      filePage: 'https://commons.wikimedia.org/wiki/File%3AAda_Beispiel.png',
    },
    links: [{ kind: 'wikidata' }, { kind: 'official-site', url: 'https://ada.example.org/' }],
    since: [
      {
        kind: 'began',
        office: 'President of Avalon',
        date: '2026-09-11',
        reportedOn: '2026-11-20',
        settled: false,
      },
      { kind: 'ended', office: 'Minister of Trade of Avalon', date: '2026-09-10', successor: 'Bo Sample' },
    ],
  });
  expect(view).not.toHaveProperty('problem');
  expect(hosts(standIn)).toEqual([
    'www.wikidata.org',
    'www.wikidata.org',
    'de.wikipedia.org',
    'upload.wikimedia.org',
    'de.wikipedia.org',
  ]);
  for (const options of requests) {
    expect(options).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(new Headers(options.headers).get('api-user-agent')).toContain('Incumbent/');
  }
});

test('from the cache at once, refreshed after a day, settled after a week', async () => {
  const { live, standIn, clock } = liveOver(world());
  await live.fetch(subject, 'en');
  const asked = standIn.asked.length;
  expect(await live.cached(subject, 'en')).toMatchObject({ state: 'ready', stale: false });
  await live.fetch(subject, 'en');
  expect(standIn.asked).toHaveLength(asked);
  clock.now += DAY;
  expect(await live.cached(subject, 'en')).toMatchObject({
    state: 'ready',
    stale: true,
    asked: '2026-11-20',
  });
  expect(await live.fetch(subject, 'en')).toMatchObject({
    asked: '2026-11-21',
    since: [{ settled: false }, { settled: false }],
  });
  clock.now += 6 * DAY;
  expect(await live.fetch(subject, 'en')).toMatchObject({
    since: [{ reportedOn: '2026-11-20', settled: true }, { settled: true }],
  });
  clock.now += 31 * DAY;
  expect(await live.cached(subject, 'en')).toEqual({ state: 'nothing-yet' });
});

test('two cards of one person share one asking', async () => {
  const { live, standIn } = liveOver(world());
  const [one, two] = await Promise.all([live.fetch(subject, 'en'), live.fetch(subject, 'en')]);
  expect(one).toEqual(two);
  expect(hosts(standIn).filter((host) => host === 'upload.wikimedia.org')).toHaveLength(1);
});

test('falls back to English; a redirect page is followed; a namesake’s article is refused', async () => {
  const standIn = world();
  delete standIn.people[0]!.articles.de;
  expect(await liveOver(standIn).live.fetch(subject, 'de')).toMatchObject({ summary: { lang: 'en' } });
  const { qid: _, ...noItem } = subject;
  const moved = { ...noItem, key: 'k', wikipedia: 'Ada E. Example' };
  const redirected = createStandIn({ ...world(), redirects: { 'Ada E. Example': 'Ada Example' } });
  expect(await liveOver(redirected).live.fetch(moved, 'en')).toMatchObject({
    summary: { title: 'Ada Example' },
  });
  const other = world();
  other.people.push({ ...other.people[0]!, qid: 'Q701', articles: {} });
  const namesake = { ...subject, key: 'Q701', qid: 'Q701' };
  const view = await liveOver(other).live.fetch(namesake, 'en');
  expect(view).toMatchObject({ problem: 'ambiguous' });
  expect(view).not.toHaveProperty('summary');
});

const SUMMARY = 'en.wikipedia.org/api/rest_v1';
const ITEM = 'www.wikidata.org/';
const PICTURE = 'upload.wikimedia.org/';
const FAULTS: [string, Fault, string][] = [
  [SUMMARY, { kind: 'missing' }, 'missing'],
  [SUMMARY, { kind: 'disambiguation' }, 'ambiguous'],
  [SUMMARY, { kind: 'throttled', retryAfter: '3600' }, 'busy'],
  [SUMMARY, { kind: 'down' }, 'busy'],
  [SUMMARY, { kind: 'banned' }, 'busy'],
  [SUMMARY, { kind: 'cut-off' }, 'broken'],
  [SUMMARY, { kind: 'broken-connection' }, 'broken'],
  [SUMMARY, { kind: 'html' }, 'broken'],
  [SUMMARY, { kind: 'huge' }, 'broken'],
  [SUMMARY, { kind: 'offline' }, 'offline'],
  [SUMMARY, { kind: 'elsewhere', to: 'https://upload.wikimedia.org/x' }, 'broken'],
  [ITEM, { kind: 'throttled', retryAfter: '3600' }, 'busy'],
  [ITEM, { kind: 'cut-off' }, 'broken'],
  [ITEM, { kind: 'huge' }, 'broken'],
  [ITEM, { kind: 'offline' }, 'offline'],
  [ITEM, { kind: 'elsewhere', to: 'https://evil.example/' }, 'offline'],
  [PICTURE, { kind: 'throttled', retryAfter: '60' }, 'busy'],
  [PICTURE, { kind: 'html' }, 'broken'],
  [PICTURE, { kind: 'huge' }, 'broken'],
];

for (const [address, fault, problem] of FAULTS) {
  test(`${address} ${fault.kind}: one problem named, the rest there, nothing asked again at once`, async () => {
    const standIn = world();
    standIn.faults.set(address, fault);
    const { live, clock } = liveOver(standIn);
    const view = await live.fetch(subject, 'en');
    expect(view).toMatchObject({ state: 'ready', problem });
    if (address === SUMMARY) expect(view).toMatchObject({ since: [{ kind: 'began' }, { kind: 'ended' }] });
    else expect(view).toMatchObject({ summary: { text: 'Ada Example is a politician of Avalon.' } });
    const asked = standIn.asked.length;
    await live.fetch(subject, 'en');
    clock.now += 9 * 60_000;
    await live.fetch(subject, 'en');
    expect(standIn.asked).toHaveLength(asked);
    // Well again: the next card, later, has everything.
    standIn.faults.clear();
    clock.now += 4 * DAY;
    expect(await live.fetch(subject, 'en')).not.toHaveProperty('problem');
  });
}

test('a failure loses nothing of what was known', async () => {
  const standIn = world();
  const { live, clock } = liveOver(standIn);
  const first = await live.fetch(subject, 'en');
  standIn.faults.set('', { kind: 'offline' });
  clock.now += 2 * DAY;
  const view = await live.fetch(subject, 'en');
  expect(view).toMatchObject({ problem: 'offline', summary: (first as { summary: object }).summary });
  expect(view).toHaveProperty('portrait');
});

test('a throttled host is left alone for everybody, however many cards are opened', async () => {
  const standIn = world();
  standIn.faults.set(ITEM, { kind: 'throttled', retryAfter: '3600' });
  const { live } = liveOver(standIn);
  for (let at = 0; at < 10; at += 1) await live.fetch({ ...subject, key: `k${at}` }, 'en');
  expect(hosts(standIn).filter((host) => host === 'www.wikidata.org')).toHaveLength(1);
});

test('permission taken back: nothing is asked, and it works at once when given again', async () => {
  const { live, standIn, permitted } = liveOver(world());
  permitted.hosts = () => false;
  expect(await live.fetch(subject, 'en')).toMatchObject({ problem: 'no-permission' });
  expect(standIn.asked).toEqual([]);
  permitted.hosts = () => true;
  expect(await live.fetch(subject, 'en')).toHaveProperty('summary');
});

test('a person without item and article is asked about nowhere', async () => {
  const { live, standIn } = liveOver(world());
  expect(await live.fetch({ key: 'x', terms: [], packBuilt: '2026-10-01' }, 'en')).toMatchObject({
    problem: 'no-identifier',
  });
  expect(standIn.asked).toEqual([]);
});

test('cache: age, number and size are bounded, the least recently used goes first', async () => {
  const clock = { now: 1000 };
  const store = memoryStore();
  const cache = createCache(store, () => clock.now, { maxAge: 100, maxBytes: 60, maxEntries: 3 });
  for (const key of ['a', 'b', 'c']) {
    clock.now += 1;
    await cache.put(key, key);
  }
  clock.now += 1;
  await cache.get('a');
  clock.now += 1;
  await cache.put('d', 'd');
  expect([...store.kept.keys()].sort()).toEqual(['a', 'c', 'd']);
  clock.now += 1;
  await cache.put('big', 'x'.repeat(56));
  expect([...store.kept.keys()]).toEqual(['big']);
  await cache.put('huge', 'x'.repeat(100));
  expect(await cache.get('huge')).toBeNull();
  clock.now += 101;
  expect(await cache.get('big')).toBeNull();
  const broken = createCache(
    { ...store, get: () => Promise.reject(new Error()), put: () => Promise.reject(new Error()) },
    () => 0,
  );
  await broken.put('a', 1);
  expect(await broken.get('a')).toBeNull();
});
