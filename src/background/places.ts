import type { Knowledge } from '../knowledge/knowledge.ts';
import type { JurisdictionIndex } from '../knowledge/model.ts';

export interface PlaceView {
  jurisdiction: string;
  jurisdictionName: string;
}

/** The country or international body that a place belongs to: California's is the United States. */
export function countryOf(knowledge: Knowledge, index: JurisdictionIndex): JurisdictionIndex {
  let at = index;
  // Cities lie in regions, regions in countries; a pack with a circle must not hang the worker.
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const { kind, parent } = knowledge.jurisdiction(at);
    if (parent < 0 || kind === 'country' || kind === 'former-country' || kind === 'body') break;
    at = parent;
  }
  return at;
}

/** A place as surfaces show it; empty strings for none. */
export function placeView(knowledge: Knowledge, index: JurisdictionIndex): PlaceView {
  if (index < 0) return { jurisdiction: '', jurisdictionName: '' };
  const { code, name } = knowledge.jurisdiction(index);
  return { jurisdiction: code, jurisdictionName: name };
}
