// The border between a page's content script and the worker, and the worker's answers to what passes it.
import fc from 'fast-check';
import { personOfKey } from '../../../src/background/person-keys.ts';
import { profileOf } from '../../../src/background/profile.ts';
import { readText } from '../../../src/background/read-text.ts';
import { searchOfficials } from '../../../src/background/search.ts';
import { checkWorkerMessage } from '../../../src/platform/message-checks.ts';
import type { WorkerMessages } from '../../../src/platform/messages.ts';
import { readSettings } from '../../../src/platform/settings.ts';
import { askWorker, openEnvelope } from '../../../src/platform/wire.ts';
import { fixturePack } from '../../fixtures/knowledge/fixture.ts';
import { asyncTarget, must, mustLeavePrototypes, target } from './target.ts';
import { anyJson, hostileText, spoilt } from './values.ts';

const knowledge = fixturePack();

/** One honest request of each message that carries anything. */
const HONEST: { [N in keyof WorkerMessages]: WorkerMessages[N]['request'] } = {
  'article-found': {},
  recognise: {
    flows: ['President Joe Biden spoke.', 'Biden left.'],
    title: 'Biden spoke',
    date: '2021-03-04',
    dateSource: 'meta',
    dateConfidence: 'sure',
    lang: 'en',
    country: 'US',
  },
  'tab-state': { state: 'article', officials: 2 },
  paint: { name: 'abcdefghijklmnopq', style: 'underline', colourByRole: false, on: true },
  'card-code': {},
  mute: { key: 'Q6279', name: 'Joe Biden' },
  refuse: { key: 'Q6279', name: 'Joe Biden', words: 'Biden' },
  'read-page': { tabId: 3 },
  profile: { key: 'Q6279', date: '2021-03-04', among: ['Q7747'] },
  'tab-result': { tabId: 3 },
  search: { query: 'biden', limit: 5, date: null },
  'pack-info': {},
  'live-profile': { key: 'Q6279', language: 'en', mode: 'cached' },
  'live-status': {},
  'live-refresh': {},
};

/** What only our own pages may ask: it acts on other tabs, or tells what a page must not know. */
const NOT_FOR_PAGES = ['read-page', 'tab-result', 'search', 'pack-info', 'live-status', 'live-refresh'];

const names = Object.keys(HONEST) as (keyof WorkerMessages)[];
const message = fc
  .constantFrom(...names)
  .chain((name) => fc.tuple(fc.constant(name as string), spoilt(HONEST[name])));
const anyMessage = fc.oneof(
  message,
  fc.tuple(fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', ''), anyJson),
  fc.tuple(fc.string({ maxLength: 12 }), anyJson),
  fc.tuple(fc.constantFrom<string>(...names), anyJson),
);

const CHOSEN = readSettings({
  muted: [{ key: 'Q7747', name: 'Vladimir Putin' }],
  ownPeople: [{ name: 'Ana Example', otherNames: ['A.'], office: 'Councillor', jurisdiction: 'Testtown' }],
}).settings;

/** Asks the worker's pure answers what it would ask them after the check. */
function answer(name: string, request: unknown): unknown {
  switch (name) {
    case 'recognise':
      return readText(
        request as WorkerMessages['recognise']['request'],
        knowledge,
        CHOSEN,
        'a.example',
        '2026-11-01',
      );
    case 'profile': {
      const { key, date, among } = request as WorkerMessages['profile']['request'];
      const person = personOfKey(knowledge, key);
      return person === null ? null : profileOf(knowledge, person, date, '2026-11-01', among);
    }
    case 'search': {
      const { query, limit, date } = request as WorkerMessages['search']['request'];
      return searchOfficials(knowledge, CHOSEN.ownPeople, query, limit, date ?? '2026-11-01');
    }
    default:
      return null;
  }
}

export const messages = [
  target(
    'Messages: any message to the worker',
    2500,
    fc.tuple(anyMessage, fc.boolean()),
    ([[name, request], page]) => {
      const checked = checkWorkerMessage(name, request, page ? 'page' : 'extension');
      mustLeavePrototypes();
      if (!checked.ok) return must(checked.error.length > 0, 'refused without a reason');
      must((names as string[]).includes(name), `${name} was let through`);
      must(!page || !NOT_FOR_PAGES.includes(name), `${name} was let through from a page`);
      // What was let through must not make its answerer stumble.
      JSON.stringify(answer(name, request));
    },
  ),
  target('Messages: any text for the style sheet', 800, fc.oneof(hostileText, fc.string()), (name) => {
    const request = { ...HONEST.paint, name };
    if (checkWorkerMessage('paint', request, 'page').ok)
      must(/^[a-z0-9-]+$/.test(name), 'a name that can leave its place in the rule');
  }),
  target(
    'Messages: any envelope',
    800,
    fc.oneof(anyJson, spoilt({ to: 'worker', name: 'profile', request: {} })),
    (any) => {
      const opened = openEnvelope(any, 'worker');
      if (opened) must(typeof opened.name === 'string', 'an envelope without a name');
      must(!opened || !openEnvelope(any, 'page'), 'one envelope for two addressees');
    },
  ),
  asyncTarget(
    'Messages: any answer, or none',
    400,
    fc.option(anyJson, { nil: new Error('gone') }),
    async (any) => {
      const send = () => (any instanceof Error ? Promise.reject(any) : Promise.resolve(any));
      const result = await askWorker(send, 'pack-info', {}, [0, 0]);
      must(result.ok === true || typeof result.error === 'string', 'a result that is none');
    },
  ),
];
