// Everything that keeps an office phrase from standing for its holder, cheapest first.
import { address, compound, session } from './compound.ts';
import { determiner, modifier, notPublic, plural } from './form.ts';
import { longAgo } from './historic.ts';
import { postItself, predicate } from './predicate.ts';
import type { Objection } from './rule.ts';

/** For any office phrase. */
export const OBJECTIONS: readonly Objection[] = [
  plural,
  address,
  session,
  determiner,
  notPublic,
  compound,
  predicate,
  postItself,
  longAgo,
];

/** For phrases that must mean the holder at the date. */
export const PRESENT_ONLY: readonly Objection[] = [modifier];
