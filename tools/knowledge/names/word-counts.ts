// Which names are ordinary words too, measured on news texts: written in lower case often enough.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitName } from '../../../src/knowledge/tokens.ts';

/** A name must be met so often as a word: once or twice is a slip, an address or a quotation in another language. */
const LEAST_COUNT = 3;
/**
 * ... and so often per time that it is met as a name inside a sentence. Measured: Trump 0.02, Brown 0.02, Fox 0.05, Bush
 * 0.06 are names first; Prince 0.2, Cook 0.3, Straw 0.9, Rice 1, May 3 are not.
 */
const LEAST_SHARE = 0.1;
/** German capitalises nouns; after these words stands a noun, hardly ever a surname. */
const GERMAN_ARTICLE =
  /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|im|zum|zur|beim|vom|kein|keine)$/;

interface Text {
  lang: string | null;
  text: string;
}

function texts(corpus: string): Text[] {
  const read = (file: string) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  const linking = join(corpus, 'linking');
  return [
    ...readdirSync(linking)
      .filter((file) => file.endsWith('.jsonl'))
      .flatMap((file) => read(join(linking, file))),
    ...read(join(corpus, 'pages.jsonl')).map(({ lang, body }) => ({ lang, text: body ?? '' })),
  ];
}

/** Those of `names` that the texts below `corpus` use as words; sorted. */
export function nameWords(corpus: string, names: ReadonlySet<string>): string[] {
  const asWord = new Map<string, number>();
  const asName = new Map<string, number>();
  const count = (map: Map<string, number>, token: string) => map.set(token, (map.get(token) ?? 0) + 1);
  for (const { lang, text } of texts(corpus)) {
    let before = '';
    for (const [word] of text.matchAll(/[\p{L}\p{M}'’]+|[.!?:\n"“„]/gu)) {
      const token = /\p{L}/u.test(word) ? (splitName(word.replace(/['’]s$/, ''))[0] ?? '') : '';
      if (names.has(token)) {
        if (/^\p{Ll}/u.test(word)) count(asWord, token);
        else if (lang === 'de' && GERMAN_ARTICLE.test(before.toLowerCase())) count(asWord, token);
        // The first word of a sentence says nothing.
        else if (/^[\p{L}']/u.test(before)) count(asName, token);
      }
      before = word;
    }
  }
  return [...asWord.keys()]
    .filter((token) => {
      const words = asWord.get(token)!;
      return words >= LEAST_COUNT && words >= LEAST_SHARE * (asName.get(token) ?? 0);
    })
    .sort();
}
