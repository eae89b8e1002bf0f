// What kinds of office there are. A role is what an office *does*, whatever it is called: "Secretary of Defense",
// "defence minister" and "Minister of Defence of Russia" are one role in two jurisdictions.

/** What readers switch on and off in the options. */
export type Category =
  | 'head' // of state or government, and their deputies
  | 'minister' // ministers, advisers, heads of agencies, spokespersons, diplomats
  | 'legislator' // legislators, speakers, party leaders
  | 'judge' // judges and prosecutors
  | 'central-bank'
  | 'international'
  | 'military'
  | 'regional'; // regional and local

interface RoleFacts {
  category: Category;
  /** One holder at a time unless a source says otherwise. */
  singleSeat: boolean;
  /** 1 = the most senior. Orders a person's offices and the cast. */
  rank: number;
}

const role = (category: Category, singleSeat: boolean, rank: number): RoleFacts => ({
  category,
  singleSeat,
  rank,
});

/** The order is the role's number in a pack: append, never reorder. */
export const ROLES = {
  president: role('head', true, 1),
  monarch: role('head', true, 1),
  'supreme-leader': role('head', true, 1),
  'head-of-state': role('head', true, 1), // any other: governor-general, pope, chairman of a presidency
  'prime-minister': role('head', true, 2), // head of government: prime minister, premier, chancellor, taoiseach
  'head-of-government': role('head', true, 2), // any other
  'vice-president': role('head', true, 3),
  'deputy-head-of-government': role('head', false, 4),
  'crown-prince': role('head', true, 4),
  'foreign-minister': role('minister', true, 5),
  'defence-minister': role('minister', true, 5),
  'finance-minister': role('minister', true, 5),
  'interior-minister': role('minister', true, 5),
  'homeland-security-minister': role('minister', true, 5),
  'justice-minister': role('minister', true, 6),
  'attorney-general': role('minister', true, 6),
  'economy-minister': role('minister', true, 6),
  'trade-minister': role('minister', true, 6),
  'health-minister': role('minister', true, 6),
  'education-minister': role('minister', true, 6),
  'environment-minister': role('minister', true, 6),
  'energy-minister': role('minister', true, 6),
  'agriculture-minister': role('minister', true, 6),
  'transport-minister': role('minister', true, 6),
  'labour-minister': role('minister', true, 6),
  'culture-minister': role('minister', true, 6),
  'housing-minister': role('minister', true, 6),
  'development-minister': role('minister', true, 6),
  'science-minister': role('minister', true, 6),
  'immigration-minister': role('minister', true, 6),
  'europe-minister': role('minister', true, 6),
  'information-minister': role('minister', true, 6),
  'sport-minister': role('minister', true, 6),
  'cabinet-minister': role('minister', false, 6), // any other member of a cabinet
  'junior-minister': role('minister', false, 8), // deputies, state secretaries, under-secretaries
  'national-security-adviser': role('minister', true, 5),
  'chief-of-staff': role('minister', true, 6),
  adviser: role('minister', false, 8),
  spokesperson: role('minister', false, 8),
  'spy-chief': role('minister', true, 6),
  'agency-head': role('minister', true, 7),
  'special-envoy': role('minister', false, 7),
  ambassador: role('minister', true, 8),
  'un-ambassador': role('minister', true, 6),
  'lower-house-speaker': role('legislator', true, 4), // or of the only house
  'upper-house-speaker': role('legislator', true, 5),
  'opposition-leader': role('legislator', true, 5),
  'majority-leader': role('legislator', true, 5),
  'minority-leader': role('legislator', true, 5),
  'legislature-officer': role('legislator', false, 7), // whips, deputy speakers, group chairs
  'party-leader': role('legislator', true, 6),
  'lower-house-member': role('legislator', false, 9), // or of the only house
  'upper-house-member': role('legislator', false, 8),
  'european-parliament-member': role('legislator', false, 9),
  'chief-justice': role('judge', true, 5),
  judge: role('judge', false, 8),
  prosecutor: role('judge', false, 7),
  'central-bank-governor': role('central-bank', true, 5),
  'central-bank-official': role('central-bank', false, 8),
  'international-body-head': role('international', true, 3), // secretary-general, commission president, managing director
  'eu-council-president': role('international', true, 3),
  'eu-foreign-affairs-chief': role('international', true, 4),
  'eu-commissioner': role('international', false, 6),
  'international-official': role('international', false, 7),
  'military-chief': role('military', true, 5),
  'military-commander': role('military', false, 7),
  'regional-leader': role('regional', true, 6), // governor, minister-president, first minister, premier
  'regional-deputy-leader': role('regional', true, 8),
  'regional-minister': role('regional', false, 8),
  'regional-legislator': role('regional', false, 10),
  mayor: role('regional', true, 8),
  'local-official': role('regional', false, 10),
  'de-facto-leader': role('head', false, 3), // leads without a recognised office: rebel governments, movements in power
  other: role('minister', false, 10),
} as const satisfies Record<string, RoleFacts>;

export type Role = keyof typeof ROLES;

export const ROLE_NAMES = Object.keys(ROLES) as Role[];
export const CATEGORIES: readonly Category[] = [
  'head',
  'minister',
  'legislator',
  'judge',
  'central-bank',
  'international',
  'military',
  'regional',
];
