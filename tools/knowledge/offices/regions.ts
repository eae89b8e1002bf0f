// Offices of regions among a country's: "member of the Alaska House of Representatives", "Premier of Ontario", "Minister
// for Health" of a state whose name the source leaves out.
import type { Role } from '../../../src/knowledge/roles.ts';
import { fold } from '../text.ts';
import { jurisdictions } from './jurisdictions.ts';

interface Region {
  code: string;
  pattern: RegExp;
}

const regions = new Map<string, Region[]>();

/** Regions of a country that data/jurisdictions.tsv knows, longer names first: "West Virginia" before "Virginia". */
function regionsOf(country: string): Region[] {
  const known = regions.get(country);
  if (known) return known;
  const found = [...jurisdictions().values()]
    .filter(({ parent, kind }) => parent === country && kind === 'region')
    .flatMap(({ code, name, words }) => [name, ...words].map((word) => ({ code, word: fold(word) })))
    .filter(({ word }) => word.length > 3)
    .sort((a, b) => b.word.length - a.word.length)
    .map(({ code, word }) => ({ code, pattern: new RegExp(`\\b${word}\\b`) }));
  regions.set(country, found);
  return found;
}

/** Offices that are a region's where their title names one. A minister "for Scotland" is the country's. */
const OF_A_REGION: ReadonlySet<Role> = new Set([
  'lower-house-member',
  'upper-house-member',
  'regional-legislator',
  'legislature-officer',
  'lower-house-speaker',
  'upper-house-speaker',
  'regional-leader',
  'regional-deputy-leader',
  'attorney-general',
]);

/** Titles of the country's own that name a region: constituencies, attorneys, district courts. */
const OF_THE_COUNTRY = /^(united states|federal|national)\b|\b(representing|from|for|bundestag|congress)\b/;

/** Code of the region whose office a title is, or undefined. */
export function regionOf(title: string, role: Role, country: string): string | undefined {
  if (!OF_A_REGION.has(role) || jurisdictions().get(country)?.kind !== 'country') return undefined;
  const text = fold(title);
  if (OF_THE_COUNTRY.test(text)) return undefined;
  return regionsOf(country).find(({ pattern }) => pattern.test(text))?.code;
}

let bodies: { code: string; pattern: RegExp }[] | undefined;

/** Code of the international body that a title names, for sources that only say "the world". */
export function bodyOf(title: string): string | undefined {
  bodies ??= [...jurisdictions().values()]
    .filter(({ kind }) => kind === 'body')
    .flatMap(({ code, name, words }) => [name, ...words].map((word) => ({ code, word: fold(word) })))
    .filter(({ word }) => word.length > 1)
    .sort((a, b) => b.word.length - a.word.length)
    .map(({ code, word }) => ({ code, pattern: new RegExp(`\\b${word}\\b`) }));
  const text = fold(title);
  return bodies.find(({ pattern }) => pattern.test(text))?.code;
}

/** Words that every legislature's name may have; whatever else is in a title is a place. */
const GENERIC =
  /\b(member|deputy|alternate|substitute|elected|acting|former|state|states|of|the|a|in|to|and|for|national|federal|legislative|assembly|council|house|houses|representatives?|senate|senators?|parliament|parliamentary|congress|chamber|deputies|lower|upper|general|legislature|constituent|constitutional|transitional|union|peoples?|republic|supreme|unicameral|consultative|interim|provisional|new|\d+(st|nd|rd|th)?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth)\b/g;

const SUBNATIONAL =
  /\b(regional|provincial|state|county|cantonal|landtag|regional parliament)\b.*\b(council|assembly|parliament|legislature|deputy|senate|house|legislator|senator|representative)|\blandtag\b|\bcort(e)?s\b (of|valencianes)|\bsami parliament|\bregion assembly|^state (deputy|senator|representative)|\b(basque|catalan|flemish|walloon|sabah|sarawak|balearic|canarian|catalonia|castile|castilla|madrid|galicia|navarre|asturias|extremadura|aragon|murcia|rioja|andalusia|cantabria|wallonia|brussels|quebec|kurdistan|crimea|gibraltar|faroe|greenland|aland)\b/;

/** Legislatures that are always some part's of a country when their name has a place in it. */
const PLACED =
  /\b(legislative assembly|house of assembly|legislative council|general assembly|house of delegates|state assembly|provincial parliament|house of representatives)\b/;

/** Whether a seat is in a regional legislature that the table does not know. `bare`: the title without the country. */
export function isSubnationalSeat(title: string, bare: string): boolean {
  const text = fold(title);
  if (OF_THE_COUNTRY.test(text)) return false;
  // A title that names the country is the country's: "Legislative Assembly of Samoa".
  if (bare !== text) return false;
  if (SUBNATIONAL.test(text)) return true;
  return PLACED.test(text) && text.replace(GENERIC, ' ').trim() !== '';
}
