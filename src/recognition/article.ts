// What all rules look at: the flows as tokens, the date as a day number, and what the text says about places.
import { dayOf } from '../knowledge/calendar.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { JurisdictionIndex, PersonIndex } from '../knowledge/model.ts';
import type { Role } from '../knowledge/roles.ts';
import { isHeadlineCase } from './headline.ts';
import type { RecognitionInput } from './model.ts';
import { type Tokens, tokenise } from './tokens.ts';

export interface Article {
  readonly input: RecognitionInput;
  readonly knowledge: Knowledge;
  readonly flows: readonly Tokens[];
  /** By flow: nearly every word begins with a capital, so that capitals say nothing about names. */
  readonly headline: readonly boolean[];
  /** Day number of the article's date, 0 when unknown. */
  readonly day: number;
  /** Primary language subtag ("en", "pt"); '' when unknown. */
  readonly lang: string;
}

/** A title or description of an office in running text, wherever it stands: "Russian Defense Minister", "Sen.". */
export interface TitleSpan {
  flow: number;
  /** Tokens `[from, to)`. */
  from: number;
  to: number;
  /** Roles it can mean, most likely first. */
  roles: readonly Role[];
  /** Named in the phrase or right beside it ("of France", "D-Vt."); empty when none is. */
  jurisdictions: readonly JurisdictionIndex[];
  tense: 'present' | 'former' | 'future';
  /** "Presidents Biden and Xi": every name after it. */
  plural: boolean;
}

/** A person introduced or mentioned by name, in reading order. `from`, `to`: tokens. */
export interface NamedPerson {
  flow: number;
  from: number;
  to: number;
  person: PersonIndex;
}

/** Tokenises the flows and settles what all rules need. */
export function readInput(input: RecognitionInput, knowledge: Knowledge): Article {
  const flows = input.flows.map((flow) => tokenise(flow, knowledge.names));
  return {
    input,
    knowledge,
    flows,
    headline: flows.map(isHeadlineCase),
    day: input.date === null ? 0 : dayOf(input.date),
    lang: (input.lang ?? '').toLowerCase().split(/[-_]/)[0]!,
  };
}
