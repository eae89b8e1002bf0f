import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { foldWord, hashWord } from '../../../src/recognition/characters.ts';
import { Lexicon, wordSet } from '../../../src/recognition/lexicon.ts';
import { Flag, tokenise, tokenText } from '../../../src/recognition/tokens.ts';

const words = (text: string): string[] => {
  const tokens = tokenise(text, null);
  return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i));
};
const names = (bits: number): string[] =>
  Object.entries(Flag)
    .filter(([, bit]) => bits & bit)
    .map(([name]) => name);
const flagsOf = (text: string, index: number): string[] => names(tokenise(text, null).flags[index]!);

test('splits at spaces, hyphens and punctuation, keeps apostrophes inside', () => {
  expect(words('Kim Jong-un met O’Brien, Nasser al-Kidwa (and others).')).toEqual([
    'Kim',
    'Jong',
    'un',
    'met',
    'O’Brien',
    'Nasser',
    'al',
    'Kidwa',
    'and',
    'others',
  ]);
});

test('splits off the possessive and says so', () => {
  for (const text of ["Putin's war", 'Putin’s war', "PUTIN'S WAR"]) {
    expect(words(text)[0]!.toLowerCase()).toBe('putin');
    expect(flagsOf(text, 0)).toContain('POSSESSIVE');
  }
  expect(words('Sanders’ plan')).toEqual(['Sanders', 'plan']);
  expect(flagsOf('Sanders’ plan', 0)).toContain('POSSESSIVE');
  expect(flagsOf('Putin said', 0)).not.toContain('POSSESSIVE');
});

test('dotted initials are one token, spaced ones are not', () => {
  expect(words('J.D. Vance, U.S. senator')).toEqual(['J.D', 'Vance', 'U.S', 'senator']);
  expect(words('J. D. Vance')).toEqual(['J', 'D', 'Vance']);
  expect(flagsOf('J.D. Vance', 0)).toEqual(expect.arrayContaining(['INITIAL', 'DOT_AFTER']));
  expect(hashWord('J.D.')).toBe(hashWord('JD'));
});

test('a dot after a title or an initial does not start a sentence', () => {
  expect(flagsOf('He met Sen. Warren there', 3)).toEqual(
    expect.arrayContaining(['STOP_BEFORE', 'ABBREVIATION_BEFORE']),
  );
  expect(flagsOf('He met Sen. Warren there', 3)).not.toContain('SENTENCE_START');
  expect(flagsOf('He left. Warren stayed', 2)).toContain('SENTENCE_START');
  expect(flagsOf('John F. Kennedy', 2)).not.toContain('SENTENCE_START');
});

test('what stands between two words is on the second one', () => {
  expect(flagsOf('Biden, Xi', 1)).toContain('COMMA_BEFORE');
  expect(flagsOf('Biden (Xi)', 1)).toContain('OPEN_BEFORE');
  expect(flagsOf('Biden) Xi', 1)).toContain('CLOSE_BEFORE');
  expect(flagsOf('Biden “Xi”', 1)).toContain('QUOTE_BEFORE');
  expect(flagsOf('Biden – Xi', 1)).toContain('SEPARATOR_BEFORE');
  expect(flagsOf('Biden\nXi', 1)).toEqual(expect.arrayContaining(['BREAK_BEFORE', 'SENTENCE_START']));
  expect(flagsOf('Jong-un', 1)).toContain('HYPHEN_BEFORE');
  expect(flagsOf('Jong - un', 1)).toEqual(expect.arrayContaining(['HYPHEN_BEFORE', 'HYPHEN_SPACED']));
  expect(flagsOf('by @Putin', 1)).toContain('SYMBOL_BEFORE');
  expect(flagsOf('putin.com', 1)).toContain('SYMBOL_BEFORE');
  expect(flagsOf('he said.Putin left', 2)).toContain('SENTENCE_START');
});

test('elided articles are split off', () => {
  expect(words('l’ancien ministre d’Emmanuel Macron')).toEqual([
    'l',
    'ancien',
    'ministre',
    'd',
    'Emmanuel',
    'Macron',
  ]);
  expect(words('L’Élysée')).toEqual(['L', 'Élysée']);
  expect(words("dell'Interno")).toEqual(['dell', 'Interno']);
  expect(words("D'Souza O'Neill don't")).toEqual(["D'Souza", "O'Neill", "don't"]);
});

test('soft hyphens, combining marks, ligatures and wide spaces do not change a word', () => {
  const plain = tokenise('Efimov', null).hash[0];
  expect(tokenise('Ef\u00adimov', null).hash[0]).toBe(plain);
  expect(tokenise('E\ufb01mov', null).hash[0]).toBe(hashWord('Efimov'));
  expect(hashWord('Erdoğan')).toBe(hashWord('Erdogan'));
  expect(hashWord('Erdog\u0306an')).toBe(hashWord('ERDOĞAN'));
  expect(words('Emmanuel\u00a0Macron')).toEqual(['Emmanuel', 'Macron']);
});

test('capitals and figures', () => {
  expect(flagsOf('PUTIN', 0)).toEqual(expect.arrayContaining(['ALL_CAPS', 'CAPITALISED']));
  expect(flagsOf('G7', 0)).toContain('CAPITALISED');
  expect(flagsOf('2nd', 0)).toContain('NUMBER');
  expect(flagsOf('Élysée', 0)).toContain('CAPITALISED');
});

test('offsets are ordered, disjoint and cut out of the text, whatever the text', () => {
  const characters = fc.constantFrom(...'aZé’\'.- \n,"(–1ß\u00adл中S');
  fc.assert(
    fc.property(fc.array(characters, { maxLength: 40 }), (letters) => {
      const text = letters.join('');
      const tokens = tokenise(text, null);
      let last = 0;
      for (let i = 0; i < tokens.count; i++) {
        expect(tokens.start[i]!).toBeGreaterThanOrEqual(last);
        expect(tokens.end[i]!).toBeGreaterThan(tokens.start[i]!);
        last = tokens.end[i]!;
        expect(tokens.hash[i]).toBe(hashWord(tokenText(tokens, i)));
      }
      // Every letter and figure is in a token, but for the s of a possessive.
      const inside = words(text)
        .join('')
        .replace(/[^\p{L}\p{N}]/gu, '').length;
      const all = text.replace(/[^\p{L}\p{N}]/gu, '').length;
      const possessives = Array.from(tokens.flags).filter((bits) => bits & Flag.POSSESSIVE).length;
      expect(all - inside).toBeLessThanOrEqual(possessives);
    }),
  );
});

test('a lexicon ignores case, accents and dots', () => {
  const lexicon = new Lexicon([['président', 'head']]);
  const tokens = tokenise('Le President U.S', null);
  expect(lexicon.get(tokens, 1)).toBe('head');
  expect(lexicon.get(tokens, 0)).toBeUndefined();
  expect(lexicon.get(tokens, 9)).toBeUndefined();
  expect(wordSet('us uk').has(tokens, 2)).toBe(true);
  expect(foldWord('Štraße’s')).toBe('strasses');
});
