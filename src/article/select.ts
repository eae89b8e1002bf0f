// Which blocks of a page are the story.

import { makeFlow } from './flow.ts';
import type { Flow, FlowKind } from './model.ts';
import { type Block, type Box, hasFurnitureRole, type Walk } from './walk.ts';
import { BODY, CAPTION, COMMENTS, FURNITURE, SUSPECT } from './words.ts';

export interface Candidate {
  block: Block;
  text: string;
  flow: Flow;
  kind: FlowKind;
  /** Length in Latin letters' worth: a Chinese character says about as much as 2.5 letters. */
  size: number;
  linkShare: number;
  good: number;
  noise: number;
}

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const SENTENCE_END = /[.!?…。！？؟।။:;"”»“’')\]]\s*$/;
const LIST_TAGS = new Set(['li', 'dd', 'dt', 'ul', 'ol', 'dl']);
const TABLE_TAGS = new Set(['td', 'th', 'tr', 'caption']);

function kindOf(box: Box): FlowKind {
  let kind: FlowKind = 'paragraph';
  let at: Box | null = box;
  for (let i = 0; at && i < 6; i++, at = at.parent) {
    const { tag } = at;
    if (/^h[1-6]$/.test(tag)) return 'heading';
    if (tag === 'figcaption' || (i < 3 && at.flags & CAPTION)) return 'caption';
    if (tag === 'figure' && kind === 'paragraph') return 'caption';
    if (tag === 'blockquote') return 'quote';
    if (LIST_TAGS.has(tag) && kind === 'paragraph') kind = 'list';
    if (TABLE_TAGS.has(tag) && kind === 'paragraph' && i < 2) kind = 'table';
    if (tag === 'article' || tag === 'main') break;
  }
  return kind;
}

function weigh(candidate: Candidate): void {
  const { size, linkShare, kind, text, block } = candidate;
  const ends = SENTENCE_END.test(text);
  const running = kind === 'paragraph' || kind === 'quote';
  const enough = block.box.tag === 'p' ? 40 : 60;
  if (running && linkShare < 0.4 && (size >= 140 || (ends && size >= enough))) candidate.good = size;
  else if (kind === 'list' && linkShare < 0.3 && ends && size >= 60) candidate.good = size * 0.7;
  else if (kind === 'heading') candidate.noise = linkShare > 0.5 ? size : 0;
  else if (kind !== 'caption') candidate.noise = size * Math.max(linkShare, 0.4);
}

/** Characters made into flows before the caller may do something else: about a millisecond. */
const CHARS_PER_STEP = 60_000;

/** Makes a flow of every block and weighs it as running text. */
export function* candidatesOf(walk: Walk): Generator<void, Candidate[]> {
  const candidates: Candidate[] = [];
  let chars = 0;
  for (const block of walk.blocks) {
    const kind = kindOf(block.box);
    const flow = makeFlow(kind, block.box.element, block.items);
    const size = flow.text.length + 1.5 * (flow.text.match(CJK)?.length ?? 0);
    const linkShare = block.chars ? block.linkChars / block.chars : 0;
    const candidate = { block, text: flow.text, flow, kind, size, linkShare, good: 0, noise: 0 };
    if (size) weigh(candidate);
    candidates.push(candidate);
    chars += 100 + block.chars;
    if (chars > CHARS_PER_STEP) {
      chars = 0;
      yield;
    }
  }
  return candidates;
}

/** Sums over each box of what `value` gives for the candidates inside, by prefix sums. */
function sums(candidates: readonly Candidate[], value: (c: Candidate) => number): (box: Box) => number {
  const prefix = new Float64Array(candidates.length + 1);
  for (let i = 0; i < candidates.length; i++) prefix[i + 1] = prefix[i]! + value(candidates[i]!);
  return (box) => prefix[box.to]! - prefix[box.from]!;
}

function isFurniture(box: Box): boolean {
  const { tag } = box;
  return (
    (box.flags & (FURNITURE | COMMENTS)) !== 0 ||
    tag === 'aside' ||
    tag === 'footer' ||
    tag === 'nav' ||
    hasFurnitureRole(box.element)
  );
}

/** Boxes that are page furniture, or inside it. */
export function furniture(walk: Walk, candidates: readonly Candidate[]): Set<Box> {
  const good = sums(candidates, (c) => c.good);
  const all = good(walk.boxes[0]!);
  const out = new Set<Box>();
  for (const box of walk.boxes) {
    if (box.parent && out.has(box.parent)) out.add(box);
    // Themes wrap whole pages in names like "subscription-layout"; comments may well outweigh a story.
    else if (isFurniture(box) && (box.flags & COMMENTS ? true : good(box) < 0.5 * all)) out.add(box);
  }
  return out;
}

function bonus(box: Box): number {
  if (box.element.getAttribute('itemprop') === 'articleBody') return 1.3;
  if (box.flags & BODY) return 1.2;
  if (box.tag === 'article') return 1.1;
  return 1;
}

/** The box that holds most running text and least else. */
export function bodyRoot(walk: Walk, candidates: readonly Candidate[], out: Set<Box>): Box | null {
  const worth = sums(candidates, (c) => (out.has(c.block.box) ? 0 : c.good - c.noise));
  let best: Box | null = null;
  let most = 0;
  for (const box of walk.boxes) {
    if (out.has(box)) continue;
    const value = worth(box) * bonus(box);
    if (value > 0 && value >= most) {
      most = value;
      best = box;
    }
  }
  return best;
}

function within(box: Box | null, root: Box): boolean {
  while (box && box.depth > root.depth) box = box.parent;
  return box === root;
}

/** The blocks of the story below its root. */
export function storyBlocks(candidates: readonly Candidate[], root: Box, out: Set<Box>): Candidate[] {
  const inside = candidates
    .slice(root.from, root.to)
    .filter((c) => within(c.block.box, root) && !out.has(c.block.box));
  const kept = inside.filter((c) => keeps(c, root));
  return dropLooseHeadings(kept);
}

function suspect(box: Box | null, root: Box): boolean {
  for (; box && box !== root; box = box.parent) if (box.flags & SUSPECT) return true;
  return false;
}

function keeps(c: Candidate, root: Box): boolean {
  if (!c.size || !/\p{L}/u.test(c.text)) return false;
  if (c.good) return true;
  if (c.kind === 'caption') return c.linkShare < 0.6;
  if (c.linkShare > 0.5) return false;
  if (suspect(c.block.box, root)) return false;
  if (c.kind === 'heading') return c.size < 250;
  if (c.kind === 'table' || c.kind === 'list' || c.kind === 'quote') return true;
  if (c.block.box.tag === 'p') return true;
  return SENTENCE_END.test(c.text) || c.size > 60;
}

/** A heading with nothing of the story below it belonged to a box that went. */
function dropLooseHeadings(kept: Candidate[]): Candidate[] {
  const result: Candidate[] = [];
  for (let i = kept.length - 1, followed = false; i >= 0; i--) {
    const c = kept[i]!;
    if (c.kind === 'heading' && !followed) continue;
    followed = c.kind !== 'heading' || followed;
    result.push(c);
  }
  return result.reverse();
}
