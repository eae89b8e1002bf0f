// Finds every office phrase of a flow in one pass from left to right.
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { JurisdictionIndex, JurisdictionKind } from '../../knowledge/model.ts';
import type { Role } from '../../knowledge/roles.ts';
import { foldPhrase } from '../../knowledge/tokens.ts';
import { isHeadlineCase } from '../headline.ts';
import { wordSet } from '../lexicon.ts';
import { Flag, type Tokens } from '../tokens.ts';
import { officeLexicon } from './lexicon.ts';
import type { Body, Entry, Meaning } from './meaning.ts';
import type { OfficePhrase } from './office-phrase.ts';
import type { PhraseTrie } from './phrase-trie.ts';
import { type Place, partyTag } from './places.ts';
import { isProperBody } from './proper-body.ts';
import { type After, readAfter } from './read-after.ts';
import { type Before, type FoundBody, readBefore } from './read-before.ts';
import { NOTHING } from './tables.ts';
import * as sets from './words/sets.ts';
import { REGIONS_LIKE_COUNTRIES } from './words/states.ts';

/** Words that are ordinary words or given names unless they begin with a capital. */
const CAPITAL_ONLY = wordSet(
  'sen rep gov gen adm col lt maj representative king queen general judge justice secretary delegate',
);
/** Words only when all in capitals. */
const ALL_CAPS_ONLY = wordSet('pm mp mep td msp');
const PARTY_LETTER = wordSet('d r i republican democrat independent');
/** Roles held over a region under the name of a national office: "Catalan president", "Ontario premier". */
const HEADS_OF_REGIONS: readonly Role[] = [
  'president',
  'prime-minister',
  'head-of-government',
  'head-of-state',
];
const LEGISLATORS: readonly Role[] = [
  'upper-house-member',
  'lower-house-member',
  'regional-legislator',
  'regional-leader',
];
/** Heads that name public offices only, whoever they belong to: an unknown place after them does not make them a company's. */
const PUBLIC_HEAD =
  /minister|mayor|governor|senator|ambassador|chancellor|premier|king|queen|emir|sultan|congress|parliament|minister|mp\b|mep\b/;

/**
 * All office phrases of an article, in reading order: "Russian Defense Minister", "the EU's top diplomat", "Sen.",
 * "D-Vt.". The titles that rules about names look at, and what office mentions are made of.
 * @param lang primary language subtag, '' when unknown
 */
export function findTitles(flows: readonly Tokens[], lang: string, knowledge: Knowledge): OfficePhrase[] {
  const text: Text = { trie: officeLexicon(lang), lang, knowledge };
  const found: OfficePhrase[] = [];
  flows.forEach((tokens, flow) => {
    findInFlow(tokens, flow, isHeadlineCase(tokens), text, found);
  });
  return found;
}

interface Text {
  trie: PhraseTrie<Entry>;
  lang: string;
  knowledge: Knowledge;
}

function findInFlow(
  tokens: Tokens,
  flow: number,
  headline: boolean,
  { trie, lang, knowledge }: Text,
  found: OfficePhrase[],
): void {
  const bodies: FoundBody[] = [];
  for (let at = 0; at < tokens.count; ) {
    if (PARTY_LETTER.has(tokens, at) && tokens.flags[at]! & Flag.CAPITALISED) {
      const tag = partyTag(tokens, at, knowledge);
      if (tag) {
        found.push(tagPhrase(flow, tag));
        at = tag.to;
        continue;
      }
    }
    const match = trie.mayBegin(tokens, at) ? trie.longest(tokens, at) : null;
    if (!match) {
      at++;
      continue;
    }
    if (match.value.kind === 'body') {
      if (isProperBody(tokens, at, match.to, headline))
        bodies.push({ from: at, to: match.to, body: match.value.body });
      else match.to = at + 1;
    } else if (isWritten(tokens, at, match.to)) {
      const { meaning } = match.value;
      const before = readBefore(tokens, at, bodies, knowledge, lang, headline);
      const after = readAfter(tokens, match.to, trie, knowledge, lang, headline);
      const phrase = assemble(tokens, flow, at, match.to, meaning, before, after, knowledge, lang);
      if (phrase) {
        found.push(phrase);
        at = Math.max(phrase.to, match.to);
        continue;
      }
    }
    at = match.to;
  }
}

function isWritten(tokens: Tokens, from: number, to: number): boolean {
  const flags = tokens.flags[from]!;
  if (ALL_CAPS_ONLY.has(tokens, to - 1) && !(tokens.flags[to - 1]! & Flag.ALL_CAPS)) return false;
  return to - from > 1 || !CAPITAL_ONLY.has(tokens, from) || (flags & Flag.CAPITALISED) !== 0;
}

function tagPhrase(flow: number, tag: Place): OfficePhrase {
  return {
    flow,
    from: tag.from,
    to: tag.to,
    start: tag.from,
    headFrom: tag.from,
    headTo: tag.to,
    roles: LEGISLATORS,
    seatRoles: LEGISLATORS,
    jurisdictions: [tag.jurisdiction],
    tense: 'present',
    plural: false,
    meaning: { ...NOTHING, use: 'title', head: 'party tag' },
    titled: [],
    determiner: 'none',
    modifiers: [],
    alien: false,
    private: false,
    placed: true,
    embodied: false,
    ownCountry: false,
    owner: -1,
  };
}

function assemble(
  tokens: Tokens,
  flow: number,
  headFrom: number,
  headTo: number,
  meaning: Meaning,
  before: Before,
  after: After,
  knowledge: Knowledge,
  lang: string,
): OfficePhrase | null {
  const body = after.body ?? before.body;
  const office = body && officeOfBody(body, meaning);
  if (meaning.use === 'head' && !office && meaning.head !== '') return null;
  let jurisdiction = after.jurisdiction >= 0 ? after.jurisdiction : before.jurisdiction;
  const place = after.jurisdiction >= 0 ? after.place : before.place;
  let roles = office ? office.roles : meaning.roles;
  let titled: readonly string[] = office ? office.titled : meaning.titled;
  // "the European commissioner for competition": the place before the office says whose it is.
  let alien = before.alien || (after.alien && !(after.duty && before.jurisdiction >= 0));
  const jurisdictions: JurisdictionIndex[] = [];

  if (body && !office && !(meaning.use === 'title')) alien = true;
  if (body && body.codes.length > 0 && (office || meaning.use === 'title')) {
    for (const code of body.codes) addKnown(jurisdictions, knowledge.jurisdictionByCode(code));
  } else if (jurisdiction >= 0) {
    if (roles.length > 0 && isRegional(roles) && place)
      jurisdiction = regionFor(tokens, place, knowledge) ?? jurisdiction;
    const { code, kind } = knowledge.jurisdiction(jurisdiction);
    roles = localRoles(meaning, roles, code, kind);
    jurisdictions.push(jurisdiction);
    if (meaning.head === 'mayor' && place) titled = [wordsOf(tokens, place)];
  }
  if (after.mission && /ambassador|envoy|representative|commissioner/.test(meaning.head))
    titled = [wordsOf(tokens, after.mission)];
  if (isCompanyRank(tokens, before.from, meaning)) alien = true;

  const modifiers = before.modifiers;
  const from = before.from;
  const future = after.elect || modifiers.includes('future');
  return {
    flow,
    from,
    to: after.to,
    start: before.start,
    headFrom,
    headTo,
    roles: alien && !PUBLIC_HEAD.test(meaning.head) ? [] : deputyOf(roles, modifiers),
    seatRoles: roles,
    jurisdictions,
    tense: future
      ? 'future'
      : modifiers.some((m) => m === 'former' || m === 'then' || m === 'late')
        ? 'former'
        : 'present',
    plural: meaning.plural,
    meaning,
    titled,
    determiner: before.determiner,
    modifiers,
    alien,
    private:
      lang !== 'en' && lang !== ''
        ? false
        : isPrivate(before, after, isCompanyRank(tokens, before.from, meaning), meaning),
    placed: jurisdiction >= 0 || Boolean(body && body.codes.length > 0),
    embodied: body !== null && office !== null,
    ownCountry: before.ownCountry,
    owner: after.alien || isCompanyRank(tokens, before.from, meaning) ? -1 : before.owner,
  };
}

/** Offices of parties and movements are politicians', whatever they are called. */
const POLITICAL_HEAD = /leader|spokes|member|secretary|whip|candidate/;

function isPrivate(before: Before, after: After, companyRank: boolean, { head }: Meaning): boolean {
  if (PUBLIC_HEAD.test(head) || POLITICAL_HEAD.test(head)) return false;
  return companyRank || before.organisation || (after.alien && !after.political);
}

function officeOfBody(body: Body, meaning: Meaning): Body['heads'][string] | null {
  return body.heads[meaning.head] ?? null;
}

function addKnown(list: JurisdictionIndex[], jurisdiction: JurisdictionIndex): void {
  if (jurisdiction >= 0) list.push(jurisdiction);
}

const isRegional = (roles: readonly Role[]): boolean =>
  roles.every(
    (role) =>
      role.startsWith('regional-') ||
      role === 'mayor' ||
      role === 'upper-house-member' ||
      role === 'lower-house-member',
  );

/** "Georgia governor", "Berlin mayor": the region of that name, for an office that only regions have. */
function regionFor(tokens: Tokens, place: { from: number; to: number }, knowledge: Knowledge): number | null {
  const code = REGIONS_LIKE_COUNTRIES[wordsOf(tokens, place)];
  const found = code === undefined ? -1 : knowledge.jurisdictionByCode(code);
  return found < 0 ? null : found;
}

function localRoles(
  meaning: Meaning,
  roles: readonly Role[],
  code: string,
  kind: JurisdictionKind,
): readonly Role[] {
  const local = meaning.local[code];
  if (local) return local;
  if (kind !== 'region') return roles;
  const regional: Role[] = [];
  if (roles.some((role) => HEADS_OF_REGIONS.includes(role))) regional.push('regional-leader');
  else if (roles.some((role) => role.endsWith('-minister') || role === 'attorney-general'))
    regional.push('regional-minister');
  else if (roles.some((role) => role.endsWith('-member'))) regional.push(...roles, 'regional-legislator');
  else if (roles.some((role) => role === 'regional-leader')) return roles;
  return regional.length > 0 ? [...regional, ...roles] : roles;
}

/** "deputy foreign minister", "vice finance minister", where no phrase of its own is known. */
function deputyOf(roles: readonly Role[], modifiers: readonly string[]): readonly Role[] {
  if (modifiers.includes('shadow')) return [];
  if (!modifiers.includes('deputy')) return roles;
  if (roles.includes('prime-minister')) return ['deputy-head-of-government'];
  if (roles.includes('president')) return ['vice-president'];
  return roles.some((role) => role.endsWith('-minister'))
    ? ['junior-minister', 'other']
    : ['other', 'central-bank-official', 'international-official'];
}

/** "senior vice president", "executive vice president": companies have those, governments hardly. */
function isCompanyRank(tokens: Tokens, from: number, meaning: Meaning): boolean {
  return (
    meaning.head === 'vice president' &&
    (sets.COMPANY_RANKS.has(tokens, from - 1) || sets.COMPANY_RANKS.has(tokens, from))
  );
}

const wordsOf = (tokens: Tokens, place: { from: number; to: number }): string =>
  foldPhrase(tokens.text.slice(tokens.start[place.from]!, tokens.end[place.to - 1]!));
