// The story's blocks: those of its root that are read with it, and what stands between the title and the root.
import { isAfterword, isByline, isCall, isCredit } from './boilerplate.ts';
import { RUNNING } from './kinds.ts';
import { type Candidate, SENTENCE_END } from './select.ts';
import type { Box } from './walk.ts';
import { BYLINE, CREDIT, DATE, DEK, SUSPECT } from './words.ts';

/** Captions in a row from which they belong to a gallery, of which one picture is seen. */
const GALLERY = 4;
/** Levels above a block at which names are asked for; real pages nest a dozen deep inside their body. */
const LEVELS = 25;
/** Shorter texts may come twice in a story. */
const SHORTEST_DUPLICATE = 30;
/** Of one block, when it is compared with quotes. */
const LONGEST_COMPARED = 5000;

export interface Place {
  root: Box;
  out: ReadonlySet<Box>;
  /** Index of the block that shows the title, or -1. */
  title: number;
  /** Running text in a box. */
  good: (box: Box) => number;
}

/** The blocks of the story, without its title, in reading order. */
export function storyBlocks(candidates: readonly Candidate[], place: Place): Candidate[] {
  const { root, title } = place;
  const inside = candidates.slice(root.from, root.to).filter((c, i) => keeps(c, root.from + i, place));
  const dek =
    title >= 0 && title < root.from ? introduction(candidates.slice(title + 1, root.from), place) : [];
  const titleText = candidates[title]?.text ?? '';
  return withoutLooseHeadings(
    withoutAfterwords(withoutGalleries(withoutPullQuotes(withoutDuplicates([...dek, ...inside], titleText)))),
  );
}

/** What stands between the title and the body: the dek, a first paragraph, the caption of the main picture. */
function introduction(between: readonly Candidate[], { out }: Place): Candidate[] {
  return between.filter((c) => {
    if (!c.size || out.has(c.block.box) || c.linkShare > 0.4 || isLine(c)) return false;
    if (c.kind === 'caption') return c.size >= 40;
    if (near(c.block.box, DEK)) return true;
    return c.good > 0 || (c.kind === 'heading' && c.size >= 40);
  });
}

function near(box: Box | null, flag: number): boolean {
  for (let i = 0; box && i < 3; i++, box = box.parent) if (box.flags & flag) return true;
  return false;
}

/** Whether the block is one of the lines that stand about a story. */
function isLine({ text, kind, block, good }: Candidate): boolean {
  if (block.box.flags & CREDIT || isByline(text) || isCall(text) || (kind !== 'heading' && isCredit(text)))
    return true;
  if (kind === 'heading' || block.box.tag === 'figcaption' || good >= 140) return false;
  // Names of writers and days: short, no sentence, and marked as such.
  return (
    text.length < 120 && !SENTENCE_END.test(text) && near(block.box, BYLINE | DATE) && !near(block.box, DEK)
  );
}

/** Whether a box of a doubtful name, without running text, is around the block: pages are built of "widgets" too. */
function suspect(box: Box | null, { root, good }: Place): boolean {
  for (let i = 0; box && box !== root && i < LEVELS; i++, box = box.parent)
    if (box.flags & SUSPECT && good(box) < RUNNING) return true;
  return false;
}

function keeps(c: Candidate, index: number, place: Place): boolean {
  const { out, title } = place;
  const { box } = c.block;
  if (index === title || out.has(box)) return false;
  if (!c.size || !/\p{L}/u.test(c.text) || isLine(c)) return false;
  // Above the title stand the section and the site.
  if (index < title && !c.good) return false;
  if (c.kind === 'caption') return c.linkShare < 0.6;
  if (c.good || (index - title <= 6 && near(box, DEK))) return true;
  if (c.linkShare > (c.kind === 'list' ? 0.25 : 0.5) || suspect(box, place)) return false;
  if (c.kind === 'heading') return c.size < 250;
  if (c.kind !== 'paragraph' || box.tag === 'p') return true;
  return SENTENCE_END.test(c.text) || c.size > 60;
}

function withoutDuplicates(blocks: readonly Candidate[], title: string): Candidate[] {
  const seen = new Set([title]);
  return blocks.filter(({ text }) => {
    if (seen.has(text)) return false;
    if (text.length >= SHORTEST_DUPLICATE) seen.add(text);
    return true;
  });
}

const lettersOnly = (text: string) =>
  text
    .slice(0, LONGEST_COMPARED)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** A quote set large says again what a paragraph says. */
function withoutPullQuotes(blocks: readonly Candidate[]): readonly Candidate[] {
  if (!blocks.some(({ kind }) => kind === 'quote')) return blocks;
  const rest = blocks.filter(({ kind }) => kind !== 'quote').map(({ text }) => lettersOnly(text));
  const all = rest.join('\n');
  return blocks.filter(({ kind, text }) => {
    const letters = lettersOnly(text);
    return kind !== 'quote' || letters.length < SHORTEST_DUPLICATE || !all.includes(letters);
  });
}

function withoutGalleries(blocks: readonly Candidate[]): Candidate[] {
  const result: Candidate[] = [];
  for (let i = 0; i < blocks.length; ) {
    let end = i;
    while (end < blocks.length && blocks[end]!.kind === 'caption') end++;
    const run = end - i;
    if (run === 0) result.push(blocks[i++]!);
    else {
      result.push(...blocks.slice(i, run >= GALLERY ? i + 1 : end));
      i = end;
    }
  }
  return result;
}

/** In the last part of a story, what stands under "Related" or "Comments" up to the next heading is no more story. */
function withoutAfterwords(blocks: readonly Candidate[]): Candidate[] {
  const result: Candidate[] = [];
  let size = 0;
  const all = blocks.reduce((sum, c) => sum + c.size, 0);
  let after = false;
  for (const c of blocks) {
    size += c.size;
    const heads = c.kind === 'heading' || c.size < 60;
    if (heads && isAfterword(c.text)) after = true;
    else if (c.kind === 'heading' || (after && size < 0.5 * all && c.good)) after = false;
    if (!after) result.push(c);
  }
  return result;
}

/** A heading with nothing of the story below it belonged to a box that went. */
function withoutLooseHeadings(kept: readonly Candidate[]): Candidate[] {
  let end = kept.length;
  while (end > 0 && kept[end - 1]!.kind === 'heading') end--;
  return kept.slice(0, end);
}
