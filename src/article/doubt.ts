// What speaks against an article once it has been read.
import { claimOf } from './claims.ts';
import { type Headline, likeness } from './headline.ts';
import type { Candidate } from './select.ts';

/** Letters of a story that shows no date, by how the page calls itself. */
const LETTERS_UNDATED = { claimed: 500, unclaimed: 2500 };
const FEWEST_BLOCKS = 5;
/** How alike the page's title and the headline must be. */
const ALIKE = 0.7;

/**
 * The reason for which a page is no article after all, or null. A page that does not call itself one must show a date,
 * or be long and carry the page's title: of the shops, forms and lists whose text passes the gate hardly any does, and
 * nearly all articles do.
 */
export function doubtAbout(
  document: Document,
  story: readonly Candidate[],
  headline: Headline,
  stated: readonly string[],
  dated: boolean,
): string | null {
  const size = story.reduce((sum, c) => sum + c.size, 0);
  if (!size) return 'too_little_text';
  const claim = claimOf(document);
  if (dated || claim > 2) return null;
  const titled = headline.index >= 0 && stated.some((title) => likeness(title, headline.title) >= ALIKE);
  const enough =
    claim === 2
      ? size >= LETTERS_UNDATED.claimed
      : size >= LETTERS_UNDATED.unclaimed && story.length >= FEWEST_BLOCKS;
  return titled && enough ? null : 'no_article_signs';
}
