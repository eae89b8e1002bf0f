// Typing errors in a search: how many single-letter changes lie between two words.

/**
 * Whether `a` becomes `b` (or, with `prefix`, a beginning of `b`) by at most `limit` insertions, deletions,
 * substitutions or swaps of neighbours. Optimal string alignment, row by row, leaving as soon as no cell is in reach.
 */
export function withinEdits(a: string, b: string, limit: number, prefix = false): boolean {
  if (a.length - b.length > limit || (!prefix && b.length - a.length > limit)) return false;
  const width = prefix ? Math.min(b.length, a.length + limit) : b.length;
  let before: number[] = [];
  let row = Array.from({ length: width + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= width; j++) {
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return false;
    before = row;
    row = next;
  }
  return prefix ? row.some((cost) => cost <= limit) : row[width]! <= limit;
}
