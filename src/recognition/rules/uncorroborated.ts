import { partyBeside } from '../party-beside.ts';
import { bestTitleFit } from '../title-fit.ts';
import { isBare, type Rule } from './rule.ts';

/** Prominence (0–1) from which a full name stands by itself. */
const KNOWN = 0.45;
/** Titles that say nothing for this person. */
const EMPTY = new Set(['none', 'elsewhere', 'private']);

/**
 * A state legislator or a judge of a district by full name alone: nothing in the text, no title, place or colleague, says
 * that it is not one of all the others of that name. The less known, the more it takes.
 */
export const uncorroborated: Rule = ({ cluster, person, article, facts, company }) => {
  if (isBare(cluster.kind) || cluster.kind === 'title' || person.prominence >= KNOWN) return null;
  const fit = bestTitleFit(cluster.titles, person, article, facts)?.fit;
  if (fit !== undefined && !EMPTY.has(fit)) return null;
  for (const country of person.countries) if (company.has(country)) return null;
  for (const place of person.jurisdictions)
    if (!person.countries.has(place) && facts.places.has(place)) return null;
  for (const span of cluster.spans) if (partyBeside(article.flows[span.flow]!, span) >= 0) return null;
  return { rule: 'uncorroborated', value: 1 - person.prominence / KNOWN };
};
