// Titles and countries in other languages, as evidence beside names.
import { expect, test } from '@playwright/test';
import { evidenceIn, mentionsIn, officesIn } from '../helpers.ts';

const cases: [lang: string, text: string, name: string][] = [
  ['de', 'Der russische Verteidigungsminister Sergei Shoigu sprach.', 'Sergei Shoigu'],
  ['de', 'Frankreichs Präsident Emmanuel Macron sprach.', 'Emmanuel Macron'],
  ['fr', 'Le président ukrainien Volodymyr Zelensky a parlé.', 'Volodymyr Zelensky'],
  ['fr', 'Le ministre russe de la Défense, Sergei Shoigu, a parlé.', 'Sergei Shoigu'],
  ['es', 'El presidente de Francia, Emmanuel Macron, habló.', 'Emmanuel Macron'],
  ['pt', 'O primeiro-ministro húngaro Viktor Orbán falou.', 'Viktor Orbán'],
  ['it', 'Il presidente russo Vladimir Putin ha parlato.', 'Vladimir Putin'],
];

for (const [lang, text, name] of cases) {
  test(`${lang}: ${text}`, () => {
    const evidence = evidenceIn(text, name, { lang });
    expect(Object.keys(evidence)).toContain('country_near');
    if (lang !== 'fr' || name !== 'Sergei Shoigu') expect(Object.keys(evidence)).toContain('title_fits');
  });
}

test('title and surname', () => {
  expect(mentionsIn('Bundeskanzler Scholz sprach in Berlin. Scholz ging.', { lang: 'de' })).toEqual([
    'Scholz = Olaf Scholz',
    'Scholz = Olaf Scholz',
  ]);
});

test('a preposition begins no name', () => {
  expect(mentionsIn('A demissão de António Guterres foi aceite.', { lang: 'pt' })).toEqual([
    'António Guterres = António Guterres',
  ]);
  expect(mentionsIn('Die Rede von Angela Merkel war lang.', { lang: 'de' })).toEqual([
    'Angela Merkel = Angela Merkel',
  ]);
});

test('offices without a name stand for nobody there', () => {
  expect(officesIn('Der Präsident von Frankreich sprach.', { lang: 'de' })).toEqual([]);
});
