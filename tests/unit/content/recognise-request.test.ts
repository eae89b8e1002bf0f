import { expect, test } from '@playwright/test';
import type { Article } from '../../../src/article/model.ts';
import { requestFor, sameRequest } from '../../../src/content/recognise-request.ts';
import { LONGEST_FLOW, MOST_FLOWS, MOST_TEXT } from '../../../src/platform/limits.ts';
import { checkWorkerMessage } from '../../../src/platform/message-checks.ts';

const article = (flows: string[], title = 'A title'): Article =>
  ({
    isArticle: true,
    reason: 'article_metadata',
    title,
    published: { date: '2022-11-15', confidence: 'sure', source: 'json-ld' },
    modified: null,
    lang: 'en',
    country: null,
    flows: flows.map((text) => ({ text })),
  }) as unknown as Article;

test('text and date go to the worker, and nothing else of the page', () => {
  expect(Object.keys(requestFor(article(['One.', 'Two.']), null)).sort()).toEqual([
    'country',
    'date',
    'dateConfidence',
    'dateSource',
    'flows',
    'lang',
    'title',
  ]);
});

test('the reader’s own date goes before the page’s', () => {
  expect(requestFor(article(['One.']), null).date).toBe('2022-11-15');
  expect(requestFor(article(['One.']), '2022-11-16').date).toBe('2022-11-16');
});

test('whatever the page’s size, the worker accepts what is asked', () => {
  const block = 'word '.repeat(LONGEST_FLOW / 4);
  const pages = [
    article(Array.from({ length: (MOST_TEXT / LONGEST_FLOW) * 2 }, () => block)),
    article(Array.from({ length: MOST_FLOWS + 10 }, () => 'a')),
    article(['One.'], 'title '.repeat(5000)),
    article([]),
  ];
  for (const page of pages)
    expect(checkWorkerMessage('recognise', requestFor(page, null), 'page')).toMatchObject({ ok: true });
});

test('a question is the same as long as text, date and language are', () => {
  const one = requestFor(article(['One.', 'Two.']), null);
  expect(sameRequest(one, requestFor(article(['One.', 'Two.'], 'Another title'), null))).toBe(true);
  expect(sameRequest(one, requestFor(article(['One.', 'Two!']), null))).toBe(false);
  expect(sameRequest(one, requestFor(article(['One.']), null))).toBe(false);
  expect(sameRequest(one, requestFor(article(['One.', 'Two.']), '2022-11-16'))).toBe(false);
});
