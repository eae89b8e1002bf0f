// Gathers spans that are written alike into clusters, each of which means one person in this article.
import type { Article } from './article.ts';
import { titlesBeside } from './beside.ts';
import type { Cluster, ClusterKind } from './cluster.ts';
import { professionBeside } from './professions.ts';
import type { NameSpan, SpanCandidate } from './span.ts';

/** The words of a span as written. */
export function spanText(span: NameSpan, { flows }: Article): string {
  const tokens = flows[span.flow]!;
  return tokens.text.slice(tokens.start[span.from], tokens.end[span.to - 1]);
}

/** Identity of a span's words: equal for spellings that differ in case and accents only. */
export function spanKey(span: NameSpan, { flows }: Article): number {
  const tokens = flows[span.flow]!;
  let key = span.to - span.from;
  for (let i = span.from; i < span.to; i++) key = (Math.imul(key, 31) + tokens.hash[i]!) | 0;
  return key;
}

/** A cluster of one span. */
export function clusterOf(
  span: NameSpan,
  kind: ClusterKind,
  candidates: SpanCandidate[],
  article: Article,
): Cluster {
  const cluster: Cluster = {
    kind,
    words: spanText(span, article),
    spans: [],
    candidates,
    titles: [],
    profession: null,
  };
  addSpan(cluster, span, article);
  return cluster;
}

/** Adds a span, with the titles and professions beside it. */
export function addSpan(cluster: Cluster, span: NameSpan, article: Article): void {
  cluster.spans.push(span);
  cluster.titles.push(...titlesBeside(span, article));
  cluster.profession ??= professionBeside(span, article);
}

/** Clusters spans by their words. */
export function clusterSpans(
  spans: readonly NameSpan[],
  kind: (span: NameSpan) => ClusterKind,
  article: Article,
): Cluster[] {
  const byKey = new Map<number, Cluster>();
  for (const span of spans) {
    const key = spanKey(span, article);
    const known = byKey.get(key);
    if (known) addSpan(known, span, article);
    else byKey.set(key, clusterOf(span, kind(span), span.candidates, article));
  }
  return [...byKey.values()];
}
