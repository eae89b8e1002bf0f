// Which items belong to which group, where items are ordered by group: a count for each group, and the number of the
// first item for every 16th. Takes two bytes a group instead of four, and compresses to next to nothing.
import { INDEX_STEP } from './pack-format.ts';

export interface Groups {
  /** First item of a group. */
  from(group: number): number;
  /** Item after the last of a group. */
  to(group: number): number;
  /** The group that holds an item. */
  of(item: number): number;
}

/** Opens what `writeGroups` has written. */
export function openGroups(counts: Uint16Array, bases: Uint32Array): Groups {
  function from(group: number): number {
    let start = bases[Math.floor(group / INDEX_STEP)]!;
    for (let i = group - (group % INDEX_STEP); i < group; i++) start += counts[i]!;
    return start;
  }
  return {
    from,
    to: (group) => from(group) + counts[group]!,
    of(item) {
      let low = 0;
      let high = bases.length;
      while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if (bases[middle]! <= item) low = middle;
        else high = middle;
      }
      let group = low * INDEX_STEP;
      for (let end = bases[low]! + counts[group]!; end <= item; end += counts[group]!) group++;
      return group;
    },
  };
}

/** Counts items of each of `count` groups; `first` is the number of the first item. */
export function writeGroups(groupOfItem: Iterable<number>, count: number, first = 0) {
  const sizes = new Uint32Array(count);
  for (const group of groupOfItem) sizes[group]!++;
  const bases = new Uint32Array(Math.ceil(count / INDEX_STEP));
  let start = first;
  sizes.forEach((size, group) => {
    if (size > 0xffff) throw new Error(`Group ${group} has ${size} items, the pack can hold 65535`);
    if (group % INDEX_STEP === 0) bases[group / INDEX_STEP] = start;
    start += size;
  });
  return { counts: Uint16Array.from(sizes), bases };
}
