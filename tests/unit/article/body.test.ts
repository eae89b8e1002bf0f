import { expect, test } from '@playwright/test';
import { HEADLINE, NEWS, page, paragraphs, prose, read, story, textOf } from './pages.ts';

const inside = (html: string) => textOf(read(story({ inside: html })));
const OTHER = 'Lighthouse keepers gather for their yearly supper';

test.describe('what belongs to the story', () => {
  test('title first, then paragraphs in order', () => {
    const { flows, title } = read(story());
    expect(title).toBe(HEADLINE);
    expect(flows[0]).toMatchObject({ kind: 'title', text: HEADLINE });
    expect(flows.slice(1).map(({ kind }) => kind)).toEqual(Array(7).fill('paragraph'));
    expect(flows.map(({ text }) => text).slice(1)).toEqual(
      [...Array(7).keys()].map((i) => `${prose(i)} (${i})`),
    );
  });

  test('subheads, lists, quotes, captions, tables', () => {
    const article = read(
      story({
        inside: `<h2>What the ballot changes</h2><ul><li>Two dredgers</li><li>Eleven weeks</li></ul>
          <blockquote><p>We should have done this ten years ago, said Admiral Oda.</p></blockquote>
          <figure><img src="a.jpg"><figcaption>Admiral Oda at the northern quay</figcaption></figure>
          <table><tr><th>Year</th><th>Ships turned back</th></tr><tr><td>2023</td><td>Forty-one</td></tr></table>`,
      }),
    );
    expect(textOf(article, 'heading')).toBe('What the ballot changes');
    expect(textOf(article, 'list')).toBe('Two dredgers\nEleven weeks');
    expect(textOf(article, 'quote')).toContain('Admiral Oda');
    expect(textOf(article, 'caption')).toBe('Admiral Oda at the northern quay');
    expect(textOf(article, 'table')).toContain('Forty-one');
  });

  test('the dek, in the header or beside the body', () => {
    const dek = 'After three failed ballots the northern channel is to be cleared before winter';
    for (const head of [
      `<h2 class="standfirst">${dek}</h2>`,
      `<p>${dek}.</p>`,
      `<div class="article-intro">${dek}</div>`,
    ]) {
      const html = page({
        head: NEWS,
        body: `<header class="article-header"><h1>${HEADLINE}</h1>${head}</header><div class="article-body">${paragraphs(7)}</div>`,
      });
      expect(textOf(read(html)), head).toContain(dek);
    }
  });

  test('a body beside a paywall’s name, in widgets, in a form, in a table', () => {
    for (const [open, close] of [
      ['<div class="article-body paywall-content">', '</div>'],
      ['<form><div>', '</div></form>'],
      ['<table><tr><td>', '</td></tr></table>'],
      ['<div class="share-wrapper"><div class="widget">', '</div></div>'],
    ]) {
      const html = page({ head: NEWS, body: `<h1>${HEADLINE}</h1>${open}${paragraphs(7)}${close}` });
      expect(read(html).flows.length, open).toBe(8);
    }
    const widgets = [...Array(7).keys()].map(
      (i) => `<div class="widget box"><h3>Part ${i}</h3><p>${prose(i)}</p></div>`,
    );
    const article = read(page({ head: NEWS, body: `<h1>${HEADLINE}</h1><div>${widgets.join('')}</div>` }));
    expect(textOf(article, 'heading').split('\n')).toHaveLength(7);
  });

  test('text in open shadow roots and slots', () => {
    const html = page({
      head: NEWS,
      body: `<h1>${HEADLINE}</h1><news-story><template shadowrootmode="open"><slot></slot></template>${paragraphs(7)}</news-story>`,
    });
    expect(textOf(read(html))).toContain(prose(4));
  });

  test('a page for phones that AMP serves', () => {
    const html = page({
      head: NEWS,
      body: `<amp-sidebar><ul><li>Sport</li></ul></amp-sidebar><main><h1>${HEADLINE}</h1><amp-img alt="x"></amp-img>${paragraphs(7)}<amp-ad>${prose(1)}</amp-ad></main>`,
    });
    const article = read(html);
    expect(textOf(article)).toContain(prose(5));
    expect(textOf(article)).not.toContain('Sport');
  });
});

test.describe('what does not', () => {
  const unwanted: Record<string, string> = {
    navigation: `<nav><p>${OTHER}.</p></nav>`,
    'related stories': `<div class="related-articles"><h3>Related</h3><p>${OTHER}. ${prose(2, 1)}</p></div>`,
    'an aside': `<aside><p>${OTHER}. ${prose(2, 2)}</p></aside>`,
    'a newsletter': `<p>${OTHER}: sign up for our free weekly newsletter and get it in your inbox.</p>`,
    'a trial offer': `<p>${OTHER}: 4 Wochen kostenlos testen</p>`,
    'an embed’s placeholder': `<p>An dieser Stelle hätten wir externe Inhalte zu ${OTHER}, klicken Sie hier.</p>`,
    comments: `<section id="comments"><p>${OTHER}. ${prose(1, 4)}</p><p>${prose(5, 5)}</p></section>`,
    'cookie consent': `<div id="onetrust-consent-sdk"><p>${OTHER}. ${prose(1, 5)}</p></div>`,
    adverts: `<div class="ad-slot"><p>${OTHER}. ${prose(1, 2)}</p></div>`,
    'an author box': `<div class="author-bio"><p>${OTHER}. ${prose(1, 1)}</p></div>`,
    'a media player': `<video><p>${OTHER}. Your browser does not play this.</p></video>`,
    scripts: `<script>var x = "${OTHER}";</script><noscript><p>${OTHER}.</p></noscript>`,
    'form fields': `<textarea>${OTHER}</textarea><select><option>${OTHER}</option></select>`,
    dialogs: `<div role="dialog"><p>${OTHER}. ${prose(1, 1)}</p></div>`,
    'a link line': `<p>Read more: <a href="/x">${OTHER}</a></p>`,
    'the writer’s line': `<p class="byline">By ${OTHER}</p>`,
    'a photographer': `<figure><img><figcaption>Photo: ${OTHER}</figcaption></figure>`,
    'what is hidden by mark-up': `<p hidden>${OTHER}.</p><p style="display: none">${OTHER}.</p><div aria-hidden="true"><p>${OTHER}.</p></div>`,
    'what is for screen readers or print': `<p class="sr-only">${OTHER}.</p><div class="print-only"><p>${OTHER}.</p></div><div class="hidden"><p>${OTHER}.</p></div>`,
  };
  for (const [name, html] of Object.entries(unwanted)) {
    test(name, () => {
      expect(inside(html)).not.toContain(OTHER);
    });
  }

  test('a row of teasers of no telling name, inside the body', () => {
    const cards = [1, 2, 3].map(
      (i) =>
        `<div class="c"><h3><a href="/s/${i}">${OTHER} ${i}</a></h3><p>${OTHER}. ${prose(i, 1)}</p></div>`,
    );
    expect(inside(`<div>${cards.join('')}</div>`)).not.toContain(OTHER);
  });

  test('what stands under a heading that ends the story', () => {
    const html = story({ after: '' }).replace(
      '</article>',
      `<h3>More from the port</h3><p>${OTHER}. ${prose(3, 1)}</p></article>`,
    );
    expect(textOf(read(html))).not.toContain(OTHER);
  });

  test('duplicates, pull quotes and galleries', () => {
    const caption = 'The old quay at low water, with the sandbank behind it';
    const twice = inside(
      `<figure><figcaption>${caption}</figcaption></figure><figure><figcaption>${caption}</figcaption></figure>`,
    );
    expect(twice.split(caption)).toHaveLength(2);
    const pulled = prose(0, 1);
    expect(textOf(read(story({ inside: `<blockquote>${pulled}</blockquote>` })), 'quote')).toBe('');
    const gallery = [...Array(9).keys()].map(
      (i) => `<figure><figcaption>Picture number ${i} of the quay</figcaption></figure>`,
    );
    expect(textOf(read(story({ inside: gallery.join('') })), 'caption')).toBe('Picture number 0 of the quay');
  });

  test('what responsive utilities show is not hidden', () => {
    expect(inside(`<div class="hidden md:block"><p>${OTHER}.</p></div>`)).toContain(OTHER);
    expect(inside(`<p class="overflow-hidden">${OTHER}.</p>`)).toContain(OTHER);
  });

  test('what the browser says is hidden, but not a page that shows nothing yet', () => {
    const html = story({ inside: `<p class="x">${OTHER}.</p>` });
    const isHidden = (element: Element) => element.className === 'x';
    expect(textOf(read(html, { isHidden }))).not.toContain(OTHER);
    expect(read(html, { isHidden: () => true }).flows.length).toBeGreaterThan(7);
  });
});

test('the credit at a caption’s end is cut off, offsets stay right', () => {
  const caption = 'The mayor at the quay on Monday. Photo: Petra Kolm/Bay Pictures';
  const article = read(story({ inside: `<figure><img><figcaption>${caption}</figcaption></figure>` }));
  const flow = article.flows.find(({ kind }) => kind === 'caption')!;
  expect(flow.text).toBe('The mayor at the quay on Monday');
  const place = flow.locate(4, 'start')!;
  expect(place.node.data.slice(place.offset, place.offset + 5)).toBe('mayor');
  expect(flow.offsetOf(place.node, place.offset)).toBe(4);
  expect(flow.offsetOf(place.node, caption.length)).toBe(-1);
  expect(flow.locate(caption.length, 'end')).toBeNull();
});

test('the page is left as it was', async () => {
  const { parseHtml } = await import('../../../tools/lib/dom.ts');
  const { readNow } = await import('../../../src/article/read-article.ts');
  const document = parseHtml(story());
  const before = document.toString();
  readNow(document, { url: 'https://gazette.example/a/story-about-the-port', now: '2026-11-01' });
  expect(document.toString()).toBe(before);
});

test.describe('pages with several stories', () => {
  const second = 'Ferry company moves its winter timetable';
  const stories = (attribute = '') =>
    page({
      head: NEWS,
      body: `<main><article data-url="/2024/05/14/harbour-board-votes-to-dredge-the-channel"><h1>${HEADLINE}</h1>${paragraphs(6)}</article>
        <article ${attribute}><h1><a href="/2024/05/12/ferry">${second}</a></h1><time datetime="2024-05-12T10:00">12 May</time>${paragraphs(6, 20)}</article></main>`,
    });

  test('the one at the address is read, with its own date', () => {
    const first = read(stories());
    expect(first).toMatchObject({ title: HEADLINE, published: { date: '2024-05-14' } });
    expect(textOf(first)).not.toContain('(20)');
    const next = read(stories(), { url: 'https://gazette.example/2024/05/12/ferry?from=scroll' });
    expect(next).toMatchObject({ title: second, published: { date: '2024-05-12' } });
    expect(textOf(next)).toContain('(25)');
    expect(textOf(next)).not.toContain('(3)');
  });

  test('a live blog’s entries are one story', () => {
    const entries = [...Array(8).keys()].map(
      (i) => `<article><h2>Update ${i}</h2><p>${prose(i)} (${i})</p></article>`,
    );
    const blog = read(
      page({ head: NEWS, body: `<main><h1>${HEADLINE}</h1><div>${entries.join('')}</div></main>` }),
    );
    expect(textOf(blog, 'heading').split('\n')).toHaveLength(8);
    expect(textOf(blog)).toContain('(7)');
  });
});
