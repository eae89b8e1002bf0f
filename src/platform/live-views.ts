// What live information looks like to the surfaces: plain data, validated by the worker before it gets here.
// Everything in it comes from Wikipedia and Wikidata and is shown as theirs, beside the packaged facts, never instead.

/** Why something live is not there. One calm line per problem: `live_problem_<kind>` in the locales. */
export type LiveProblem =
  | 'offline' // no answer at all
  | 'slow' // no answer within the time allowed
  | 'busy' // throttled, or down for maintenance
  | 'missing' // no such page or item
  | 'ambiguous' // the title leads to a list of namesakes, or to somebody else
  | 'broken' // an answer that is cut off, too large or not of the documented form
  | 'no-permission' // the reader has not granted, or has taken back, access to the host
  | 'no-identifier'; // the pack knows neither a Wikidata item nor a Wikipedia article for this person

export interface LiveSummaryView {
  /** Language of the text, as Wikipedia names it (`de`). */
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
  /** Plain text: the first sentences of the article. */
  text: string;
  pageUrl: string;
  licence: string;
  licenceUrl: string;
}

export interface LivePortraitView {
  /** The picture file, base64, checked to be what `type` says. */
  data: string;
  type: 'image/jpeg' | 'image/png' | 'image/webp';
  width: number;
  height: number;
  /** Where author and licence stand in full. */
  filePage: string;
  author?: string;
  licence?: string;
  licenceUrl?: string;
}

export interface LiveLinkView {
  kind: 'wikidata' | 'official-site' | 'us-congress' | 'european-parliament';
  url: string;
}

/** One difference between the packaged facts and what Wikidata says: "since our data: …". */
export interface SinceView {
  kind:
    | 'began' // took an office the pack does not know of
    | 'ended' // left an office the pack shows as open
    | 'succeeded'; // somebody else is reported in the office, no date of leaving given
  office: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: start for `began`, end for `ended`, the successor's start for `succeeded`. */
  date?: string;
  /** Name of the successor. */
  successor?: string;
  /** First day on which Wikidata was seen to say so. */
  reportedOn: string;
  /** Still said at least a week later: no longer shown as a mere report. */
  settled: boolean;
  /** Page that says so. */
  sourceUrl: string;
}

/** Answer about one person. `off`: the switch is off, nothing was asked and nothing is shown. */
export type LiveProfileView =
  | { state: 'off' }
  | { state: 'nothing-yet' }
  | {
      state: 'ready';
      /** Day on which this was asked. */
      asked: string;
      /** Old enough that it should be asked again, quietly. */
      stale: boolean;
      summary?: LiveSummaryView;
      portrait?: LivePortraitView;
      links: LiveLinkView[];
      since: SinceView[];
      problem?: LiveProblem;
    };

/** Why a list of office-holders was refused. Words: `overlay_refused_<reason>`. */
export type OverlayRefusal =
  | 'form' // not of the documented form
  | 'checksum'
  | 'truncated'
  | 'markup'
  | 'contradiction'
  | 'impossible-date'
  | 'too-many-changes'
  | 'too-large';

/** Where the weekly list of office-holders stands, for the options page. */
export interface OverlayStatusView {
  on: boolean;
  /** Access to the query service is granted. */
  permitted: boolean;
  /** The list in use. */
  accepted?: { made: string; offices: number; changes: number; leftOut: number };
  /** The last list that was not taken, and why. */
  refused?: { on: string; reason: OverlayRefusal; detail: string };
  /** The last attempt that ended without an answer. */
  failed?: { on: string; problem: LiveProblem };
  /** A list is being asked for: so many of so many questions answered. */
  running?: { done: number; of: number };
  /** Not before this day will the service be asked again. */
  next?: string;
}
