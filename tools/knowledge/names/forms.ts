// All forms of a person's name, from the name and the aliases that the sources have.
import { foldToken } from '../../../src/knowledge/fold.ts';
import { splitName } from '../../../src/knowledge/tokens.ts';
import { type Custom, customOf } from './customs.ts';
import type { Form } from './form.ts';
import { nicknamesOf } from './nicknames.ts';
import { type Givenness, lettersOf, type ParsedName, parseName, type Unit } from './parse.ts';
import { isAmbiguousHonorific, isArticle } from './particles.ts';
import { type RulerTitle, rulerForms } from './rulers.ts';
import { spellingsOf } from './spellings.ts';

/** What forms are made from. */
export interface Named {
  name: string;
  aliases: readonly string[];
  /** Code of the main jurisdiction. */
  country: string;
  /** Titles of a monarch, prince or pope, folded ("king"); empty for everyone else. */
  rulerTitles: readonly RulerTitle[];
}

/** A list of folded tokens; forms are put together from such. */
type Tokens = readonly string[];

const fold = (surfaces: readonly string[]): string[] =>
  surfaces.map(foldToken).filter((token) => token !== '');
const join = (...parts: Tokens[]): Tokens => parts.flat();
const isInitial = (tokens: Tokens) => tokens.length === 1 && tokens[0]!.length === 1;

/** A unit as it may be written: whole first; without a loose lead; Arabic articles in each spelling. */
function writings(unit: Unit): Tokens[] {
  const core = fold(unit.core);
  if (unit.lead.length === 0) return [core];
  const lead = fold(unit.lead);
  const all = [join(lead, core)];
  if (unit.leadKind === 'loose') all.push(core);
  if (isArticle(lead.at(-1)!))
    for (const article of ['al', 'el']) all.push(join(lead.slice(0, -1), [article], core));
  return all;
}

/** Given names in the combinations that texts use: all, the first alone, the first with initials. */
function givenWritings(given: readonly Unit[], custom: Custom): Tokens[] {
  const whole = given.map((unit) => join(fold(unit.lead), fold(unit.core)));
  const first = whole[0];
  if (first === undefined) return [];
  const all: Tokens[] = [whole.flat()];
  const middles = whole.slice(1);
  if (middles.length > 0) {
    if (!isInitial(first)) all.push(first);
    const letters = middles.map((tokens) => [tokens[0]![0]!]);
    all.push(join(first, letters.flat()), join(first, letters[0]!));
    // J. Edgar Hoover, W. Averell Harriman.
    if (isInitial(first)) all.push(join(...middles));
    if (custom.middleAlone && middles.every((tokens) => !isInitial(tokens))) all.push(middles.at(-1)!);
  }
  const written = lettersOf(given[0]!.core[0]!);
  if (written && given[0]!.core.length === 1) all.push(join(written, ...middles), written);
  const initials = whole.filter(isInitial).flat();
  if (initials.length === whole.length && initials.length > 1) all.push([initials.join('')]);
  return all;
}

/** Surnames as they may be written after given names, the usual one first. */
function surnameWritings(surnames: readonly Unit[], custom: Custom): Tokens[] {
  if (surnames.length < 2) return surnames.flatMap(writings);
  const [one, two] = surnames as [Unit, Unit];
  const both = writings(one).flatMap((first) => writings(two).map((second) => join(first, second)));
  return custom.twoSurnames === 'portuguese'
    ? [...both, ...writings(two), ...writings(one)]
    : [...both, ...writings(one), ...writings(two)];
}

/** "Mohammed bin Salman Al Saud" is Mohammed bin Salman: the father's name does where the house's is left out. */
function withoutHouse(parsed: ParsedName): ParsedName | null {
  const at = parsed.given.findIndex(({ lead }) => /^(?:bin|ibn|ben|bint)$/.test(foldToken(lead[0] ?? '')));
  if (at < 1) return null;
  return { ...parsed, given: parsed.given.slice(0, at), surnames: parsed.given.slice(at, at + 1) };
}

/** Full and short forms of one parsed name. */
function formsOf(parsed: ParsedName, custom: Custom): Form[] {
  const given = givenWritings(parsed.given, custom);
  const surnames = surnameWritings(parsed.surnames, custom);
  const forms: Form[] = [];
  const add = (kind: Form['kind'], tokens: Tokens) => {
    if (tokens.length > 0) forms.push({ kind, tokens });
  };
  const suffix = parsed.suffix ? [parsed.suffix] : [];
  for (const g of given) {
    for (const s of surnames) {
      const inOrder = parsed.familyFirst ? join(s, g) : join(g, s);
      add('full', inOrder);
      if (suffix.length > 0) add('full', join(inOrder, suffix));
    }
  }
  if (parsed.nickname && surnames.length > 0)
    for (const s of surnames) add('full', join(splitName(parsed.nickname), s));
  const main = { given: given[0] ?? [], surname: surnames[0] ?? [] };
  if (main.given.length > 0 && main.surname.length > 0) {
    if (parsed.familyFirst && !custom.lastGivenAlone) {
      add('full', join(main.given, main.surname));
      // Park Geunhye beside Park Geun-hye.
      if (main.given.length === 2) add('full', [...main.surname, main.given.join('')]);
    } else if (custom.bothOrders) add('full', join(main.surname, main.given));
  }
  for (const tokens of shortOf(parsed, custom, given, surnames)) add('short', tokens);
  return forms;
}

/** What follow-up mentions use. */
function shortOf(parsed: ParsedName, custom: Custom, given: Tokens[], surnames: Tokens[]): Tokens[] {
  if (surnames.length === 0) return [];
  if (custom.lastGivenAlone && parsed.familyFirst) return [[given[0]!.at(-1)!]];
  const short = [...surnames];
  const suffix = parsed.suffix;
  if (suffix === 'jr' || suffix === 'sr') short.push(join(surnames[0]!, [suffix]));
  if (custom.firstNameAlone && given.length > 0 && !isInitial(given[0]!.slice(0, 1)))
    short.push(fold(parsed.given[0]!.core));
  return short;
}

/** At most so many spellings of one token, and forms of one kind from them: the usual ones come first in the rules. */
const MOST_SPELLINGS = 6;

/** First given name and surname in every combination of their spellings. */
function respelt(parsed: ParsedName, custom: Custom): Form[] {
  const first = parsed.given[0];
  const last = parsed.surnames[0];
  if (!first || !last) return [];
  const respell = (surfaces: readonly string[], surname: boolean): Tokens[] => {
    const own = fold(surfaces);
    const all: Tokens[] = [own];
    surfaces.forEach((surface, at) => {
      for (const other of spellingsOf(surface, custom, surname).slice(0, MOST_SPELLINGS))
        all.push(own.map((token, i) => (i === at ? other : token)));
    });
    return all;
  };
  const firsts = respell(first.core, false).map((tokens) => join(fold(first.lead), tokens));
  const cores = respell(last.core, true);
  const lasts = cores.flatMap((core) => writings({ ...last, core: [...core] }));
  const forms: Form[] = [];
  for (const g of firsts)
    for (const s of lasts) forms.push({ kind: 'full', tokens: parsed.familyFirst ? join(s, g) : join(g, s) });
  if (!custom.lastGivenAlone) for (const s of lasts) forms.push({ kind: 'short', tokens: s });
  return forms;
}

/** Forms with another given name of the same person's; only used where nobody else has them. See `nameForms`. */
function nicknameForms(parsed: ParsedName, custom: Custom): Form[] {
  const first = parsed.given[0];
  if (!custom.nicknames || !first || first.core.length !== 1 || parsed.surnames.length === 0) return [];
  const surnames = surnameWritings(parsed.surnames, custom);
  return nicknamesOf(foldToken(first.core[0]!)).flatMap((nickname) =>
    surnames.map((surname): Form => ({ kind: 'full', tokens: [nickname, ...surname] })),
  );
}

export interface PersonForms {
  /** From the sources' own names and systematic rules. */
  forms: Form[];
  /** Likely, but not told by any source: dropped where the same full name is someone else's. */
  guesses: Form[];
}

/** Forms of one person: full, short and sole; see `FormKind`. May hold the same form twice. */
export function nameForms(person: Named, givenness: Givenness): PersonForms {
  const custom = customOf(person.country);
  const ruler = person.rulerTitles.length > 0;
  const own = readings(person.name, custom, givenness, ruler);
  const main = own[0];
  if (!main) return { forms: [], guesses: [] };
  const forms: Form[] = [];
  const written = splitName(person.name);
  if (written.length > 1) forms.push({ kind: 'full', tokens: written });
  for (const parsed of own) {
    forms.push(...formsOf(parsed, custom), ...respelt(parsed, custom));
    const short = withoutHouse(parsed);
    if (short) forms.push(...formsOf(short, custom), ...respelt(short, custom));
  }
  if (ruler) forms.push(...rulerForms(main, person.rulerTitles));
  else if (main.surnames.length === 0) forms.push({ kind: 'sole', tokens: fold(main.given[0]!.core) });
  for (const alias of person.aliases) forms.push(...aliasForms(alias, person, written, custom, givenness));
  return { forms, guesses: nicknameForms(main, custom) };
}

/** A name with a word that may be title or name is read both ways. */
function readings(written: string, custom: Custom, givenness: Givenness, ruler: boolean): ParsedName[] {
  const parsed = parseName(written, custom, givenness, ruler);
  if (!parsed) return [];
  if (ruler || !parsed.titles.some(isAmbiguousHonorific)) return [parsed];
  const whole = parseName(written, custom, givenness, ruler, false);
  return whole ? [parsed, whole] : [parsed];
}

/** Forms from another name: the whole of it, its combinations, and its surname where it is one of the same person's. */
function aliasForms(
  alias: string,
  person: Named,
  written: Tokens,
  custom: Custom,
  givenness: Givenness,
): Form[] {
  const tokens = splitName(alias);
  if (tokens.length === 0) return [];
  if (tokens.length === 1) {
    // A part of the name that comes first or last is what follow-up mentions use; Lula and AOC stand alone.
    const part = tokens[0] === written.at(-1) || tokens[0] === written[0];
    return [{ kind: part && written.length > 1 ? 'short' : 'sole', tokens }];
  }
  const forms: Form[] = [{ kind: 'full', tokens }];
  const sorted = (list: Tokens) => [...list].sort().join(' ');
  if (sorted(tokens) === sorted(written)) return forms;
  for (const parsed of readings(alias, custom, givenness, person.rulerTitles.length > 0)) {
    const related = tokens.some((token) => written.includes(token)) || !/^[a-z]/.test(tokens[0]!);
    for (const form of formsOf(parsed, custom)) if (form.kind === 'full' || related) forms.push(form);
  }
  return forms;
}
