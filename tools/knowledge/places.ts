// Countries that share people: whoever held office in the Soviet Union may be found in Russia, Ukraine or Georgia.
import { jurisdictions } from './offices/jurisdictions.ts';

const SUCCESSORS: Readonly<Record<string, string>> = {
  SU: 'RU UA BY KZ GE AM AZ UZ TM TJ KG MD LT LV EE',
  YU: 'RS HR SI BA MK ME XK SCG',
  SCG: 'RS ME',
  CS: 'CZ SK',
  DD: 'DE',
  VS: 'VN',
  YD: 'YE',
};

/** The country of a jurisdiction: `US` for `US-CA`, `GB` for `GB-SCT`, the body itself for bodies. */
export function countryOf(code: string): string {
  let at = code;
  for (let parent = jurisdictions().get(at)?.parent; parent; parent = jurisdictions().get(at)?.parent) {
    if (jurisdictions().get(at)?.kind === 'former-country') break;
    at = parent;
  }
  return at;
}

export const isBody = (code: string): boolean => {
  const kind = jurisdictions().get(code)?.kind;
  return kind === 'body' || code === 'INT';
};

/** Whether one person may well have held office in both. */
export function sharePeople(a: string, b: string): boolean {
  const [one, two] = [countryOf(a), countryOf(b)];
  const follows = (old: string, young: string) => SUCCESSORS[old]?.split(' ').includes(young) ?? false;
  return one === two || follows(one, two) || follows(two, one);
}
