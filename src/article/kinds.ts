// What each block is: heading, caption, list, table, quote or paragraph. From the elements around it.
import type { FlowKind } from './model.ts';
import type { Block, Box, Walk } from './walk.ts';
import { CAPTION } from './words.ts';

/** Letters from which a block is running text whatever its last character. */
export const RUNNING = 140;
/** Longer text in a heading is text that somebody wanted large or bold. */
const LONGEST_HEADING = 300;
/** A picture's box holds its caption and credit, not a story. */
const LONGEST_CAPTION = 350;
const MOST_CAPTION_BLOCKS = 4;
const LIST_TAGS = new Set(['li', 'dd', 'dt', 'ul', 'ol', 'dl']);
const TABLE_TAGS = new Set(['td', 'th', 'tr', 'caption']);

/** Answers the kind of any block of the walk. */
export function kindsOf({ blocks }: Walk): (block: Block) => FlowKind {
  const before = new Float64Array(blocks.length + 1);
  for (let i = 0; i < blocks.length; i++) before[i + 1] = before[i]! + blocks[i]!.chars;
  const letters = (box: Box) => before[box.to]! - before[box.from]!;
  const isPicture = (box: Box) =>
    ((box.flags & CAPTION) !== 0 || box.hasImage) &&
    box.to - box.from <= MOST_CAPTION_BLOCKS &&
    letters(box) < LONGEST_CAPTION;
  return (block) => {
    let kind: FlowKind = 'paragraph';
    let at: Box | null = block.box;
    for (let i = 0; at && i < 6; i++, at = at.parent) {
      const { tag } = at;
      if (/^h[1-6]$/.test(tag) && letters(at) < LONGEST_HEADING) return 'heading';
      if (tag === 'figcaption' || (i < 3 && isPicture(at))) return 'caption';
      if (tag === 'figure' && kind === 'paragraph') return 'caption';
      if (tag === 'blockquote') return 'quote';
      if (LIST_TAGS.has(tag) && kind === 'paragraph') kind = 'list';
      // Pages laid out in tables have their paragraphs in cells.
      if (i === 0 && TABLE_TAGS.has(tag) && block.chars < RUNNING) kind = 'table';
      if (tag === 'article' || tag === 'main') break;
    }
    return kind;
  };
}
