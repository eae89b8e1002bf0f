// What a source is to the compiler. Adding a source means adding one file beside this one and a line in all.ts.
import type { IsoDate } from '../../../src/knowledge/model.ts';
import type { Files } from '../files.ts';
import type { Row } from '../model.ts';

/**
 * Whether facts may be in the pack: `yes`; `attribution` (naming the source as its licence asks); `check-only`: used to
 * confirm and contradict, and left out of what ships.
 */
export type Shipping = 'yes' | 'attribution' | 'check-only';

export interface SourceReader {
  /** Name of its folder, and `Row.source` of its rows. */
  id: string;
  title: string;
  url: string;
  licence: string;
  ship: Shipping;
  /** Why, in a sentence: for data/SOURCES.md. */
  why: string;
  /** The last day the source knows of. A term it shows as open has this, or better the row's own, as `knownUntil`. */
  newest: IsoDate;
  /**
   * Every statement of the source. `files` are those of its own folder. Titles of offices stay as the source has them,
   * jurisdictions are codes (see `jurisdictionCode`): offices/ turns both into offices.
   */
  rows(files: Files): Iterable<Row>;
}
