// All forms of a person's name, from the name and the aliases that the sources have.
import { splitName } from '../../../src/knowledge/tokens.ts';
import type { CompiledPerson } from '../model.ts';
import type { Form } from './form.ts';

/** Forms of one person: full ones from the name and every alias, and the short one that follow-up mentions use. */
export function nameForms(person: CompiledPerson): Form[] {
  const forms: Form[] = [];
  for (const name of [person.name, ...person.aliases]) {
    const tokens = splitName(name);
    if (tokens.length > 1) forms.push({ kind: 'full', tokens });
    else if (tokens.length === 1) forms.push({ kind: 'sole', tokens });
  }
  const own = splitName(person.name);
  if (own.length > 1) forms.push({ kind: 'short', tokens: own.slice(-1) });
  return forms;
}
