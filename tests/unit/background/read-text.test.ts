import { expect, test } from '@playwright/test';
import { readText } from '../../../src/background/read-text.ts';
import { DEFAULTS, type Settings } from '../../../src/platform/settings.ts';
import { fixturePack } from '../../fixtures/knowledge/fixture.ts';

const knowledge = fixturePack();
const TEXT = [
  'Merkel meets Macron',
  'Chancellor Angela Merkel met President Emmanuel Macron on Monday. Merkel stayed for dinner, and so did Merkel’s guests.',
  'Former Prime Minister Dominique de Villepin was there, and Senator Marco Rubio, who had flown in.',
  'Ana Novak of the city council said that Novak and Jana Novak are not related.',
];

function read(settings: Partial<Settings> = {}, host = 'post.example', date: string | null = '2019-06-03') {
  const request = {
    flows: TEXT,
    title: TEXT[0]!,
    date,
    dateSource: null,
    dateConfidence: null,
    lang: 'en',
    country: null,
  };
  return readText(request, knowledge, { ...DEFAULTS, ...settings }, host, '2026-11-25');
}
const names = (settings?: Partial<Settings>, host?: string) =>
  read(settings, host).cast.map(({ name }) => name);
const NOVAK = { name: 'Ana Novak', otherNames: [], office: 'Councillor', jurisdiction: 'Riverton' };

test('orders the cast by how early and how often somebody is mentioned', () => {
  const { cast } = read();
  expect(cast.map(({ name, mentions }) => [name, mentions])).toEqual([
    ['Angela Merkel', 4],
    ['Emmanuel Macron', 2],
    ['Dominique de Villepin', 1],
    ['Marco Rubio', 1],
  ]);
  for (const { weight, confidence } of cast) {
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThanOrEqual(1);
    expect(confidence).toBeGreaterThan(0.5);
  }
});

test('names the office of the day, and the country it belongs to', () => {
  const [merkel, , villepin] = read().cast;
  expect(merkel).toMatchObject({
    key: 'Q567',
    jurisdiction: 'DE',
    category: 'head',
    office: { title: 'Chancellor of Germany', status: 'at date', start: '2005-11-22', end: '2021-12-08' },
  });
  expect(villepin!.office).toMatchObject({ status: 'former', end: '2007-05-17' });
});

test('leaves out the categories that are switched off', () => {
  expect(names({ categories: { ...DEFAULTS.categories, head: false } })).toEqual(['Marco Rubio']);
});

test('leaves out former officials on request', () => {
  expect(names({ showFormer: false })).toEqual(['Angela Merkel', 'Emmanuel Macron', 'Marco Rubio']);
});

test('never names the muted', () => {
  expect(names({ muted: [{ key: 'Q567', name: 'Angela Merkel' }] })).not.toContain('Angela Merkel');
});

test('takes a correction to its words and its site', () => {
  const corrections = [{ key: 'Q567', name: 'Angela Merkel', words: 'merkel', host: 'post.example' }];
  const words = (host: string) =>
    read({ corrections }, host)
      .mentions.filter(({ key }) => key === 'Q567')
      .map(({ flow, start, end }) => TEXT[flow]!.slice(start, end));
  expect(words('www.post.example')).toEqual(['Angela Merkel']);
  expect(words('other.example')).toHaveLength(4);
});

test('finds the reader’s own people, and no namesake with another given name', () => {
  const { cast, mentions } = read({ ownPeople: [NOVAK] });
  const novak = cast.find(({ name }) => name === 'Ana Novak');
  expect(novak).toMatchObject({ mentions: 2, jurisdictionName: 'Riverton' });
  const own = mentions.filter(({ key }) => key === novak!.key);
  expect(own.map(({ start, end }) => TEXT[3]!.slice(start, end))).toEqual(['Ana Novak', 'Novak']);
});

test('the reader’s own list outranks the pack', () => {
  const own = { ...NOVAK, name: 'Marco Rubio' };
  const rubio = read({ ownPeople: [own] }).cast.find(({ name }) => name === 'Marco Rubio');
  expect(rubio!.office!.title).toBe('Councillor');
});

test('without a date, says that the standing is unknown', () => {
  expect(read({}, 'post.example', null).cast[0]!.office!.status).toBe('unknown');
});
