// Ministers of defence, finance, health, interior and transport of ten countries since 1940, with exact days, put
// together from lists in Wikipedia. No licence is stated: it checks what others say, nothing of it is shipped.
import type { Role } from '../../../src/knowledge/roles.ts';
import { parseDate } from '../dates.ts';
import type { Row } from '../model.ts';
import { jurisdictionCode } from '../offices/jurisdictions.ts';
import { csvRecords } from '../tables.ts';
import { Trust } from '../trust.ts';
import type { SourceReader } from './source.ts';

const ID = 'europe-portfolio-ministers';
const NEWEST = '2026-07-01';

const PORTFOLIOS: Readonly<Record<string, readonly [title: string, role: Role]>> = {
  Defense: ['Minister of Defence', 'defence-minister'],
  Finance: ['Minister of Finance', 'finance-minister'],
  Health: ['Minister of Health', 'health-minister'],
  Interior: ['Minister of the Interior', 'interior-minister'],
  Transport: ['Minister of Transport', 'transport-minister'],
};

export const europePortfolioMinisters: SourceReader = {
  id: ID,
  title: 'Ministers of five portfolios in ten European countries',
  url: 'https://github.com/masger/danish-cabinets',
  licence: 'none stated (from Wikipedia and Wikidata)',
  ship: 'check-only',
  why: 'States no licence, and lists in Wikipedia are share-alike.',
  newest: NEWEST,
  *rows(files) {
    for (const record of csvRecords(files.text('ministers-five-portfolios.csv'))) {
      const jurisdiction = jurisdictionCode(record.country!);
      const portfolio = PORTFOLIOS[record.portfolio!];
      const start = parseDate(record.start);
      if (!jurisdiction || !portfolio || !start) continue;
      // "Incumbent", "Present" or nothing: when the list was collected.
      const end = parseDate(record.end);
      const born = parseDate(record.birth);
      yield {
        source: ID,
        ...(record.qid ? { qid: record.qid } : {}),
        name: record.name!,
        ...(born ? { born } : {}),
        office: { title: portfolio[0], jurisdiction, role: portfolio[1] },
        start,
        ...(end ? { end } : { knownUntil: NEWEST }),
        trust: Trust.collected,
      } satisfies Row;
    }
  },
};
