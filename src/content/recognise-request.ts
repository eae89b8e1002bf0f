// What the worker is asked about an article: its text and date, and nothing else of the page.
import type { Article } from '../article/model.ts';
import { LONGEST_FLOW, MOST_FLOWS, MOST_TEXT } from '../platform/limits.ts';
import type { WorkerMessages } from '../platform/messages.ts';

type Request = WorkerMessages['recognise']['request'];

const LONGEST_TITLE = 5000;

/**
 * The question about an article, cut off where no article reaches.
 * @param corrected the reader's own date for it.
 */
export function requestFor(article: Article, corrected: string | null): Request {
  const { title, published, lang, country } = article;
  const flows: string[] = [];
  let length = 0;
  for (const { text } of article.flows) {
    const read = text.slice(0, LONGEST_FLOW);
    length += read.length;
    if (flows.length >= MOST_FLOWS || length > MOST_TEXT) break;
    flows.push(read);
  }
  return {
    flows,
    title: title.slice(0, LONGEST_TITLE),
    date: corrected ?? published?.date ?? null,
    dateSource: published?.source ?? null,
    dateConfidence: published?.confidence ?? null,
    lang,
    country,
  };
}

/** Whether two questions have the same answer. */
export function sameRequest(a: Request, b: Request): boolean {
  return (
    a.date === b.date &&
    a.lang === b.lang &&
    a.country === b.country &&
    a.flows.length === b.flows.length &&
    a.flows.every((text, index) => text === b.flows[index])
  );
}
