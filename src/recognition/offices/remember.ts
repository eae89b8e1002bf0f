// What resolvers ask of a whole article is worked out once, however many phrases ask.
import type { NamedPerson } from '../article.ts';
import type { Scene } from './scene.ts';

const memories = new WeakMap<Scene, Map<string, unknown>>();

/** The answer to a question about a scene, made when first asked. The key must tell the question with all its terms. */
export function remember<T>(scene: Scene, key: string, make: () => T): T {
  let memory = memories.get(scene);
  if (!memory) memories.set(scene, (memory = new Map()));
  if (!memory.has(key)) memory.set(key, make());
  return memory.get(key) as T;
}

const NOBODY: readonly NamedPerson[] = [];

/** The persons named in one flow, in order. */
export function namedIn(scene: Scene, flow: number): readonly NamedPerson[] {
  const byFlow = remember(scene, 'named by flow', () => {
    const found = new Map<number, NamedPerson[]>();
    for (const named of scene.named) {
      const list = found.get(named.flow);
      if (list) list.push(named);
      else found.set(named.flow, [named]);
    }
    return found;
  });
  return byFlow.get(flow) ?? NOBODY;
}

/** Each person once, where the article first names them, in reading order. */
export function firstNamed(scene: Scene): readonly NamedPerson[] {
  return remember(scene, 'first named', () => {
    const seen = new Set<number>();
    return scene.named.filter(({ person }) => !seen.has(person) && seen.add(person));
  });
}
