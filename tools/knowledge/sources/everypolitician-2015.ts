// Other names of legislators from Wikidata, by QID, as EveryPolitician had them in 2015. They tell nobody's office: rows
// here only lend names to people whom another source has. The table of persons beside them, put together from the sites
// of parliaments under no stated licence, is not read.
import type { Row } from '../model.ts';
import { Trust } from '../trust.ts';
import type { SourceReader } from './source.ts';

const ID = 'everypolitician-2015';

/** Languages in whose press our readers meet a name. Names in Latin, dialects and other scripts are not among them. */
const LANGUAGES = new Set(
  'ar bs ca cs da de en es et eu fi fr gl hr hu id it lt lv ms nb nl nn no pl pt pt-br ro sk sl sq sr-el sv tr vi'.split(
    ' ',
  ),
);

export const everypolitician2015: SourceReader = {
  id: ID,
  title: 'EveryPolitician 2015: names in Wikidata',
  url: 'https://github.com/tijmenb/everypolitician-data',
  licence: 'CC0-1.0 (Wikidata)',
  ship: 'yes',
  why: 'Names in Wikidata are in the public domain. Its persons, from elsewhere, are not read.',
  newest: '2015-11-30',
  *rows(files) {
    const names = new Map<string, Set<string>>();
    for (const line of (files.text('aliases-by-qid.tsv') ?? '').split('\n')) {
      const [qid, language, written] = line.split('\t');
      if (!qid || !written || !LANGUAGES.has(language!)) continue;
      const name = plainName(written);
      if (name) names.set(qid, (names.get(qid) ?? new Set()).add(name));
    }
    for (const [qid, found] of names) {
      const [name, ...aliases] = found;
      yield {
        source: ID,
        qid,
        name: name!,
        ...(aliases.length > 0 ? { aliases } : {}),
        trust: Trust.hint,
      } satisfies Row;
    }
  },
};

/** A name without the words that tell namesakes apart; nothing for names turned round, damaged or of one word. */
function plainName(written: string): string | undefined {
  const name = written
    .replace(/\s*\([^)]*\)\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const usable = /^[\p{Script=Latin}\p{Script=Arabic}\p{M} .'’ʻ-]+$/u.test(name);
  return usable && name.includes(' ') ? name : undefined;
}
