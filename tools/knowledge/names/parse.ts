// Takes a written name apart: title, given names, surnames with what leads them, suffix.
import { foldToken } from '../../../src/knowledge/fold.ts';
import { surfaceTokens } from '../../../src/knowledge/tokens.ts';
import { type Custom, isFamilyFirstSurname } from './customs.ts';
import {
  isAmbiguousHonorific,
  isArticle,
  isBinder,
  isDegree,
  isHonorific,
  isRegnal,
  isSuffix,
  type Lead,
  leadOf,
} from './particles.ts';

/** A stretch of a name that stays together: `Jean-Claude`, `Abdel Fattah`, `von der` + `Leyen`. Tokens as written. */
export interface Unit {
  lead: string[];
  leadKind: Lead;
  core: string[];
}

export interface ParsedName {
  /** Folded title words before the name: `pope`, `king`. */
  titles: string[];
  given: Unit[];
  /** One or two; none for a mononym, which is in `given`. */
  surnames: Unit[];
  /** `jr`, `iii`: of the name, not of a ruler. */
  suffix: string | null;
  /** `iii` of Charles III. */
  regnal: string | null;
  /** "Bobby" of `Robert "Bobby" Smith`. */
  nickname: string | null;
  /** The surname comes first in the text. */
  familyFirst: boolean;
}

/** How likely a folded token is a given name rather than a surname, 0–1; see statistics.ts. */
export type Givenness = (token: string) => number;

const fold = (surface: string) => foldToken(surface);
const PATRONYMIC = /(?:ович|евич|ьич|овна|евна|ична)$/;
const INITIALS = /^(?:\p{Lu}\.?){2,3}$/u;

/** Puts "Last, First" in order and takes nicknames in quotes and remarks in brackets out. */
function straighten(written: string): { text: string; nickname: string | null } {
  let nickname: string | null = null;
  let text = written.replace(/["“”„«»]([^"“”„«»]+)["“”„«»]/g, (_, inner: string) => {
    nickname = inner;
    return ' ';
  });
  text = text.replace(/[([][^)\]]*[)\]]/g, ' ');
  const [before, after] = text.split(',', 2) as [string, string | undefined];
  if (after === undefined) return { text, nickname };
  const words = after.trim().split(/\s+/);
  const first = fold(words[0] ?? '');
  if (isSuffix(first)) return { text: `${before} ${words[0]}`, nickname };
  if (isDegree(first) || isHonorific(first) || first === 'the' || before.trim().split(/\s+/).length > 3)
    return { text: before, nickname };
  return { text: `${after} ${before}`, nickname };
}

/** Joins what belongs together into units; see `Unit`. */
function unitsOf(words: readonly string[][]): Unit[] {
  const units: Unit[] = [];
  let lead: string[] = [];
  let bound: string[] = [];
  words.forEach((word, at) => {
    const first = fold(word[0]!);
    const last = at === words.length - 1;
    if (!last && at > 0 && word.length === 1 && bound.length === 0 && leadOf(first) && !isBinder(first)) {
      lead.push(...word);
      return;
    }
    if (!last && word.length === 1 && isBinder(first)) {
      bound.push(...word);
      return;
    }
    if (first === 'y' && word.length === 1 && units.length > 0 && !last) {
      bound = [...units.at(-1)!.core, ...word];
      lead = units.pop()!.lead;
      return;
    }
    const article = word.length > 1 && isArticle(first);
    const leads = article ? [...lead, word[0]!] : lead;
    const core = [...bound, ...(article && bound.length === 0 ? word.slice(1) : word)];
    units.push({
      lead: bound.length > 0 ? lead : leads,
      leadKind: kindOf(bound.length > 0 ? lead : leads),
      core,
    });
    lead = [];
    bound = [];
  });
  return units;
}

/** Several words that lead ("von der", "de la") never go alone; a single one as its kind says. */
function kindOf(lead: readonly string[]): Lead {
  if (lead.length === 0) return null;
  return lead.length > 1 && !lead.every((word) => isArticle(fold(word)))
    ? 'firm'
    : leadOf(fold(lead.at(-1)!));
}

/** How many units at the end are surnames where people have two. */
function surnameCount(units: readonly Unit[], custom: Custom, givenness: Givenness): number {
  if (units.length < 2) return 0;
  if (!custom.twoSurnames || units.length < 3) return 1;
  const before = units.at(-2)!;
  if (before.lead.length > 0) return 2;
  const asGiven = givenness(fold(before.core[0]!));
  // With four parts two are given as a rule; with three, the middle one decides.
  return asGiven < (units.length > 3 ? 0.7 : 0.5) ? 2 : 1;
}

/**
 * Whether the first word is the surname: it is a known one of a country where it comes first, or the name looks as only
 * such names do, wherever its bearer holds office: Ban Ki-moon at the United Nations, Lim Guan Eng in Malaysia.
 */
function isFamilyFirst(units: readonly Unit[], custom: Custom): boolean {
  if (units.length < 2 || units.length > 4) return false;
  if (custom.lastGivenAlone) return true;
  if (units[0]!.core.length !== 1 || !isFamilyFirstSurname(fold(units[0]!.core[0]!))) return false;
  if (custom.familyFirst) return true;
  const rest = units.slice(1).map(({ core }) => core);
  const hyphened = rest.length === 1 && rest[0]!.length === 2 && /^\p{Ll}/u.test(rest[0]![1]!);
  const syllables =
    rest.length === 2 && rest.every((core) => core.length === 1 && isSyllable(fold(core[0]!)));
  return hyphened || syllables;
}

/** One syllable of a Chinese or Korean name in letters: one group of vowels, few consonants, no Western cluster. */
const isSyllable = (token: string) =>
  /^(?:zh|ch|sh|hs|ts|ng|kh|ph|[bcdfghjklmnpqrstwxyz])?[aeiou]{1,3}(?:ng|n|k|m|t|p|h|w)?$/.test(token);

/** The surname of "John Lee Ka-chiu" and "Tung Chee-hwa's" western-order likes: the first known one after the given. */
function easternSurname(units: readonly Unit[], custom: Custom): number {
  if (!custom.familyFirst || units.length < 3) return -1;
  return units.findIndex(
    ({ core }, at) => at > 0 && core.length === 1 && isFamilyFirstSurname(fold(core[0]!)),
  );
}

/** Takes a name apart by the custom of the person's country. Null when it has no letters. */
export function parseName(
  written: string,
  custom: Custom,
  givenness: Givenness,
  ruler = false,
  stripAmbiguous = true,
): ParsedName | null {
  const { text, nickname } = straighten(written);
  let words = text
    .trim()
    .split(/\s+/)
    .map(surfaceTokens)
    .filter((word) => word.some((token) => fold(token) !== ''));
  const titles: string[] = [];
  const strips = (word: readonly string[]) => {
    const token = fold(word[0]!);
    return word.length === 1 && isHonorific(token) && (stripAmbiguous || !isAmbiguousHonorific(token));
  };
  while (words.length > 1 && strips(words[0]!)) titles.push(fold(words.shift()![0]!));
  const of = words.findIndex((word, at) => at > 0 && word.length === 1 && fold(word[0]!) === 'of');
  if (of > 0) words = words.slice(0, of);
  let suffix: string | null = null;
  let regnal: string | null = null;
  for (;;) {
    const token = words.length > 1 && words.at(-1)!.length === 1 ? fold(words.at(-1)![0]!) : '';
    if (isRegnal(token) && (ruler || words.length === 2)) regnal = token;
    else if (isSuffix(token)) suffix = token;
    else if (!isDegree(token) || !/^[\p{Lu}.]+$/u.test(words.at(-1)![0]!)) break;
    words = words.slice(0, -1);
  }
  if (words.length === 0) return null;
  if (words.length === 3 && PATRONYMIC.test(fold(words[2]![0]!))) words = [words[1]!, words[2]!, words[0]!];
  const units = unitsOf(words);
  const base = { titles, suffix, regnal, nickname };
  if (ruler && regnal) return { ...base, given: units, surnames: [], familyFirst: false };
  if (isFamilyFirst(units, custom))
    return { ...base, given: [joined(units.slice(1))], surnames: units.slice(0, 1), familyFirst: true };
  const eastern = easternSurname(units, custom);
  if (eastern > 0)
    return {
      ...base,
      given: units.slice(0, eastern),
      surnames: units.slice(eastern, eastern + 1),
      familyFirst: false,
    };
  const count = surnameCount(units, custom, givenness);
  return {
    ...base,
    given: units.slice(0, units.length - count),
    surnames: units.slice(units.length - count),
    familyFirst: false,
  };
}

/** Given names after a family name are one name, however they are written: Jong Un, Jong-un. */
function joined(units: readonly Unit[]): Unit {
  return { lead: [], leadKind: null, core: units.flatMap(({ lead, core }) => [...lead, ...core]) };
}

/** The letters of a token that is written as initials ("J.D.", "JD"), or null. */
export function lettersOf(surface: string): string[] | null {
  return INITIALS.test(surface) && !isRegnal(fold(surface)) ? [...fold(surface)] : null;
}
