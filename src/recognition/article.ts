// What all rules look at: the flows as tokens, the date as a day number, and what the text says about places.
import { dayOf } from '../knowledge/calendar.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { JurisdictionIndex, PersonIndex } from '../knowledge/model.ts';
import type { Role } from '../knowledge/roles.ts';
import { isHeadlineCase } from './headline.ts';
import type { RecognitionInput } from './model.ts';
import { type Tokens, tokenise } from './tokens.ts';
import { windowOf } from './window.ts';
import { COUNTRIES_OF_LANGUAGE } from './words/languages.ts';

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
  /** The publication's country, else those of the language: whose officials need no introduction. */
  readonly homes: ReadonlySet<JurisdictionIndex>;
  /** Titles in reading order. */
  readonly titles: readonly TitleSpan[];
  /** Whether a token belongs to a title ("Chancellor", "Sen."). */
  isTitleWord(flow: number, index: number): boolean;
  /** Titles of one flow, in order. */
  titlesOf(flow: number): readonly TitleSpan[];
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
  /** An office of a company, a club, a university: whoever holds it is not here as an official. */
  private: boolean;
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

const NO_TITLES: readonly TitleSpan[] = [];

/** Primary language subtag ("en", "pt"), '' when unknown. */
export const languageOf = (input: RecognitionInput): string =>
  (input.lang ?? '').toLowerCase().split(/[-_]/)[0]!;

function homesOf(input: RecognitionInput, knowledge: Knowledge): Set<JurisdictionIndex> {
  const codes = input.country === null ? (COUNTRIES_OF_LANGUAGE[languageOf(input)] ?? []) : [input.country];
  return new Set(codes.map((code) => knowledge.jurisdictionByCode(code)).filter((place) => place >= 0));
}

/** Splits the flows of an input into tokens. */
export function readFlows(input: RecognitionInput, knowledge: Knowledge): Tokens[] {
  return input.flows.map((flow) => tokenise(flow, knowledge.names));
}

/** Settles what all rules need to know. `titles` are those of these flows, in any order. */
export function makeArticle(
  input: RecognitionInput,
  knowledge: Knowledge,
  flows: readonly Tokens[],
  titles: readonly TitleSpan[],
): Article {
  const ordered = [...titles].sort((a, b) => a.flow - b.flow || a.from - b.from);
  const byFlow = new Map<number, TitleSpan[]>();
  for (const title of ordered) {
    const list = byFlow.get(title.flow);
    if (list) list.push(title);
    else byFlow.set(title.flow, [title]);
  }
  const titlesOf = (flow: number) => byFlow.get(flow) ?? NO_TITLES;
  return {
    input,
    knowledge,
    flows,
    headline: flows.map(isHeadlineCase),
    day: input.date === null ? 0 : dayOf(input.date),
    lang: languageOf(input),
    homes: homesOf(input, knowledge),
    titles: ordered,
    titlesOf,
    isTitleWord: (flow, index) =>
      windowOf(titlesOf(flow), index, index).some(({ from, to }) => from <= index && index < to),
  };
}
