// The nouns of the knowledge base. Everything else in this folder stores, opens or asks for these.

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: a calendar date as precise as its source. */
export type PartialDate = string;
/** `YYYY-MM-DD`. */
export type IsoDate = string;

/** Index of a record within one opened pack. Not stable between packs: never store it. */
export type PersonIndex = number;
export type OfficeIndex = number;
export type TermIndex = number;
export type JurisdictionIndex = number;

export type JurisdictionKind = 'country' | 'former-country' | 'region' | 'city' | 'body' | 'other';

/** A state, region, city or international body that has offices. */
export interface Jurisdiction {
  index: JurisdictionIndex;
  /** ISO 3166-1 alpha-2 (`RU`), ISO 3166-2 (`US-CA`), a body (`EU`, `UN`, `NATO`), or a historical code (`SU`). */
  code: string;
  name: string;
  kind: JurisdictionKind;
  /** The country a region or city lies in, or -1. */
  parent: JurisdictionIndex;
}

export interface Office {
  index: OfficeIndex;
  /** Full English title, with the jurisdiction: "Minister of Defence of Russia". */
  title: string;
  /** See roles.ts. */
  role: import('./roles.ts').Role;
  jurisdiction: JurisdictionIndex;
  /** One holder at a time (acting holders aside). */
  singleSeat: boolean;
  qid?: string;
}

/** One person's time in one office. */
export interface Term {
  index: TermIndex;
  person: PersonIndex;
  office: OfficeIndex;
  start?: PartialDate;
  /** First day out of office, as precise as known. Absent with `knownUntil`: still in office then, unknown since. */
  end?: PartialDate;
  /** How long the source vouches for a term without an end: "in office as of". */
  knownUntil?: IsoDate;
  acting: boolean;
  party?: string;
  /** Index into `Knowledge.sources`. */
  source: number;
  /** The date or the office is the editors' own knowledge, no source read: show it as such. */
  unreferenced: boolean;
}

export interface Person {
  index: PersonIndex;
  name: string;
  /** Other full names and press variants, without short forms. */
  otherNames: string[];
  qid?: string;
  /** Title of the English Wikipedia article. */
  wikipedia?: string;
  born?: PartialDate;
  died?: PartialDate;
  party?: string;
  /** Main jurisdiction: the country (or body) of most of the terms. */
  country: JurisdictionIndex;
  /** A known namesake or relative who holds no office: never highlighted, blocks the name. */
  notOfficial: boolean;
}

export interface Source {
  id: string;
  title: string;
  url: string;
  licence: string;
  /** Newest fact, `YYYY-MM-DD`. */
  newest: IsoDate;
  persons: number;
  terms: number;
}

/** How an article's date lies to a term. `possibly` = the dates are too coarse to be sure. */
export type TermStatus = 'at date' | 'possibly at date' | 'former' | 'later' | 'unknown';
