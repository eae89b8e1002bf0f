// The article's title, and the block of the page that shows it.
import { attribute, genuine } from './genuine.ts';
import type { Metadata } from './metadata.ts';
import type { Candidate } from './select.ts';
import { FURNITURE } from './words.ts';

export interface Headline {
  title: string;
  /** Index of the block that shows the title, or -1. */
  index: number;
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How much of both texts is the same words, 0–1. */
export function likeness(a: string, b: string): number {
  const left = words(a);
  const right = words(b);
  if (!left.length || !right.length) return 0;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) {
      shared++;
      counts.set(word, count - 1);
    }
  }
  return (2 * shared) / (left.length + right.length);
}

/** `<title>` carries the site's name behind a separator, or before it. */
export function withoutSiteName(title: string, siteName: string): string {
  const parts = title.split(/\s+[|–—·•:»-]\s+|\s*\|\s*/).filter((part) => part.trim());
  if (parts.length < 2) return title.trim();
  const own = siteName.toLowerCase();
  const rest = parts.filter((part) => !own || part.trim().toLowerCase() !== own);
  // The headline is the longest of what is left.
  return rest.reduce((best, part) => (part.length > best.length ? part : best), '').trim();
}

/** What the page says in its head that it is called, most trusted first. */
export function statedTitles(document: Document, { meta, articles }: Metadata): string[] {
  const site = meta.get('og:site_name') ?? '';
  const stated = [
    articles.find(({ headline }) => headline)?.headline ?? '',
    meta.get('og:title') ?? '',
    meta.get('twitter:title') ?? '',
    genuine(document, 'title') ?? '',
  ];
  const cleaned = stated
    .map((title) => title.replace(/\s+/g, ' ').trim())
    .filter((title) => title && title.length < 400);
  return cleaned.flatMap((title) => {
    const short = withoutSiteName(title, site);
    return short !== title ? [title, short] : [title];
  });
}

/** Finds the heading that shows the title, among the blocks of a box; the heading nearest above the story wins. */
export function findHeadline(
  candidates: readonly Candidate[],
  stated: readonly string[],
  bodyFrom: number,
  { from, to }: { from: number; to: number },
): Headline {
  // Where the head tells no title, the largest heading is all there is to go by.
  const least = stated.length ? 1 : 0.3;
  let index = -1;
  let most = 0;
  for (let i = from; i < to; i++) {
    const c = candidates[i]!;
    const level = headingLevel(c);
    if (!c.text || c.text.length > 400 || (!level && i > bodyFrom)) continue;
    let like = 0;
    for (const title of stated) like = Math.max(like, likeness(title, c.text));
    if (!level && like < 0.75) continue;
    let score = like * 3 + (level ? (4 - Math.min(level, 4)) * 0.35 : -0.3);
    if (c.linkShare > 0.6 && stated.length) score -= 0.8;
    if (c.block.box.flags & FURNITURE) score -= 0.5;
    if (i > bodyFrom) score -= i > bodyFrom + 3 ? 1.2 : 0.2;
    if (score > most && score >= least) {
      most = score;
      index = i;
    }
  }
  return { title: index >= 0 ? candidates[index]!.text : shortest(stated), index };
}

function shortest(stated: readonly string[]): string {
  return stated.at(1) && stated[1]!.length > 15 && stated[0]!.startsWith(stated[1]!)
    ? stated[1]!
    : (stated[0] ?? '');
}

/** 1–6 for headings, 1 for what is marked as the headline, or 0. */
function headingLevel({ block }: Candidate): number {
  for (let box = block.box, i = 0; i < 3; i++) {
    const level = /^h([1-6])$/.exec(box.tag);
    if (level) return Number(level[1]);
    if (attribute(box.element, 'itemprop') === 'headline') return 1;
    if (!box.parent) break;
    box = box.parent;
  }
  return 0;
}
