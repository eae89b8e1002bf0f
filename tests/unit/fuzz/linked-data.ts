// JSON-LD and meta elements: what a page says about itself, read for its dates and titles.
import fc from 'fast-check';
import { readMetadata } from '../../../src/article/metadata.ts';
import { must, mustBeQuick, mustLeavePrototypes, target } from './target.ts';
import { anyJson, hostileText, spoilt } from './values.ts';

/** A document as far as metadata looks at it; a real one would cost most of the time. */
export function documentWith(
  scripts: readonly string[],
  metas: readonly Record<string, string>[] = [],
): Document {
  const element = (attributes: Record<string, string>, textContent = '') => ({
    textContent,
    getAttribute: (name: string) => (Object.hasOwn(attributes, name) ? attributes[name]! : null),
  });
  const elements: Record<string, unknown[]> = {
    script: scripts.map((text) => element({ type: 'application/ld+json' }, text)),
    meta: metas.map((attributes) => element(attributes)),
  };
  return { getElementsByTagName: (name: string) => elements[name] ?? [] } as unknown as Document;
}

const HONEST = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': ['NewsArticle'],
      headline: 'A headline',
      datePublished: '2024-02-03T04:05:06Z',
      articleBody: 'Text.',
      mainEntityOfPage: { '@id': 'https://a.example/1' },
      author: [{ '@type': 'Person', name: 'Ana Example' }],
    },
  ],
};

function check(scripts: readonly string[], metas: readonly Record<string, string>[] = []): void {
  const { meta, articles, types } = readMetadata(documentWith(scripts, metas));
  mustLeavePrototypes();
  must(articles.length <= 5000, 'more articles than objects may be looked at');
  for (const article of articles) {
    for (const field of ['headline', 'published', 'modified', 'body', 'lang', 'url'] as const)
      must(typeof article[field] === 'string', `${field} is no text`);
  }
  for (const type of types) must(typeof type === 'string', 'a type that is no text');
  for (const [name, content] of meta)
    must(typeof name === 'string' && typeof content === 'string', 'odd meta');
}

const json = fc.oneof(anyJson, spoilt(HONEST)).map((value) => JSON.stringify(value) ?? '');
const broken = fc
  .tuple(json, fc.nat(200), hostileText)
  .map(([text, at, insert]) => text.slice(0, at) + insert + text.slice(at));
const metas = fc.array(
  fc.dictionary(fc.constantFrom('name', 'property', 'itemprop', 'content', 'http-equiv'), hostileText),
  { maxLength: 6 },
);

/** Shapes that grow out of all proportion, each with the size to which it is blown up. */
const BOMBS: readonly ((size: number) => string)[] = [
  (size) => '['.repeat(size) + ']'.repeat(size),
  (size) => `${'{"a":'.repeat(size)}1${'}'.repeat(size)}`,
  (size) => `[${'{"@type":"NewsArticle"},'.repeat(size)}{}]`,
  (size) => `{"@type":"NewsArticle","headline":"${'a'.repeat(size)}"}`,
  (size) => `{"__proto__":${'{"__proto__":'.repeat(size)}1${'}'.repeat(size)}}`,
  (size) => `{"a":${' '.repeat(size)}1}`,
  (size) => `{"a":${' '.repeat(size)}x}`,
  (size) => `{"@type":${' '.repeat(size)}x}`,
  (size) => `{"@type":"NewsArticle","headline"${' '.repeat(size)}`,
  (size) => `${'/*'.repeat(size)}`,
  (size) => `${';'.repeat(size)}x`,
  (size) => `{"@type":["NewsArticle"${',"@type":["NewsArticle"'.repeat(size / 20)}`,
];
const bomb = fc
  .tuple(fc.constantFrom(...BOMBS), fc.constantFrom(1000, 30_000, 150_000))
  .map(([make, size]) => make(size));

export const linkedData = [
  target(
    'JSON-LD: any JSON, whole or broken',
    1500,
    fc.tuple(fc.array(fc.oneof(json, broken), { maxLength: 3 }), metas),
    ([scripts, elements]) => check(scripts, elements),
  ),
  target('JSON-LD: bombs of depth, width, length and spaces', 60, bomb, (text) => {
    mustBeQuick(1500, text.slice(0, 40), () => check([text]));
  }),
  target('JSON-LD: 400 scripts at once', 5, fc.constantFrom(...BOMBS), (make) => {
    const scripts = Array.from({ length: 400 }, () => make(10_000));
    mustBeQuick(3000, scripts[0]!.slice(0, 40), () => check(scripts));
  }),
];
