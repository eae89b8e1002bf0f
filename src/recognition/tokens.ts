// Splits a flow into words, once, with everything later rules ask about a word in typed arrays.
// Splits where the pack splits names: spaces, hyphens and punctuation separate, apostrophes inside a word vanish.
import type { NameIndex } from '../knowledge/knowledge.ts';
import { addToHash, CLASSES, Class, classOf, EMPTY_HASH, hashWord } from './characters.ts';

/** Bits of `Tokens.flags`. `…_BEFORE` tells of what stands between the previous token and this one. */
export const Flag = {
  /** Begins with a capital letter. */
  CAPITALISED: 1 << 0,
  /** Two letters or more, all capitals. */
  ALL_CAPS: 1 << 1,
  /** One capital letter, with or without a dot; also dotted capitals ("J.D."), which are one token. */
  INITIAL: 1 << 2,
  /** `'s` or `’s` followed and was split off, or a bare apostrophe after s ("Sanders’"). */
  POSSESSIVE: 1 << 3,
  /** First of the flow, or after a full stop that does not belong to an abbreviation, or after a line break. */
  SENTENCE_START: 1 << 4,
  /** Begins with a digit. */
  NUMBER: 1 << 5,
  /** Joined to the previous token by a hyphen; " - " between two words counts as well (see `HYPHEN_SPACED`). */
  HYPHEN_BEFORE: 1 << 6,
  /** A quotation mark, single ones included, stands between. */
  QUOTE_BEFORE: 1 << 7,
  COMMA_BEFORE: 1 << 8,
  /** A full stop, `!`, `?` or `…`, the dot of an abbreviation included. */
  STOP_BEFORE: 1 << 9,
  OPEN_BEFORE: 1 << 10,
  CLOSE_BEFORE: 1 << 11,
  /** A line break inside the flow. */
  BREAK_BEFORE: 1 << 12,
  /** Colon, semicolon, dash, bullet. */
  SEPARATOR_BEFORE: 1 << 13,
  /** After `@`, `#`, `_`, `/`, `&`, or glued by a dot to the previous token: an address, a handle, a pair. */
  SYMBOL_BEFORE: 1 << 14,
  /** A dot follows at once: "Sen.", "U.S.", or the end of a sentence. */
  DOT_AFTER: 1 << 15,
  /** An elided article or preposition was split off before it: "d’|Emmanuel", "l’|Élysée". */
  ELISION_BEFORE: 1 << 16,
  /** With `HYPHEN_BEFORE`: there was space around the hyphen, as in texts rebuilt from tokens. */
  HYPHEN_SPACED: 1 << 17,
  /** The dot before belongs to an abbreviation or initial: `STOP_BEFORE` without a new sentence. */
  ABBREVIATION_BEFORE: 1 << 18,
} as const;

/** Any punctuation between the previous token and this one that separates; hyphens and abbreviation dots do not. */
export const SEPARATING =
  Flag.QUOTE_BEFORE |
  Flag.COMMA_BEFORE |
  Flag.OPEN_BEFORE |
  Flag.CLOSE_BEFORE |
  Flag.SEPARATOR_BEFORE |
  Flag.SYMBOL_BEFORE;

/** The words of one flow. All arrays have `count` entries; offsets are UTF-16, `end` exclusive. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  /** Before a possessive `'s` and before a final dot. */
  readonly end: Int32Array;
  readonly flags: Int32Array;
  /** Hash of the folded word; asked through `Lexicon`. */
  readonly hash: Int32Array;
  /**
   * Number in the pack's name index, -1 when unknown. Only for capitalised words and letters without case:
   * elsewhere `NOT_ASKED`; use `nameToken`, which asks then.
   */
  readonly name: Int32Array;
}

export const NOT_ASKED = -2;

// Abbreviations after which a dot does not end a sentence, though a capital follows. Titles of people first, as news
// style guides list them, then months, company forms and references.
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr st sr jr sen sens rep reps gov govs lt gen maj col capt cmdr adm sgt cpl pvt pres prof rev hon fr ' +
    'amb sec secy atty asst dep supt insp del dist hr frau mme mlle sra dra srta ing dott avv on exc dipl min bgm ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec vs no nos vol art dept univ ave blvd rd mt ft eg ie ca bzw zb'
  )
    .split(' ')
    .map(hashWord),
);

// Articles and prepositions that lose their vowel and are written together with the next word (French, Italian, Catalan).
const ELIDED = new Set(
  'l d j m n s t c qu lorsqu puisqu jusqu quoiqu presqu all dell nell sull dall quell un bell sant coll'
    .split(' ')
    .map(hashWord),
);
const LONGEST_ELIDED = 7;

/** Which gap flags a character class leaves on the next token. */
const GAP = new Int32Array(32);
GAP[Class.QUOTE] = Flag.QUOTE_BEFORE;
GAP[Class.APOSTROPHE] = Flag.QUOTE_BEFORE;
GAP[Class.COMMA] = Flag.COMMA_BEFORE;
GAP[Class.DOT] = Flag.STOP_BEFORE;
GAP[Class.STOP] = Flag.STOP_BEFORE | Flag.SENTENCE_START;
GAP[Class.OPEN] = Flag.OPEN_BEFORE;
GAP[Class.CLOSE] = Flag.CLOSE_BEFORE;
GAP[Class.BREAK] = Flag.BREAK_BEFORE | Flag.SENTENCE_START;
GAP[Class.SEPARATOR] = Flag.SEPARATOR_BEFORE;
GAP[Class.OTHER] = Flag.SEPARATOR_BEFORE;

// Working space, shared by all calls: tokenising is synchronous and copies its result out.
let space = 1 << 10;
let starts: Int32Array = new Int32Array(space);
let ends: Int32Array = new Int32Array(space);
let flagBits: Int32Array = new Int32Array(space);
let hashes: Int32Array = new Int32Array(space);
let nameNumbers: Int32Array = new Int32Array(space);

function grow(): void {
  const wider = (array: Int32Array): Int32Array => {
    const copy = new Int32Array(space * 2);
    copy.set(array);
    return copy;
  };
  starts = wider(starts);
  ends = wider(ends);
  flagBits = wider(flagBits);
  hashes = wider(hashes);
  nameNumbers = wider(nameNumbers);
  space *= 2;
}

// Results lie one after another in one array, shared by the flows that were tokenised one after the other: an array of
// its own for each column of each flow took as long to allocate as the flow to read.
const SHELF = 1 << 15;
let shelf = new Int32Array(0);
let shelved = 0;

/** A copy of the first `count` values. */
function keep(values: Int32Array, count: number): Int32Array {
  if (shelved + count > shelf.length) {
    shelf = new Int32Array(Math.max(SHELF, count));
    shelved = 0;
  }
  const kept = shelf.subarray(shelved, shelved + count);
  shelved += count;
  for (let i = 0; i < count; i++) kept[i] = values[i]!;
  return kept;
}

const isLetter = (kind: number): boolean => kind >= Class.LOWER && kind <= Class.LETTER;
const kindAt = (text: string, at: number): number => {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  return CLASSES[code] || classOf(code);
};

/**
 * Splits a text into tokens, in one pass, in time linear in its length.
 * @param text one flow, as the reader sees it; any Unicode
 * @param names the pack's name index, asked for each capitalised word; null: nothing is asked (all `NOT_ASKED`)
 */
export function tokenise(text: string, names: NameIndex | null): Tokens {
  const length = text.length;
  let count = 0;
  let gap: number = Flag.SENTENCE_START;
  let at = 0;
  let lastEnd = -1;
  let spaced = false;
  let hyphen = false;

  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = CLASSES[code] || classOf(code);
    if (kind < Class.LOWER || kind > Class.DIGIT) {
      if (kind === Class.SPACE) spaced = true;
      else if (kind === Class.HYPHEN) {
        if (hyphen) gap |= Flag.SEPARATOR_BEFORE;
        hyphen = true;
      } else if (kind === Class.SYMBOL) gap |= Flag.SYMBOL_BEFORE;
      else {
        gap |= GAP[kind]!;
        if (kind === Class.BREAK) spaced = true;
      }
      at++;
      continue;
    }

    // A word: letters and digits, with apostrophes and dots of initials inside.
    const start = at;
    let flags = gap;
    if (kind === Class.UPPER) flags |= Flag.CAPITALISED;
    else if (kind === Class.DIGIT) flags |= Flag.NUMBER;
    let hash = addToHash(EMPTY_HASH, code);
    let letters = 1;
    let capitals = kind === Class.UPPER ? 1 : 0;
    let end = at + 1;
    let elision = -1;
    let dotted = false;
    gap = 0;
    at++;
    for (; at < length; at++) {
      const next = text.charCodeAt(at);
      const nextKind = CLASSES[next] || classOf(next);
      if (nextKind >= Class.LOWER && nextKind <= Class.DIGIT) {
        hash = addToHash(hash, next);
        letters++;
        if (nextKind === Class.UPPER) capitals++;
        end = at + 1;
        continue;
      }
      if (nextKind === Class.IGNORED) {
        // A combining mark belongs to the letter before it; a soft hyphen at the end does not matter either way.
        if (next >= 0x300 && next < 0x370) end = at + 1;
        continue;
      }
      if (nextKind === Class.APOSTROPHE) {
        const after = kindAt(text, at + 1);
        if (!isLetter(after)) {
          const last = text.charCodeAt(end - 1) | 32;
          if (last === 115 && !isLetter(after) && after !== Class.DIGIT) flags |= Flag.POSSESSIVE;
          break;
        }
        const letter = text.charCodeAt(at + 1) | 32;
        if (letter === 115 && !isLetter(kindAt(text, at + 2)) && kindAt(text, at + 2) !== Class.DIGIT) {
          flags |= Flag.POSSESSIVE;
          at += 2;
          break;
        }
        if (elision < 0 && at - start <= LONGEST_ELIDED && ELIDED.has(hash)) elision = at + 1;
        continue;
      }
      // "U.S.", "J.D.": single letters with dots and no space are one token.
      if (
        nextKind === Class.DOT &&
        (letters === 1 || dotted) &&
        isLetter(kindAt(text, at - 1)) &&
        isLetter(kindAt(text, at + 1)) &&
        !isLetter(kindAt(text, at + 2)) &&
        kindAt(text, at + 2) !== Class.APOSTROPHE
      ) {
        dotted = true;
        continue;
      }
      break;
    }

    if (hyphen) {
      flags |= Flag.HYPHEN_BEFORE;
      if (spaced) flags |= Flag.HYPHEN_SPACED;
    }
    // "example.com" is an address; "said.Next" a sentence end whose space was lost.
    if (start - lastEnd === 1 && flags & Flag.STOP_BEFORE && kind !== Class.UPPER)
      flags |= Flag.SYMBOL_BEFORE;
    if (letters === 1 && capitals === 1) flags |= Flag.INITIAL;
    else if (capitals === letters) flags |= Flag.ALL_CAPS | (dotted ? Flag.INITIAL : 0);
    if (at < length && text.charCodeAt(at) === 46) flags |= Flag.DOT_AFTER;
    if (flags & Flag.STOP_BEFORE && !(flags & Flag.SENTENCE_START)) {
      const before = count > 0 ? flagBits[count - 1]! : 0;
      if (before & Flag.DOT_AFTER && (before & Flag.INITIAL || ABBREVIATIONS.has(hashes[count - 1]!)))
        flags |= Flag.ABBREVIATION_BEFORE;
      else flags |= Flag.SENTENCE_START;
    }

    let name = NOT_ASKED;
    if (names !== null && (capitals > 0 || kind === Class.LETTER)) name = names.tokenIn(text, start, end);

    // "d’Emmanuel" is two words unless the pack knows it as one ("d’Estaing").
    let wordStart = start;
    if (elision > 0 && name < 0 && (kind === Class.LOWER || text.charCodeAt(start) === 76)) {
      if (count + 1 >= space) grow();
      starts[count] = start;
      ends[count] = elision - 1;
      flagBits[count] = flags & ~(Flag.POSSESSIVE | Flag.DOT_AFTER | Flag.ALL_CAPS);
      let prefixHash = EMPTY_HASH;
      for (let i = start; i < elision - 1; i++) prefixHash = addToHash(prefixHash, text.charCodeAt(i));
      hashes[count] = prefixHash;
      nameNumbers[count] = -1;
      count++;
      wordStart = elision;
      hash = EMPTY_HASH;
      for (let i = wordStart; i < end; i++) hash = addToHash(hash, text.charCodeAt(i));
      const upper = kindAt(text, wordStart) === Class.UPPER;
      flags =
        (flags & (Flag.POSSESSIVE | Flag.DOT_AFTER | Flag.ALL_CAPS)) |
        Flag.ELISION_BEFORE |
        (upper ? Flag.CAPITALISED : 0);
      name = NOT_ASKED;
      if (names !== null && upper) name = names.tokenIn(text, wordStart, end);
    }

    if (count + 1 >= space) grow();
    starts[count] = wordStart;
    ends[count] = end;
    flagBits[count] = flags;
    hashes[count] = hash;
    nameNumbers[count] = name;
    count++;
    lastEnd = at;
    spaced = false;
    hyphen = false;
  }

  return {
    text,
    count,
    start: keep(starts, count),
    end: keep(ends, count),
    flags: keep(flagBits, count),
    hash: keep(hashes, count),
    name: keep(nameNumbers, count),
  };
}

/** Number of a token in the name index, asking for it now when the tokeniser did not (words in small letters). */
export function nameToken(tokens: Tokens, index: number, names: NameIndex): number {
  const known = tokens.name[index]!;
  if (known !== NOT_ASKED) return known;
  return (tokens.name[index] = names.tokenIn(tokens.text, tokens.start[index]!, tokens.end[index]!));
}

/** The words of a token as written. */
export function tokenText(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.start[index], tokens.end[index]);
}
