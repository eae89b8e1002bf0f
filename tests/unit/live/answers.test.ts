import { expect, test } from '@playwright/test';
import { retryAfter } from '../../../src/live/ask.ts';
import { daysBetween, isPartialDate, lastDay, surelyBefore } from '../../../src/live/dates.ts';
import { readCredit, textOfHtml } from '../../../src/live/photo-credit.ts';
import { hasMarkup, plainName, plainText, safeLink } from '../../../src/live/plain-text.ts';
import { base64, pictureType } from '../../../src/live/portrait.ts';
import { fileOf, readSummary } from '../../../src/live/summary.ts';
import { readEntity } from '../../../src/live/wikidata-entity.ts';
import { summaryOrigins, wikipediaLanguage } from '../../../src/platform/live-hosts.ts';

test.describe('plain text', () => {
  test('takes text with angle brackets and ampersands, refuses markup', () => {
    expect(plainText('Profit < loss & rising', 100)).toBe('Profit < loss & rising');
    for (const text of [
      '<b>x</b>',
      'a <!-- b',
      '&lt;script&gt;',
      '&#x3c;',
      '{{Infobox}}',
      '[[Paris]]',
      'JavaScript:alert(1)',
    ])
      expect([text, plainText(text, 100)]).toEqual([text, null]);
  });
  test('drops bidi controls but keeps the joiners that Persian needs', () => {
    expect(plainText('ab\u202Ecd\u2066e\u0007\uFEFF', 100)).toBe('abcde');
    expect(plainText('می\u200Cخواهم', 100)).toBe('می\u200Cخواهم');
  });
  test('cuts at a sentence, else at a word', () => {
    expect(plainText('One two three. Four five six seven.', 20)).toBe('One two three.');
    expect(plainText('One two three four five six', 16)).toBe('One two three…');
    expect(plainText('x'.repeat(50), 10)!.length).toBeLessThanOrEqual(10);
  });
  test('refuses what is not text or empty', () => {
    for (const value of [null, 1, {}, [], '', '  \u200b ']) expect(plainText(value, 10)).toBeNull();
    expect(plainName('x'.repeat(161))).toBeNull();
    expect(hasMarkup('AT&T; and more')).toBe(false);
  });
  test('links: https, a named host, nothing hidden', () => {
    expect(safeLink('https://www.example.org/a?b')).toBe('https://www.example.org/a?b');
    for (const link of [
      'http://example.org',
      'https://a@example.org',
      'https://example.org:8443/',
      'https://10.0.0.1/',
      'javascript:x',
      'https://localhost/',
      7,
    ])
      expect([link, safeLink(link)]).toEqual([link, null]);
  });
});

test('dates: real, as precise as given', () => {
  expect(['2024', '2024-02', '2024-02-29'].every(isPartialDate)).toBe(true);
  expect(['2023-02-29', '2024-13', '24', '2024-1-1', 2024, '2024-02-30'].some(isPartialDate)).toBe(false);
  expect(lastDay('2024-02')).toBe('2024-02-29');
  expect(lastDay('2023')).toBe('2023-12-31');
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(surelyBefore('2023', '2024-01-01')).toBe(true);
  expect(surelyBefore('2024', '2024-06-01')).toBe(false);
});

test('languages and the hosts asked for', () => {
  expect(['pt-BR', 'nb', 'DE', 'x', '../evil', 'zh_TW'].map(wikipediaLanguage)).toEqual([
    'pt',
    'no',
    'de',
    'en',
    'en',
    'zh',
  ]);
  expect(summaryOrigins('de-AT')).toEqual([
    'https://de.wikipedia.org/*',
    'https://en.wikipedia.org/*',
    'https://www.wikidata.org/*',
    'https://upload.wikimedia.org/*',
  ]);
  expect(summaryOrigins('en-GB')).toHaveLength(3);
});

test('Retry-After in seconds, as a date, absent, absurd', () => {
  const now = Date.UTC(2026, 10, 20);
  expect(retryAfter('30', now)).toBe(30_000);
  expect(retryAfter(new Date(now + 90_000).toUTCString(), now)).toBe(90_000);
  expect(retryAfter(null, now)).toBe(60_000);
  expect(retryAfter('soon', now)).toBe(60_000);
  expect(retryAfter('0', now)).toBe(1000);
  expect(retryAfter('99999999', now)).toBe(86_400_000);
});

test.describe('summary', () => {
  const page = {
    type: 'standard',
    title: 'Ada Example',
    titles: { normalized: 'Ada Example' },
    wikibase_item: 'Q7',
    extract: 'Ada Example is a politician. She was born somewhere.',
    dir: 'ltr',
    content_urls: { desktop: { page: 'https://evil.example/' } },
    thumbnail: {
      source:
        'https://upload.wikimedia.org/wikipedia/commons/thumb/a/ab/Ada_Example.jpg/330px-Ada_Example.jpg',
      width: 330,
      height: 400,
    },
  };
  const read = (changes: object, expected: string | null = 'Q7') =>
    readSummary({ ...page, ...changes }, 'en', expected);

  test('gives text, page, licence and picture, with links of our own making', () => {
    const answer = read({});
    expect(answer.ok && answer.summary.view).toMatchObject({
      text: page.extract,
      pageUrl: 'https://en.wikipedia.org/wiki/Ada_Example',
      licence: 'CC BY-SA 4.0',
    });
    expect(answer.ok && answer.summary.picture).toMatchObject({ file: 'File:Ada Example.jpg', width: 330 });
  });
  test('tells apart what can be wrong with a page', () => {
    expect(read({ type: 'disambiguation' })).toEqual({ ok: false, problem: 'ambiguous' });
    expect(read({ wikibase_item: 'Q8' })).toEqual({ ok: false, problem: 'ambiguous' });
    expect(read({ type: 'no-extract' })).toEqual({ ok: false, problem: 'missing' });
    for (const changes of [
      { type: 'mainpage' },
      { extract: '<b>x' },
      { extract: 5 },
      { title: 1, titles: null },
    ])
      expect(read(changes)).toEqual({ ok: false, problem: 'broken' });
    for (const value of [null, [], 'x', 3])
      expect(readSummary(value, 'en', null)).toEqual({ ok: false, problem: 'broken' });
  });
  test('takes pictures of Wikimedia Commons only', () => {
    const host = 'https://upload.wikimedia.org/wikipedia';
    expect(fileOf(`${host}/commons/a/ab/A%C3%A9_b.png`)).toBe('File:Aé b.png');
    for (const address of [
      `${host}/en/thumb/a/ab/Fair_use.jpg/330px-Fair_use.jpg`,
      'https://upload.wikimedia.org.evil.example/wikipedia/commons/a/ab/A.jpg',
      'http://upload.wikimedia.org/wikipedia/commons/a/ab/A.jpg',
      `${host}/commons/a/ab/A.jpg?x=1`,
      `${host}/commons/a/ab/%3Cscript%3E.jpg`,
      `${host}/commons/a/ab/%E0%A4%A.jpg`,
    ])
      expect([address, fileOf(address)]).toEqual([address, null]);
    expect(read({ thumbnail: { ...page.thumbnail, width: 99_999 } })).toMatchObject({
      summary: { picture: null },
    });
  });
});

test('photo credit: words of the HTML, licences at known places', () => {
  const answer = (Artist: string, LicenseUrl: string) => ({
    query: {
      pages: [
        { imageinfo: [{ extmetadata: { Artist: { value: Artist }, LicenseUrl: { value: LicenseUrl } } }] },
      ],
    },
  });
  expect(
    readCredit(answer('<a href="x">Ada</a> &amp; Bo', 'http://creativecommons.org/licenses/by/2.0')),
  ).toEqual({
    author: 'Ada & Bo',
    licenceUrl: 'https://creativecommons.org/licenses/by/2.0',
  });
  expect(readCredit(answer('&lt;script&gt;x', 'https://evil.example/'))).toEqual({});
  expect(readCredit({ query: { pages: [] } })).toEqual({});
  expect(textOfHtml('<style>p{}</style>Name<br>Two')).toBe('Name Two');
});

test('pictures are known by their bytes', () => {
  expect(pictureType(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe('image/jpeg');
  expect(pictureType(new TextEncoder().encode('RIFF1234WEBPVP8 '))).toBe('image/webp');
  for (const text of ['<svg xmlns="', 'GIF89a', 'RIFF1234WAVE', '', '<html>'])
    expect(pictureType(new TextEncoder().encode(text))).toBeNull();
  const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => at % 256);
  expect(Buffer.from(base64(bytes), 'base64').equals(Buffer.from(bytes))).toBe(true);
});

test.describe('items', () => {
  const time = (value: string, precision: number, calendar = 'Q1985727') => ({
    snaktype: 'value',
    datavalue: {
      value: { time: value, precision, calendarmodel: `http://www.wikidata.org/entity/${calendar}` },
    },
  });
  const positions = (start: unknown, extra: object = {}) => {
    const mainsnak = { snaktype: 'value', datavalue: { value: { id: 'Q1' } } };
    const answer = readEntity(
      {
        entities: {
          Q7: {
            id: 'Q7',
            claims: { P39: [{ mainsnak, rank: 'normal', qualifiers: { P580: [start] }, ...extra }] },
          },
        },
      },
      'Q7',
    );
    return answer.ok ? answer.entity.positions : answer;
  };
  test('dates keep their precision, Julian and vague ones are left out', () => {
    expect(positions(time('+2021-03-04T00:00:00Z', 11))).toMatchObject([{ start: '2021-03-04' }]);
    expect(positions(time('+2021-03-00T00:00:00Z', 10))).toMatchObject([{ start: '2021-03' }]);
    expect(positions(time('+2021-00-00T00:00:00Z', 9))).toMatchObject([{ start: '2021' }]);
    for (const odd of [
      time('+2021-00-00T00:00:00Z', 8),
      time('+1700-01-01T00:00:00Z', 11, 'Q1985786'),
      time('-0044-03-15T00:00:00Z', 11),
      { snaktype: 'somevalue' },
      5,
    ])
      expect(positions(odd)).toMatchObject([{ office: 'Q1', ended: false }]);
    expect(positions(5)).not.toHaveProperty('0.start');
  });
  test('deprecated statements do not count; an unknown end is an end, "no value" is none', () => {
    expect(positions(5, { rank: 'deprecated' })).toEqual([]);
    expect(positions(5, { qualifiers: { P582: [{ snaktype: 'somevalue' }] } })).toMatchObject([
      { ended: true },
    ]);
    expect(positions(5, { qualifiers: { P582: [{ snaktype: 'novalue' }] } })).toMatchObject([
      { ended: false },
    ]);
  });
  test('missing, merged, another item, errors, no item at all', () => {
    expect(readEntity({ entities: { Q7: { id: 'Q7', missing: '' } } }, 'Q7')).toEqual({
      ok: false,
      problem: 'missing',
    });
    expect(readEntity({ error: { code: 'no-such-entity' } }, 'Q7')).toEqual({
      ok: false,
      problem: 'missing',
    });
    expect(readEntity({ error: { code: 'maxlag' } }, 'Q7')).toEqual({ ok: false, problem: 'busy' });
    expect(
      readEntity({ entities: { Q7: { id: 'Q9', claims: {}, redirects: { from: 'Q7', to: 'Q9' } } } }, 'Q7'),
    ).toMatchObject({ ok: true });
    for (const answer of [
      { entities: { Q7: { id: 'Q9', claims: {} } } },
      { entities: {} },
      null,
      [],
      { entities: { Q7: { id: 'Q7' } } },
    ])
      expect(readEntity(answer, 'Q7')).toEqual({ ok: false, problem: 'broken' });
  });
});
