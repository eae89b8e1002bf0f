// Functions that run in a page, as its own scripts would: they see the registry of highlights, like any script.

/** The words under each of our highlights, in no particular order of highlights. */
export function paintedWords(): string[] {
  const words: { text: string; range: Range }[] = [];
  for (const highlight of (CSS.highlights as unknown as Map<string, Set<Range>>).values())
    for (const range of highlight) words.push({ text: range.toString().replace(/\s+/g, ' '), range });
  return words
    .sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
    .map(({ text }) => text);
}

/** The middle of the n-th of our highlighted ranges with these words, in window coordinates; scrolled into view first. */
export function middleOfWords({
  text,
  index = 0,
}: {
  text: string;
  index?: number;
}): { x: number; y: number } | null {
  const found: Range[] = [];
  for (const highlight of (CSS.highlights as unknown as Map<string, Set<Range>>).values())
    for (const range of highlight) if (range.toString() === text) found.push(range);
  found.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  const range = found[index];
  if (!range) return null;
  range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = range.getClientRects()[0]!;
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
