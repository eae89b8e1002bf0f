// What class names and ids say about an element. Sites share a vocabulary (CMS themes, ad kits, plugins), not rules of
// their own: a name is split into its words, and words are looked up.

export const HIDDEN = 1;
/** Never part of a story, however much text it holds: navigation, adverts, comments, sharing. */
export const FURNITURE = 2;
/** Mostly not part of a story, but themes wrap whole pages in such names: widget, sidebar, more. */
export const SUSPECT = 4;
export const BODY = 8;
export const DEK = 16;
export const CAPTION = 32;
export const BYLINE = 64;
export const DATE = 128;
/** A word that says "this holds the page's main thing". */
export const MAIN = 256;
/** Never part of a story even where it is most of the page's text: comments, consent to cookies. */
export const APART = 512;

/** Links to other stories: not what it says when nothing in it is linked (a story's own "teaser" is its dek). */
export const LINKED = 2048;
/** Whom a picture belongs to. */
export const CREDIT = 1024;

const VOCABULARY: readonly (readonly [number, string])[] = [
  [
    HIDDEN,
    'sr-only visually-hidden visuallyhidden screen-reader-text screenreader screen-reader screen-reader-only screenreader-only hidden-text is-hidden isHidden u-hidden d-none display-none hide-visually a11y-hidden print-only printonly only-print visible-print assistive-text offscreen element-invisible js-hidden noscript show-for-sr',
  ],
  [
    FURNITURE,
    'ad ads adv advert adverts advertisement advertising advertorial adsbygoogle dfp gpt sponsor sponsored sponsors outbrain taboola zergnet ' +
      'nav navbar navigation menu breadcrumb breadcrumbs pagination pager share sharing sharebar social socials follow followus ' +
      'newsletter newsletters signup sign-up subscribe subscription subscriptions sidebar side-bar sidecol rail ' +
      'related recommended recommendation recommendations recirculation recirc recirculate most-read mostread most-popular trending ' +
      'tag tags taglist tag-list keywords toolbar login signin modal popup overlay tooltip lightbox promo promos promotion promobox ' +
      'footer readmore read-more read-next readnext see-also also-read more-stories more-news more-on morestories upnext up-next next-article nextarticle prev-next ' +
      'disclaimer donate donation membership jobs quiz poll rating ratings reactions print-button correction-form ' +
      'author-box author-bio author-info author-profile about-author authorbox author-card bio biography crosslinks crosslink linkbox link-box infobox-links onward ' +
      'weiterlesen mehr-zum-thema lire-aussi voir-aussi leer-mas te-puede-interesar relacionadas relacionados leia-tambem veja-tambem leggi-anche correlati',
  ],
  [
    SUSPECT,
    'widget aside banner more popular latest top-stories toplist list-news listing carousel slider player audio video live-ticker topics topic widget-area meta tools actions button buttons btn skip search header masthead profile author authors copyright-note box promo-box panel extra feed social-embed embed links explore hot kicker label badge source sources series collection playlist podcast gallery timeline-nav supplement affiliate paywall regwall piano commerce notice alert newsletterbox',
  ],
  [
    APART,
    'cookie cookies cookiebanner cookie-banner consent gdpr cmp onetrust didomi usercentrics cookiebot ' +
      'comment comments commentlist comment-list disqus discussion fb-comments livefyre respond talkback forum replies reply',
  ],
  [
    BODY,
    'articlebody article-body article-content articlecontent article-text articletext story-body storybody story-content storytext story-text entry-content entrycontent post-content postcontent post-body postbody body-text bodytext body-copy bodycopy article-copy content-body contentbody richtext rich-text news-content newscontent news-text newstext news-body news-detail article-main article-detail article-section article-paragraphs paragraph artikel-text artikeltext artikelbody texto cuerpo corps corpo testo tekst inhalt article__text td-post-content article-inner single-content c-article-content detail-text detailtext detail-content fulltext full-text maintext main-text',
  ],
  [
    DEK,
    'dek subtitle sub-title subhead subheadline sub-headline subheading standfirst strapline deck lead lede leadtext lead-text intro introtext intro-text introduction summary excerpt abstract chapo chapeau entradilla bajada copete sapo resumen sumario subtitulo subtitular sottotitolo occhiello ingress vorspann teasertext-article antetitulo zajawka anons preambule manchet perex spot article-description',
  ],
  [
    CAPTION,
    'caption captions figcaption image-caption img-caption photo-caption wp-caption-text legend legende leyenda pie-foto pie didascalia bildunterschrift bijschrift image-description photo-description imagecaption',
  ],
  [LINKED, 'teaser teasers'],
  [
    CREDIT,
    'credit credits photo-credit image-credit caption-credit picture-credit img-credit photocredit imagecredit copyright photographer photograph-by bildquelle bildnachweis credito creditos',
  ],
  [
    BYLINE,
    'byline author authors autor autore auteur author-name by-line writer contributors contributor reporter',
  ],
  [
    DATE,
    'date dateline datetime timestamp time pubdate published publish publication publishdate post-date entry-date article-date updated modified fecha datum data-pubblicazione byline meta article-meta post-meta entry-meta info article-info news-date posted posted-on dateandtime',
  ],
  [
    MAIN,
    'article story post entry main content single detail news artikel articulo artigo articolo primary hentry',
  ],
];

const MEANING = new Map<string, number>();
for (const [flag, words] of VOCABULARY)
  for (const word of words.split(' '))
    MEANING.set(word.toLowerCase(), (MEANING.get(word.toLowerCase()) ?? 0) | flag);

const known = new Map<string, number>();
/** Pages with names made at random must not fill the memory. */
const MOST_KNOWN = 5000;

/**
 * The flags of a class list or id. Each name counts whole, as its single words, and as pairs of neighbours
 * (`article-share` is sharing; `articleBody` is `article-body`).
 */
export function meaningOf(names: string): number {
  if (!names || names.length > 2000) return 0;
  const before = known.get(names);
  if (before !== undefined) return before;
  let flags = 0;
  for (const name of names.split(/\s+/)) {
    if (HIDES.test(name) && !SHOWS.test(names)) flags |= HIDDEN;
    else if (name) flags |= meaningOfName(name);
  }
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(names, flags);
  return flags;
}

/** Utility names that hide; with a width before another of them ("hidden md:block"), a thing may be shown after all. */
const HIDES = /^(?:hidden|hide|invisible)$/;
const SHOWS = /(?:^|\s)[a-z0-9]+:(?:block|flex|grid|inline|visible|table|contents)/;

function meaningOfName(name: string): number {
  // Modifiers say how a thing looks beside others ("layout--has-sidebar", "md:hidden", "no-ads"), not what it is.
  if (
    /^(?:has|no|is-not|with|without|hide|show|js|not|page|single|category|tag|template|theme|wp|logged|postid)-|-(?:open|closed|enabled|disabled|on|off)$/i.test(
      name,
    )
  ) {
    return MEANING.get(name.toLowerCase()) ?? 0;
  }
  if (name.includes(':')) return 0;
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  let flags = MEANING.get(name.toLowerCase()) ?? 0;
  for (let i = 0; i < words.length; i++) {
    flags |= MEANING.get(words[i]!) ?? 0;
    if (i + 1 < words.length)
      flags |=
        (MEANING.get(`${words[i]}-${words[i + 1]}`) ?? 0) | (MEANING.get(words[i]! + words[i + 1]!) ?? 0);
    if (i + 2 < words.length) flags |= MEANING.get(`${words[i]}-${words[i + 1]}-${words[i + 2]}`) ?? 0;
  }
  return flags;
}
