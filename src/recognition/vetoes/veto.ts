import type { Article } from '../article.ts';
import type { NameSpan } from '../span.ts';

/** Why a span names no official, whoever may bear the name. */
export interface Veto {
  /** Reason code: `_locales` has its words. */
  rule: string;
  detail: string;
  /** The span is part of another person's full name: that person now owns the surname. */
  otherPerson?: boolean;
  /** The veto falls when the words are a name of someone introduced in the article: "the Merkel-Macron plan". */
  unlessIntroduced?: boolean;
}

/** A veto looks at a span and its neighbours, and answers why it names nobody we know, or null. */
export type VetoRule = (span: NameSpan, article: Article) => Veto | null;
