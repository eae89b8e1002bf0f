// Text from outside, made harmless and bounded before anything else looks at it.

// Controls, halves of characters, zero-width and bidirectional controls, line separators, the byte order mark: none has
// a use in a name or in two sentences of running text, and bidi controls can make a line read as something else.
// The zero-width joiners (200C, 200D) stay: Persian and several Indian scripts need them.
const UNWANTED =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
/** Halves of characters, which no address can be made of; cutting makes them, too. */
const HALVES = /\p{Cs}/gu;
const MARKUP = /<[a-z!/?]|&(?:[a-z]{2,8}|#\d{1,7}|#x[0-9a-f]{1,6});|\{\{|\[\[|javascript:/i;

/** Whether the text carries HTML, entities or wiki markup. An angle bracket or ampersand alone is text. */
export const hasMarkup = (text: string): boolean => MARKUP.test(text);

/**
 * Running text without control characters, spaces collapsed, cut to `limit` UTF-16 units at the end of a sentence or,
 * failing that, of a word. Null when the value is not text, is empty or carries markup.
 */
export function plainText(value: unknown, limit: number): string | null {
  if (typeof value !== 'string') return null;
  const text = value
    .slice(0, limit * 8)
    .replace(/\s+/g, ' ')
    .replace(UNWANTED, '')
    .trim();
  if (!text || hasMarkup(text)) return null;
  return text.length <= limit ? text : cut(text, limit).replace(HALVES, '');
}

function cut(text: string, limit: number): string {
  const head = text.slice(0, limit);
  const sentence = Math.max(...['. ', '! ', '? ', '。', '।', '؟ '].map((mark) => head.lastIndexOf(mark)));
  if (sentence > limit / 3) return head.slice(0, sentence + 1).trim();
  const word = head.lastIndexOf(' ');
  return `${head.slice(0, word > limit / 3 ? word : limit - 1).trim()}…`;
}

/** A name or title of one line: like `plainText`, but one that is too long is refused, not cut. */
export function plainName(value: unknown, limit = 160): string | null {
  if (typeof value !== 'string' || value.length > limit) return null;
  return plainText(value, limit);
}

/** A web address a reader may be sent to: https, a host with a dot, no user name, no odd port. Null otherwise. */
export function safeLink(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 500) return null;
  try {
    const url = new URL(value);
    const fine = url.protocol === 'https:' && !url.username && !url.password && !url.port;
    return fine && /\.[a-z]{2,}$/i.test(url.hostname) ? url.href : null;
  } catch {
    return null;
  }
}

/** A Wikidata item id ("Q42"), or null. */
export const itemId = (value: unknown): string | null =>
  typeof value === 'string' && /^Q[1-9]\d{0,10}$/.test(value) ? value : null;

/** The value as an object with string keys, or null. Arrays are not. */
export function record(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}
