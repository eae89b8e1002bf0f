// Holders of offices by country, from Wikidata, as the scrapers of EveryPolitician had them in 2022 and 2023. Only the
// results of Wikidata queries are read: the lists scraped from elsewhere have no licence.
import type { IsoDate, PartialDate } from '../../../src/knowledge/model.ts';
import { parseDate } from '../dates.ts';
import type { Files } from '../files.ts';
import type { Row } from '../model.ts';
import { jurisdictionCode } from '../offices/jurisdictions.ts';
import { officeOf } from '../offices/office.ts';
import { csvRecords, type Record_, tsvRecords } from '../tables.ts';
import { Trust } from '../trust.ts';
import type { SourceReader } from './source.ts';

const ID = 'every-politician-scrapers';
const NEWEST = '2023-01-03';

interface Repository {
  name: string;
  jurisdiction: string;
  /** The day of the query. */
  snapshot: IsoDate;
}

/** Repositories whose country is not what the table says, or no country. */
const JURISDICTIONS: Readonly<Record<string, string>> = {
  world: 'INT',
  'european-parliament': 'EU',
  'congo-brazzaville': 'CG',
  'ivory-coast': 'CI',
};

function repositories(files: Files): Repository[] {
  return tsvRecords(files.text('coverage.tsv')).flatMap(({ repo, country, snapshot_date: snapshot }) => {
    const jurisdiction = JURISDICTIONS[repo!] ?? jurisdictionCode(country!);
    return jurisdiction ? [{ name: repo!, jurisdiction, snapshot: snapshot || NEWEST }] : [];
  });
}

interface Facts {
  born?: PartialDate;
  died?: PartialDate;
  wikipedia?: string;
}

/** Wikidata says with a number how precise a date is: 11 day, 10 month, 9 year, less for decades and centuries. */
function dated(text: string | undefined, precision: string | undefined): PartialDate | undefined {
  const date = parseDate(text);
  if (!date || !precision) return date;
  const level = Number(precision);
  if (level < 9) return undefined;
  return date.slice(0, level === 9 ? 4 : level === 10 ? 7 : 10);
}

const given = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined || value === '' ? {} : { [key]: value }) as { [P in K]?: V };

function biographies(files: Files, folder: string): Map<string, Facts> {
  return new Map(
    csvRecords(files.text(`${folder}/html/bio.csv`)).map((bio) => [
      bio.id!,
      {
        ...given('born', dated(bio.dob, bio.dobp)),
        ...given('died', dated(bio.dod, bio.dodp)),
        ...given('wikipedia', bio.enwiki),
      },
    ]),
  );
}

function facts(record: Record_, biography: Map<string, Facts>): Facts {
  if (record.DOB === undefined) return biography.get(record.personID!) ?? {};
  return {
    ...given('born', parseDate(record.DOB)),
    ...given('died', parseDate(record.DOD)),
    ...given('wikipedia', record.enwiki),
  };
}

/**
 * Wikidata's item for a title. Holders stand by short titles ("Secretary of Agriculture"), positions by whole ones
 * ("United States Secretary of Agriculture"): they meet where they mean one office, and only one position does.
 */
function officeItems(
  files: Files,
  { name, jurisdiction }: Repository,
): (title: string) => string | undefined {
  const keyOf = (title: string) => officeOf(title, jurisdiction, false).key;
  const items = new Map<string, string>();
  for (const { id, position } of csvRecords(files.text(`${name}/html/positions.csv`))) {
    if (!isName(position) || !/^Q\d+$/.test(id ?? '')) continue;
    const key = keyOf(position!);
    items.set(key, items.has(key) && items.get(key) !== id ? '' : id!);
  }
  const known = new Map<string, string | undefined>();
  return (title) => {
    if (!known.has(title)) known.set(title, items.get(keyOf(title)) || undefined);
    return known.get(title);
  };
}

/** Spouses and the like: no offices. */
const NO_OFFICE = /^(first (lady|gentleman)|second (lady|gentleman)|spouse|consort)/i;

/** A label that is a QID is missing; one without letters is no name. */
const isName = (name: string | undefined) => !!name && !/^Q\d+$/.test(name) && /\p{L}/u.test(name);

function row(
  record: Record_,
  { jurisdiction, snapshot }: Repository,
  known: Facts,
  itemOf: (title: string) => string | undefined,
): Row | undefined {
  const { position, person, personID: qid } = record;
  if (!isName(person) || !isName(position) || !/^Q\d+$/.test(qid ?? '') || NO_OFFICE.test(position!))
    return undefined;
  const start = parseDate(record.start);
  const end = parseDate(record.end);
  return {
    source: ID,
    qid: qid!,
    name: person!,
    ...known,
    office: { title: position!, jurisdiction, ...given('qid', itemOf(position!)) },
    ...given('start', start),
    ...(end ? { end } : start ? { knownUntil: snapshot } : {}),
    trust: Trust.wikidata,
  };
}

/** Other names of the same people, from the tables that compare Wikidata with other lists. */
function* aliases(files: Files, folder: string): Iterable<Row> {
  for (const path of tables(files, `${folder}/sources`)) {
    for (const record of csvRecords(files.text(path))) {
      const qid = record.item ?? record.wdid;
      const names = [record.itemLabel, record.name, record.wdLabel].filter(isName) as string[];
      if (!/^Q\d+$/.test(qid ?? '') || names.length === 0) continue;
      yield { source: ID, qid: qid!, name: names[0]!, aliases: names.slice(1), trust: Trust.hint };
    }
  }
}

function* tables(files: Files, folder: string): Iterable<string> {
  for (const name of files.list(folder)) {
    if (name === 'wikidata.csv') yield `${folder}/${name}`;
    else if (!name.includes('.')) yield* tables(files, `${folder}/${name}`);
  }
}

export const everyPoliticianScrapers: SourceReader = {
  id: ID,
  title: 'Wikidata, as queried by EveryPolitician in 2022',
  url: 'https://github.com/every-politician-scrapers',
  licence: 'CC0-1.0',
  ship: 'yes',
  why: 'Results of queries to Wikidata, which is CC0; lists scraped from elsewhere are not read.',
  newest: NEWEST,
  *rows(files) {
    for (const repository of repositories(files)) {
      const { name } = repository;
      const biography = biographies(files, name);
      const itemOf = officeItems(files, repository);
      for (const table of ['holders21', 'legislators']) {
        for (const record of csvRecords(files.text(`${name}/html/${table}.csv`))) {
          const found = row(record, repository, facts(record, biography), itemOf);
          if (found) yield found;
        }
      }
      yield* aliases(files, name);
    }
  },
};
