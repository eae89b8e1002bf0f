// From mentions in strings to live ranges in the page, and from a text node back to the mentions that touch it.
import type { Flow } from '../article/model.ts';
import type { CastMember, MentionView } from '../platform/messages.ts';

/** A mention where it stands in the page. */
export interface Placed {
  mention: MentionView;
  member: CastMember;
  range: Range;
  /** The one to highlight where each person is highlighted once: the first by name, else the first at all. */
  first: boolean;
}

export interface Placement {
  /** In reading order. */
  placed: Placed[];
  /** Every text node that a range touches. */
  byNode: Map<Text, Placed[]>;
  /** Roots of open shadow trees that hold mentions: a caret is looked for in them only when they are named. */
  shadowRoots: ShadowRoot[];
}

export const NOWHERE: Placement = { placed: [], byNode: new Map(), shadowRoots: [] };

/**
 * Lays ranges over the mentions. Ranges of `before` that already stand where a mention is are used again: a page that
 * changes in one place keeps all others.
 */
export function placeMentions(
  flows: readonly Flow[],
  mentions: readonly MentionView[],
  cast: readonly CastMember[],
  before: Placement,
): Placement {
  const members = new Map(cast.map((member) => [member.key, member]));
  const firsts = firstMentions(mentions);
  const placed: Placed[] = [];
  const byNode = new Map<Text, Placed[]>();
  const shadowRoots = new Set<ShadowRoot>();
  for (const mention of mentions) {
    const flow = flows[mention.flow];
    const member = members.get(mention.key);
    const start = flow?.locate(mention.start, 'start');
    const end = flow?.locate(mention.end, 'end');
    if (!member || !start || !end || !start.node.isConnected || !end.node.isConnected) continue;
    const range = sameRange(before, start, end) ?? makeRange(start, end);
    if (!range) continue;
    const one: Placed = { mention, member, range, first: firsts.has(mention) };
    placed.push(one);
    for (const node of textNodesOf(range)) {
      const list = byNode.get(node);
      if (list) list.push(one);
      else byNode.set(node, [one]);
    }
    const root = start.node.getRootNode();
    if (root instanceof ShadowRoot) shadowRoots.add(root);
  }
  return { placed, byNode, shadowRoots: [...shadowRoots] };
}

/** "The alliance's secretary general, Jens Stoltenberg": the name is what readers look for. */
function firstMentions(mentions: readonly MentionView[]): Set<MentionView> {
  const firsts = new Map<string, MentionView>();
  for (const mention of mentions) {
    const known = firsts.get(mention.key);
    if (!known || (known.kind === 'office' && mention.kind === 'name')) firsts.set(mention.key, mention);
  }
  return new Set(firsts.values());
}

interface Point {
  node: Text;
  offset: number;
}

function sameRange(before: Placement, start: Point, end: Point): Range | undefined {
  return before.byNode.get(start.node)?.find(({ range }) => {
    const { startContainer, startOffset, endContainer, endOffset } = range;
    return (
      startContainer === start.node &&
      startOffset === start.offset &&
      endContainer === end.node &&
      endOffset === end.offset
    );
  })?.range;
}

/** Null when the page has changed since it was read and the place is no more. */
function makeRange(start: Point, end: Point): Range | null {
  if (start.offset > start.node.length || end.offset > end.node.length) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range.collapsed ? null : range;
}

function textNodesOf(range: Range): Text[] {
  const { startContainer, endContainer, commonAncestorContainer } = range;
  if (startContainer === endContainer) return [startContainer as Text];
  const walker = document.createTreeWalker(commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  walker.currentNode = startContainer;
  for (let node: Node | null = startContainer; node; node = walker.nextNode()) {
    nodes.push(node as Text);
    if (node === endContainer) break;
  }
  return nodes;
}
