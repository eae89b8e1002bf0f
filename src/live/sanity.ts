// What cannot be true of a term of office, whoever says so.
import type { IsoDate, PartialDate } from '../knowledge/model.ts';
import { firstDay, surelyBefore } from './dates.ts';

export interface ClaimedTerm {
  start?: PartialDate | undefined;
  end?: PartialDate | undefined;
}

export type Impossible = 'future-start' | 'before-birth' | 'after-death' | 'ends-before-start';

/**
 * Why a term cannot be true on a given day, or null. Nobody is in office before the term's first possible day; a term
 * that ends in the future is a scheduled end and possible.
 */
export function impossible(
  term: ClaimedTerm,
  person: { born?: PartialDate | undefined; died?: PartialDate | undefined },
  today: IsoDate,
): Impossible | null {
  const { start, end } = term;
  if (start && firstDay(start) > today) return 'future-start';
  if (start && person.born && !surelyBefore(person.born, start)) return 'before-birth';
  if (start && person.died && surelyBefore(person.died, start)) return 'after-death';
  if (start && end && surelyBefore(end, start)) return 'ends-before-start';
  return null;
}
