// The language an article is written in.
import type { Metadata } from './metadata.ts';

const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

const tidy = (tag: string | null | undefined): string | null => {
  const trimmed = tag?.trim().split(/[,;]/)[0]?.replace(/_/g, '-') ?? '';
  return TAG.test(trimmed) ? trimmed : null;
};

/** BCP 47 tag of the article, as the page says it, or null. */
export function languageOf(
  document: Document,
  root: Element | null,
  { meta, articles }: Metadata,
): string | null {
  const nearest = root?.closest('[lang]')?.getAttribute('lang');
  return (
    tidy(nearest) ??
    tidy(
      document.documentElement?.getAttribute('lang') ?? document.documentElement?.getAttribute('xml:lang'),
    ) ??
    tidy(articles.find(({ lang }) => lang)?.lang) ??
    tidy(meta.get('content-language') ?? meta.get('language') ?? meta.get('og:locale'))
  );
}
