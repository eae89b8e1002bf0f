// The day on which a source was fetched, kept beside its files.
import type { IsoDate } from '../../../src/knowledge/model.ts';
import type { Files } from '../files.ts';

export const DAY_FILE = 'fetched.json';

/** The day the copy at hand was fetched; undefined for copies that came with a fixed date. */
export function fetchedDay(files: Files): IsoDate | undefined {
  const text = files.text(DAY_FILE);
  return text === undefined ? undefined : (JSON.parse(text) as { day: IsoDate }).day;
}
