import { expect, test } from '@playwright/test';
import { checkWorkerMessage } from '../../../src/platform/message-checks.ts';
import { askPage, askWorker, NOBODY_THERE, openEnvelope } from '../../../src/platform/wire.ts';

test('pages may not send what only our own pages may, nor the other way round', () => {
  expect(checkWorkerMessage('pack-info', {}, 'page')).toMatchObject({ ok: false });
  expect(checkWorkerMessage('pack-info', {}, 'extension')).toMatchObject({ ok: true });
  expect(checkWorkerMessage('read-page', { tabId: 3 }, 'page')).toMatchObject({ ok: false });
  expect(checkWorkerMessage('article-found', {}, 'extension')).toMatchObject({ ok: false });
});

test('nothing inherited is taken for a message', () => {
  for (const name of ['constructor', 'toString', '__proto__', ''])
    expect(checkWorkerMessage(name, {}, 'extension')).toMatchObject({ ok: false, error: 'unknown message' });
});

test('what becomes part of a style sheet is a plain name', () => {
  const look = { style: 'tint', colourByRole: false, on: true };
  expect(checkWorkerMessage('paint', { ...look, name: 'h0123456789abcdef' }, 'page')).toMatchObject({
    ok: true,
  });
  for (const name of ['h', 'h0123456789abcde){}', '*', '0123456789abcdefgh', 'h0123456789abcdef '.repeat(9)])
    expect(checkWorkerMessage('paint', { ...look, name }, 'page'), name).toMatchObject({ ok: false });
});

test('an envelope is opened by its addressee only', () => {
  expect(openEnvelope({ to: 'worker', name: 'search', request: {} }, 'worker')).toMatchObject({
    name: 'search',
  });
  expect(openEnvelope({ to: 'worker', name: 'search', request: {} }, 'page')).toBeNull();
  for (const message of [null, 7, 'search', {}, { to: 'worker' }, { to: 'worker', name: 5 }])
    expect(openEnvelope(message, 'worker')).toBeNull();
});

test('a worker that was stopped is asked again; one that answers with an error is not', async () => {
  let asked = 0;
  const stopped = async () => {
    asked++;
    if (asked < 3) throw new Error('The message port closed before a response was received.');
    return { ok: true, value: null };
  };
  expect(await askWorker(stopped, 'live-refresh', {}, [0, 0, 0])).toEqual({ ok: true, value: null });
  expect(asked).toBe(3);
  let refused = 0;
  const refusing = async () => {
    refused++;
    return { ok: false, error: 'no' };
  };
  expect(await askWorker(refusing, 'live-refresh', {}, [0, 0])).toEqual({ ok: false, error: 'no' });
  expect(refused).toBe(1);
});

test('where nobody answers, or something that is no result, there is nobody', async () => {
  expect(await askPage(async () => undefined, 'page-state', {})).toEqual({ ok: false, error: NOBODY_THERE });
  expect(await askPage(async () => ({ hello: 1 }), 'page-state', {})).toEqual({
    ok: false,
    error: NOBODY_THERE,
  });
});
