import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { parseCsv, writeCsv } from '../../../src/options/import/csv.ts';
import { mergePeople } from '../../../src/options/import/merge-people.ts';
import { listAsCsv, listAsJson, readList } from '../../../src/options/import/read-list.ts';
import { readSettingsFile, settingsAsFile } from '../../../src/options/import/settings-file.ts';
import { DEFAULTS, type OwnPerson, readSettings } from '../../../src/platform/settings.ts';

function mustRead(text: string) {
  const list = readList(text);
  if (!list.ok) throw new Error(list.error);
  return list;
}

test('quoted values, doubled quotation marks, line breaks, other separators, a byte-order mark', () => {
  expect(parseCsv('\uFEFFa;b\r\n"x;1";"say ""y"""\n"two\nlines";z').map(({ values }) => values)).toEqual([
    ['a', 'b'],
    ['x;1', 'say "y"'],
    ['two\nlines', 'z'],
  ]);
});

test('one unclosed quotation mark costs one row, not the rest of the file', () => {
  const list = mustRead('name,office\n"Ana,Mayor\nIvo,Judge\n');
  expect(list.people.map(({ name }) => name)).toEqual(['Ivo']);
  expect(list.errors).toEqual([{ row: 2, code: 'quote_open' }]);
});

test('5,000 rows, 40 of them bad: 4,960 in, each bad row named, nothing lost on a second import', () => {
  const bad = [
    ',Mayor,,',
    'Name,,,',
    'A,B,yesterday,',
    'A,B,2020-02-30,',
    'A,B,2020,2019',
    'A,B,2020,2021,x',
    `${'n'.repeat(201)},Mayor,,`,
    'A,B,,2021-13',
  ];
  const rows = Array.from({ length: 5000 }, (_, index) =>
    index % 125 === 7 ? bad[((index - 7) / 125) % bad.length]! : `Person ${index},Councillor,2020-01-02,2024`,
  );
  const list = mustRead(`name,office,start,end\n${rows.join('\n')}\n`);
  expect(list.people).toHaveLength(4960);
  expect(list.errors).toHaveLength(40);
  expect(list.errors[0]).toEqual({ row: 9, code: 'name_missing', value: undefined });
  expect(new Set(list.errors.map(({ code }) => code)).size).toBeGreaterThanOrEqual(7);

  const first = mergePeople([], list.people);
  expect(first).toMatchObject({ added: 4960, updated: 0, same: 0 });
  const second = mergePeople(first.people, list.people);
  expect(second).toMatchObject({ added: 0, updated: 0, same: 4960 });
  expect(second.people).toEqual(first.people);
  // What the import lets in, the settings store must not throw out.
  expect(readSettings({ ...DEFAULTS, ownPeople: first.people }).problems).toEqual([]);
});

test('a second import brings news and keeps what only the list has', () => {
  const old: OwnPerson[] = [
    { name: 'Ana', otherNames: ['A. N.'], office: 'Mayor', jurisdiction: '', start: '2020', party: 'Green' },
  ];
  const merged = mergePeople(old, [
    { name: 'ana', otherNames: ['Ann'], office: 'Mayor', jurisdiction: '', start: '2020', end: '2024' },
  ]);
  expect(merged).toMatchObject({ added: 0, updated: 1 });
  expect(merged.people).toEqual([
    {
      name: 'ana',
      otherNames: ['A. N.', 'Ann'],
      office: 'Mayor',
      jurisdiction: '',
      start: '2020',
      party: 'Green',
      end: '2024',
    },
  ]);
});

test('files that are no list are refused with the reason', () => {
  expect(readList('')).toEqual({ ok: false, error: 'empty_file' });
  expect(readList('a,b\n1,2')).toEqual({ ok: false, error: 'header_missing' });
  expect(readList('{"people":')).toEqual({ ok: false, error: 'json_wrong' });
  expect(readList('{"x":1}')).toEqual({ ok: false, error: 'json_wrong' });
  expect(readList('x'.repeat(8_000_001))).toEqual({ ok: false, error: 'too_large' });
});

test('JSON entries of any kind are read or reported, never thrown at', () => {
  const list = mustRead(
    '[{"name":"Ana","office":"Mayor","otherNames":["A"]}, null, 3, [], {"name":{}}, {"name":"X","office":"Y","url":"javascript:1"}]',
  );
  expect(list.people).toHaveLength(1);
  expect(list.errors.map(({ row, code }) => [row, code])).toEqual([
    ...[
      [2, 'not_object'],
      [3, 'not_object'],
      [4, 'not_object'],
      [5, 'name_missing'],
      [6, 'url_wrong'],
    ],
  ]);
});

const word = fc
  .stringMatching(/^[\p{L}][\p{L} ,"'=+@-]{0,20}[\p{L}]$/u)
  .map((text) => text.replace(/\s+/g, ' '));
const anyPerson: fc.Arbitrary<OwnPerson> = fc.record({
  name: word,
  otherNames: fc.constant([]),
  office: fc.oneof(
    word,
    word.map((text) => `=${text}`),
    word.map((text) => `-${text}`),
  ),
  jurisdiction: word,
});

test('what is exported is read back unchanged, formulas and quotation marks included', () => {
  fc.assert(
    fc.property(fc.array(anyPerson, { minLength: 1 }), (people) => {
      expect(mustRead(listAsCsv(people)).people).toEqual(people);
      expect(mustRead(listAsJson(people)).people).toEqual(people);
    }),
  );
});

test('exported values are no formulas to a spreadsheet', () => {
  expect(writeCsv([['=1+1', '@x', '-y']])).toBe("\uFEFF'=1+1,'@x,'-y\r\n");
});

test('any text at all is read without an exception', () => {
  fc.assert(fc.property(fc.string(), (text) => void readList(`name,office\n${text}`)));
});

test('settings files are read back; other files are refused', () => {
  const settings = { ...DEFAULTS, hoverDelay: 300 };
  expect(readSettingsFile(settingsAsFile(settings))).toEqual({ settings, problems: [] });
  for (const text of ['', 'null', '[]', '{"settings":{}}']) expect(readSettingsFile(text)).toBeNull();
});
