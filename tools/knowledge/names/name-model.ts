// Names of the whole model: forms of every person, flags of every token, and which surnames may stand alone.
import { TokenFlag } from '../../../src/knowledge/knowledge.ts';
import type { Compiled } from '../model.ts';
import type { Form } from './form.ts';
import { nameForms, type PersonForms } from './forms.ts';
import { countGivenness } from './givenness.ts';
import { nameLists } from './lists.ts';
import { lastYears } from './prominence.ts';
import { type RulerTitle, rulerTitlesOf } from './rulers.ts';
import { safeTokens } from './safe.ts';
import { tokenStatistics } from './statistics.ts';

export interface NameModel {
  /** By person. Each form once. */
  forms: Form[][];
  flags: Map<string, number>;
  /** SAFE token → its holder. */
  safe: Map<string, number>;
}

/**
 * Initials, nicknames and other spellings are derived from this prominence on: that of national legislators who served
 * long. Of people less known texts do not vary the names, and there are a hundred thousand of them: from 25 on the forms
 * were 150 KB more of the compressed pack, and no more of the officials in the development corpora were known.
 */
const VARIED_FROM = 60;

const textOf = ({ kind, tokens }: Form) => `${kind === 'full' ? '' : '·'}${tokens.join(' ')}`;

/** All names of a model, whose lists are in the pack's order. `prominence` by person. */
export function nameModel(model: Compiled, prominence: Uint8Array): NameModel {
  const lists = nameLists();
  const givenness = countGivenness(model.persons, lists);
  const titles = rulerTitles(model);
  const made = model.persons.map((person, i) =>
    nameForms(
      { ...person, rulerTitles: titles.get(i) ?? [], varied: prominence[i]! >= VARIED_FROM },
      givenness,
    ),
  );
  const forms = settle(made);
  const flags = tokenStatistics(forms, model.jurisdictions, lists, givenness);
  demoteSoles(forms, flags, prominence);
  return { forms, flags, safe: safeTokens(forms, flags, prominence, lastYears(model)) };
}

function rulerTitles({ offices, terms }: Compiled): Map<number, RulerTitle[]> {
  const titles = new Map<number, RulerTitle[]>();
  for (const { person, office } of terms) {
    const { title, role } = offices[office]!;
    const found = rulerTitlesOf(title, role);
    if (found.length > 0) titles.set(person, [...new Set([...(titles.get(person) ?? []), ...found])]);
  }
  return titles;
}

/** Each form once, without those too weak to be names, and with the guesses that nobody else's forms contradict. */
function settle(made: readonly PersonForms[]): Form[][] {
  const owners = new Map<string, number>();
  made.forEach(({ forms }, person) => {
    for (const form of forms) {
      const text = textOf(form);
      const owner = owners.get(text);
      owners.set(text, owner === undefined || owner === person ? person : -1);
    }
  });
  return made.map(({ forms, guesses }, person) => {
    const own = new Map<string, Form>();
    for (const form of forms) if (isName(form) && !own.has(textOf(form))) own.set(textOf(form), form);
    for (const form of guesses) {
      const text = textOf(form);
      if ((owners.get(text) ?? person) === person && isName(form) && !own.has(text)) own.set(text, form);
    }
    return [...own.values()];
  });
}

/** A name has a part of at least two letters, and at the end too unless written in signs ("安倍"). */
function isName({ tokens }: Form): boolean {
  const last = tokens.at(-1)!;
  return last.length > 1 || last.charCodeAt(0) > 0x2e7f || tokens.some((token) => token.length > 2);
}

/** What nobody calls an official of local fame without introduction: below this a mononym needs one. */
const SOLE_FROM = 120;
/** Lula is a given name too; of those so prominent the one name says enough. */
const SOLE_IF_GIVEN_FROM = 180;

/** A mononym that is a word, place or common given name ("Boris") or hardly known is only good after introduction. */
function demoteSoles(forms: Form[][], flags: ReadonlyMap<string, number>, prominence: Uint8Array): void {
  forms.forEach((ofPerson, person) => {
    ofPerson.forEach((form, at) => {
      if (form.kind !== 'sole') return;
      const flag = flags.get(form.tokens[0]!) ?? 0;
      const given = flag & TokenFlag.GIVEN && prominence[person]! < SOLE_IF_GIVEN_FROM;
      const plain = given || flag & (TokenFlag.WORD | TokenFlag.PLACE);
      const known = prominence[person]! >= SOLE_FROM || ofPerson.every(({ kind }) => kind !== 'full');
      if (plain || !known || form.tokens[0]!.length < 3)
        ofPerson[at] = { kind: 'short', tokens: form.tokens };
    });
  });
}
