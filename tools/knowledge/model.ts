// The two forms between a source and the pack: rows, as readers give them, and the compiled model, as the writer takes it.
import type { IsoDate, JurisdictionKind, PartialDate } from '../../src/knowledge/model.ts';
import type { Role } from '../../src/knowledge/roles.ts';

/** One statement of one source: this person held this office from then to then. Every reader yields these. */
export interface Row {
  source: string;
  qid?: string;
  /** The source's own identifier of the person (`bioguide:B000944`), when it has no QID. */
  sourceId?: string;
  name: string;
  aliases?: string[];
  born?: PartialDate;
  died?: PartialDate;
  wikipedia?: string;
  party?: string;
  /** Absent in rows that only tell of the person (aliases, birth). */
  office?: {
    /** As the source has it: "Minister of Defence". */
    title: string;
    jurisdiction: string;
    qid?: string;
    /** The title is as we would show it, country and all, or needs none: "Chancellor of the Exchequer". */
    complete?: boolean;
    /** When the source says so itself. */
    role?: Role;
    singleSeat?: boolean;
  };
  start?: PartialDate;
  end?: PartialDate;
  /** The source's last day, for a term it shows as open. */
  knownUntil?: IsoDate;
  acting?: boolean;
  /** Higher wins where sources contradict each other; see trust.ts. */
  trust: number;
  /** Where one of the dates is less sure than the rest of the row. */
  startTrust?: number;
  endTrust?: number;
  unreferenced?: boolean;
  /** A known namesake or relative who holds no office. */
  notOfficial?: boolean;
  /** ... who was one long ago: where another source has an official of that name, that is this person. */
  heldOffice?: boolean;
}

export interface CompiledPerson {
  name: string;
  /** Other full names, transliterations, press variants, nicknames with surname, mononyms, initials. */
  aliases: string[];
  qid?: string;
  wikipedia?: string;
  born?: PartialDate;
  died?: PartialDate;
  party?: string;
  /** Code of the main jurisdiction. */
  country: string;
  notOfficial: boolean;
}

export interface CompiledOffice {
  title: string;
  role: Role;
  jurisdiction: string;
  singleSeat: boolean;
  qid?: string;
}

export interface CompiledTerm {
  /** Indexes into `persons`, `offices`, `sources`. */
  person: number;
  office: number;
  source: number;
  start?: PartialDate;
  end?: PartialDate;
  knownUntil?: IsoDate;
  acting: boolean;
  party?: string;
  unreferenced: boolean;
}

export interface CompiledJurisdiction {
  code: string;
  name: string;
  kind: JurisdictionKind;
  parent?: string;
  /** Names, demonyms, adjectives, capitals and seats as metonyms: "Russia", "Russian", "Kremlin", "Moscow". */
  words: string[];
}

export interface CompiledSource {
  id: string;
  title: string;
  url: string;
  licence: string;
  newest: IsoDate;
}

export interface Compiled {
  built: IsoDate;
  sources: CompiledSource[];
  jurisdictions: CompiledJurisdiction[];
  persons: CompiledPerson[];
  offices: CompiledOffice[];
  terms: CompiledTerm[];
}
