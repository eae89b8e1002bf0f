// Which blocks of a page are the story.

import { makeFlow } from './flow.ts';
import { attribute } from './genuine.ts';
import { kindsOf, RUNNING } from './kinds.ts';
import type { Flow, FlowKind } from './model.ts';
import { type Block, type Box, hasFurnitureRole, type Walk } from './walk.ts';
import { APART, BODY, FURNITURE, LINKED } from './words.ts';

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
/** What running text ends with. */
export const SENTENCE_END = /[.!?…。！？؟।။:;"”»“’')\]]\s*$/;
function weigh(candidate: Candidate): void {
  const { size, linkShare, kind, text, block } = candidate;
  const ends = SENTENCE_END.test(text);
  const running = kind === 'paragraph' || kind === 'quote';
  const enough = block.box.tag === 'p' ? 40 : 60;
  if (running && linkShare < 0.4 && (size >= RUNNING || (ends && size >= enough))) candidate.good = size;
  else if (kind === 'list' && linkShare < 0.3 && ends && size >= 60) candidate.good = size * 0.7;
  else if (kind === 'heading') candidate.noise = linkShare > 0.5 ? size : 0;
  else if (kind !== 'caption') candidate.noise = size * Math.max(linkShare, block.box.tag === 'p' ? 0 : 0.25);
}

/** No paragraph, however long its writer's breath; what is longer is data or an attack. */
const LONGEST_BLOCK = 200_000;
/** Characters made into flows before the caller may do something else: about a millisecond. */
const CHARS_PER_STEP = 60_000;

function dataLength({ items }: Block): number {
  let length = 0;
  for (const item of items) if (item) length += item.length;
  return length;
}

/** Makes a flow of every block and weighs it as running text. */
export function* candidatesOf(walk: Walk): Generator<void, Candidate[]> {
  const candidates: Candidate[] = [];
  const kindOf = kindsOf(walk);
  let chars = 0;
  for (const block of walk.blocks) {
    const kind = kindOf(block);
    const flow = makeFlow(kind, block.box.element, dataLength(block) > LONGEST_BLOCK ? [] : block.items);
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
export function sums(
  candidates: readonly Candidate[],
  value: (c: Candidate) => number,
): (box: Box) => number {
  const prefix = new Float64Array(candidates.length + 1);
  for (let i = 0; i < candidates.length; i++) prefix[i + 1] = prefix[i]! + value(candidates[i]!);
  return (box) => prefix[box.to]! - prefix[box.from]!;
}

function isFurniture(box: Box, byName: boolean, links: (box: Box) => number): boolean {
  const { tag, flags } = box;
  return (
    (byName && ((flags & FURNITURE) !== 0 || ((flags & LINKED) !== 0 && links(box) > 0))) ||
    (box.flags & APART) !== 0 ||
    tag === 'aside' ||
    tag === 'footer' ||
    tag === 'nav' ||
    tag === 'form' ||
    hasFurnitureRole(box.element)
  );
}

/**
 * Boxes that are page furniture, or inside it.
 * @param byName whether names such as "share" count, or only elements, roles and comments.
 */
export function furniture(
  walk: Walk,
  candidates: readonly Candidate[],
  teasers: readonly Box[],
  byName = true,
): Set<Box> {
  const good = sums(candidates, (c) => c.good);
  const links = sums(candidates, (c) => c.block.linkChars);
  const headings = sums(candidates, (c) => (c.block.box.tag === 'h1' ? 1 : 0));
  const all = good(walk.boxes[0]!);
  // Themes wrap whole pages in names like "subscription-layout", and bodies in "article-body paywall".
  const holdsTheStory = (box: Box) =>
    good(box) >= (box.flags & BODY ? 0.15 : 0.5) * all && (!(box.flags & APART) || headings(box) > 0);
  const out = new Set<Box>();
  const lists = new Set(teasers);
  for (const box of walk.boxes) {
    if ((box.parent && out.has(box.parent)) || lists.has(box)) out.add(box);
    else if (isFurniture(box, byName, links) && !holdsTheStory(box)) out.add(box);
  }
  return out;
}

function bonus(box: Box): number {
  if (attribute(box.element, 'itemprop') === 'articleBody') return 1.3;
  if (box.flags & BODY) return 1.2;
  if (box.tag === 'article') return 1.1;
  return 1;
}

/** The box that holds most running text and least else, inside a given one. */
export function bodyRoot(
  walk: Walk,
  candidates: readonly Candidate[],
  out: ReadonlySet<Box>,
  outer: Box,
): Box | null {
  const worth = sums(candidates, (c) => (out.has(c.block.box) ? 0 : c.good - c.noise));
  let best: Box | null = null;
  let most = 0;
  for (const box of walk.boxes) {
    // A box with text in the same range but less deep is around, not inside.
    if (out.has(box) || box.from < outer.from || box.to > outer.to || box.depth < outer.depth) continue;
    const value = worth(box) * bonus(box);
    if (value > 0 && value >= most) {
      most = value;
      best = box;
    }
  }
  return best;
}
