// What the bench reads out of a trace.
import { expect, test } from '@playwright/test';
import { findThread, readThread } from '../../../tools/bench/trace.ts';

const THREAD = { pid: 7, tid: 1 };
const OURS = 'chrome-extension://abc';

/** A slice on the page's main thread; times in milliseconds. */
const slice = (name: string, from: number, length: number, url = '', worked = length) => ({
  ph: 'X',
  ...THREAD,
  name,
  ts: from * 1000,
  dur: length * 1000,
  tdur: worked * 1000,
  args: { data: { url } },
});

test('counts scripts of the extension once, by the time of the processor', () => {
  const events = [
    slice('RunTask', 0, 10, '', 6),
    slice('EvaluateScript', 1, 8, `${OURS}/page.js`, 4),
    slice('v8.compile', 1, 2, `${OURS}/page.js`, 1),
    slice('RunTask', 20, 3),
    slice('FunctionCall', 20, 2, 'https://news.example/app.js'),
  ];
  const main = readThread(events, THREAD, OURS);
  expect(main).toMatchObject({ total: 9, scripts: 4, longest: 6, forced: 0 });
});

test('a layout inside our script is forced, one of the page or of a frame is not', () => {
  const events = [
    slice('RunTask', 0, 10),
    slice('FunctionCall', 0, 5, `${OURS}/article.js`),
    slice('Layout', 1, 2),
    slice('RunTask', 20, 10),
    slice('FunctionCall', 20, 5, 'https://news.example/app.js'),
    slice('Layout', 21, 2),
    slice('RunTask', 40, 10),
    slice('Layout', 41, 2),
  ];
  expect(readThread(events, THREAD, OURS).forced).toBe(1);
  expect(readThread(events, THREAD, '').forced).toBe(0);
});

test('settling promises is ours where something is settled, and other threads are nobody’s', () => {
  const events = [
    slice('RunTask', 0, 2),
    slice('RunMicrotasks', 0, 1),
    slice('RunTask', 5, 2),
    slice('RunMicrotasks', 5, 0.01),
    { ...slice('RunTask', 9, 50), tid: 2 },
  ];
  expect(readThread(events, THREAD, OURS)).toMatchObject({ total: 4, scripts: 1, longest: 2 });
});

test('finds the thread of a page, and none for a page that was not shown', () => {
  const commit = { name: 'CommitLoad', ...THREAD, args: { data: { url: 'http://127.0.0.1/a' } } };
  expect(findThread([commit], 'http://127.0.0.1/a')).toEqual(THREAD);
  expect(findThread([commit], 'http://127.0.0.1/b')).toBeUndefined();
});
