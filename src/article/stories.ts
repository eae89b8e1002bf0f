// Pages that hold several whole articles one under the other: sites that load the next when the reader nears the end.
// Each is an article of its own; the one at the page's address is read.
import { attribute, genuine } from './genuine.ts';
import { type Candidate, sums } from './select.ts';
import type { Box, Walk } from './walk.ts';

/** Letters of running text that make a story; the teasers of a list have less. */
const FEWEST_LETTERS = 500;
const ADDRESS_ATTRIBUTES = [
  'data-url',
  'data-href',
  'data-permalink',
  'data-article-url',
  'data-canonical',
  'data-path',
];

/** The stories of a page that has more than one, each with a first-level heading of its own; else none. */
export function storiesOf(walk: Walk, candidates: readonly Candidate[]): Box[] {
  const headings = sums(candidates, (c) => (c.block.box.tag === 'h1' ? 1 : 0));
  if (headings(walk.boxes[0]!) < 2) return [];
  const good = sums(candidates, (c) => c.good);
  const stories: Box[] = [];
  for (const box of walk.boxes) {
    if (headings(box) !== 1 || good(box) < FEWEST_LETTERS) continue;
    const last = stories.at(-1);
    // Boxes come outermost first: what lies inside the last is part of it.
    if (!last || box.from >= last.to) stories.push(box);
  }
  return stories.length > 1 ? stories : [];
}

const pathOf = (url: string): string | null => {
  try {
    return new URL(url, 'https://page.invalid').pathname.replace(/\/$/, '');
  } catch {
    return null;
  }
};

const find = (element: Element, selector: string) =>
  genuine(element, 'querySelector').call(element, selector);

/** Whether a story says, by an attribute or by the link of its heading, that it lives at the address. */
function livesAt({ element }: Box, path: string): boolean {
  for (const name of ADDRESS_ATTRIBUTES) {
    const value = attribute(element, name) ?? find(element, `[${name}]`)?.getAttribute(name);
    if (value && pathOf(value) === path) return true;
  }
  const link = find(element, 'h1 a[href], a[itemprop~="url"][href]')?.getAttribute('href');
  return link != null && pathOf(link) === path;
}

/** The story at the page's address; without a sign of it, the first. */
export function storyAt(stories: readonly Box[], url: string): Box | null {
  const path = pathOf(url);
  return (path && stories.find((box) => livesAt(box, path))) || (stories[0] ?? null);
}
