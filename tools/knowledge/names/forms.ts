// All forms of a person's name, from the name and the aliases that the sources have.
import { foldToken } from '../../../src/knowledge/fold.ts';
import { splitName } from '../../../src/knowledge/tokens.ts';
import { type Custom, customOf } from './customs.ts';
import type { Form } from './form.ts';
import { nicknamesOf } from './nicknames.ts';
import { type Givenness, lettersOf, type ParsedName, parseName, type Unit } from './parse.ts';
import { isAmbiguousHonorific, isArticle, isRank } from './particles.ts';
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
  /** Known well enough that texts vary the name: initials, nicknames, spellings. See `VARIED_FROM`. */
  varied: boolean;
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

const isFatherName = ({ lead }: Unit) => /^(?:bin|ibn|ben|bint)$/.test(foldToken(lead[0] ?? ''));

/** Given names in the combinations that texts use: all, the first alone, the first with initials. */
function givenWritings(given: readonly Unit[], custom: Custom, varied: boolean): Tokens[] {
  const whole = given.map((unit) => join(fold(unit.lead), fold(unit.core)));
  const first = whole[0];
  if (first === undefined) return [];
  const all: Tokens[] = [whole.flat()];
  const middles = whole.slice(1);
  // A father's name ("bin Rashid") is never left out.
  if (middles.length > 0 && !given.some(isFatherName)) {
    if (!isInitial(first)) all.push(first);
    // J. Edgar Hoover, W. Averell Harriman.
    else all.push(join(...middles));
    if (varied && custom.nicknames) {
      const letters = middles.map((tokens) => [tokens[0]![0]!]);
      all.push(join(first, letters.flat()), join(first, letters[0]!));
    }
    if (custom.middleAlone && middles.every((tokens) => !isInitial(tokens))) all.push(middles.at(-1)!);
  }
  const written = lettersOf(given[0]!.core[0]!);
  if (written && given[0]!.core.length === 1) all.push(join(written, ...middles), written);
  const initials = whole.filter(isInitial).flat();
  if (initials.length === whole.length && initials.length > 1) all.push([initials.join('')]);
  return all;
}

interface Surnames {
  /** After given names, the usual one first. */
  full: Tokens[];
  /** Alone. */
  short: Tokens[];
}

/** Surnames as they may be written. */
function surnameWritings(surnames: readonly Unit[], custom: Custom): Surnames {
  if (surnames.length < 2) {
    const all = surnames.flatMap(writings);
    return { full: all, short: all };
  }
  const [one, two] = surnames.map(writings) as [Tokens[], Tokens[]];
  const both = one.slice(0, 1).flatMap((first) => two.map((second) => join(first, second)));
  // Enrique Peña Nieto is Enrique Peña, Cristina Fernández de Kirchner is Cristina Kirchner, Aníbal Cavaco Silva is
  // Aníbal Silva, if anything; alone, each of the two is met.
  const married = surnames[1]!.lead.length > 0;
  const main = custom.twoSurnames === 'portuguese' || married ? two : one;
  return {
    full: married ? [...both, ...main, ...one] : [...both, ...main],
    short: [...both, ...one, ...two],
  };
}

/** "Mohammed bin Salman Al Saud" is Mohammed bin Salman: the father's name does where the house's is left out. */
function withoutHouse(parsed: ParsedName): ParsedName | null {
  const at = parsed.given.findIndex(isFatherName);
  if (at < 1) return null;
  return { ...parsed, given: parsed.given.slice(0, at), surnames: parsed.given.slice(at, at + 1) };
}

/** Full and short forms of one parsed name. */
function formsOf(parsed: ParsedName, custom: Custom, varied: boolean): Form[] {
  const given = givenWritings(parsed.given, custom, varied);
  const { full: surnames, short } = surnameWritings(parsed.surnames, custom);
  const forms: Form[] = [];
  const add = (kind: Form['kind'], tokens: Tokens) => {
    if (tokens.length > 0) forms.push({ kind, tokens });
  };
  const suffix = parsed.suffix ? [parsed.suffix] : [];
  for (const [at, g] of given.entries()) {
    // With all given names goes the surname as written.
    const written = at === 0 && given.length > 1 && parsed.surnames.length === 1;
    for (const s of written ? surnames.slice(0, 1) : surnames) {
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
      if (varied && main.given.length === 2) add('full', [...main.surname, main.given.join('')]);
    } else if (custom.bothOrders) add('full', join(main.surname, main.given));
  }
  for (const tokens of shortOf(parsed, custom, given, short)) add('short', tokens);
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

/** At most so many spellings of one token; the usual ones come first in the rules. */
const MOST_SPELLINGS = 6;
const USUAL_SPELLINGS = 4;

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
  const lasts = respell(last.core, true).flatMap((core) =>
    writings({ ...last, core: [...core] }).slice(0, 2),
  );
  const forms: Form[] = [];
  // Both respelt at once only with the usual spellings.
  for (const [i, g] of firsts.entries())
    for (const [j, s] of lasts.entries())
      if (i === 0 || j === 0 || (i < USUAL_SPELLINGS && j < USUAL_SPELLINGS))
        forms.push({ kind: 'full', tokens: parsed.familyFirst ? join(s, g) : join(g, s) });
  if (!custom.lastGivenAlone) for (const s of lasts) forms.push({ kind: 'short', tokens: s });
  return forms;
}

/** Forms with another given name of the same person's; only used where nobody else has them. See `nameForms`. */
function nicknameForms(parsed: ParsedName, custom: Custom): Form[] {
  const first = parsed.given[0];
  if (!custom.nicknames || !first || first.core.length !== 1 || parsed.surnames.length === 0) return [];
  const surnames = surnameWritings(parsed.surnames, custom).full;
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
  for (const parsed of own.flatMap((reading) => [reading, withoutHouse(reading) ?? []].flat())) {
    forms.push(...formsOf(parsed, custom, person.varied));
    if (person.varied) forms.push(...respelt(parsed, custom));
  }
  if (ruler) forms.push(...rulerForms(main, person.rulerTitles));
  else if (main.surnames.length === 0) forms.push({ kind: 'sole', tokens: fold(main.given[0]!.core) });
  const shorts = new Set(forms.filter(({ kind }) => kind === 'short').map(({ tokens }) => tokens.join(' ')));
  for (const alias of person.aliases)
    forms.push(...aliasForms(alias, { person, written, shorts, custom, givenness }));
  return { forms, guesses: person.varied ? nicknameForms(main, custom) : [] };
}

/** A name with a word that may be title or name is read both ways. */
function readings(written: string, custom: Custom, givenness: Givenness, ruler: boolean): ParsedName[] {
  const parsed = parseName(written, custom, givenness, ruler);
  if (!parsed) return [];
  if (ruler || !parsed.titles.some(isAmbiguousHonorific)) return [parsed];
  const whole = parseName(written, custom, givenness, ruler, false);
  return whole ? [parsed, whole] : [parsed];
}

interface AliasContext {
  person: Named;
  /** Tokens of the main name. */
  written: Tokens;
  /** Short forms of the main name. */
  shorts: ReadonlySet<string>;
  custom: Custom;
  givenness: Givenness;
}

/** Forms from another name: the whole of it, its combinations, and its surname where it is the same person's. */
function aliasForms(alias: string, { person, written, shorts, custom, givenness }: AliasContext): Form[] {
  const tokens = splitName(alias);
  if (tokens.length === 0 || shorts.has(tokens.join(' '))) return [];
  if (tokens.length === 1) {
    // A part of the name that comes first or last is what follow-up mentions use; Lula and AOC stand alone.
    const part = tokens[0] === written.at(-1) || tokens[0] === written[0];
    return [{ kind: part && written.length > 1 ? 'short' : 'sole', tokens }];
  }
  // "President Biden" is his name for a time only, and a title is recognised as such anyway.
  if (isRank(tokens[0]!)) return [];
  const forms: Form[] = [{ kind: 'full', tokens }];
  const sorted = (list: Tokens) => [...list].sort().join(' ');
  if (sorted(tokens) === sorted(written)) return forms;
  const latin = /^[a-z]/.test(tokens[0]!);
  const related = !latin || tokens.some((token) => written.includes(token));
  for (const parsed of readings(alias, latin ? custom : {}, givenness, person.rulerTitles.length > 0))
    for (const form of formsOf(parsed, latin ? custom : {}, false))
      if (form.kind === 'full' || related) forms.push(form);
  return forms;
}
