// Folding: the form in which tokens of names are compared. Lower case, accents off, ligatures apart, apostrophes and
// dots inside a token dropped: "Erdoğan" and "Erdogan", "O'Rourke" and "ORourke", "J.D." and "JD" are one token.
//
// A fold is defined unit by unit (UTF-16 code units), never by context. That is what lets the hot loop fold and hash
// without making a string and still agree with `foldToken` for every input.

/** Units whose fold is not what decomposition and lower case give. */
const SPECIAL = new Map<string, string>(
  Object.entries({
    ß: 'ss',
    ẞ: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ħ: 'h',
    ŧ: 't',
    ŋ: 'n',
    ı: 'i',
    ĸ: 'k',
    ſ: 's',
    ƙ: 'k',
    ɓ: 'b',
    ɗ: 'd',
    // Azerbaijani schwa: the press writes a ("Əliyev", Aliyev).
    ə: 'a',
    ς: 'σ',
    // Ukrainian apostrophe and the hard sign drop out as Latin transliterations have them.
    // Arabic and Persian letters that news sites use interchangeably.
    ى: 'ي',
    ی: 'ي',
    ک: 'ك',
    ة: 'ه',
    ـ: '',
  }),
);

/** Apostrophes and look-alikes, modifier letters used as such, full stops of initials, and invisible characters. */
const DROPPED = new Set(
  "'`´.\u00ad\u2018\u2019\u201b\u2032\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u02ee\uff07\u200b\u200c\u200d\u200e\u200f\u2060\ufeff",
);

/** Combining marks that are accents or vowel points; not those of Indic scripts, where they are letters in effect. */
function isAccent(code: number): boolean {
  return (
    (code >= 0x0300 && code <= 0x036f) ||
    (code >= 0x0591 && code <= 0x05c7) ||
    (code >= 0x064b && code <= 0x065f) ||
    code === 0x0670 ||
    (code >= 0x06d6 && code <= 0x06ed)
  );
}

/** Latin, Greek, Cyrillic, Hebrew, Arabic, their presentation forms and full-width letters. Not Hangul, not kana. */
function isDecomposed(code: number): boolean {
  return (
    (code >= 0x00c0 && code <= 0x06ff) ||
    (code >= 0x1e00 && code <= 0x1fff) ||
    (code >= 0xfb00 && code <= 0xfeff) ||
    (code >= 0xff00 && code <= 0xff5e)
  );
}

function makeUnit(code: number): string {
  const unit = String.fromCharCode(code);
  if (DROPPED.has(unit) || isAccent(code)) return '';
  if (!isDecomposed(code)) return unit.toLowerCase();
  let out = '';
  for (const part of (SPECIAL.get(unit.toLowerCase()) ?? unit.normalize('NFKD').toLowerCase()).split('')) {
    if (!DROPPED.has(part) && !isAccent(part.charCodeAt(0))) out += SPECIAL.get(part) ?? part;
  }
  return out;
}

const units = new Map<number, string>();

/** What one UTF-16 unit folds to: usually one unit, sometimes none or several. */
function foldUnit(code: number): string {
  let unit = units.get(code);
  if (unit === undefined) {
    unit = makeUnit(code);
    units.set(code, unit);
  }
  return unit;
}

/** Folds one token of a name or text. Idempotent. Does not split: see tokens.ts. */
export function foldToken(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) out += foldUnit(text.charCodeAt(i));
  return out;
}

/** Longest folded token, in bytes, that a pack holds. No name token of the sources comes near. */
export const MAX_TOKEN_BYTES = 96;

/** Where `foldBytes` leaves its result. One buffer for all calls, so that folding makes no garbage. */
export const folded = { bytes: new Uint8Array(MAX_TOKEN_BYTES + 4), length: 0, hash: 0 };

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const unit = foldUnit(code);
  return unit === '' ? 0 : unit.charCodeAt(0);
});

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function put(byte: number): void {
  folded.bytes[folded.length++] = byte;
  folded.hash = Math.imul(folded.hash ^ byte, FNV_PRIME);
}

/** Appends one unit as UTF-8; surrogates each by themselves, which is as good as any for comparing. */
function putUnit(code: number): void {
  if (code < 0x80) put(code);
  else if (code < 0x800) {
    put(0xc0 | (code >> 6));
    put(0x80 | (code & 63));
  } else {
    put(0xe0 | (code >> 12));
    put(0x80 | ((code >> 6) & 63));
    put(0x80 | (code & 63));
  }
}

function spread(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}

/**
 * Folds `text[start, end)` into `folded` as bytes, with their hash. Returns false when the token is longer than any in
 * a pack. The bytes are those of `foldToken(text.slice(start, end))`.
 */
export function foldBytes(text: string, start: number, end: number): boolean {
  folded.length = 0;
  folded.hash = FNV_OFFSET;
  for (let i = start; i < end; i++) {
    if (folded.length > MAX_TOKEN_BYTES) return false;
    const code = text.charCodeAt(i);
    if (code < 128) {
      const byte = ASCII[code]!;
      if (byte !== 0) put(byte);
    } else {
      const unit = foldUnit(code);
      if (!putAll(unit)) return false;
    }
  }
  folded.hash = spread(folded.hash);
  return folded.length <= MAX_TOKEN_BYTES;
}

function putAll(unit: string): boolean {
  for (let i = 0; i < unit.length; i++) {
    if (folded.length > MAX_TOKEN_BYTES) return false;
    putUnit(unit.charCodeAt(i));
  }
  return true;
}

/** The same for a text that is folded already: bytes and hash of the text as it is. */
export function plainBytes(text: string): boolean {
  folded.length = 0;
  folded.hash = FNV_OFFSET;
  if (!putAll(text)) return false;
  folded.hash = spread(folded.hash);
  return folded.length <= MAX_TOKEN_BYTES;
}

/** Reads what `putUnit` wrote. */
export function bytesToText(bytes: Uint8Array, start: number, end: number): string {
  let out = '';
  for (let i = start; i < end; ) {
    const lead = bytes[i]!;
    if (lead < 0x80) {
      out += String.fromCharCode(lead);
      i += 1;
    } else if (lead < 0xe0) {
      out += String.fromCharCode(((lead & 31) << 6) | (bytes[i + 1]! & 63));
      i += 2;
    } else {
      out += String.fromCharCode(((lead & 15) << 12) | ((bytes[i + 1]! & 63) << 6) | (bytes[i + 2]! & 63));
      i += 3;
    }
  }
  return out;
}
