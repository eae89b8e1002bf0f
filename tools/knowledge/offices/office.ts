// What office a source's title means: its role, its jurisdiction, the title we show, and the key under which titles of
// the same office meet ("Minister of Defence", "Russian Minister of Defense", "Minister of National Defence of Russia").
import { ROLES, type Role } from '../../../src/knowledge/roles.ts';
import { fold } from '../text.ts';
import { jurisdictions, nameInTitle } from './jurisdictions.ts';
import { bodyOf, isSubnationalSeat, regionOf } from './regions.ts';
import { roleOfTitle } from './roles-of-titles.ts';

export interface Office {
  /** With the jurisdiction: "Minister of Defence of Russia". */
  title: string;
  role: Role;
  jurisdiction: string;
  acting: boolean;
  /** The same for all titles of one office. */
  key: string;
}

/** One office whatever it is called: nobody has two presidents or prime ministers by different titles. */
const BY_ROLE_ALONE: ReadonlySet<Role> = new Set([
  'president',
  'monarch',
  'prime-minister',
  'vice-president',
  'crown-prince',
]);

const ACTING = /\s*\((acting|interim|ad interim|caretaker)\)|^(acting|interim|caretaker)\s+|,? ad interim$/gi;

/** Words of a title that do not tell offices apart. */
const FILLER = /\b(of|for|the|and|in|charge|to|federal|union|state of|ministry|cabinet)\b/g;

const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/\bdefense\b/g, 'defence'],
  [/\bnational defence\b/g, 'defence'],
  [/\bnational education\b/g, 'education'],
  [/\blabor\b/g, 'labour'],
  [/\badvisor\b/g, 'adviser'],
  [/\bchair(man|woman|person)\b/g, 'chair'],
  [/\bspokes(man|woman|person)\b/g, 'spokesperson'],
  [/\binternal affairs\b|\bhome affairs\b/g, 'interior'],
  [/\b(external|foreign) (affairs|relations)\b/g, 'foreign'],
  [/\bforeign minister\b/g, 'minister foreign'],
  [/\b(defence|finance|interior|justice|health|education) minister\b/g, 'minister $1'],
  [/\bpublic health\b/g, 'health'],
  [/\beconomic affairs\b|\beconomics\b/g, 'economy'],
  [/\bfinances\b/g, 'finance'],
  [/\bsports\b/g, 'sport'],
  [/\bprogramme\b/g, 'program'],
  [/\bcentre\b/g, 'center'],
  [/\borganisation\b/g, 'organization'],
  [/\bsecretary general\b/g, 'secretarygeneral'],
  [/\bvice president\b/g, 'vicepresident'],
  [/\bunited states of america\b/g, 'united states'],
  [/\b(unions?|high) representative .*foreign.*/g, 'high representative foreign'],
];

/** Numbers of legislatures: "57th Parliament", "Fourteenth Odisha Legislative Assembly", "2017–2021 Parliament of Iceland". */
const LEGISLATURE_NUMBER =
  /\b(the )?(\d+(st|nd|rd|th)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth)|\d{4}\s*[-–]\s*(\d{4})?)(?= .*(parliament|assembly|sabha|sangsad|seimas|saeima|riigikogu|knesset|congress|house|senedd|council|chamber|senate|dail|republic|majlis))\s/i;

const MEMBER_CATEGORY =
  /^(lower-house-member|upper-house-member|regional-legislator|european-parliament-member)$/;

/** "Member of the Parliament of the United Kingdom" of "Member of the 57th Parliament of the United Kingdom". */
export function withoutLegislatureNumber(title: string): string {
  return title.replace(LEGISLATURE_NUMBER, (_, the: string | undefined) => the ?? '');
}

const capitalised = (title: string) => title.charAt(0).toUpperCase() + title.slice(1);

let words: Map<string, RegExp> | undefined;

/** Matches every way to name the jurisdiction in a folded title, with the words of official names before it. */
function namePattern(code: string): RegExp | undefined {
  words ??= new Map();
  const made = words.get(code);
  if (made) return made;
  const found = jurisdictions().get(code);
  if (!found) return undefined;
  const own = [found.name, ...found.words].map(fold).filter((word) => word.length > 1);
  if (code === 'US') own.push('united states of america');
  const names = own
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(
    `\\b(?:of |in )?(?:the )?(?:(?:federal|islamic|peoples|democratic|socialist|soviet|hellenic|arab|bolivarian|plurinational|united|oriental|lebanese|republic|kingdom|confederation|commonwealth|principality|grand duchy|sultanate|government|union|national) )*(?:of )?(?:the )?\\b(?:${names.join('|')})\\b(?: republic| federation| confederation)?`,
    'g',
  );
  words.set(code, pattern);
  return pattern;
}

/** A head of something else than the country: "president of the Province of Rieti", "Premier of Ontario". */
const OTHER_PLACE =
  /^(?:acting |first |former )?(?:vice |deputy )?(?:president|prime minister|premier|chancellor|monarch|governor general|head) of (?:the )?(?!$|republic|state$|states$|government|nation|council|cabinet|ministers|ministerial|federal|executive|union|swiss|presidency|revolution|military|supreme|national|transition|interim|peoples|presidium|assembly|collective|administration|sovereign|provisional|kingdom|high|political|ruling|junta|federation|country|free|head)[a-z]/;

/** Stands for the world: offices of bodies that have no line of their own. */
const NO_COUNTRY = 'INT';

const SEAT = /^(lower-house-member|upper-house-member)$/;

/** The folded title without the words that name the jurisdiction. */
function withoutCountry(title: string, jurisdiction: string): string {
  const text = fold(title.replace(/\([^)]*\)/g, ' '));
  const pattern = namePattern(jurisdiction);
  return pattern ? text.replace(pattern, ' ').replace(/\s+/g, ' ').trim() : text;
}

/** The role of a head, or a regional one where the title names a place that is not the jurisdiction. */
function placedRole(role: Role, title: string, jurisdiction: string): Role {
  const { category } = ROLES[role];
  if (SEAT.test(role))
    return isSubnationalSeat(title, withoutCountry(title, jurisdiction)) ? 'regional-legislator' : role;
  if (category !== 'head' || jurisdictions().get(jurisdiction)?.kind !== 'country') return role;
  const bare = withoutCountry(title, jurisdiction);
  if (!OTHER_PLACE.test(bare)) return role;
  return /vice|deputy/.test(bare) ? 'regional-deputy-leader' : 'regional-leader';
}

function keyOf(title: string, role: Role, jurisdiction: string): string {
  if (BY_ROLE_ALONE.has(role)) return `${jurisdiction}|${role}`;
  let text = fold(title.replace(/\([^)]*\)/g, ' '));
  const pattern = ROLES[role].category === 'regional' ? undefined : namePattern(jurisdiction);
  const bare = pattern ? text.replace(pattern, ' ').trim() : text;
  if (bare.replace(FILLER, '').trim().length > 3) text = bare;
  for (const [from, to] of SYNONYMS) text = text.replace(from, to);
  return `${jurisdiction}|${role}|${text.replace(FILLER, ' ').replace(/\s+/g, ' ').trim()}`;
}

/** Titles that need no country: they name a place or body of their own. */
const OWN_PLACE = new Set<Role>([
  'regional-leader',
  'regional-deputy-leader',
  'regional-minister',
  'regional-legislator',
  'mayor',
  'local-official',
  'party-leader',
  'european-parliament-member',
]);

function withJurisdiction(title: string, role: Role, jurisdiction: string): string {
  if (role === 'ambassador' || role === 'un-ambassador') return ambassadorTitle(title, jurisdiction);
  const inRegion = jurisdictions().get(jurisdiction)?.kind === 'region';
  const named = withoutCountry(title, jurisdiction) !== fold(title.replace(/\([^)]*\)/g, ' '));
  if (
    named ||
    jurisdiction === NO_COUNTRY ||
    (OWN_PLACE.has(role) && !(inRegion && role === 'regional-minister'))
  )
    return title;
  return `${title} of ${nameInTitle(jurisdiction)}`;
}

function ambassadorTitle(title: string, jurisdiction: string): string {
  const to = /^(ambassador|permanent representative|high commissioner)(?: of [^,]*?)? (to .*)$/i.exec(title);
  if (!to) return title;
  const what = capitalised(to[1]!.toLowerCase())
    .replace('representative', 'Representative')
    .replace('commissioner', 'Commissioner');
  return `${what} of ${nameInTitle(jurisdiction)} ${to[2]!.replace(/the United States of America$/, 'the United States')}`;
}

/**
 * The office that a title means in a jurisdiction. `complete`: the title is as we would show it, country and all, as in
 * our own tables. `role` where the source tells it.
 */
export function officeOf(written: string, jurisdiction: string, complete: boolean, role?: Role): Office {
  const acting = ACTING.test(written);
  ACTING.lastIndex = 0;
  let title = written.replace(ACTING, '').trim();
  const body = jurisdiction === NO_COUNTRY ? bodyOf(title) : undefined;
  if (body) return { ...officeOf(title, body, complete, role), acting };
  const found = role ?? placedRole(roleOfTitle(title, jurisdiction), title, jurisdiction);
  const region = role || complete ? undefined : regionOf(title, found, jurisdiction);
  if (region) return { ...officeOf(title, region, complete), acting };
  if (MEMBER_CATEGORY.test(found)) title = withoutLegislatureNumber(title);
  title = capitalised(title.replace(/\s+/g, ' ').trim());
  return {
    title: complete ? title : withJurisdiction(title, found, jurisdiction),
    role: found,
    jurisdiction,
    acting,
    key: keyOf(title, found, jurisdiction),
  };
}
