// How much running text a page holds: a look at its text nodes, without reading what is too short to be a sentence.
import { attribute, bodyOf, genuine, parentOf, tagOf } from './genuine.ts';

export interface RunningText {
  /** Letters of running text inside the element that holds most of it, headings, teasers and links aside. */
  letters: number;
  /** Paragraphs in that element. */
  paragraphs: number;
  /** Letters of all running text, wherever it stands. */
  all: number;
}

interface Group {
  letters: number;
  paragraphs: number;
}

/** Text nodes looked at; a page with more has shown what it is by then. */
const MOST_NODES = 12_000;
/** Shorter text nodes are labels. A sentence cut by links and emphasis has longer ones among its pieces. */
const SHORTEST = 24;
/** Letters from which a text node is taken for part of a sentence. */
const FEWEST_LETTERS = 45;
const LETTERS_PER_CJK = 2.5;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const IDEOGRAPH = new RegExp(CJK.source);
const NEVER =
  /^(?:script|style|noscript|template|a|button|option|textarea|label|h[1-6]|svg|title|iframe|code|pre)$/;
const OUTSIDE_TAGS = /^(?:nav|footer|aside|dialog|form|a)$/;
// For names in small letters, as expressions for both kinds take long to prepare.
const OUTSIDE =
  /(?:^|[\s_-])(?:comments?|cookies?|consent|related|teasers?|disclaimer|recommended)(?:[\s_-]|$)/;
/** Outside too, unless the name says that it is the frame of a story ("sidebar-grid", "article modal-enabled"). */
const OFTEN_OUTSIDE = /(?:^|[\s_-])(?:nav|menu|footer|sidebar|newsletter|promo|modal|popup)(?:[\s_-]|$)/;
const FRAME =
  /(?:^|[\s_-])(?:article|story|post|main|has|with|w|and|grid|layout|enabled)(?:[\s_-]|$)|(?:open|closed)(?:\s|$)/;
/** Levels above a paragraph at which the texts of neighbours are added up. */
const LEVELS = 4;

/** An element whose name says that it is no part of a story, and the one around it. */
interface Fence {
  outer: Fence | null;
  depth: number;
  letters: number;
}

/** Fences inside one another tell nothing new from here on; a page may nest a hundred thousand. */
const MOST_FENCES = 8;
/** Longer class lists are made by machines. */
const LONGEST_NAMES = 400;

function namedOutside(written: string | null): boolean {
  if (!written || written.length > LONGEST_NAMES) return false;
  const names = written.toLowerCase();
  if (!FRAME.test(names)) return OUTSIDE.test(names) || OFTEN_OUTSIDE.test(names);
  return OUTSIDE.test(names) && !/(?:open|closed|enabled)(?:\s|$)/.test(names);
}

function fenceOf(parent: Element, known: Map<Element, Fence | null>): Fence | null {
  const chain: Element[] = [];
  let at: Element | null = parent;
  while (at && tagOf(at) !== 'body' && !known.has(at)) {
    chain.push(at);
    at = parentOf(at);
  }
  let fence = (at && known.get(at)) ?? null;
  for (let i = chain.length - 1; i >= 0; i--) {
    const element = chain[i]!;
    const depth = fence ? fence.depth + 1 : 0;
    if (
      depth < MOST_FENCES &&
      (OUTSIDE_TAGS.test(tagOf(element)) || namedOutside(attribute(element, 'class')))
    )
      fence = { outer: fence, depth, letters: 0 };
    known.set(element, fence);
  }
  return fence;
}

function lettersOf(data: string): number {
  const text = data.length > 400 ? data : data.replace(/\s+/g, ' ').trim();
  const ideographs = text.length > 5000 ? null : text.match(CJK);
  return text.length + (ideographs ? ideographs.length * (LETTERS_PER_CJK - 1) : 0);
}

interface Piece {
  parent: Element;
  letters: number;
  fence: Fence | null;
}

function piecesOf(document: Document): Piece[] {
  const pieces: Piece[] = [];
  const known = new Map<Element, Fence | null>();
  const walker = genuine(document, 'createTreeWalker').call(document, bodyOf(document)!, 4 /* text */);
  for (let i = 0; i < MOST_NODES && walker.nextNode(); i++) {
    const node = walker.currentNode as Text;
    const { data } = node;
    // Only ideographs count for more than one letter.
    if (data.length < SHORTEST || (data.length < FEWEST_LETTERS && !IDEOGRAPH.test(data))) continue;
    const parent = node.parentElement;
    if (!parent || NEVER.test(tagOf(parent))) continue;
    const letters = lettersOf(data);
    if (letters < FEWEST_LETTERS) continue;
    const fence = fenceOf(parent, known);
    for (let at = fence; at; at = at.outer) at.letters += letters;
    pieces.push({ parent, letters, fence });
  }
  return pieces;
}

/** Themes wrap whole pages in names such as "has-sidebar": a fence around most of the text keeps nothing out. */
function isOutside(fence: Fence | null, all: number): boolean {
  for (let at = fence; at; at = at.outer) if (at.letters < all * 0.5) return true;
  return false;
}

/** Adds up the running text of a page. */
export function runningText(document: Document): RunningText {
  const pieces = piecesOf(document);
  const all = pieces.reduce((sum, { letters }) => sum + letters, 0);
  const groups = new Map<Element, Group>();
  let best: Group = { letters: 0, paragraphs: 0 };
  for (const { parent, letters, fence } of pieces) {
    if (isOutside(fence, all)) continue;
    let at: Element | null = parent;
    for (let level = 0; at && level < LEVELS; level++, at = parentOf(at)) {
      let group = groups.get(at);
      if (!group) groups.set(at, (group = { letters: 0, paragraphs: 0 }));
      group.letters += letters;
      group.paragraphs++;
      if (group.letters > best.letters) best = group;
      if (tagOf(at) === 'body') break;
    }
  }
  return { ...best, all };
}
