// The whole conversation between page, worker, popup, side panel and options: every message, who sends it, what comes back.
// Results are values; a message of the wrong shape is answered with an error, never thrown at the sender's page.
import type { LiveProfileView, OverlayStatusView } from './live-views.ts';

export type Result<T> = { ok: true; value: T } | { ok: false; error: string };

export type Category =
  | 'head'
  | 'minister'
  | 'legislator'
  | 'judge'
  | 'central-bank'
  | 'international'
  | 'military'
  | 'regional';

/** A person that survives restarts and new packs: a Wikidata id (`Q123`), else `name|birth year|country`. */
export type PersonKey = string;

export interface ReasonView {
  rule: string;
  weight: number;
  detail?: string;
}

export interface TermView {
  title: string;
  role: string;
  category: Category;
  jurisdiction: string;
  jurisdictionName: string;
  start?: string;
  end?: string;
  /** Without an end: the day until which the source vouches for the term. */
  knownUntil?: string;
  acting: boolean;
  party?: string;
  source: string;
  unreferenced: boolean;
  predecessor?: { key: PersonKey; name: string };
  successor?: { key: PersonKey; name: string };
}

export type TermStatus = 'at date' | 'possibly at date' | 'former' | 'later' | 'unknown';

/** One official in the cast of an article. */
export interface CastMember {
  key: PersonKey;
  name: string;
  /** ISO alpha-2 for the flag, a body's code, or ''. */
  jurisdiction: string;
  jurisdictionName: string;
  category: Category;
  party?: string;
  office: { title: string; role?: string; status: TermStatus; start?: string; end?: string } | null;
  mentions: number;
  /** 0–1: position and number of mentions; orders the cast within a group. */
  weight: number;
  confidence: number;
}

export interface MentionView {
  flow: number;
  start: number;
  end: number;
  kind: 'name' | 'office';
  key: PersonKey;
  score: number;
  reasons: ReasonView[];
  /** An office right beside its holder's name: part of that mention for counting and for jumping. */
  besideName?: true;
}

export interface PossibleView {
  flow: number;
  start: number;
  end: number;
  text: string;
  candidates: { key: PersonKey; name: string; office: string; reasons: ReasonView[] }[];
}

export interface ArticleAnswer {
  mentions: MentionView[];
  possible: PossibleView[];
  cast: CastMember[];
}

/** Everything the card shows about one person, as of a date. */
export interface Profile {
  key: PersonKey;
  name: string;
  otherNames: string[];
  qid?: string;
  wikipedia?: string;
  born?: string;
  died?: string;
  party?: string;
  jurisdiction: string;
  jurisdictionName: string;
  /** The date asked about, or null when the article's date is unknown (then as of today). */
  date: string | null;
  /** Held at the date, most senior first; empty when none. */
  atDate: TermView[];
  /** The office to name when none was held at the date: the last before, else the next after. */
  nearest: { term: TermView; status: TermStatus } | null;
  /** Begun after the date, in order. */
  since: TermView[];
  /** All terms, oldest first. */
  terms: TermView[];
  /** Others of this article in the same government. */
  colleagues: { key: PersonKey; name: string; office: string }[];
  sources: { id: string; title: string; licence: string; newest: string; url: string }[];
  packBuilt: string;
}

export type TabState =
  | {
      state: 'article';
      title: string;
      url: string;
      date: string | null;
      dateSource: string | null;
      dateConfidence: string | null;
      /** Set by the reader, not read from the page. */ dateCorrected: boolean;
      lang: string | null;
      answer: ArticleAnswer;
    }
  | { state: 'not-article'; reason: string }
  | { state: 'off'; why: 'site' | 'everywhere' | 'not-chosen' }
  | { state: 'unreadable' }
  | { state: 'loading' }
  | { state: 'error'; error: string };

export interface PackInfo {
  built: string;
  formatVersion: number;
  bytes: number;
  persons: number;
  terms: number;
  byCategory: { category: Category; persons: number }[];
  byJurisdiction: { code: string; name: string; persons: number }[];
  sources: {
    id: string;
    title: string;
    url: string;
    licence: string;
    newest: string;
    persons: number;
    terms: number;
  }[];
}

/** Requests answered by the worker. `from` says who may send it. */
export interface WorkerMessages {
  /** from page: a page looks like an article; asks for the second stage. */
  'article-found': { request: Record<string, never>; response: null };
  /** from page: the flows of an article; from the first-run page: its sample. */
  recognise: {
    request: {
      flows: string[];
      title: string;
      date: string | null;
      dateSource: string | null;
      dateConfidence: string | null;
      lang: string | null;
      country: string | null;
    };
    response: ArticleAnswer;
  };
  /** from page: what the toolbar button should say: how many officials are shown, or that nothing is. */
  'tab-state': {
    request: { state: 'article' | 'not-article' | 'off' | 'error'; officials?: number };
    response: null;
  };
  /**
   * from page: put in (`on`) or take out the style rules for highlights of this unguessable name. The worker writes the
   * rules, the page only names them; they are invisible to the page's scripts.
   */
  paint: {
    request: { name: string; style: 'underline' | 'tint'; colourByRole: boolean; on: boolean };
    response: null;
  };
  /** from page: a card is about to be shown for the first time; asks for the card's code. */
  'card-code': { request: Record<string, never>; response: null };
  /** from page (card): never highlight this person again. */
  mute: { request: { key: PersonKey; name: string }; response: null };
  /** from page (card): on this site, these words never mean this person. */
  refuse: { request: { key: PersonKey; name: string; words: string }; response: null };
  /** from popup, side panel: read this tab now, as an article, whatever the gate or the site list says. */
  'read-page': { request: { tabId: number }; response: null };
  /** from page, popup, side panel. */
  profile: { request: { key: PersonKey; date: string | null; among: PersonKey[] }; response: Profile };
  /** from popup, side panel. */
  'tab-result': { request: { tabId: number }; response: TabState };
  /** from popup, side panel, options. */
  search: { request: { query: string; limit: number; date: string | null }; response: CastMember[] };
  /** from options. */
  'pack-info': { request: Record<string, never>; response: PackInfo };
  /**
   * from page (card): what Wikipedia and Wikidata say of the person whose card is open. `cached` answers without a
   * request, `fetch` asks where nothing fresh is kept; `language` is the reader's, as BCP 47.
   */
  'live-profile': {
    request: { key: PersonKey; language: string; mode: 'cached' | 'fetch' };
    response: LiveProfileView;
  };
  /** from options: where the weekly list of office-holders stands. */
  'live-status': { request: Record<string, never>; response: OverlayStatusView };
  /** from options ("check for newer data"): take the list now, as far as the service allows it. Answers at once. */
  'live-refresh': { request: Record<string, never>; response: null };
}

/** Requests answered by a page's content script. */
export interface PageMessages {
  /** from worker or popup: what stands in this page now. */
  'page-state': { request: Record<string, never>; response: TabState };
  /** from popup, side panel: scroll to the n-th mention of a person and pulse it. Answers how many there are. */
  'show-mention': { request: { key: PersonKey; index: number }; response: { index: number; count: number } };
  /** from popup, side panel. */
  'open-card': { request: { key: PersonKey }; response: null };
  /** from worker (keyboard command). */
  step: { request: { direction: 1 | -1 }; response: null };
  /** from worker: treat this page as an article although the gate said no. */
  'read-anyway': { request: Record<string, never>; response: null };
  /** from popup: the reader's own date for this article; null goes back to the page's. */
  'correct-date': { request: { date: string | null }; response: null };
}
