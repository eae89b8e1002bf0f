// What a UTF-16 code unit is to the tokeniser. One table, filled on demand: most texts use fewer than 120 characters.

/** Classes of characters, as the tokeniser tells them apart. */
export const Class = {
  OTHER: 1,
  LOWER: 2,
  UPPER: 3,
  /** Letters of scripts without case. */
  LETTER: 4,
  DIGIT: 5,
  APOSTROPHE: 6,
  /** Soft hyphens, zero-width characters, combining marks: never end a token, never count in a comparison. */
  IGNORED: 7,
  HYPHEN: 8,
  SPACE: 9,
  BREAK: 10,
  DOT: 11,
  /** `!`, `?`, `…`: ends a sentence for certain. */
  STOP: 12,
  COMMA: 13,
  OPEN: 14,
  CLOSE: 15,
  QUOTE: 16,
  /** Colon, semicolon, dashes, bullets, bars. */
  SEPARATOR: 17,
  /** `@`, `#`, `_`, `/`, `&`: glued to a word, it is not prose. */
  SYMBOL: 18,
} as const;

const BY_CHARACTER: Record<string, number> = {};
const assign = (characters: string, value: number): void => {
  for (const character of characters) BY_CHARACTER[character] = value;
};
assign("'’ʼ‘`´", Class.APOSTROPHE);
assign('\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff', Class.IGNORED);
assign('-\u2010\u2011', Class.HYPHEN);
assign('\n\r\u2028\u2029\u0085', Class.BREAK);
assign('.', Class.DOT);
assign('!?…。！？', Class.STOP);
assign(',،、', Class.COMMA);
assign('([{', Class.OPEN);
assign(')]}', Class.CLOSE);
assign('"“”„‟«»‹›', Class.QUOTE);
assign(':;–—―−|•·*¿¡', Class.SEPARATOR);
assign('@#_/&\\=+%', Class.SYMBOL);

function classify(code: number): number {
  const character = String.fromCharCode(code);
  const listed = BY_CHARACTER[character];
  if (listed !== undefined) return listed;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return Class.UPPER;
  if (/\p{Ll}/u.test(character)) return Class.LOWER;
  if (/\p{L}/u.test(character)) return Class.LETTER;
  if (/\p{Nd}/u.test(character)) return Class.DIGIT;
  if (/\p{M}/u.test(character)) return Class.IGNORED;
  if (/\s/u.test(character)) return Class.SPACE;
  return Class.OTHER;
}

/** Class by code unit; 0 = not asked yet. Read it directly in hot loops and call `classOf` on 0. */
export const CLASSES = new Uint8Array(0x10000);

/** The class of a code unit, remembered. */
export function classOf(code: number): number {
  return CLASSES[code] || (CLASSES[code] = classify(code));
}

// Letters that canonical decomposition leaves alone although readers take them for the plain one.
const PLAIN: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ə: 'e',
  ŋ: 'n',
};
const EXPANDED: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ĳ: 'ij', ŉ: 'n' };

function foldUnit(code: number): string {
  const lower = String.fromCharCode(code)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\p{M}/gu, '');
  return [...lower].map((letter) => PLAIN[letter] ?? EXPANDED[letter] ?? letter).join('');
}

/** Folded code unit, 0 = not asked yet, `EXPANDS` = several, in `EXPANSIONS`. */
const FOLDED = new Uint16Array(0x10000);
const EXPANDS = 0xffff;
const EXPANSIONS = new Map<number, string>();

function learnFold(code: number): number {
  const folded = foldUnit(code);
  if (folded.length === 1) return (FOLDED[code] = folded.charCodeAt(0));
  EXPANSIONS.set(code, folded);
  return (FOLDED[code] = EXPANDS);
}

/**
 * Adds a code unit to a running hash: lower case, without accents, ligatures written out, apostrophes, dots and ignored
 * characters skipped. Two spellings that a reader takes for one word get one hash.
 */
export function addToHash(hash: number, code: number): number {
  if (code < 128) {
    if (code >= 97 && code <= 122) return Math.imul(hash ^ code, 0x01000193);
    if (code >= 65 && code <= 90) return Math.imul(hash ^ (code + 32), 0x01000193);
    if (code >= 48 && code <= 57) return Math.imul(hash ^ code, 0x01000193);
    return hash;
  }
  const kind = classOf(code);
  if (kind === Class.IGNORED || kind === Class.APOSTROPHE) return hash;
  const folded = FOLDED[code] || learnFold(code);
  if (folded !== EXPANDS) return Math.imul(hash ^ folded, 0x01000193);
  let result = hash;
  for (const letter of EXPANSIONS.get(code)!) result = Math.imul(result ^ letter.charCodeAt(0), 0x01000193);
  return result;
}

/** Where a hash begins. */
export const EMPTY_HASH = 0x811c9dc5 | 0;

/** The hash of a whole word, as the tokeniser computes it for a token. */
export function hashWord(word: string): number {
  let hash = EMPTY_HASH;
  for (let i = 0; i < word.length; i++) hash = addToHash(hash, word.charCodeAt(i));
  return hash;
}

/** A word lower-cased, without accents, apostrophes, dots and ignored characters: what `hashWord` hashes. */
export function foldWord(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const kind = classOf(code);
    if (kind === Class.LOWER || kind === Class.UPPER || kind === Class.LETTER || kind === Class.DIGIT)
      folded += foldUnit(code);
  }
  return folded;
}
