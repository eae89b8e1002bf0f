// Whether a page calls itself an article. Not proof: a tenth of home pages do.

const LINKED_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]{0,100})?"(?:[A-Za-z]*Article|BlogPosting|LiveBlogPosting|Report(?:age)?)"/;
/** How much of one script is looked at. */
const LOOKED_AT = 100_000;

/** Whether the page's metadata say that it is an article. */
export function articleClaims(document: Document): boolean {
  const type = document
    .querySelector('meta[property="og:type"],meta[name="og:type"]')
    ?.getAttribute('content');
  if (type && /article|news|story|post/i.test(type)) return true;
  if (
    document.querySelector(
      'meta[property="article:published_time"],[itemtype$="Article"],[itemprop="articleBody"]',
    )
  )
    return true;
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  for (let i = 0; i < scripts.length && i < 20; i++) {
    const text = scripts[i]!.textContent;
    if (text && LINKED_TYPE.test(text.length > LOOKED_AT ? text.slice(0, LOOKED_AT) : text)) return true;
  }
  return false;
}
