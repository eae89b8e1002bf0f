// The language an article is written in.
import { genuine, rootOf } from './genuine.ts';
import { guessLanguage, isClearlyOther } from './guess-language.ts';
import type { Metadata } from './metadata.ts';

const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

const tidy = (tag: string | null | undefined): string | null => {
  const trimmed = tag?.trim().split(/[,;]/)[0]?.replace(/_/g, '-') ?? '';
  return TAG.test(trimmed) ? trimmed.replace(/^[A-Z]+/i, (code) => code.toLowerCase()) : null;
};

/** BCP 47 tag of the article: as the page says it, unless the text is clearly in another language; or null. */
export function languageOf(
  document: Document,
  root: Element | null,
  { meta, articles }: Metadata,
  text: string,
): string | null {
  const stated =
    tidy(root && genuine(root, 'closest').call(root, '[lang]')?.getAttribute('lang')) ??
    tidy(rootOf(document)?.getAttribute('lang') ?? rootOf(document)?.getAttribute('xml:lang')) ??
    tidy(articles.find(({ lang }) => lang)?.lang) ??
    tidy(meta.get('content-language') ?? meta.get('language') ?? meta.get('og:locale'));
  const guessed = guessLanguage(text);
  if (!stated || !guessed) return stated ?? guessed;
  return isClearlyOther(stated, guessed, text) ? guessed : stated;
}
