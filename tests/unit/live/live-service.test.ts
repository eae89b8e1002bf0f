import { expect, test } from '@playwright/test';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import type { Term } from '../../../src/knowledge/model.ts';
import { createLiveService } from '../../../src/live/live-service.ts';
import { fakeFetch } from '../../live/fake-fetch.ts';
import { memoryStore } from '../../live/helpers.ts';
import { createStandIn } from '../../live/stand-in.ts';

/** A pack of six invented countries with a president each; person and office have the country's number. */
const COUNTRIES = ['AR', 'BR', 'CA', 'DE', 'FR', 'IT'];
const term = (index: number): Term => ({
  index,
  person: index,
  office: index,
  start: '2024-03-04',
  knownUntil: '2026-09-01',
  acting: false,
  source: 0,
  unreferenced: false,
});
const knowledge = {
  built: '2026-10-01',
  person: (index: number) => ({
    index,
    name: `Head ${COUNTRIES[index]}`,
    otherNames: [],
    qid: `Q${100 + index}`,
    country: index,
    notOfficial: false,
  }),
  office: (index: number) => ({
    index,
    title: `President of ${COUNTRIES[index]}`,
    role: 'president',
    jurisdiction: index,
    singleSeat: true,
  }),
  term,
  jurisdiction: (index: number) => ({
    index,
    code: COUNTRIES[index]!,
    name: COUNTRIES[index]!,
    kind: 'country',
    parent: -1,
  }),
  jurisdictionByCode: (code: string) => COUNTRIES.indexOf(code),
  offices: (role: string, jurisdiction: number) => (role === 'president' ? [jurisdiction] : []),
  termsOfOffice: (office: number) => [office],
  termsFrom: (person: number) => person,
  termsTo: (person: number) => person + 1,
} as unknown as Knowledge;

function service() {
  const standIn = createStandIn({
    people: COUNTRIES.map((code, at) => ({
      qid: `Q${100 + at}`,
      articles: { en: `Head ${code}` },
      extracts: { en: `Head ${code} is a politician.` },
      statements: [],
    })),
    holders: COUNTRIES.map((code, at) => ({
      seat: `state|${code}`,
      qid: `Q${100 + at}`,
      name: `Head ${code}`,
      start: '2024-03-04',
    })),
  });
  standIn.holders[0] = { seat: 'state|AR', qid: 'Q900', name: 'Newly Elected', start: '2026-11-02' };
  const switches = { liveSummaries: false, liveHolders: false };
  const kept = new Map<string, unknown>();
  const permitted = { origins: (_origin: string) => true };
  const live = createLiveService({
    fetch: fakeFetch(standIn),
    store: memoryStore(),
    storage: {
      get: async (key) => structuredClone(kept.get(key)),
      set: async (key, value) => void kept.set(key, structuredClone(value)),
      remove: async (keys) => keys.forEach((key) => void kept.delete(key)),
    },
    now: () => Date.UTC(2026, 10, 20, 12),
    permitted: async (origin) => permitted.origins(origin),
    switches: async () => ({ ...switches }),
    knowledge: async () => knowledge,
    version: '0',
  });
  const hosts = () => [...new Set(standIn.asked.map(({ url }) => new URL(url).host))];
  return { live, switches, hosts, kept, permitted, standIn };
}

test('off: nothing is asked, whatever happens', async () => {
  const { live, hosts } = service();
  expect(await live.profile(0, 'Q100', 'en', 'fetch')).toEqual({ state: 'off' });
  expect(await live.profile(0, 'Q100', 'en', 'cached')).toEqual({ state: 'off' });
  await live.refreshHolders();
  expect(await live.status()).toEqual({ on: false, permitted: true });
  expect(hosts()).toEqual([]);
});

test('summaries on: a card asks the named hosts, the query service is not among them', async () => {
  const { live, switches, hosts } = service();
  switches.liveSummaries = true;
  await live.refreshHolders();
  expect(await live.profile(0, 'Q100', 'en', 'cached')).toEqual({ state: 'nothing-yet' });
  expect(hosts()).toEqual([]);
  expect(await live.profile(0, 'Q100', 'en', 'fetch')).toMatchObject({
    state: 'ready',
    summary: { title: 'Head AR' },
    since: [],
  });
  expect(hosts()).toEqual(['www.wikidata.org', 'en.wikipedia.org', 'upload.wikimedia.org']);
  await live.forgetSummaries();
  expect(await live.profile(0, 'Q100', 'en', 'cached')).toEqual({ state: 'nothing-yet' });
});

test('holders on: only the query service is asked, a card shows who came after, forgetting leaves nothing', async () => {
  const { live, switches, hosts, kept } = service();
  switches.liveHolders = true;
  await Promise.all([live.refreshHolders(), live.refreshHolders()]);
  expect(hosts()).toEqual(['query.wikidata.org']);
  expect(await live.status()).toMatchObject({ on: true, accepted: { offices: 6, changes: 1, leftOut: 0 } });
  expect(await live.profile(0, 'Q100', 'en', 'fetch')).toMatchObject({
    since: [
      {
        kind: 'succeeded',
        office: 'President of AR',
        successor: 'Newly Elected',
        settled: false,
        reportedOn: '2026-11-20',
      },
    ],
  });
  expect(await live.profile(1, 'Q101', 'en', 'fetch')).toMatchObject({ since: [] });
  expect(hosts()).toEqual(['query.wikidata.org']);
  await live.forgetHolders();
  expect(kept.size).toBe(0);
});

test('a damaged list in storage is not shown and is reported', async () => {
  const { live, switches, kept } = service();
  switches.liveHolders = true;
  await live.refreshHolders();
  const [key, text] = [...kept].find(([name]) => name.includes('list'))!;
  kept.set(key, String(text).replace('Newly Elected', 'Somebody Else'));
  expect(await live.status()).toMatchObject({ refused: { reason: 'checksum' } });
  expect(await live.profile(0, 'Q100', 'en', 'fetch')).toMatchObject({ since: [] });
});

test('access taken back: nothing is asked, and the status says so', async () => {
  const { live, switches, hosts, permitted } = service();
  switches.liveHolders = true;
  permitted.origins = () => false;
  await live.refreshHolders();
  expect(await live.status()).toMatchObject({
    on: true,
    permitted: false,
    failed: { problem: 'no-permission' },
  });
  expect(hosts()).toEqual([]);
  permitted.origins = () => true;
  await live.refreshHolders();
  expect(await live.status()).toMatchObject({ accepted: { offices: 6 } });
});
