// The members of the United States Congress from where their files are published: unitedstates.github.io.
import type { Ask } from './ask.ts';
import type { Run } from './pieces.ts';

/** Members who left before are read without dates, from the table of all former members. */
const FORMER_SINCE = '2012';

interface Published {
  id?: { bioguide?: string };
  terms?: { start: string; end: string }[];
}

/** File name → text, as the reader of the source expects them. */
export async function fetchCongress(ask: Ask, base: string, run: Run): Promise<Map<string, string>> {
  const published = [
    'legislators-current.json',
    'legislators-historical.json',
    'executive.json',
    'legislators-historical.csv',
  ];
  const texts: string[] = [];
  for (const [done, name] of published.entries()) {
    run.progress('congress', done, published.length);
    const known = run.kept.read(`congress-${name}`);
    const text = known ?? (await ask({ url: `${base}/${name}`, accept: '*/*' }));
    if (known === undefined) run.kept.write(`congress-${name}`, text);
    texts.push(text);
  }
  run.progress('congress', published.length, published.length);
  const [current, historical, executive, table] = texts as [string, string, string, string];
  const former = peopleOf(historical).filter(({ terms }) => terms!.at(-1)!.end >= FORMER_SINCE);
  peopleOf(current);
  peopleOf(executive);
  if (!/^[^\n]*\bbioguide_id\b/.test(table))
    throw new Error(`${base}: the table of former members has another form`);
  return new Map([
    ['legislators-current.json', current],
    ['legislators-former-since-2012.json', JSON.stringify(former)],
    ['executive.json', executive],
    ['legislators-historical.csv', table],
  ]);
}

/** The people of a file; an error where it is not what it was. */
function peopleOf(text: string): Published[] {
  let people: Published[];
  try {
    people = JSON.parse(text) as Published[];
  } catch {
    throw new Error('A file of members of Congress breaks off: ask again');
  }
  const known =
    Array.isArray(people) && people.length > 0 && people.every(({ id, terms }) => id && terms?.length);
  if (!known) throw new Error('A file of members of Congress has another form');
  return people;
}
