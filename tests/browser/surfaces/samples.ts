// People, pages and data for drawing every state of every surface. Facts as of the dates given; texts of our own.
import type { CastMember, PackInfo, Profile, TabState, TermView } from '../../../src/platform/messages.ts';

/** The kind of office that a sample's title tells. */
const roleOf = (title: string): string =>
  (
    [
      [/^Vice President/, 'vice-president'],
      [/^(Prime Minister|Supreme Leader)/, 'head-of-government'],
      [/^President/, 'president'],
      [/Minister of Defence/, 'defence-minister'],
      [/Foreign Affairs/, 'foreign-minister'],
      [/Senator/, 'upper-house-member'],
      [/Member of the Chamber/, 'lower-house-member'],
      [/Security Advisor/, 'national-security-adviser'],
      [/^(Governor of the Bank)/, 'central-bank-governor'],
      [/^Governor/, 'regional-leader'],
      [/^Mayor/, 'mayor'],
      [/Secretary-General/, 'international-body-head'],
    ] as const
  ).find(([words]) => words.test(title))?.[1] ?? 'other';

const term = (
  title: string,
  category: TermView['category'],
  [jurisdiction, jurisdictionName]: readonly [string, string],
  start: string | undefined,
  end?: string,
  more: Partial<TermView> = {},
): TermView => ({
  title,
  role: roleOf(title),
  category,
  jurisdiction,
  jurisdictionName,
  start,
  end,
  acting: false,
  source: 'sample',
  unreferenced: false,
  ...more,
});

const US = ['US', 'United States'] as const;
const RU = ['RU', 'Russia'] as const;
const sources = [
  {
    id: 'a',
    title: 'Congress legislators',
    licence: 'CC0',
    newest: '2026-06-30',
    url: 'https://example.org/a',
  },
  {
    id: 'b',
    title: 'Officials 2026',
    licence: 'CC BY 4.0',
    newest: '2026-08-01',
    url: 'https://example.org/b',
  },
];

const base = {
  otherNames: [],
  date: '2023-09-08',
  nearest: null,
  since: [],
  colleagues: [],
  sources,
  packBuilt: '2026-09-01',
};

const harrisVice = term('Vice President of the United States', 'head', US, '2021-01-20', '2025-01-20', {
  party: 'Democratic',
  predecessor: { key: 'Q24313', name: 'Mike Pence' },
  successor: { key: 'Q28935729', name: 'JD Vance' },
});

const harris: Profile = {
  ...base,
  key: 'Q10853588',
  name: 'Kamala Harris',
  qid: 'Q10853588',
  wikipedia: 'Kamala Harris',
  born: '1964-10-20',
  party: 'Democratic',
  jurisdiction: 'US',
  jurisdictionName: 'United States',
  atDate: [harrisVice],
  terms: [
    term(
      'District Attorney of San Francisco',
      'regional',
      ['US-CA', 'California'],
      '2004-01-08',
      '2011-01-03',
    ),
    term('Attorney General of California', 'regional', ['US-CA', 'California'], '2011-01-03', '2017-01-03'),
    term('United States Senator', 'legislator', US, '2017-01-03', '2021-01-18'),
    harrisVice,
  ],
  colleagues: [
    { key: 'Q6279', name: 'Joe Biden', office: 'President of the United States' },
    { key: 'Q16214023', name: 'Jake Sullivan', office: 'National Security Advisor of the United States' },
  ],
};

const shoiguMinister = term('Minister of Defence of Russia', 'minister', RU, '2012-11-06', '2024-05-12', {
  party: 'United Russia',
  predecessor: { key: 'Q4396', name: 'Anatoly Serdyukov' },
  successor: { key: 'Q4087935', name: 'Andrey Belousov' },
});

const shoiguCouncil = term(
  'Secretary of the Security Council of Russia',
  'minister',
  RU,
  '2024-05-12',
  undefined,
  {
    knownUntil: '2026-08-01',
    unreferenced: true,
  },
);

const shoigu: Profile = {
  ...base,
  key: 'Q185067',
  name: 'Sergei Shoigu',
  qid: 'Q185067',
  wikipedia: 'Sergei Shoigu',
  born: '1955-05-21',
  jurisdiction: 'RU',
  jurisdictionName: 'Russia',
  atDate: [shoiguMinister],
  since: [shoiguCouncil],
  terms: [
    term('Minister of Emergency Situations of Russia', 'minister', RU, '1994-01-20', '2012-05-11'),
    term('Leader of United Russia', 'legislator', RU, '2001-12-01', '2005-04-23', { unreferenced: true }),
    term('Governor of Moscow Oblast', 'regional', ['RU-MOS', 'Moscow Oblast'], '2012-05-11', '2012-11-06'),
    shoiguMinister,
    shoiguCouncil,
  ],
  colleagues: [{ key: 'Q7747', name: 'Vladimir Putin', office: 'President of Russia' }],
};

/** A source that stopped, a birth known to the year, an acting office. */
const stale: Profile = {
  ...base,
  key: 'x|1961|TV',
  name: 'Teresa Maria Vasconcelos-Albuquerque de Oliveira',
  born: '1961',
  jurisdiction: 'PT',
  jurisdictionName: 'Portugal',
  atDate: [
    term(
      'Deputy Minister of Agriculture, Rural Development and Fisheries of Portugal',
      'minister',
      ['PT', 'Portugal'],
      '2019',
      undefined,
      {
        knownUntil: '2022-07-01',
        acting: true,
        unreferenced: true,
      },
    ),
  ],
  terms: [
    term(
      'Deputy Minister of Agriculture, Rural Development and Fisheries of Portugal',
      'minister',
      ['PT', 'Portugal'],
      '2019',
      undefined,
      {
        knownUntil: '2022-07-01',
        acting: true,
        unreferenced: true,
      },
    ),
  ],
};

/** Out of office on the date, dead since, long and overlapping career with gaps. */
const former: Profile = {
  ...base,
  key: 'Q1',
  name: 'Giovanni Testa',
  born: '1931-03',
  died: '2024-02-11',
  party: 'Christian Democracy',
  jurisdiction: 'IT',
  jurisdictionName: 'Italy',
  date: '2023-09-08',
  atDate: [],
  nearest: {
    term: term('Prime Minister of Italy', 'head', ['IT', 'Italy'], '1992-06-28', '1994-05-10'),
    status: 'former',
  },
  terms: [
    term('Mayor of Bologna', 'regional', ['IT', 'Italy'], '1962', '1970'),
    term(
      'Member of the Chamber of Deputies of Italy',
      'legislator',
      ['IT', 'Italy'],
      '1968-05-19',
      '1976-06-20',
    ),
    term(
      'Member of the Chamber of Deputies of Italy',
      'legislator',
      ['IT', 'Italy'],
      '1976-06-20',
      '1994-04-14',
    ),
    term('Minister of Foreign Affairs of Italy', 'minister', ['IT', 'Italy'], '1986-08-01', '1989-07-22'),
    term('Prime Minister of Italy', 'head', ['IT', 'Italy'], '1992-06-28', '1994-05-10'),
    term('Governor of the Bank of Italy', 'central-bank', ['IT', 'Italy'], '1996', '2005'),
    term('European Commissioner for Competition', 'international', ['EU', 'European Union'], '2005', '2009'),
  ],
};

/** Unknown article date. */
const undated: Profile = { ...shoigu, date: null, atDate: [shoiguCouncil], since: [], colleagues: [] };

export const PROFILES: Record<string, Profile> = { harris, shoigu, stale, former, undated };

/** Answers any key: the sample of that key, or Shoigu's facts. */
export function profileOf(key: string, date: string | null): Profile {
  const found = Object.values(PROFILES).find((profile) => profile.key === key) ?? shoigu;
  return date === null && found === shoigu ? undated : found;
}

export const REASONS = [
  { rule: 'full_name', weight: 4.1, detail: 'Sergei Shoigu' },
  { rule: 'title_fits', weight: 2.2, detail: 'defence minister' },
  { rule: 'shared_name', weight: -0.6, detail: 'Shoigu' },
];

const member = (
  profile: Pick<Profile, 'key' | 'name' | 'jurisdiction' | 'jurisdictionName'>,
  category: CastMember['category'],
  title: string,
  mentions: number,
  weight: number,
  status: 'at date' | 'former' | 'later' = 'at date',
): CastMember => ({
  ...{ key: profile.key, name: profile.name },
  ...{ jurisdiction: profile.jurisdiction, jurisdictionName: profile.jurisdictionName },
  category,
  office: { title, role: roleOf(title), status, start: '2019-05-20', end: '2021-09-08' },
  mentions,
  weight,
  confidence: 0.97,
});

const person = (key: string, name: string, [jurisdiction, jurisdictionName]: readonly [string, string]) => ({
  ...{ key, name, jurisdiction, jurisdictionName },
});

export const CAST: CastMember[] = [
  member(harris, 'head', 'Vice President of the United States', 9, 1),
  member(person('Q6279', 'Joe Biden', US), 'head', 'President of the United States', 3, 0.6),
  member(
    person('Q16214023', 'Jake Sullivan', US),
    'minister',
    'National Security Advisor of the United States',
    1,
    0.2,
  ),
  member(person('Q7747', 'Vladimir Putin', RU), 'head', 'President of Russia', 6, 0.8),
  member(shoigu, 'minister', 'Minister of Defence of Russia', 2, 0.4),
  member(
    person('Q56226', 'Kim Jong Un', ['KP', 'North Korea']),
    'head',
    'Supreme Leader of North Korea',
    5,
    0.7,
  ),
  member(
    person('Q57643', 'António Guterres', ['UN', 'United Nations']),
    'international',
    'Secretary-General of the United Nations',
    1,
    0.1,
  ),
  member(
    person('Q6', 'Boyko Borisov', ['BG', 'Bulgaria']),
    'head',
    'Prime Minister of Bulgaria',
    1,
    0.05,
    'former',
  ),
];

export const ARTICLE: Extract<TabState, { state: 'article' }> = {
  state: 'article',
  title: 'Leaders weigh their answer as talks between the two neighbours begin in the Far East this week',
  url: 'https://news.example/world/talks',
  date: '2023-09-08',
  dateSource: 'json-ld',
  dateConfidence: 'sure',
  dateCorrected: false,
  lang: 'en',
  answer: {
    cast: CAST,
    mentions: CAST.map(({ key }, flow) => ({
      flow,
      start: 0,
      end: 5,
      kind: 'name',
      key,
      score: 6,
      reasons: REASONS,
    })),
    possible: [
      {
        ...{ flow: 9, start: 0, end: 5, text: 'Sullivan' },
        candidates: [
          { key: 'Q1', name: 'Dan Sullivan', office: 'United States Senator', reasons: REASONS.slice(1) },
        ],
      },
    ],
  },
};

export const TAB_STATES: Record<string, TabState> = {
  article: ARTICLE,
  undated: { ...ARTICLE, date: null, dateSource: null, dateConfidence: null },
  nobody: { ...ARTICLE, answer: { cast: [], mentions: [], possible: [] } },
  'not-article': { state: 'not-article', reason: 'home_page' },
  'off-site': { state: 'off', why: 'site' },
  'not-chosen': { state: 'off', why: 'not-chosen' },
  'off-everywhere': { state: 'off', why: 'everywhere' },
  unreadable: { state: 'unreadable' },
  loading: { state: 'loading' },
  error: { state: 'error', error: 'nobody there' },
};

export const PACK: PackInfo = {
  built: '2026-09-01',
  formatVersion: 1,
  bytes: 5_400_000,
  persons: 61_234,
  terms: 140_321,
  byCategory: [
    { category: 'legislator', persons: 41_200 },
    { category: 'minister', persons: 12_034 },
    { category: 'head', persons: 2_100 },
    { category: 'regional', persons: 5_900 },
  ],
  byJurisdiction: ['US', 'GB', 'DE', 'FR', 'IT', 'ES', 'PL', 'IN', 'BR', 'CA', 'AU', 'JP', 'ZA', 'NG'].map(
    (code, index) => ({
      code,
      name: `Country ${code}`,
      persons: 4000 - 190 * index,
    }),
  ),
  sources: sources.map((source) => ({ ...source, persons: 1200, terms: 3400 })),
};
