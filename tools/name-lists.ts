// Derives data/names/*.txt from name lists and texts of the reference material. Run once in a while by maintainers:
// `node tools/run.mjs name-lists`. The lists are committed, so that the compiler needs nothing but the project.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPack } from '../src/knowledge/pack.ts';
import { splitName } from '../src/knowledge/tokens.ts';
import { nameWords } from './knowledge/names/word-counts.ts';
import { ROOT, SHARED } from './lib/paths.ts';

type NamesByLocale = Record<string, { first: string[]; last: string[] }>;

const lists = join(SHARED, 'knowledge', 'countries-and-names');
if (!existsSync(lists)) {
  console.error('The reference material (../shared) is not there: the lists in data/names stay as they are.');
  process.exit(1);
}

/** Single Latin tokens, sorted. Names of two words ("Sue-Marie") tell nothing of either. */
function tokensOf(names: readonly string[]): string[] {
  const tokens = names.map(splitName).filter((list) => list.length === 1 && /^[a-z]{2,}$/.test(list[0]!));
  return [...new Set(tokens.map((list) => list[0]!))].sort();
}

function write(name: string, header: string[], tokens: readonly string[]): void {
  const lines = [...header.map((line) => `# ${line}`), ...tokens];
  writeFileSync(join(ROOT, 'data', 'names', name), `${lines.join('\n')}\n`);
  console.log(`${name}: ${tokens.length}`);
}

const byLocale: NamesByLocale = JSON.parse(readFileSync(join(lists, 'faker-names-by-locale.json'), 'utf8'));
const all = Object.values(byLocale);
const source = 'From the npm package @faker-js/faker (MIT): names of all its locales, folded.';
write('given.txt', ['Given names.', source], tokensOf(all.flatMap(({ first }) => first)));
write('surnames.txt', ['Surnames.', source], tokensOf(all.flatMap(({ last }) => last)));

/** Names of the pack, where it has been compiled. */
function tokensOfPack(): string[] {
  const file = process.argv[2] ?? join(ROOT, 'data', 'knowledge.bin');
  if (!existsSync(file)) return [];
  const opened = openPack(new Uint8Array(readFileSync(file)).buffer);
  if (!opened.ok) return [];
  const { persons, person } = opened.knowledge;
  return tokensOf(
    Array.from({ length: persons }, (_, index) => person(index).name).flatMap((name) => splitName(name)),
  );
}

const humanNames = readFileSync(join(lists, 'humannames.txt'), 'utf8').split('\n');
const names = new Set([
  ...tokensOfPack(),
  ...tokensOf(humanNames),
  ...tokensOf(all.flatMap(({ first, last }) => [...first, ...last])),
]);
write(
  'words.txt',
  [
    'Names that are ordinary words too: names of officials and of the npm packages humannames and @faker-js/faker (both',
    'MIT) that news texts write in lower case, or, in German, after an article. See tools/knowledge/names/word-counts.ts.',
  ],
  nameWords(join(SHARED, 'corpus'), names),
);
