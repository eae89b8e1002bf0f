// From the keys that messages and settings use to the persons of the opened pack, and back.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { PersonIndex } from '../knowledge/model.ts';
import type { PersonKey } from '../platform/messages.ts';
import { personKey } from '../recognition/refused.ts';

/** Namesakes looked through for a key without a Wikidata id. */
const MOST_NAMESAKES = 50;

/** The person a key stands for in this pack; null when the pack does not know them. */
export function personOfKey(knowledge: Knowledge, key: PersonKey): PersonIndex | null {
  if (/^Q\d+$/.test(key)) {
    const index = knowledge.personByQid(key);
    return index < 0 ? null : index;
  }
  const name = key.split('|', 1)[0]!;
  const found = knowledge.search(name, MOST_NAMESAKES).find((index) => personKey(knowledge, index) === key);
  return found ?? null;
}

export { personKey as keyOfPerson };
