// Which office "the … leader" means, by country: who governs, not who signs. Countries where the press means one or
// the other (Iran, Vietnam, Poland's and Romania's presidents abroad) are left out: there the article must name one of
// them. From the constitutions and from how agencies use the word.
import type { Role } from '../../../knowledge/roles.ts';

const TABLE: Readonly<Partial<Record<Role, string>>> = {
  president:
    'US FR RU CN UA TR KR BR MX AR CL CO PE EC BO VE CU EG SY BY KZ UZ TJ TM AZ TW ID PH NG KE ZA GH SN CI CM UG RW TZ ZM ' +
    'ZW MZ AO CD CG TD ML BF NE GN SD SS ER DJ PA CR GT HN SV NI DO PY UY CY PS AF AE TN GA GQ BI NA BW GM LR SL MW KM MV SO',
  'prime-minister':
    'GB DE IT ES JP IN IL CA AU NZ NL BE SE NO DK FI IE AT GR PT HU CZ SK PL BG HR SI EE LV AL MT LU IS MY SG TH KH BD NP ET ' +
    'IQ MN JM TT FJ PG MU LS BS BB SB VU PK',
  monarch: 'JO MA QA KW BH OM BN SZ MC LI',
  'supreme-leader': 'KP',
};

/** ISO code → role. */
export const LEADERS: ReadonlyMap<string, Role> = new Map(
  Object.entries(TABLE).flatMap(([role, codes]) =>
    codes.split(' ').map((code) => [code, role as Role] as const),
  ),
);

/** Countries whose government changed its form: before the day, another role led. */
export const LED_BEFORE: ReadonlyMap<string, { until: string; role: Role }> = new Map([
  ['TR', { until: '2014-08-28', role: 'prime-minister' as Role }],
]);

/** Roles of whoever may be called a country's leader. */
export const LEADING_ROLES: readonly Role[] = [
  'president',
  'prime-minister',
  'supreme-leader',
  'head-of-government',
  'head-of-state',
  'de-facto-leader',
  'monarch',
  'crown-prince',
];

/** Of a region's. */
export const REGION_LEADING_ROLES: readonly Role[] = [
  'regional-leader',
  'de-facto-leader',
  'president',
  'head-of-government',
];
