// Holders of offices as `npm run knowledge:fetch` found them in Wikidata. Not part of the sources that come with the
// project: the folder is there once somebody has fetched it.
import { fetchedDay } from '../fetch/fetched-day.ts';
import type { FetchedPerson, FetchedTerm } from '../fetch/wikidata.ts';
import type { Row } from '../model.ts';
import { jsonLines } from '../tables.ts';
import { Trust } from '../trust.ts';
import type { SourceReader } from './source.ts';

const ID = 'wikidata';

export const wikidata: SourceReader = {
  id: ID,
  title: 'Wikidata',
  url: 'https://www.wikidata.org',
  licence: 'CC0-1.0',
  ship: 'yes',
  why: 'In the public domain.',
  // Without a day beside the files nothing is known of how new they are.
  newest: '2012-10-29',
  *rows(files) {
    const newest = fetchedDay(files);
    const people = new Map(
      jsonLines<FetchedPerson>(files.text('persons.jsonl')).map((person) => [person.qid, person]),
    );
    for (const term of jsonLines<FetchedTerm>(files.text('holders.jsonl'))) {
      const person = people.get(term.person);
      if (person) yield row(term, person, newest);
    }
  },
};

function row(term: FetchedTerm, person: FetchedPerson, newest: string | undefined): Row {
  const { title, jurisdiction, qid, start, end, ended } = term;
  return {
    source: ID,
    ...person,
    office: { title, jurisdiction, qid, complete: true },
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    ...(!end && !ended && newest ? { knownUntil: newest } : {}),
    trust: Trust.wikidata,
  };
}
