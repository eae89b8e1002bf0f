// What can be said of a day that lies between two days on which somebody looked.
import type { IsoDate, PartialDate } from '../../../src/knowledge/model.ts';

/** The month or year that holds both days, and so all between; undefined when they lie in different years. */
export function dateBetween(after: IsoDate, upTo: IsoDate): PartialDate | undefined {
  if (after.slice(0, 7) === upTo.slice(0, 7)) return after.slice(0, 7);
  return after.slice(0, 4) === upTo.slice(0, 4) ? after.slice(0, 4) : undefined;
}
