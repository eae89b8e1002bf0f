import { expect, test } from '@playwright/test';
import { guessLanguage } from '../../../src/article/guess-language.ts';
import { HEADLINE, linked, NEWS, page, paragraphs, prose, read, story } from './pages.ts';

const URL_WITHOUT_DATE = 'https://gazette.example/harbour-board-votes-to-dredge-the-channel';
const dated = (head: string, line = '', url = URL_WITHOUT_DATE, lang = 'en') =>
  read(page({ head, lang, body: `<h1>${HEADLINE}</h1>${line}<div>${paragraphs(8)}</div>` }), { url })
    .published;

test.describe('published', () => {
  test('JSON-LD before meta before address before text', () => {
    const meta = '<meta property="article:published_time" content="2024-03-02T10:00:00+01:00">';
    expect(dated(NEWS + meta)).toEqual({ date: '2024-05-14', confidence: 'sure', source: 'json-ld' });
    expect(dated(meta)).toEqual({ date: '2024-03-02', confidence: 'sure', source: 'meta' });
    expect(
      dated('', '<p>5 May 2024</p>', 'https://gazette.example/2024/05/04/dredging-the-channel'),
    ).toMatchObject({ date: '2024-05-04', source: 'url' });
    expect(dated('', '<p>5 May 2024</p>')).toEqual({
      date: '2024-05-05',
      confidence: 'likely',
      source: 'text',
    });
    expect(dated('', '<time datetime="2024-05-06T08:00">Monday</time>')).toMatchObject({
      date: '2024-05-06',
      source: 'time',
    });
    expect(dated('', '<span itemprop="datePublished" content="2024-05-07"></span>')).toMatchObject({
      date: '2024-05-07',
      source: 'microdata',
    });
  });

  test('date lines in many languages', () => {
    const lines: [string, string, string][] = [
      ['en', 'Sep 8, 2023, 09:30 PM EDT', '2023-09-08'],
      ['en', 'Published Tuesday 8th September, 2023', '2023-09-08'],
      ['de', '8. September 2023, 14:05 Uhr', '2023-09-08'],
      ['de', '08.09.2023', '2023-09-08'],
      ['fr', 'Publié le 8 août 2023 à 12h30', '2023-08-08'],
      ['es', '8 de septiembre de 2023', '2023-09-08'],
      ['pt', '08/09/2023 11h20', '2023-09-08'],
      ['it', '8 settembre 2023', '2023-09-08'],
      ['pl', '8 września 2023', '2023-09-08'],
      ['ru', '8 сентября 2023', '2023-09-08'],
      ['tr', '8 Eylül 2023', '2023-09-08'],
      ['ar', '٨ سبتمبر ٢٠٢٣', '2023-09-08'],
      ['ja', '2023年9月8日', '2023-09-08'],
      ['ko', '2023년 9월 8일', '2023-09-08'],
      ['hu', '2023. szeptember 8.', '2023-09-08'],
      ['vi', '8 tháng 9 năm 2023', '2023-09-08'],
    ];
    for (const [lang, line, date] of lines) {
      // The story's own words are English; the page's word for its language counts where its text cannot be told.
      const html = page({
        lang,
        head: '<meta property="og:type" content="article">',
        body: `<h1>${HEADLINE}</h1><p class="date">${line}</p><div>${paragraphs(8)}</div>`,
      });
      expect(read(html, { url: URL_WITHOUT_DATE }).published?.date ?? null, `${lang}: ${line}`).toBe(date);
    }
  });

  test('8/9 by the habits of the country', () => {
    const line = '<p class="date">08/09/2023</p>';
    expect(dated('', line)?.date).toBe('2023-08-09');
    expect(dated('', line, 'https://gazette.co.uk/harbour-board-votes-to-dredge-the-channel')?.date).toBe(
      '2023-09-08',
    );
  });

  test('relative to the page’s clock', () => {
    expect(dated('', '<p class="date">3 days ago</p>')?.date).toBe('2026-10-29');
    expect(dated('', '<p class="date">yesterday, 10:15</p>')?.date).toBe('2026-10-31');
  });

  test('impossible and future days are refused', () => {
    for (const value of ['2024-02-31', '2031-01-01', '1970-01-01T00:00:00Z', '0000-00-00', 'soon'])
      expect(dated(linked({ '@type': 'NewsArticle', datePublished: value })), value).toBeNull();
  });

  test('a time in UTC yields to the day in the address', () => {
    const head = linked({ '@type': 'NewsArticle', datePublished: '2024-05-15T02:10:00Z' });
    expect(dated(head, '', 'https://gazette.example/2024/05/14/dredging-the-channel')?.date).toBe(
      '2024-05-14',
    );
    expect(dated(head, '', 'https://gazette.example/2024/04/14/dredging-the-channel')?.date).toBe(
      '2024-05-15',
    );
  });

  test('of a page that is no article, the only time that it shows', () => {
    const programme = (times: string) =>
      read(page({ body: `<h1>The morning programme, live</h1>${times}<audio src="/live"></audio>` }), {
        url: URL_WITHOUT_DATE,
      });
    const time = (day: string) => `<time datetime="${day}T09:30:00+02:00">28 minutes ago</time>`;
    expect(programme(time('2024-05-14'))).toMatchObject({
      isArticle: false,
      published: { date: '2024-05-14', confidence: 'likely', source: 'time' },
    });
    expect(programme(time('2024-05-14') + time('2024-05-12')).published).toBeNull();
  });

  test('an evening in the Americas is not the next day', () => {
    const at = (value: string, host: string) =>
      dated(
        linked({ '@type': 'NewsArticle', datePublished: value }),
        '',
        `https://${host}/dredging-the-channel`,
      )?.date;
    expect(at('2024-05-15T02:10:00.000Z', 'gazette.ca')).toBe('2024-05-14');
    expect(at('2024-05-15T00:40:00+0000', 'gazette.com.ar')).toBe('2024-05-14');
    // It was past midnight in some of the country.
    expect(at('2024-05-15T04:10:00Z', 'gazette.ca')).toBe('2024-05-15');
    // The publication's own zone; a country to the east; no known country; a day without a time.
    expect(at('2024-05-15T02:10:00-04:00', 'gazette.ca')).toBe('2024-05-15');
    expect(at('2024-05-15T22:10:00Z', 'gazette.jp')).toBe('2024-05-15');
    expect(at('2024-05-15T02:10:00Z', 'gazette.example')).toBe('2024-05-15');
    expect(at('2024-05-15T00:00:00Z', 'gazette.ca')).toBe('2024-05-15');
  });

  test('the day under a picture is the picture’s', () => {
    const figure =
      '<figure><img><figcaption>The northern quay as it looked on 3 March 1998</figcaption></figure>';
    expect(dated('<meta property="og:type" content="article">', figure)).toBeNull();
  });

  test('modified, but never long before it was published', () => {
    const modified = (value: string) =>
      read(
        story({ head: linked({ '@type': 'NewsArticle', datePublished: '2024-05-14', dateModified: value }) }),
      ).modified;
    expect(modified('2024-05-16')?.date).toBe('2024-05-16');
    expect(modified('2023-01-01')).toBeNull();
  });

  test('broken JSON-LD still tells', () => {
    expect(
      dated(linked('{"@type":"NewsArticle","headline":"A "quote"","datePublished":"2024-05-14"}'))?.date,
    ).toBe('2024-05-14');
    expect(
      dated(linked('<!-- {"@graph":[{"@type":["Article","NewsArticle"],"datePublished":"2024-05-14"}]} -->'))
        ?.date,
    ).toBe('2024-05-14');
  });
});

test.describe('language', () => {
  const GERMAN =
    'Der Hafenrat hat am Dienstag beschlossen, dass die nördliche Fahrrinne vor den Stürmen des Winters ausgebaggert wird. Die Fischer, die auf der Tribüne saßen, haben nicht lange gewartet und sich mit einem Fest bedankt.';

  test('as the page says it', () => {
    expect(read(story()).lang).toBe('en');
    expect(read(story().replace('lang="en"', 'lang="EN-GB"')).lang).toBe('en-GB');
  });

  test('from the text, where the page is silent or tells its template’s', () => {
    for (const lang of ['', 'en', 'fr-FR']) {
      const html = page({
        lang,
        head: NEWS,
        body: `<h1>Der Hafen</h1><div>${`<p>${GERMAN}</p>`.repeat(3)}</div>`,
      });
      expect(read(html).lang, lang).toBe('de');
    }
  });

  test('a language whose words are not known here is left as the page says it', () => {
    const html = page({ lang: 'qu', head: NEWS, body: `<h1>${HEADLINE}</h1><div>${paragraphs(6)}</div>` });
    expect(read(html).lang).toBe('qu');
  });

  test('scripts and small words', () => {
    expect(guessLanguage(prose(0, 6))).toBe('en');
    expect(guessLanguage(GERMAN)).toBe('de');
    expect(
      guessLanguage(
        'Портовый совет во вторник решил, что северный канал будет углублён до зимних штормов, и это не всем понравилось. Рыбаки, что пришли на заседание, за решение не голосовали, но с ним согласны, как и мэр.',
      ),
    ).toBe('ru');
    expect(
      guessLanguage(
        '港湾委員会は火曜日の夜、冬の嵐が来る前に北の水路を浚渫することを決めた。漁師たちは傍聴席で拍手を送り、市長は大臣と話し合うと約束した。市民の多くはこの決定を歓迎している。',
      ),
    ).toBe('ja');
    expect(guessLanguage('OK')).toBeNull();
  });
});

test.describe('country', () => {
  const country = (url: string, html = story()) => read(html, { url }).country;
  test('from the address, unless its ending is sold to everyone', () => {
    expect(country('https://www.gazette.co.uk/news/the-northern-channel')).toBe('GB');
    expect(country('https://gazette.de/news/the-northern-channel')).toBe('DE');
    expect(country('https://port.gov/news/the-northern-channel')).toBe('US');
    expect(country('https://gazette.io/news/the-northern-channel')).toBeNull();
    expect(country('https://gazette.co/news/the-northern-channel')).toBeNull();
  });
  test('from the language’s region', () => {
    expect(
      country('https://gazette.com/news/the-northern-channel', story().replace('lang="en"', 'lang="en-NZ"')),
    ).toBe('NZ');
  });
});

test.describe('title', () => {
  const title = (parts: Parameters<typeof page>[0]) => read(page(parts)).title;
  test('the heading that shows it, not the site’s or a teaser’s', () => {
    const body = `<header><h1><a href="/">The Gazette</a></h1></header><h2>${HEADLINE}</h2><div>${paragraphs(7)}</div><aside><h2>Other news of the bay</h2></aside>`;
    expect(title({ head: NEWS, title: `${HEADLINE} | The Gazette`, body })).toBe(HEADLINE);
  });
  test('without a heading, the page’s own name without the site’s', () => {
    const head = `${linked({ '@type': 'NewsArticle', datePublished: '2024-05-14' })}<meta property="og:site_name" content="The Gazette">`;
    expect(title({ head, title: `${HEADLINE} - The Gazette`, body: `<div>${paragraphs(7)}</div>` })).toBe(
      HEADLINE,
    );
  });
});
