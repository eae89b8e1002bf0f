// "Not this person": what the reader has said.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { PersonIndex } from '../knowledge/model.ts';
import { foldPhrase } from '../knowledge/tokens.ts';

/** A person that survives new packs: a Wikidata id, else `name|birth year|country`. */
export function personKey(knowledge: Knowledge, index: PersonIndex): string {
  const { qid, name, born, country } = knowledge.person(index);
  return (
    qid ?? [name, born?.slice(0, 4) ?? '', country < 0 ? '' : knowledge.jurisdiction(country).code].join('|')
  );
}

/**
 * @param refused keys of persons who are never meant, or `key TAB words`: not meant by these words
 * @returns whether a person is refused for the words of a mention
 */
export function makeRefusal(
  refused: readonly string[],
  knowledge: Knowledge,
): (person: PersonIndex, words: string) => boolean {
  if (refused.length === 0) return () => false;
  const set = new Set(
    refused.map((entry) => {
      const [key, words] = entry.split('\t');
      return words === undefined ? key : `${key}\t${foldPhrase(words)}`;
    }),
  );
  return (person, words) => {
    const key = personKey(knowledge, person);
    return set.has(key) || set.has(`${key}\t${foldPhrase(words)}`);
  };
}
