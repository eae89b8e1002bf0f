// Everything that keeps an office phrase from standing for its holder, cheapest first.
import { address } from './address.ts';
import { compound } from './compound.ts';
import { determiner } from './determiner.ts';
import { longAgo } from './historic.ts';
import { modifier } from './modifier.ts';
import { notPublic } from './not-public.ts';
import { plural } from './plural.ts';
import { postItself } from './post-itself.ts';
import { predicate } from './predicate.ts';
import type { Objection } from './rule.ts';

/** For any office phrase. */
export const OBJECTIONS: readonly Objection[] = [
  plural,
  address,
  determiner,
  notPublic,
  compound,
  predicate,
  postItself,
  longAgo,
];

/** For phrases that must mean the holder at the date. */
export const PRESENT_ONLY: readonly Objection[] = [modifier];
