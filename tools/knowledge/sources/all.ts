// All sources the compiler reads, in alphabetical order.
import { congressLegislators } from './congress-legislators.ts';
import { curated } from './curated.ts';
import { everyPoliticianScrapers } from './every-politician-scrapers.ts';
import { officials2026 } from './officials-2026.ts';
import type { SourceReader } from './source.ts';

export const SOURCES: readonly SourceReader[] = [
  congressLegislators,
  curated,
  everyPoliticianScrapers,
  officials2026,
];
