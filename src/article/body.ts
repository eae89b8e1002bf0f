// Where the body of an article is: its box, and the boxes around and inside it that are furniture.
import { bodyRoot, type Candidate, furniture } from './select.ts';
import { storiesOf, storyAt } from './stories.ts';
import { teasers } from './teasers.ts';
import type { Box, Walk } from './walk.ts';

export interface Body {
  root: Box | null;
  /** Not part of the story, or inside what is not. */
  out: Set<Box>;
  /** The part of the page that holds this story; the whole page unless it shows several. */
  part: Box;
  /** It is another story than the one that the page's head describes, which is the first. */
  isLater: boolean;
}

/** Finds the body of the story at an address. Yields between passes over the page. */
export function* findBody(walk: Walk, candidates: readonly Candidate[], url: string): Generator<void, Body> {
  const stories = storiesOf(walk, candidates);
  const part = storyAt(stories, url) ?? walk.boxes[0]!;
  const isLater = stories.indexOf(part) > 0;
  const lists = teasers(walk, candidates);
  yield;
  const out = furniture(walk, candidates, lists);
  const root = bodyRoot(walk, candidates, out, part);
  if (root) return { root, out, part, isLater };
  // Names kept everything out: on this page they mean something else.
  const less = furniture(walk, candidates, lists, false);
  return { root: bodyRoot(walk, candidates, less, part), out: less, part, isLater };
}
