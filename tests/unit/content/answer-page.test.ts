import { expect, test } from '@playwright/test';
import { type Answering, answerPage } from '../../../src/content/answer-page.ts';
import type { Placed } from '../../../src/content/place-mentions.ts';
import type { TabState } from '../../../src/platform/messages.ts';

/** A page with three mentions of one person, which notes what it is asked to do. */
function page(state: TabState = { state: 'loading' }) {
  const did: string[] = [];
  const mentions = [0, 1, 2].map((number) => ({ number }) as unknown as Placed);
  const numberOf = (placed: Placed) => (placed as unknown as { number: number }).number;
  const answering: Answering = {
    state: () => state,
    refresh: async () => void did.push('refresh'),
    mentionsOf: (key) => (key === 'Q1' ? mentions : []),
    show: (placed) => void did.push(`show ${numberOf(placed)}`),
    open: (placed) => void did.push(`open ${numberOf(placed)}`),
    step: (direction) => void did.push(`step ${direction}`),
    correctDate: async (date) => {
      did.push(`date ${date}`);
      return { ok: true, value: null };
    },
  };
  return { did, ask: (name: string, request: unknown) => answerPage(answering, name as never, request) };
}

test('mentions are shown round and round, and counted', async () => {
  const { ask, did } = page();
  expect(await ask('show-mention', { key: 'Q1', index: 1 })).toEqual({
    ok: true,
    value: { index: 1, count: 3 },
  });
  expect(await ask('show-mention', { key: 'Q1', index: 4 })).toEqual({
    ok: true,
    value: { index: 1, count: 3 },
  });
  expect(await ask('show-mention', { key: 'Q1', index: -1 })).toEqual({
    ok: true,
    value: { index: 2, count: 3 },
  });
  expect(await ask('show-mention', { key: 'Q2', index: 0 })).toEqual({
    ok: true,
    value: { index: 0, count: 0 },
  });
  expect(did).toEqual(['show 1', 'show 1', 'show 2']);
});

test('a card opens at the first mention; for somebody who is gone, not at all', async () => {
  const { ask, did } = page();
  expect(await ask('open-card', { key: 'Q1' })).toMatchObject({ ok: true });
  expect(await ask('open-card', { key: 'Q2' })).toMatchObject({ ok: false });
  expect(did).toEqual(['open 0']);
});

test('asked for its state, a page begins what has waited for that', async () => {
  const { ask, did } = page();
  expect(await ask('page-state', {})).toEqual({ ok: true, value: { state: 'loading' } });
  expect(did).toEqual(['refresh']);
});

test('requests of the wrong shape are answered with an error and do nothing', async () => {
  const { ask, did } = page();
  for (const [name, request] of [
    ['show-mention', { key: 1, index: 0 }],
    ['show-mention', { key: 'Q1', index: 'first' }],
    ['open-card', null],
    ['step', { direction: 0 }],
    ['correct-date', { date: 'yesterday' }],
    ['correct-date', {}],
    ['no-such-message', {}],
  ] as const)
    expect(await ask(name, request), name).toMatchObject({ ok: false });
  expect(did).toEqual([]);
});

test('a date is corrected, and given back', async () => {
  const { ask, did } = page();
  expect(await ask('correct-date', { date: '2022-11-15' })).toMatchObject({ ok: true });
  expect(await ask('correct-date', { date: null })).toMatchObject({ ok: true });
  expect(did).toEqual(['date 2022-11-15', 'date null']);
});
