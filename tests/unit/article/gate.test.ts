import { expect, test } from '@playwright/test';
import { gate } from '../../../src/article/gate.ts';
import { parseHtml } from '../../../tools/lib/dom.ts';
import { HEADLINE, linked, NEWS, page, paragraphs, prose, read, STORY_URL, story } from './pages.ts';

const ask = (html: string, url = STORY_URL) => gate(parseHtml(html), url);
const OG_ARTICLE = '<meta property="og:type" content="article">';

test.describe('articles', () => {
  test('a news story that says so', () => {
    expect(ask(story())).toEqual({ isArticle: true, reason: 'article_metadata' });
  });

  test('a long text that says nothing of itself', () => {
    const html = page({ body: `<div id="main"><h1>${HEADLINE}</h1>${paragraphs(8)}</div>` });
    expect(ask(html)).toEqual({ isArticle: true, reason: 'running_text' });
  });

  test('a short brief, when it calls itself news', () => {
    const brief = (head: string) => page({ head, body: `<h1>${HEADLINE}</h1><p>${prose(1, 2)}</p>` });
    expect(ask(brief(NEWS)).isArticle).toBe(true);
    expect(ask(brief('')).isArticle).toBe(false);
  });

  test('paragraphs made of line breaks, and text in plain boxes', () => {
    const lines = Array.from({ length: 9 }, (_, i) => prose(i)).join('<br><br>');
    expect(
      ask(page({ body: `<table><tr><td><h1>${HEADLINE}</h1>${lines}</td></tr></table>` })).isArticle,
    ).toBe(true);
    const boxes = Array.from({ length: 9 }, (_, i) => `<div class="c${i}">${prose(i)}</div>`).join('');
    expect(ask(page({ body: `<div>${boxes}</div>` })).isArticle).toBe(true);
  });

  test('themes that wrap the whole page in names of furniture', () => {
    for (const names of [
      'has-sidebar',
      'page-with-sidebar modal-enabled',
      'layout sidebar',
      'comments-open',
      'menu-content',
    ]) {
      const html = page({
        head: NEWS,
        body: `<div class="${names}"><h1>${HEADLINE}</h1>${paragraphs(7)}</div>`,
      });
      expect(ask(html).isArticle, names).toBe(true);
    }
    expect(
      ask(page({ head: NEWS, body: `<form><h1>${HEADLINE}</h1>${paragraphs(7)}</form>` })).isArticle,
    ).toBe(true);
  });

  test('a text in Chinese, of few and long-winded characters', () => {
    const text =
      '港务局周二晚上投票决定在冬季风暴到来之前疏浚北部航道。坐满旁听席的渔民在主席宣读投票结果时鼓掌。';
    const html = page({
      lang: 'zh',
      head: NEWS,
      body: `<h1>港务局投票决定疏浚航道</h1><p>${text}</p><p>${text}${text}</p>`,
    });
    expect(ask(html).isArticle).toBe(true);
  });

  test('live blogs, opinion, press releases', () => {
    const blog = linked({ '@type': 'LiveBlogPosting', headline: HEADLINE, liveBlogUpdate: [] });
    expect(ask(story({ head: blog })).isArticle).toBe(true);
    expect(ask(story({ head: linked({ '@type': 'OpinionNewsArticle' }) })).isArticle).toBe(true);
    expect(ask(story({ head: '<meta property="og:type" content="commentary">' })).isArticle).toBe(true);
    expect(
      ask(story({ head: '' }), 'https://port.example/press/statement-on-the-northern-channel').isArticle,
    ).toBe(true);
  });

  test('a headline in the address may hold any word', () => {
    for (const slug of [
      'how-to-log-in-to-your-new-port-account',
      'voters-search-for-answers-after-the-storm',
    ])
      expect(ask(story(), `https://gazette.example/news/${slug}`).isArticle, slug).toBe(true);
  });
});

test.describe('no articles', () => {
  const claimed = story({ head: NEWS + OG_ARTICLE });

  test('home pages, whatever they call themselves', () => {
    for (const url of [
      'https://gazette.example/',
      'https://gazette.example',
      'https://gazette.example/index.html',
      'https://gazette.example/en/',
      'https://gazette.example/?utm_source=x',
    ])
      expect(ask(claimed, url), url).toEqual({ isArticle: false, reason: 'home_page' });
  });

  test('logins, contact pages and searches, whatever they call themselves', () => {
    for (const path of [
      'login',
      'user/register.php',
      'contact-us/',
      'contatti/',
      'kontakt.html',
      'search?q=port',
      'index.php?action=login',
      'checkout/',
    ])
      expect(ask(claimed, `https://gazette.example/${path}`), path).toEqual({
        isArticle: false,
        reason: 'service_page',
      });
  });

  test('lists of stories', () => {
    const teasers = Array.from(
      { length: 12 },
      (_, i) => `<div class="item"><h3><a href="/s/${i}">${prose(i, 1)}</a></h3><p>${prose(i, 1)}</p></div>`,
    ).join('');
    expect(ask(page({ head: OG_ARTICLE, body: teasers }), 'https://gazette.example/page/3/').reason).toBe(
      'list_page',
    );
    expect(ask(page({ body: teasers }), 'https://gazette.example/tag/harbour/').reason).toBe('list_page');
  });

  test('forums, shops and documentation', () => {
    const text = page({ body: `<h1>Channel</h1>${paragraphs(3)}` });
    expect(ask(text, 'https://gazette.example/forum/viewtopic.php?t=3').reason).toBe('forum');
    expect(ask(text, 'https://nets.example/product/otter-trawl').reason).toBe('shop_page');
    expect(ask(text, 'https://docs.dredger.example/setup').reason).toBe('documentation');
    const wiki = page({ head: '<meta name="generator" content="MediaWiki 1.41">', body: paragraphs(20) });
    expect(ask(wiki, 'https://encyclopedia.example/Dredging').reason).toBe('other_metadata');
  });

  test('a page that shows a video and says little', () => {
    const video = page({
      head: '<meta property="og:type" content="video.other">',
      body: `<h1>${HEADLINE}</h1><video></video><p>${prose(2, 1)}</p>`,
    });
    expect(ask(video)).toEqual({ isArticle: false, reason: 'too_little_text' });
  });

  test('comments, consent and navigation do not make up for a missing text', () => {
    const around = ['comments', 'cookie-consent', 'related', 'newsletter']
      .map((name) => `<div class="${name}">${paragraphs(2)}</div>`)
      .join('');
    expect(
      ask(
        page({
          body: `<h1>${HEADLINE}</h1><nav>${paragraphs(2)}</nav>${around}<footer>${paragraphs(3)}</footer>`,
        }),
      ).isArticle,
    ).toBe(false);
  });

  test('teasers that are links as a whole', () => {
    const cards = Array.from({ length: 20 }, (_, i) => `<a href="/s/${i}"><p>${prose(i, 2)}</p></a>`).join(
      '',
    );
    expect(ask(page({ body: `<main>${cards}</main>` })).isArticle).toBe(false);
  });

  test('an empty or broken document', () => {
    expect(ask('').isArticle).toBe(false);
    expect(ask('<frameset><frame src="a"></frameset>').isArticle).toBe(false);
    expect(ask(story(), 'not an address').isArticle).toBe(true);
  });
});

test.describe('doubts after reading', () => {
  test('an unclaimed text without a date or a title is none', () => {
    const terms = page({ title: 'Port services', body: `<div><h2>Terms</h2>${paragraphs(8)}</div>` });
    const url = 'https://port.example/services/moorings-and-berths';
    expect(ask(terms, url).isArticle).toBe(true);
    expect(read(terms, { url })).toMatchObject({ isArticle: false, reason: 'no_article_signs', flows: [] });
    const dated = page({
      title: 'Port services',
      body: `<div><h1>Moorings</h1><p class="date">14 May 2024</p>${paragraphs(8)}</div>`,
    });
    expect(read(dated, { url }).isArticle).toBe(true);
  });

  test('the reader may insist', () => {
    const url = 'https://gazette.example/';
    expect(read(story(), { url }).isArticle).toBe(false);
    const insisted = read(story(), { url, forced: true });
    expect(insisted).toMatchObject({ isArticle: true, reason: 'asked_for', title: HEADLINE });
    expect(insisted.flows.length).toBeGreaterThan(6);
  });
});
