// Members of the European Parliament since 1979. The repository is under the AGPL, so it checks what others say. Its
// days are the first on which somebody became a member and the last on which they left: who came back after years
// outside has one span over both.

import { parseDate } from '../dates.ts';
import type { Row } from '../model.ts';
import { withoutCapitals } from '../read/capitals.ts';
import { csvRecords } from '../tables.ts';
import { Trust } from '../trust.ts';
import type { SourceReader } from './source.ts';

const ID = 'meps';
const NEWEST = '2024-10-15';

export const meps: SourceReader = {
  id: ID,
  title: 'MEPs past and present',
  url: 'https://github.com/TechToThePeople/mep',
  licence: 'AGPL-3.0 (data from the European Parliament and Wikidata)',
  ship: 'check-only',
  why: 'The licence of the repository covers its data.',
  newest: NEWEST,
  *rows(files) {
    const qids = identifiers(files.text('data/wikidata.json'));
    for (const record of csvRecords(files.text('data/meps.all.csv'))) {
      // Peers stand as first name "The", last name of the peerage.
      if (!record.firstname || record.firstname === 'The') continue;
      const start = parseDate(record.start);
      const end = parseDate(record.end);
      const born = parseDate(record.birthdate);
      const qid = qids.get(record.epid!);
      yield {
        source: ID,
        ...(qid ? { qid } : {}),
        sourceId: `mep:${record.epid}`,
        name: `${record.firstname} ${withoutCapitals(record.lastname!)}`,
        ...(born ? { born } : {}),
        ...(record.party ? { party: record.party } : {}),
        office: {
          title: 'Member of the European Parliament',
          jurisdiction: 'EU',
          role: 'european-parliament-member',
        },
        ...(start ? { start } : {}),
        ...(record.active === 'true' ? { knownUntil: NEWEST } : end ? { end } : {}),
        trust: Trust.collected,
      } satisfies Row;
    }
  },
};

/** The Parliament's number of a member → QID. */
function identifiers(text: string | undefined): Map<string, string> {
  const people = JSON.parse(text ?? '[]') as { wdid: string; 'MEP directory ID'?: string | string[] }[];
  return new Map(
    people.flatMap(({ wdid, 'MEP directory ID': ids }) => [ids ?? []].flat().map((id) => [id, wdid])),
  );
}
