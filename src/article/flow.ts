// One block's text as a reader reads it, and where each character lives in the page.
import type { Flow, FlowKind } from './model.ts';

/** What a block's inline content is made of, in reading order; null stands for `<br>`. */
export type InlineItem = Text | null;

// White space that HTML collapses. NBSP is not among it and stays.
const SPACES = '[ \\t\\n\\f\\r]';
// Never seen by a reader: soft hyphen, zero-width space, word joiner, byte order mark, and the bidi controls.
const UNSEEN = '\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
// A zero-width (non-)joiner shapes Arabic or Indic letters; after a Latin, Greek or Cyrillic letter it is noise.
const JOINER = '(?<=[A-Za-z\\u00c0-\\u052f])[\\u200c\\u200d]';
const IRREGULAR = new RegExp(`${SPACES}{2,}|[\\t\\n\\f\\r]|[${UNSEEN}]+|${JOINER}+`, 'g');
const SPACE = /[ \t\n\f\r]/;

interface Segments {
  nodes: Text[];
  /** Offset in the text, and offset in the node's data, of each stretch that both share. */
  text: number[];
  data: number[];
  length: number[];
}

/** Collects stretches of text; neighbours that continue each other become one. */
class FlowBuilder {
  text = '';
  readonly segments: Segments = { nodes: [], text: [], data: [], length: [] };
  private afterSpace = true;
  private readonly lineBreak: string;

  constructor(lineBreak: string) {
    this.lineBreak = lineBreak;
  }

  add(node: Text): void {
    const data = node.data;
    let from = 0;
    IRREGULAR.lastIndex = 0;
    for (let match = IRREGULAR.exec(data); match; match = IRREGULAR.exec(data)) {
      this.stretch(node, data, from, match.index);
      if (SPACE.test(match[0][0]!)) this.space(node, match.index);
      from = match.index + match[0].length;
    }
    this.stretch(node, data, from, data.length);
  }

  /** A stretch without runs of white space; only its first character may be a space. */
  private stretch(node: Text, data: string, from: number, to: number): void {
    const start = this.afterSpace && data.charCodeAt(from) === 32 ? from + 1 : from;
    if (start >= to) return;
    this.put(node, start, data.slice(start, to));
    this.afterSpace = data.charCodeAt(to - 1) === 32;
  }

  private space(node: Text, at: number): void {
    if (this.afterSpace) return;
    this.put(node, at, ' ');
    this.afterSpace = true;
  }

  private put(node: Text, at: number, text: string): void {
    const s = this.segments;
    const last = s.text.length - 1;
    const continues =
      last >= 0 &&
      s.nodes[last] === node &&
      s.data[last]! + s.length[last]! === at &&
      s.text[last]! + s.length[last]! === this.text.length;
    if (continues) s.length[last]! += text.length;
    else {
      s.nodes.push(node);
      s.text.push(this.text.length);
      s.data.push(at);
      s.length.push(text.length);
    }
    this.text += text;
  }

  /** `<br>`: a character that lives in no node. White space before it is not seen. */
  newLine(): void {
    this.dropTrailingSpace();
    if (this.text && !this.text.endsWith(this.lineBreak)) this.text += this.lineBreak;
    this.afterSpace = true;
  }

  private dropTrailingSpace(): void {
    const s = this.segments;
    const last = s.text.length - 1;
    if (!this.text.endsWith(' ') || last < 0) return;
    const inNode = s.text[last]! + s.length[last]! === this.text.length;
    this.text = this.text.slice(0, -1);
    if (!inNode || --s.length[last]! > 0) return;
    s.nodes.pop();
    s.text.pop();
    s.data.pop();
    s.length.pop();
  }

  finish(): void {
    this.dropTrailingSpace();
    while (this.text.endsWith(this.lineBreak)) {
      this.text = this.text.slice(0, -1);
      this.dropTrailingSpace();
    }
  }
}

class TextFlow implements Flow {
  readonly kind: FlowKind;
  readonly text: string;
  readonly block: Element;
  private readonly segments: Segments;
  private firstOf: Map<Text, number> | null = null;

  constructor(kind: FlowKind, block: Element, text: string, segments: Segments) {
    this.kind = kind;
    this.block = block;
    this.text = text;
    this.segments = segments;
  }

  locate(offset: number, bias: 'start' | 'end'): { node: Text; offset: number } | null {
    const s = this.segments;
    const count = s.text.length;
    if (!count || !(offset >= 0 && offset <= this.text.length)) return null;
    // The last stretch that begins before the offset ('end') or at it ('start').
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (s.text[middle]! < offset || (bias === 'start' && s.text[middle] === offset)) low = middle + 1;
      else high = middle;
    }
    let at = Math.max(0, low - 1);
    let into = offset - s.text[at]!;
    // A line break belongs to no node: what starts there starts in the next stretch.
    if (bias === 'start' && into >= s.length[at]! && at + 1 < count) {
      at++;
      into = 0;
    }
    into = Math.max(0, Math.min(into, s.length[at]!));
    return { node: s.nodes[at]!, offset: s.data[at]! + into };
  }

  offsetOf(node: Text, offset: number): number {
    const s = this.segments;
    this.firstOf ??= firstSegments(s.nodes);
    const first = this.firstOf.get(node);
    if (first === undefined) return -1;
    let at = first;
    while (s.nodes[at + 1] === node && s.data[at + 1]! <= offset) at++;
    const into = Math.max(0, Math.min(offset - s.data[at]!, s.length[at]!));
    return s.text[at]! + into;
  }
}

function firstSegments(nodes: readonly Text[]): Map<Text, number> {
  const first = new Map<Text, number>();
  for (let i = 0; i < nodes.length; i++) if (!first.has(nodes[i]!)) first.set(nodes[i]!, i);
  return first;
}

/** The first `length` characters of a flow, as a flow of its own. */
export function shortened(flow: Flow, length: number): Flow {
  return {
    kind: flow.kind,
    block: flow.block,
    text: flow.text.slice(0, length),
    locate: (offset, bias) => (offset <= length ? flow.locate(offset, bias) : null),
    offsetOf: (node, offset) => {
      const at = flow.offsetOf(node, offset);
      return at > length ? -1 : at;
    },
  };
}

/**
 * Joins a block's inline content into one flow: white space collapsed and trimmed, unseen characters dropped, `<br>` a
 * line feed, or a space in titles and headings, where it only divides the line for looks ("Kamala<br>Harris").
 */
export function makeFlow(kind: FlowKind, block: Element, items: readonly InlineItem[]): Flow {
  const builder = new FlowBuilder(kind === 'title' || kind === 'heading' || kind === 'dek' ? ' ' : '\n');
  for (const item of items) {
    if (item) builder.add(item);
    else builder.newLine();
  }
  builder.finish();
  return new TextFlow(kind, block, builder.text, builder.segments);
}
