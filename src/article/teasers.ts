// Lists of teasers for other stories: boxes beside one another that each hold a linked heading and a line or two.
import { attribute } from './genuine.ts';
import { type Candidate, sums } from './select.ts';
import type { Box, Walk } from './walk.ts';

/** A teaser's text; what holds more is a story of its own. */
const MOST_LETTERS = 450;

interface Row {
  boxes: number;
  /** Those of the boxes that lead elsewhere and say little. */
  teasers: Box[];
}

/** Boxes that hold a linked heading, picture or block and little text, two or more in a row. */
export function teasers(walk: Walk, candidates: readonly Candidate[]): Box[] {
  const leading = sums(candidates, (c) => (leadsElsewhere(c) ? 1 : 0));
  if (!leading(walk.boxes[0]!)) return [];
  const size = sums(candidates, (c) => c.size);
  const plain = sums(candidates, (c) => (leadsElsewhere(c) ? 0 : c.size));
  const rows = new Map<Box, Map<string, Row>>();
  for (const box of walk.boxes) {
    if (!box.parent || !size(box) || /^(?:p|h[1-6]|span)$/.test(box.tag)) continue;
    let kinds = rows.get(box.parent);
    if (!kinds) rows.set(box.parent, (kinds = new Map()));
    const key = `${box.tag} ${firstName(box.element)}`;
    let row = kinds.get(key);
    if (!row) kinds.set(key, (row = { boxes: 0, teasers: [] }));
    row.boxes++;
    if (leading(box) && plain(box) < MOST_LETTERS) row.teasers.push(box);
  }
  const found: Box[] = [];
  for (const kinds of rows.values())
    for (const row of kinds.values())
      if (row.teasers.length >= 2 && row.teasers.length >= 0.7 * row.boxes) found.push(...row.teasers);
  return found;
}

const firstName = (element: Element): string => /\S+/.exec(attribute(element, 'class') ?? '')?.[0] ?? '';

function leadsElsewhere({ kind, linkShare, size, block }: Candidate): boolean {
  return linkShare > 0.8 && size >= 15 && (kind === 'heading' || block.links <= 1);
}
