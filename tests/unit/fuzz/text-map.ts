// The map from what is read to where it stands in the page: src/article/flow.ts.
import fc from 'fast-check';
import { type InlineItem, makeFlow } from '../../../src/article/flow.ts';
import type { FlowKind } from '../../../src/article/model.ts';
import { must, target } from './target.ts';
import { hostileText } from './values.ts';

/** A text node as far as the map looks at it. */
const textNode = (data: string) => ({ data }) as Text;

const items = fc.array(
  fc.oneof({ weight: 5, arbitrary: hostileText.map(textNode) }, { weight: 1, arbitrary: fc.constant(null) }),
  { maxLength: 8 },
) as fc.Arbitrary<InlineItem[]>;
const kind = fc.constantFrom<FlowKind>('title', 'heading', 'paragraph', 'list', 'quote', 'caption');
const SPACE = /^[ \t\n\f\r]$/;

function checkMap(kind: FlowKind, inline: InlineItem[]): void {
  const flow = makeFlow(kind, {} as Element, inline);
  const { text } = flow;
  const order = new Map(inline.flatMap((node, at) => (node ? [[node, at] as const] : [])));
  must(!/^[ \t\n\f\r]|[ \t\n\f\r]$| {2}/.test(text), 'white space is left at an edge or doubled');
  let before = [-1, -1];
  for (let offset = 0; offset < text.length; offset++) {
    const place = flow.locate(offset, 'start');
    must(place !== null, `nothing stands at ${offset}`);
    const read = text[offset]!;
    const there = place.node.data[place.offset];
    // A line break belongs to no node: it is located at its neighbour.
    const isBreak = read === '\n' || (SPACE.test(read) && !SPACE.test(there ?? ''));
    if (!isBreak) {
      const same = read === there || (SPACE.test(read) && SPACE.test(there!));
      must(same, `at ${offset} is read ${JSON.stringify(read)}, in the page stands ${JSON.stringify(there)}`);
      must(flow.offsetOf(place.node, place.offset) === offset, `the way back from ${offset} leads elsewhere`);
    }
    const now = [order.get(place.node)!, place.offset];
    must(
      now[0]! > before[0]! || (now[0] === before[0] && now[1]! >= before[1]!),
      `order is lost at ${offset}`,
    );
    before = now;
    const end = flow.locate(offset + 1, 'end');
    must(end !== null && end.offset <= end.node.data.length, `an end at ${offset + 1} lies outside its node`);
  }
}

export const textMap = [
  target('Text map: any inline content', 1500, fc.tuple(kind, items), ([one, inline]) =>
    checkMap(one, inline),
  ),
  target(
    'Text map: any offset, any node',
    600,
    fc.tuple(items, fc.oneof(fc.double(), fc.integer()), hostileText),
    ([inline, offset, data]) => {
      const flow = makeFlow('paragraph', {} as Element, inline);
      for (const bias of ['start', 'end'] as const) {
        const place = flow.locate(offset, bias);
        must(
          !place || (place.offset >= 0 && place.offset <= place.node.data.length),
          'located outside the node',
        );
      }
      must(flow.offsetOf(textNode(data), offset) === -1, 'a node that is not in the flow has a place in it');
      for (const node of inline) {
        if (!node) continue;
        const at = flow.offsetOf(node, Math.trunc(offset) || 0);
        must(at === -1 || (at >= 0 && at <= flow.text.length), 'an offset outside the text');
      }
    },
  ),
];
