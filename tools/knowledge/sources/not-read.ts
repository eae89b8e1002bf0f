// Sources that were looked at and are not read: for data/SOURCES.md, so that nobody has to find out again.

export interface NotRead {
  title: string;
  url: string;
  licence: string;
  why: string;
}

export const NOT_READ: readonly NotRead[] = [
  {
    title: 'White House: nominations and titles mentioned, 2021 to 2026',
    url: 'https://github.com/brian14708/wh-briefings',
    licence: 'CC0-1.0',
    why:
      'A nomination is not an appointment: it may be withdrawn or never confirmed. A title before a name ("Vice President ' +
      'Joe Biden" in 2021, "Secretary of State" of a state) says neither which office nor when.',
  },
  {
    title: 'REIGN: leaders 1950 to 2021',
    url: 'https://github.com/OEFDataScience/REIGN.github.io',
    licence: 'not stated',
    why: 'Mostly surnames, which identify nobody. It backs days in the curated table of leaders since 1945.',
  },
  {
    title: 'Gov-salaries: officials of 198 countries',
    url: 'https://github.com/cdmngz/gov-salaries-data',
    licence: 'CC0-1.0',
    why: 'No dates, partly put together by machine, and years behind the year it claims: not even a hint can be checked.',
  },
  {
    title: 'Bundestag: offices in the vitae of members to 2017',
    url: 'https://www.bundestag.de/services/opendata',
    licence: 'free with the source named',
    why: 'Fragments cut out by a pattern, in abbreviations and often in the middle of a sentence. Its terms of members are read.',
  },
  {
    title: 'EveryPolitician 2015: persons',
    url: 'https://github.com/tijmenb/everypolitician-data',
    licence: 'not stated',
    why: 'Collected from the sites of parliaments without a licence, and without days. Its names from Wikidata are read.',
  },
  {
    title: 'EveryPolitician scrapers: scraped lists',
    url: 'https://github.com/every-politician-scrapers',
    licence: 'not stated',
    why: 'Lists scraped from the sites of governments and from Wikipedia. The results of Wikidata queries beside them are read.',
  },
  {
    title: 'rigour: honorifics and name variants',
    url: 'https://github.com/opensanctions/rigour',
    licence: 'MIT',
    why: 'Made to compare names in records: its variants are too wide for running text, where a false match is worse than none.',
  },
  {
    title: 'World countries (mledoze)',
    url: 'https://github.com/mledoze/countries',
    licence: 'ODbL-1.0',
    why: 'Share-alike. The names and words of jurisdictions are our own table.',
  },
];
