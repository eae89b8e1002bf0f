// Settings as stored or brought in a file, and lists of people from anywhere.
import fc from 'fast-check';
import { scriptPatterns } from '../../../src/background/registration.ts';
import { parseCsv } from '../../../src/options/import/csv.ts';
import { mergePeople } from '../../../src/options/import/merge-people.ts';
import { listAsCsv, listAsJson, readList } from '../../../src/options/import/read-list.ts';
import { readSettingsFile, settingsAsFile } from '../../../src/options/import/settings-file.ts';
import { DEFAULTS, readSettings, type Settings } from '../../../src/platform/settings.ts';
import { must, mustLeavePrototypes, target } from './target.ts';
import { anyJson, hostileText, spoilt } from './values.ts';

const HONEST: Settings = {
  ...DEFAULTS,
  siteMode: 'not-chosen',
  sites: ['example.org', 'news.example'],
  muted: [{ key: 'Q1', name: 'Ana Example' }],
  corrections: [{ key: 'Q2', name: 'Ivo Example', words: 'ivo', host: 'example.org' }],
  ownPeople: [
    {
      name: 'Mia Example',
      otherNames: ['M. Example'],
      office: 'Councillor',
      jurisdiction: 'Testtown',
      start: '2020',
    },
  ],
};

const shapeOf = (value: unknown) => (Array.isArray(value) ? 'list' : typeof value);

/** Complete, of the right shapes, and fit to be read again without a complaint. */
function checkSettings(settings: Settings): void {
  const names = Object.keys(DEFAULTS) as (keyof Settings)[];
  must(Object.keys(settings).sort().join() === [...names].sort().join(), 'settings are missing or added');
  for (const name of names)
    must(shapeOf(settings[name]) === shapeOf(DEFAULTS[name]), `${name} has another shape`);
  must(settings.version === DEFAULTS.version, 'another version');
  const again = readSettings(JSON.parse(JSON.stringify(settings)));
  must(again.problems.length === 0, 'what was read is refused when read again');
  must(JSON.stringify(again.settings) === JSON.stringify(settings), 'reading twice gives something else');
  mustLeavePrototypes();
}

const sites = fc.array(
  fc.oneof(
    hostileText,
    fc.domain(),
    fc.ipV6().map((address) => `[${address}]`),
    fc.webUrl(),
    fc.constantFrom(
      'ümlaut.example',
      'a..b',
      '::',
      '*.example',
      'localhost:8080',
      'example.org.',
      '-',
      '%41',
      'EXAMPLE.ORG',
    ),
  ),
  { maxLength: 5 },
);
const csvCell = fc.oneof(
  hostileText,
  fc.constantFrom('=1+1', '"', '""', '2020-13-01', '1999', 'https://a.example'),
);
const csvText = fc
  .tuple(
    fc.constantFrom(
      'name,office',
      'name;office;start;end;url',
      'name\toffice\tother names',
      'office',
      '"name","office',
    ),
    fc.array(fc.array(csvCell, { maxLength: 7 }), { maxLength: 8 }),
    fc.constantFrom(',', ';', '\t'),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([header, rows, separator, line]) => [header, ...rows.map((row) => row.join(separator))].join(line));
const jsonText = fc.oneof(
  fc.tuple(anyJson, spoilt({ people: HONEST.ownPeople })).map((parts) => JSON.stringify(parts)),
  spoilt({ people: HONEST.ownPeople }).map((value) => JSON.stringify(value) ?? ''),
  spoilt(HONEST.ownPeople).map((value) => JSON.stringify(value) ?? ''),
  hostileText.map((text) => `{${text}`),
);

/** Everybody taken from a list is fit for the settings, and survives being written and read again. */
function checkList(text: string): void {
  const list = readList(text);
  mustLeavePrototypes();
  if (!list.ok) return;
  const { settings, problems } = readSettings({ ownPeople: list.people });
  must(problems.length === 0, `a person was taken that the settings refuse: ${JSON.stringify(problems)}`);
  must(settings.ownPeople.length === list.people.length, 'somebody was lost');
  const merged = mergePeople([], list.people);
  must(mergePeople(merged.people, list.people).added === 0, 'a second import adds somebody');
  for (const form of [listAsCsv(list.people), listAsJson(list.people)]) {
    const again = readList(form);
    if (list.people.length === 0) continue;
    must(again.ok && again.people.length === list.people.length, 'written and read again, somebody is lost');
  }
}

export const choices = [
  target('Settings: anything stored', 1200, fc.oneof(anyJson, spoilt(HONEST)), (stored) =>
    checkSettings(readSettings(stored).settings),
  ),
  target(
    'Settings: any file',
    800,
    fc.oneof(hostileText, spoilt(JSON.parse(settingsAsFile(HONEST)))),
    (file) => {
      const read = readSettingsFile(typeof file === 'string' ? file : (JSON.stringify(file) ?? ''));
      if (read) checkSettings(read.settings);
      mustLeavePrototypes();
    },
  ),
  target('Settings: any sites', 800, sites, (listed) => {
    const { settings } = readSettings({ sites: listed, siteMode: 'only-chosen' });
    // One wrong pattern, and the browser refuses them all.
    for (const pattern of scriptPatterns(settings)?.matches ?? [])
      must(/^\*:\/\/(?:\*\.)?(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])\/\*$/.test(pattern), `no pattern: ${pattern}`);
  }),
  target('Import: any table', 800, fc.oneof(csvText, hostileText), (text) => {
    for (const { values } of parseCsv(text)) must(Array.isArray(values), 'a row without values');
    checkList(text);
  }),
  target('Import: any JSON', 800, jsonText, checkList),
];
