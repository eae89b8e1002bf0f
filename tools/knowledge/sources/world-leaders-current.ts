// Heads of state and government of 30 countries and bodies in 2026, as Wikidata and Wikipedia had them on a day. Shared
// alike, so it checks what others say and nothing of it is shipped. Identifiers were matched by machine (the President
// of the European Commission has those of somebody else, and his party), so only names, offices and days are read.
import { parseDate } from '../dates.ts';
import type { Files } from '../files.ts';
import type { Row } from '../model.ts';
import { jurisdictionCode } from '../offices/jurisdictions.ts';
import { Trust } from '../trust.ts';
import type { SourceReader } from './source.ts';

const ID = 'world-leaders-current';

interface Snapshot {
  snapshot_date: string;
  countries: Record<string, Entry>;
}

interface Entry {
  country: { iso_code: string | null; name_en: string };
  positions: Record<string, Position>;
}

interface Position {
  title_en: string;
  current_holder?: { name_en: string | null; since: string | null } | null;
}

export const worldLeadersCurrent: SourceReader = {
  id: ID,
  title: 'World leaders, current: daily snapshots',
  url: 'https://github.com/open-data-archive/world-leaders-current',
  licence: 'CC BY-SA 4.0',
  ship: 'check-only',
  why: 'Share-alike: what is taken from it would bind the whole pack.',
  newest: '2026-08-22',
  *rows(files) {
    const snapshot = latestSnapshot(files);
    for (const { country, positions } of Object.values(snapshot?.countries ?? {})) {
      const jurisdiction = jurisdictionCode(country.iso_code ?? '') ?? jurisdictionCode(country.name_en);
      if (!jurisdiction) continue;
      for (const { title_en: title, current_holder: holder } of Object.values(positions)) {
        const start = parseDate(holder?.since ?? undefined);
        if (!holder?.name_en) continue;
        yield {
          source: ID,
          name: holder.name_en,
          office: { title, jurisdiction },
          ...(start ? { start } : {}),
          knownUntil: snapshot!.snapshot_date,
          trust: Trust.wikidata,
        } satisfies Row;
      }
    }
  },
};

/** The newest of `snapshots/YYYY/MM/YYYY-MM-DD.json`. */
function latestSnapshot(files: Files): Snapshot | undefined {
  let folder = 'snapshots';
  for (let depth = 0; depth < 3; depth++) {
    const last = files.list(folder).at(-1);
    if (!last) return undefined;
    folder = `${folder}/${last}`;
  }
  const text = files.text(folder);
  return text === undefined ? undefined : (JSON.parse(text) as Snapshot);
}
