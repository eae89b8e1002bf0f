// What reading a page answers. Plain data but for the live nodes of the flows.

export interface GateAnswer {
  isArticle: boolean;
  /** A code with words in `_locales` (`gate_<reason>`): `article_metadata`, `home_page`, `too_little_text` … */
  reason: string;
}

export type FlowKind = 'title' | 'dek' | 'heading' | 'paragraph' | 'list' | 'quote' | 'caption' | 'table';

/** One block of running text and where each of its characters lives in the page. */
export interface Flow {
  kind: FlowKind;
  /** White space collapsed, soft hyphens dropped, `<br>` and `<wbr>` handled: what a reader reads. */
  text: string;
  /** The block element; for change detection. */
  block: Element;
  /** Offset in `text` → live text node and offset in its data. `bias` picks the side at a node's edge. */
  locate(offset: number, bias: 'start' | 'end'): { node: Text; offset: number } | null;
  /** Text node and offset → offset in `text`, or -1. */
  offsetOf(node: Text, offset: number): number;
}

export type DateConfidence = 'sure' | 'likely' | 'guess';

export interface ArticleDate {
  /** `YYYY-MM-DD`. */
  date: string;
  confidence: DateConfidence;
  /** Where it was found: `json-ld`, `meta`, `time`, `microdata`, `url`, `text`. */
  source: string;
}

export interface Article {
  isArticle: boolean;
  reason: string;
  title: string;
  published: ArticleDate | null;
  modified: ArticleDate | null;
  /** BCP 47 or null. */
  lang: string | null;
  /** ISO 3166-1 alpha-2 of the publication, or null. */
  country: string | null;
  flows: Flow[];
}
