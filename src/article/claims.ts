// What a page calls itself. Not proof: a tenth of home pages say "article".
import { bodyOf, select, selectAll } from './genuine.ts';

/** 3: a news article in so many words; 2: an article; 1: vaguely one; 0: nothing said; below: something else. */
export type Claim = 3 | 2 | 1 | 0 | -1 | -2;

const NEWS =
  /"@type"\s*:\s*(?:\[[^\]]{0,100})?"(?:schema:)?(?:(?:https?:)?\/\/schema\.org\/)?(?:[A-Za-z]*NewsArticle|LiveBlogPosting|ReportageNewsArticle)"/;
const ARTICLE =
  /"@type"\s*:\s*(?:\[[^\]]{0,100})?"(?:(?:https?:)?\/\/schema\.org\/)?(?:[A-Za-z]*Article|BlogPosting|Report)"/;
const OTHER =
  /"@type"\s*:\s*(?:\[[^\]]{0,100})?"(?:CollectionPage|SearchResultsPage|ContactPage|FAQPage|DiscussionForumPosting|QAPage|Product|ProfilePage|CheckoutPage|SoftwareApplication|Recipe)"/;
/** How much of one script is looked at. */
const LOOKED_AT = 100_000;
const GENERATOR_OF_OTHERS =
  /mediawiki|docusaurus|sphinx|mkdocs|gitbook|phpbb|vbulletin|xenforo|discourse|mybb|shopify/;

/** Content systems name the kind of a page in the classes of its body; a page of their single-post template is a post. */
const POST_TEMPLATE =
  /(?:^|\s)(?:single-post|single-article|postid-\d+|(?:page-)?node-(?:type-)?(?:article|news|story|blog|press-release)|post-template\S*|article-page|article-template|story-page|item-view)(?:\s|$)/;

/** In small letters: expressions for both kinds take a browser long to prepare. */
const content = (document: Document, selector: string): string =>
  (select(document, selector)?.getAttribute('content') ?? '').toLowerCase();

function linked(document: Document): { news: boolean; article: boolean; other: boolean } {
  const found = { news: false, article: false, other: false };
  const scripts = selectAll(document, 'script[type="application/ld+json"]');
  for (let i = 0; i < scripts.length && i < 20; i++) {
    const text = (scripts[i]!.textContent ?? '').slice(0, LOOKED_AT);
    found.news ||= NEWS.test(text);
    found.article ||= ARTICLE.test(text);
    found.other ||= OTHER.test(text);
  }
  return found;
}

/** How strongly the page's metadata say that it is an article, or that it is not. */
export function claimOf(document: Document): Claim {
  if (GENERATOR_OF_OTHERS.test(content(document, 'meta[name="generator"]'))) return -2;
  const { news, article, other } = linked(document);
  const type = content(document, 'meta[property="og:type"],meta[name="og:type"]');
  const says = /article|news|story|post|commentary|entry/.test(type);
  if (news && !other) return 3;
  if (article && !other) return says ? 3 : 2;
  if (says || select(document, 'meta[property="article:published_time"]')) return 2;
  if (selectAll(document, '[itemtype$="Article"],[itemtype$="Posting"]').length === 1) return 2;
  if (POST_TEMPLATE.test((bodyOf(document)?.getAttribute('class') ?? '').toLowerCase())) return 2;
  if (news || article || select(document, '[itemprop~="articleBody"]')) return 1;
  if (other) return -2;
  return type ? -1 : 0;
}
