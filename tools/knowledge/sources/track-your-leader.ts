// Ministers of 22 countries as the CIA's list had them on a day of 2025 or 2026. No dates of office: each row says that
// somebody held an office on that day. The QIDs beside them were found by name and never checked (several are those of
// actors and athletes), so they are not read: people are recognised by name, country and office like everywhere.
import { parseDate } from '../dates.ts';
import type { Row } from '../model.ts';
import { csvRecords } from '../tables.ts';
import { Trust } from '../trust.ts';
import type { SourceReader } from './source.ts';

const ID = 'track-your-leader';

/** The countries in it, from ISO 3166-1 alpha-3. */
const COUNTRIES: Readonly<Record<string, string>> = {
  AUS: 'AU',
  BGD: 'BD',
  BRA: 'BR',
  CAN: 'CA',
  CHN: 'CN',
  DEU: 'DE',
  EGY: 'EG',
  FRA: 'FR',
  GBR: 'GB',
  IDN: 'ID',
  IND: 'IN',
  ITA: 'IT',
  KEN: 'KE',
  KOR: 'KR',
  LKA: 'LK',
  MEX: 'MX',
  NGA: 'NG',
  NPL: 'NP',
  NZL: 'NZ',
  TUR: 'TR',
  UKR: 'UA',
  ZAF: 'ZA',
};

export const trackYourLeader: SourceReader = {
  id: ID,
  title: 'Track Your Leader: cabinets in 2025 and 2026',
  url: 'https://github.com/nirmalmhjr/track-your-leader',
  licence: 'MIT (contents: CIA World Leaders, public domain)',
  ship: 'yes',
  why: 'Its licence allows it, and its contents are in the public domain.',
  newest: '2026-09-04',
  *rows(files) {
    for (const record of csvRecords(files.text('cabinets-2026.csv'))) {
      const jurisdiction = COUNTRIES[record.country_iso3!];
      const knownUntil = parseDate(record.cia_as_of);
      if (!jurisdiction || !knownUntil || !record.name) continue;
      yield {
        source: ID,
        name: record.name,
        // The CIA's list saves room.
        office: { title: record.office!.replace(/\bGovt\./g, 'Government'), jurisdiction },
        knownUntil,
        trust: Trust.inferred,
      } satisfies Row;
    }
  },
};
