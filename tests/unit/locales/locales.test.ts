// Every key in every language, every placeholder and plural form where it belongs, no key unused, no words in the code.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROLE_NAMES } from '../../../src/knowledge/roles.ts';
import { WEIGHTS } from '../../../src/recognition/weights.ts';

type Messages = Record<string, { message: string; description?: string }>;

const LANGUAGES = readdirSync('src/_locales');
const read = (language: string): Messages =>
  JSON.parse(readFileSync(join('src/_locales', language, 'messages.json'), 'utf8'));
const english = read('en');
const FORM = /_(zero|one|two|few|many|other)$/;
const pluralBases = new Set(
  Object.keys(english)
    .filter((key) => key.endsWith('_other') && `${key.slice(0, -6)}_one` in english)
    .map((key) => key.slice(0, -6)),
);
const isPlural = (key: string) => FORM.test(key) && pluralBases.has(key.replace(FORM, ''));
const placeholders = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort().join();

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === '_locales' ? [] : sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

test('the languages promised are there', () => {
  expect([...LANGUAGES].sort()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'it', 'pl', 'pt_BR']);
});

for (const language of LANGUAGES) {
  test(`${language}: no key missing, none too many, placeholders as in English`, () => {
    const messages = read(language);
    const plain = (all: Messages) =>
      Object.keys(all)
        .filter((key) => !isPlural(key))
        .sort();
    expect(plain(messages)).toEqual(plain(english));
    const wrong = plain(english).filter((key) => {
      const { message } = messages[key]!;
      return !message.trim() || placeholders(message) !== placeholders(english[key]!.message);
    });
    expect(wrong).toEqual([]);
  });

  test(`${language}: the plural forms the language has, and no others`, () => {
    const messages = read(language);
    const rules = new Intl.PluralRules(language.replace('_', '-'));
    const needed = new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)));
    // The form for fractions and for what has no form of its own.
    needed.add('other');
    for (const base of pluralBases) {
      const forms = Object.keys(messages)
        .filter((key) => isPlural(key) && key.replace(FORM, '') === base)
        .map((key) => key.slice(base.length + 1));
      expect(forms.sort(), base).toEqual([...needed].sort());
    }
  });

  test(`${language}: no markup, no stray spaces`, () => {
    const odd = Object.entries(read(language)).filter(([, { message }]) => /<|>|^\s|\s$|\s{2}/.test(message));
    expect(odd).toEqual([]);
  });
}

test('no key is unused', () => {
  const code = [...sources('src'), 'manifest.json'].map((path) => readFileSync(path, 'utf8')).join('\n');
  // Made at run time from codes: their families are named in the code.
  const families = [
    'category_',
    'gate_',
    'reason_',
    'role_',
    'date_from_',
    'import_error_',
    'section_',
    'problem_',
    'live_problem_',
    'overlay_refused_',
  ];
  const unused = Object.keys(english).filter((key) => {
    const name = isPlural(key) ? key.replace(FORM, '') : key;
    const family = families.find((prefix) => key.startsWith(prefix));
    return family ? !code.includes(family) : !new RegExp(`['"_]${name}['"_]`).test(code);
  });
  expect(unused).toEqual([]);
});

test('every reason that recognition can give has words, and none has words that is never given', () => {
  const offices = sources('src/recognition/offices').flatMap(
    (path) => readFileSync(path, 'utf8').match(/\boffice_[a-z_]+/g) ?? [],
  );
  // A surname that the article has introduced: how it was resolved is the reason itself.
  const given = new Set([...Object.keys(WEIGHTS), ...offices, 'introduced_before', 'introduced_later']);
  const worded = Object.keys(english).flatMap((key) => (key.startsWith('reason_') ? [key.slice(7)] : []));
  expect(worded.sort()).toEqual([...given].sort());
});

test('every kind of office has words, but for the one that is no kind', () => {
  const worded = Object.keys(english).flatMap((key) => (key.startsWith('role_') ? [key.slice(5)] : []));
  const kinds = ROLE_NAMES.filter((role) => role !== 'other').map((role) => role.replaceAll('-', '_'));
  expect(worded.sort()).toEqual(kinds.sort());
});

test('every reason why a page is no article has words', () => {
  const code = ['gate', 'read-article'].map((name) => readFileSync(`src/article/${name}.ts`, 'utf8')).join();
  const refusals = [
    ...code.matchAll(/\b(?:no|notAnArticle)\('([a-z_]+)'\)|(?:return|: null :|\?) '([a-z_]+)';/g),
  ];
  const kinds = /AddressKind =([^;]+);/.exec(readFileSync('src/article/address.ts', 'utf8'))?.[1] ?? '';
  const addresses = [...kinds.matchAll(/'([a-z_]+)'/g)].map(([, kind]) => kind!);
  const reasons = [
    ...refusals.map(([, one, other]) => one ?? other!),
    ...addresses.filter((kind) => kind !== 'article' && kind !== 'unknown'),
  ];
  expect(reasons.length).toBeGreaterThan(5);
  expect(reasons.filter((reason) => !(`gate_${reason}` in english))).toEqual([]);
});

test('every key the code asks for is there', () => {
  const asked = sources('src').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\b(?:translate|plural|rich)\(\s*'([a-z0-9_]+)'/g)].map(
      ([, key]) => key!,
    ),
  );
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((key) => !(key in english) && !(`${key}_other` in english))).toEqual([]);
});

test('no words stand in the surfaces’ code', () => {
  const surfaces = ['components', 'popup', 'options', 'sidepanel', 'welcome', 'content/card'].flatMap(
    (name) => sources(join('src', name)).filter((path) => path.endsWith('.tsx')),
  );
  const found = surfaces.flatMap((path) => {
    const code = readFileSync(path, 'utf8').replace(
      /\{\/\*[\s\S]*?\*\/\}|\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm,
      '',
    );
    const texts = [...code.matchAll(/<\/?[a-z][^<>]*>\s*([A-Z][a-z]{2,}[^<>{}=;()]*)</g)].map(
      ([, text]) => text!,
    );
    const attributes = [...code.matchAll(/\b(?:aria-label|title|alt|placeholder)="([^"]+)"/g)].map(
      ([, text]) => text!,
    );
    return [...texts, ...attributes.filter((text) => text !== 'example.org')].map(
      (text) => `${path}: ${text}`,
    );
  });
  expect(found).toEqual([]);
});
