// The country a publication is at home in: a hint for "the president".
import type { Metadata } from './metadata.ts';

/** Sold to everyone: they say nothing of a country. */
const SOLD = new Set(
  'ac ag ai am bz cc cd cx eu fm gg gl gs im io la ly me ms mu nu pw sc sh so st su tk tl to tv vc vg ws'.split(
    ' ',
  ),
);

/** ISO 3166-1 alpha-2 of the publication's country where its address or its metadata tell it, or null. */
export function countryOf(url: string, lang: string | null, { meta }: Metadata): string | null {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  const top = host.split('.').at(-1) ?? '';
  if (top === 'uk') return 'GB';
  if (top === 'gov' || top === 'mil') return 'US';
  if (top.length === 2 && !SOLD.has(top) && !(top === 'co' && host.split('.').length < 3))
    return top.toUpperCase();
  const region = /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})$/i;
  const said = region.exec(lang ?? '')?.[1] ?? region.exec(meta.get('og:locale') ?? '')?.[1];
  return said ? said.toUpperCase() : null;
}
