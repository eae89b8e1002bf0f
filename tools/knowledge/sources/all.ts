// All sources the compiler reads, in alphabetical order.
import { congressLegislators } from './congress-legislators.ts';
import { curated } from './curated.ts';
import { europePortfolioMinisters } from './europe-portfolio-ministers.ts';
import { everyPoliticianScrapers } from './every-politician-scrapers.ts';
import { everypolitician2015 } from './everypolitician-2015.ts';
import { factbookHistory } from './factbook-history.ts';
import { fivethirtyeight } from './fivethirtyeight.ts';
import { germany } from './germany.ts';
import { ifgMinistersUk } from './ifg-ministers-uk.ts';
import { meps } from './meps.ts';
import { officials2026 } from './officials-2026.ts';
import { openaustralia } from './openaustralia.ts';
import { openstatesPeople } from './openstates-people.ts';
import type { SourceReader } from './source.ts';
import { trackYourLeader } from './track-your-leader.ts';
import { wikidata } from './wikidata.ts';
import { worldLeadersCurrent } from './world-leaders-current.ts';

export const SOURCES: readonly SourceReader[] = [
  congressLegislators,
  curated,
  europePortfolioMinisters,
  everyPoliticianScrapers,
  everypolitician2015,
  factbookHistory,
  fivethirtyeight,
  germany,
  ifgMinistersUk,
  meps,
  officials2026,
  openaustralia,
  openstatesPeople,
  trackYourLeader,
  wikidata,
  worldLeadersCurrent,
];
