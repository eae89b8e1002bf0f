// Reads the word tables of this folder into entries of the phrase trie. Runs once per language, on first use.
import type { Role } from '../../knowledge/roles.ts';
import type { Body, Entry, Meaning, Use } from './meaning.ts';
import type { PhraseTrie } from './phrase-trie.ts';
import { pluralPhrase } from './plural.ts';
import { BODIES, BODY_HEADS, CHAIRS, CHIEFS } from './words/bodies.ts';
import { PORTFOLIOS, PORTFOLIOS_WITH_CHIEF } from './words/portfolios.ts';

const lines = (table: string): string[] => table.split('\n').filter((line) => line.trim() !== '');
const list = (cell: string | undefined): string[] =>
  cell
    ? cell
        .split(',')
        .map((item) => item.trim())
        .filter(Boolean)
    : [];

export const NOTHING: Meaning = {
  roles: [],
  use: 'head',
  head: '',
  plural: false,
  implied: [],
  local: {},
  titled: [],
};

function parseOptions(cell: string): Pick<Meaning, 'implied' | 'local' | 'titled'> {
  const options: Pick<Meaning, 'implied' | 'local' | 'titled'> = { implied: [], local: {}, titled: [] };
  // "titled" comes last because its values may hold spaces.
  const titled = /\btitled=(.+)$/.exec(cell);
  if (titled) options.titled = list(titled[1]);
  for (const option of cell
    .replace(/\btitled=.+$/, '')
    .trim()
    .split(/\s+/)) {
    const [key, value] = option.split('=') as [string, string | undefined];
    if (key === 'implied') options.implied = list(value);
    if (key === 'local') {
      options.local = Object.fromEntries(
        (value ?? '').split('/').map((item) => {
          const [code, roles] = item.split(':') as [string, string];
          return [code, list(roles) as Role[]];
        }),
      );
    }
  }
  return options;
}

/** Adds a phrase and its plural. `lower`: what the trie hashes; folding makes case and accents irrelevant. */
function addOffice(trie: PhraseTrie<Entry>, phrase: string, meaning: Meaning, withPlural: boolean): void {
  trie.add(phrase, { kind: 'office', meaning });
  if (!withPlural) return;
  const plural = pluralPhrase(phrase);
  if (plural !== phrase) trie.add(plural, { kind: 'office', meaning: { ...meaning, plural: true } });
}

/** Adds a table of office phrases (its form is told in words/english.ts). */
export function addPhrases(trie: PhraseTrie<Entry>, table: string, english: boolean): void {
  for (const line of lines(table)) {
    const [first, phrases, options] = line.split('|').map((cell) => cell.trim()) as [string, string, string?];
    const [use, roles] = first.split(' ') as [Use, string?];
    const parsed = parseOptions(options ?? '');
    for (const phrase of list(phrases)) {
      const head = phrase.toLowerCase();
      addOffice(trie, head, { ...NOTHING, ...parsed, use, roles: list(roles) as Role[], head }, english);
    }
  }
}

/** Ministers and commissioners by department: "defence minister", "minister of defence", "secretary for health" … */
export function addPortfolios(trie: PhraseTrie<Entry>): void {
  for (const [name, roles] of PORTFOLIOS) {
    const of = (phrase: string, more: Partial<Meaning> = {}): void =>
      addOffice(trie, phrase, { ...NOTHING, use: 'office', roles, head: 'minister', ...more }, true);
    const article = name.startsWith('the ');
    if (!article) {
      of(`${name} minister`);
      of(`${name} secretary`, { implied: ['US', 'GB'] });
      of(`${name} commissioner`, {
        roles: ['eu-commissioner'],
        head: 'commissioner',
        implied: ['EU'],
        titled: [name],
      });
      for (const deputy of ['deputy', 'vice', 'junior', 'assistant'])
        of(`${deputy} ${name} minister`, { use: 'title', roles: ['junior-minister'] });
      of(`deputy ${name} secretary`, { use: 'title', roles: ['junior-minister'] });
      for (const shadow of ['shadow']) {
        of(`${shadow} ${name} secretary`, { use: 'title', roles: [] });
        of(`${shadow} ${name} minister`, { use: 'title', roles: [] });
      }
    }
    for (const preposition of ['of', 'for', 'in charge of']) {
      of(`minister ${preposition} ${name}`);
      of(`deputy minister ${preposition} ${name}`, { use: 'title', roles: ['junior-minister'] });
      of(`secretary ${preposition} ${name}`, { implied: ['US'] });
      of(`minister of state ${preposition} ${name}`, { use: 'title', roles: ['junior-minister', ...roles] });
      of(`secretary of state ${preposition} ${name}`, {
        implied: ['GB'],
        roles: [...roles, 'junior-minister'],
      });
    }
  }
  for (const name of PORTFOLIOS_WITH_CHIEF) {
    const roles = PORTFOLIOS.get(name)!;
    addOffice(trie, `${name} chief`, { ...NOTHING, use: 'office', roles, head: 'minister' }, true);
  }
  addOffice(trie, 'shadow chancellor', { ...NOTHING, use: 'title' }, true);
}

/** Adds the bodies, and the head nouns that only bodies have. */
export function addBodies(trie: PhraseTrie<Entry>): void {
  for (const line of lines(BODIES)) {
    const [codes, names, groups] = line.split('|').map((cell) => cell.trim()) as [string, string, string];
    const heads: Record<string, { roles: Role[]; titled: string[] }> = {};
    for (const group of groups.split(';')) {
      const [nouns, roles, titled] = group.split(':') as [string, string, string | undefined];
      for (const noun of list(nouns.replaceAll('*', CHIEFS).replaceAll('@', CHAIRS)))
        heads[noun] = { roles: list(roles) as Role[], titled: list(titled) };
    }
    const body: Body = { codes: list(codes), heads };
    for (const name of list(names)) trie.add(name, { kind: 'body', body });
  }
  for (const head of [...list(BODY_HEADS), ...list(CHIEFS), ...list(CHAIRS)])
    addOffice(trie, head, { ...NOTHING, head }, true);
}
