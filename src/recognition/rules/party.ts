import { foldPhrase } from '../../knowledge/tokens.ts';
import { PARTIES, partyBeside } from '../party-beside.ts';
import { tokenText } from '../tokens.ts';
import { isKnownParty, type Party } from '../words/parties.ts';
import type { Rule } from './rule.ts';

/** "Republican Susan Collins", "Johannes Arlt (SPD)": the person's own party beside the name, or another one. */
export const party: Rule = ({ cluster, article, person }) => {
  const { party: own, country } = article.knowledge.person(person.person);
  if (own === undefined || country < 0) return null;
  const { code } = article.knowledge.jurisdiction(country);
  const name = foldPhrase(own);
  if (!isKnownParty(code, name)) return null;
  for (const span of cluster.spans) {
    const tokens = article.flows[span.flow]!;
    const at = partyBeside(tokens, span);
    if (at < 0) continue;
    const fits = PARTIES.get(tokens, at)!.some(
      (each: Party) => each.country === code && each.names.includes(name),
    );
    return { rule: fits ? 'party_fits' : 'party_differs', value: 1, detail: tokenText(tokens, at) };
  }
  return null;
};
