// Smaller packs for comparison: the same records, fewer people.
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { PersonIndex } from '../../src/knowledge/model.ts';
import { openPack } from '../../src/knowledge/pack.ts';
import type { Compiled, CompiledPerson, CompiledTerm } from '../knowledge/model.ts';
import { jurisdictions } from '../knowledge/offices/jurisdictions.ts';
import { writePack } from '../knowledge/pack/write.ts';

/** The `count` most prominent persons, best known first. */
export function mostProminent(knowledge: Knowledge, count: number): PersonIndex[] {
  const everyone = Array.from({ length: knowledge.persons }, (_, person) => person);
  everyone.sort((a, b) => knowledge.prominence(b) - knowledge.prominence(a) || a - b);
  return everyone.slice(0, count);
}

/** A pack that knows these persons of another pack, and every office and jurisdiction. */
export function packOf(knowledge: Knowledge, chosen: readonly PersonIndex[]): Knowledge {
  const opened = openPack(writePack(modelOf(knowledge, chosen)));
  if (!opened.ok) throw new Error(opened.message);
  return opened.knowledge;
}

function modelOf(knowledge: Knowledge, chosen: readonly PersonIndex[]): Compiled {
  const code = (index: number) => knowledge.jurisdiction(index).code;
  const persons: CompiledPerson[] = [];
  const terms: CompiledTerm[] = [];
  for (const index of chosen) {
    const { name, otherNames, country, ...rest } = knowledge.person(index);
    persons.push({ ...rest, name, aliases: otherNames, country: code(country) });
    for (let term = knowledge.termsFrom(index); term < knowledge.termsTo(index); term++)
      terms.push({ ...knowledge.term(term), person: persons.length - 1 });
  }
  return {
    built: knowledge.built,
    sources: [...knowledge.sources],
    jurisdictions: Array.from({ length: knowledge.jurisdictionCount }, (_, index) => {
      const { code, name, kind, parent } = knowledge.jurisdiction(index);
      const words = jurisdictions().get(code)?.words ?? [];
      return {
        code,
        name,
        kind,
        words,
        ...(parent < 0 ? {} : { parent: knowledge.jurisdiction(parent).code }),
      };
    }),
    persons,
    offices: Array.from({ length: knowledge.officeCount }, (_, index) => {
      const office = knowledge.office(index);
      return { ...office, jurisdiction: code(office.jurisdiction) };
    }),
    terms,
  };
}
