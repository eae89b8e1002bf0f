// What an opened pack can be asked. Recognition and the surfaces are written against this interface alone.
import type {
  IsoDate,
  Jurisdiction,
  JurisdictionIndex,
  Office,
  OfficeIndex,
  Person,
  PersonIndex,
  Source,
  Term,
  TermIndex,
  TermStatus,
} from './model.ts';
import type { Role } from './roles.ts';

/**
 * A name as a text may write it, split into folded tokens (see fold.ts): first token, last token, and the inner ones.
 * `form.kind`:
 * - `full`: identifies by itself as far as names can ("Vladimir Putin", "Kim Jong Un", "Mohammed bin Salman");
 * - `short`: the part that follow-up mentions use ("Putin", "Kim", "von der Leyen", "Bin Salman");
 * - `sole`: a mononym or initials that the press uses without any introduction ("Lula", "AOC", "MBS").
 */
export type FormKind = 'full' | 'short' | 'sole';

/** Bits of `NameIndex.tokenFlags`: what a single folded token is besides a name of officials. Measured at build time. */
export const TokenFlag = {
  /** First token of at least one full name. */
  STARTS_FULL: 1 << 0,
  /** A whole short or sole form by itself. */
  SINGLE: 1 << 1,
  /** First token of a short form of several tokens ("von", "bin"). */
  STARTS_SHORT: 1 << 2,
  /** Known as a given name, of officials or in lists of given names. */
  GIVEN: 1 << 3,
  /** Known as a surname beyond our officials. */
  SURNAME: 1 << 4,
  /** A place: country, city, region. */
  PLACE: 1 << 5,
  /** An ordinary word of English (or another language we read), month, weekday. */
  WORD: 1 << 6,
  /** A surname borne by several persons in the pack. */
  SHARED: 1 << 7,
  /** A surname so well known and so unambiguous that the press uses it alone in headlines; see `safeHolder`. */
  SAFE: 1 << 8,
} as const;

/** Tokens and forms of names. Numbers only: this is what the hot loop of recognition touches. */
export interface NameIndex {
  /** Number of a token, given its folded text, or -1. */
  token(folded: string): number;
  /**
   * The same without making a string: folds `text[start, end)` on the fly. -1 when unknown.
   * Must agree with `token(foldToken(text.slice(start, end)))` for every input (property-tested).
   */
  tokenIn(text: string, start: number, end: number): number;
  tokenText(token: number): string;
  /** First UTF-16 unit of a token's text, without making the text. */
  tokenInitial(token: number): number;
  tokenFlags(token: number): number;
  /** Full forms that begin with `first` and end with `last`: `[from, to)` in form numbers, encoded as two reads. */
  fullFrom(first: number, last: number): number;
  fullTo(first: number, last: number): number;
  /** Short and sole forms that begin with this token, `[from, to)`. */
  shortFrom(first: number): number;
  shortTo(first: number): number;
  formPerson(form: number): PersonIndex;
  formKind(form: number): FormKind;
  /** All tokens of a form, first and last included. */
  formTokens(form: number): number[];
  /** How many tokens, without making the list. */
  formLength(form: number): number;
  /** The last token of a form of several, without making the list. */
  formLast(form: number): number;
  /** The one person for whom a SAFE token may stand alone, or -1. */
  safeHolder(token: number): PersonIndex;
}

export interface Knowledge {
  readonly formatVersion: number;
  /** The day the pack was compiled. */
  readonly built: IsoDate;
  readonly persons: number;
  readonly terms: number;
  readonly officeCount: number;
  readonly jurisdictionCount: number;
  readonly names: NameIndex;
  readonly sources: readonly Source[];

  person(index: PersonIndex): Person;
  office(index: OfficeIndex): Office;
  term(index: TermIndex): Term;
  jurisdiction(index: JurisdictionIndex): Jurisdiction;
  /** By code, or -1. */
  jurisdictionByCode(code: string): JurisdictionIndex;
  /** Names, demonyms, adjectives and metonyms (folded, space-joined: "north korean", "kremlin") → jurisdiction, or -1. */
  jurisdictionByWord(folded: string): JurisdictionIndex;
  personByQid(qid: string): PersonIndex;

  // Without making objects, for recognition:
  personFlags(index: PersonIndex): { notOfficial: boolean };
  personCountry(index: PersonIndex): JurisdictionIndex;
  /** Day numbers (days since 1600-01-01, see calendar.ts); 0 = unknown. */
  bornDay(index: PersonIndex): number;
  diedDay(index: PersonIndex): number;
  /** How prominent, 0–255: ranks and number of terms, languages; a prior, computed at build time. */
  prominence(index: PersonIndex): number;
  /** Terms of a person, `[from, to)`, ordered by start. */
  termsFrom(person: PersonIndex): TermIndex;
  termsTo(person: PersonIndex): TermIndex;
  termRole(index: TermIndex): Role;
  termJurisdiction(index: TermIndex): JurisdictionIndex;
  termOffice(index: TermIndex): OfficeIndex;
  /** Earliest first day, and latest last day, that the term's precision allows, as day numbers; 0 = unknown. */
  termStartDay(index: TermIndex): number;
  termEndDay(index: TermIndex): number;

  /** Terms of a person that matter at a date: held then first, by rank; then the last before; then the next after. */
  officeAt(person: PersonIndex, date: IsoDate): { term: TermIndex; status: TermStatus } | null;
  status(term: TermIndex, date: IsoDate): TermStatus;
  /** Offices with a role in a jurisdiction. */
  offices(role: Role, jurisdiction: JurisdictionIndex): OfficeIndex[];
  /** Who held an office on a day. Several only when the office has several seats or an acting holder. */
  holders(office: OfficeIndex, date: IsoDate): TermIndex[];
  /** Terms of an office, ordered by start: predecessor and successor are neighbours. */
  termsOfOffice(office: OfficeIndex): TermIndex[];

  /** For the popup: persons whose name looks like the query, accents and small typing errors forgiven, best first. */
  search(query: string, limit: number): PersonIndex[];
}
