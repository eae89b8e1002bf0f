// Names of monarchs, princes and popes: a title word belongs to them, a numeral comes and goes, the first name is what
// follow-up mentions use.
import { foldToken } from '../../../src/knowledge/fold.ts';
import type { Role } from '../../../src/knowledge/roles.ts';
import { splitName } from '../../../src/knowledge/tokens.ts';
import type { Form } from './form.ts';
import type { ParsedName } from './parse.ts';

export type RulerTitle = string;

const TITLES = new Set(
  'king queen emperor empress emir amir sultan shah pope sheikh prince princess tsar tsarina'.split(' '),
);

/**
 * Title words of an office that makes its holder a ruler: "King of Spain" gives `king`, "Monarch of the United Kingdom"
 * `king` and `queen`; other offices give none.
 */
export function rulerTitlesOf(title: string, role: Role): RulerTitle[] {
  const words = splitName(title);
  if (words.includes('pope')) return ['pope'];
  if (role !== 'monarch') return [];
  if (words[0] === 'grand' && words[1] !== undefined) return [`grand ${words[1]}`];
  const found = words.filter((word) => TITLES.has(word)).slice(0, 1);
  return found.length > 0 ? found : ['king', 'queen'];
}

/** Forms with a title and with or without the numeral: Pope Francis, King Charles III, King Charles, Charles III. */
export function rulerForms(parsed: ParsedName, titles: readonly RulerTitle[]): Form[] {
  const names = [...parsed.given, ...parsed.surnames].map(({ lead, core }) =>
    [...lead, ...core].map(foldToken),
  );
  const whole = names.flat();
  const first = names[0]!;
  const numeral = parsed.regnal ? [parsed.regnal] : [];
  const forms: Form[] = [];
  for (const title of titles) {
    const words = title.split(' ');
    forms.push({ kind: 'full', tokens: [...words, ...whole, ...numeral] });
    forms.push({ kind: 'full', tokens: [...words, ...whole] });
    forms.push({ kind: 'full', tokens: [...words, ...first] });
    if (numeral.length > 0) forms.push({ kind: 'full', tokens: [...words, ...first, ...numeral] });
  }
  if (numeral.length > 0) forms.push({ kind: 'full', tokens: [...whole, ...numeral] });
  forms.push({
    kind: names.length > 1 || numeral.length > 0 || isTitled(parsed) ? 'short' : 'sole',
    tokens: first,
  });
  return forms;
}

/** A mononym with a title in front ("Pope Francis") does not stand alone without introduction as Naruhito does. */
const isTitled = (parsed: ParsedName) => parsed.titles.length > 0;
