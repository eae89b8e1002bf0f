// One walk over the page: the blocks of text it shows, and the tree of elements that hold them.

import type { InlineItem } from './flow.ts';
import { attribute, firstOf, nextOf, tagOf } from './genuine.ts';
import { CREDIT, HIDDEN, meaningOf } from './words.ts';

/** An element that makes a block, and the sums of the text below it. */
export interface Box {
  element: Element;
  parent: Box | null;
  tag: string;
  /** Flags of words.ts, from class and id. */
  flags: number;
  /** An image stands directly in it, or in inline elements of it. */
  hasImage: boolean;
  depth: number;
  /** First and one past the last of the blocks inside. */
  from: number;
  to: number;
}

/** A run of inline content between two block boundaries. */
export interface Block {
  box: Box;
  items: InlineItem[];
  /** Characters of text, white space collapsed roughly; of these inside links, and inside links' number. */
  chars: number;
  linkChars: number;
  links: number;
  boldChars: number;
}

export interface Walk {
  boxes: Box[];
  blocks: Block[];
  /** Elements that matter to the date: `<time>` and dated microdata, in order. */
  times: Element[];
  elements: number;
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb s samp small span strike strong sub sup time tt u var center-inline'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'script style noscript template svg math iframe frame object embed canvas video audio picture img input select textarea button option datalist progress meter map area base link meta head title nav rp rt rtc dialog menu source track param'.split(
    ' ',
  ),
);
const BOLD = new Set(['b', 'strong']);
const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const BLOCK_STYLE = /display\s*:\s*(?:block|flex|grid|table|list-item)/i;
const FURNITURE_ROLES =
  /^(?:navigation|search|dialog|alertdialog|menu|menubar|toolbar|tablist|button|tooltip|status|alert|banner|contentinfo|form)$/;
/** Elements and texts looked at; honest pages, the largest too, have a tenth of it. */
const MOST_NODES = 600_000;
const MOST_TIMES = 300;
/** The walk hands over after this many nodes: about a millisecond of work. */
const NODES_PER_STEP = 1500;

interface Frame {
  next: Node | null;
  /** Children that are no siblings in the tree: what a slot shows. */
  list: readonly Node[] | null;
  index: number;
  box: Box;
  isBlock: boolean;
  inLink: boolean;
  inBold: boolean;
}

/** Whether the element's own attributes hide it. */
export function isHiddenByMarkup(element: Element, isBlock: boolean): boolean {
  if (attribute(element, 'hidden') !== null) return true;
  const style = attribute(element, 'style');
  if (style && HIDING_STYLE.test(style)) return true;
  // On inline text `aria-hidden` marks decoration that is seen (drop capitals); on blocks, what is not there.
  return isBlock && attribute(element, 'aria-hidden') === 'true';
}

function isBlockElement(element: Element, tag: string, frame: Frame): boolean {
  if (INLINE.has(tag)) {
    const style = attribute(element, 'style');
    return style !== null && BLOCK_STYLE.test(style);
  }
  // Custom elements are inline unless styled, and are styled nearly always; inside running text they are inline.
  if (tag.includes('-')) return !(frame.box.tag === 'p' || /^h[1-6]$/.test(frame.box.tag));
  return true;
}

/** What an element shows: its open shadow root's children, a slot's assigned nodes, or its own. */
function frameFor(element: Element, tag: string, frame: Frame, box: Box, isBlock: boolean): Frame {
  const shadow = tag === 'form' ? null : element.shadowRoot;
  let next: Node | null = firstOf(shadow ?? element);
  let list: readonly Node[] | null = null;
  if (tag === 'slot') {
    const assigned = slotted(element);
    if (assigned.length) {
      list = assigned;
      next = null;
    }
  }
  return {
    next,
    list,
    index: 0,
    box,
    isBlock,
    inLink: frame.inLink || tag === 'a',
    inBold: frame.inBold || BOLD.has(tag),
  };
}

function slotted(slot: Element): readonly Node[] {
  if ('assignedNodes' in slot && typeof slot.assignedNodes === 'function')
    return (slot as HTMLSlotElement).assignedNodes();
  const root = slot.getRootNode?.() as ShadowRoot | undefined;
  const host = root?.host;
  if (!host) return [];
  const name = slot.getAttribute('name') ?? '';
  const assigned: Node[] = [];
  for (let child = firstOf(host); child; child = nextOf(child)) {
    const wanted = child.nodeType === 1 ? (attribute(child as Element, 'slot') ?? '') : '';
    if ((child.nodeType === 1 || child.nodeType === 3) && wanted === name) assigned.push(child);
  }
  return assigned;
}

const NOT_SPACE = /\S/;

class Walker {
  readonly walk: Walk = { boxes: [], blocks: [], times: [], elements: 0 };
  private readonly frames: Frame[] = [];
  private block: Block | null = null;
  private nodes = 0;
  private readonly skip: (element: Element) => boolean;

  constructor(root: Element, skip: (element: Element) => boolean) {
    this.skip = skip;
    const box = this.openBox(root, root.localName, null, 0);
    this.frames.push({
      next: firstOf(root.shadowRoot ?? root),
      list: null,
      index: 0,
      box,
      isBlock: true,
      inLink: false,
      inBold: false,
    });
  }

  /** Handles up to `count` nodes; false when all is done. */
  step(count: number): boolean {
    const { frames } = this;
    this.nodes += count;
    if (this.nodes > MOST_NODES) return this.stop();
    for (let i = 0; i < count; i++) {
      const frame = frames[frames.length - 1];
      if (!frame) return false;
      const node = frame.list ? frame.list[frame.index++] : frame.next;
      if (!node) {
        frames.pop();
        if (frame.isBlock) {
          this.block = null;
          frame.box.to = this.walk.blocks.length;
        }
        continue;
      }
      if (!frame.list) frame.next = nextOf(node);
      if (node.nodeType === 3) this.text(node as Text, frame);
      else if (node.nodeType === 1 || typeof node.nodeType !== 'number') this.element(node as Element, frame);
    }
    return frames.length > 0;
  }

  /** Leaves the rest of the page unread. */
  private stop(): false {
    for (const { box } of this.frames) box.to = this.walk.blocks.length;
    this.frames.length = 0;
    return false;
  }

  private text(node: Text, frame: Frame): void {
    const data = node.data;
    if (!NOT_SPACE.test(data)) {
      this.block?.items.push(node);
      return;
    }
    const block = this.open(frame.box);
    block.items.push(node);
    const chars = data.length > 40 ? roughLength(data) : data.trim().length;
    block.chars += chars;
    if (frame.inLink) block.linkChars += chars;
    if (frame.inBold) block.boldChars += chars;
  }

  private open(box: Box): Block {
    if (!this.block) {
      this.block = { box, items: [], chars: 0, linkChars: 0, links: 0, boldChars: 0 };
      this.walk.blocks.push(this.block);
    }
    return this.block;
  }

  private element(element: Element, frame: Frame): void {
    const tag = tagOf(element);
    this.walk.elements++;
    if (tag === 'br') {
      this.lineBreak(frame.box);
      return;
    }
    if (tag === 'wbr' || SKIPPED.has(tag)) {
      if (tag === 'img' || tag === 'picture') frame.box.hasImage = true;
      return;
    }
    const isBlock = isBlockElement(element, tag, frame);
    if (tag === 'time' || attribute(element, 'itemprop') !== null) {
      if (this.walk.times.length < MOST_TIMES) this.walk.times.push(element);
    }
    if (isHiddenByMarkup(element, isBlock) || this.skip(element)) return;
    if (!isBlock) {
      if (tag === 'sup' && element.firstElementChild?.localName === 'a') return;
      const names = attribute(element, 'class');
      if (names && meaningOf(names) & (HIDDEN | CREDIT)) return;
      if (tag === 'a' && this.block) this.block.links++;
      this.frames.push(frameFor(element, tag, frame, frame.box, false));
      return;
    }
    const box = this.openBox(element, tag, frame.box, frame.box.depth + 1);
    if (box.flags & HIDDEN) {
      this.walk.boxes.pop();
      return;
    }
    this.block = null;
    this.frames.push(frameFor(element, tag, frame, box, true));
  }

  /** Two line breaks end a paragraph: old pages know no other. */
  private lineBreak(box: Box): void {
    const { block } = this;
    if (!block) return;
    for (let i = block.items.length - 1; i >= 0; i--) {
      const item = block.items[i];
      if (item === null) {
        this.block = null;
        return;
      }
      if (item && NOT_SPACE.test(item.data)) break;
    }
    this.open(box).items.push(null);
  }

  private openBox(element: Element, tag: string, parent: Box | null, depth: number): Box {
    let flags = 0;
    // The names of <html> and <body> describe the page, not a part of it.
    if (depth > 0) {
      const names = attribute(element, 'class');
      if (names) flags |= meaningOf(names);
      const id = attribute(element, 'id');
      if (id) flags |= meaningOf(id);
    }
    const from = this.walk.blocks.length;
    const box: Box = { element, parent, tag, flags, hasImage: false, depth, from, to: from };
    this.walk.boxes.push(box);
    return box;
  }
}

function roughLength(data: string): number {
  // Templates indent with long runs of spaces; counting them as text would make wrappers look dense.
  return data.replace(/\s{2,}/g, ' ').length;
}

/** The role of an element, when it marks what is never part of a story. */
export function hasFurnitureRole(element: Element): boolean {
  const role = attribute(element, 'role');
  return role !== null && FURNITURE_ROLES.test(role);
}

/**
 * Walks what an element shows, in reading order, open shadow roots included, without recursion, layout or changes.
 * Yields about once a millisecond; returns the boxes and blocks found.
 * @param skip the caller's word that an element is not seen.
 */
export function* walkPage(root: Element, skip: (element: Element) => boolean): Generator<void, Walk> {
  const walker = new Walker(root, skip);
  while (walker.step(NODES_PER_STEP)) yield;
  return walker.walk;
}
