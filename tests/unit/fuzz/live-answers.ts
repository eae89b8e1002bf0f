// Answers from Wikipedia and Wikidata: written by anybody, delivered by anything.
import fc from 'fast-check';
import { jsonOf } from '../../../src/live/ask.ts';
import { readRows } from '../../../src/live/holders.ts';
import { readOverlay, sealOverlay } from '../../../src/live/overlay.ts';
import { readCredit, textOfHtml } from '../../../src/live/photo-credit.ts';
import { hasMarkup } from '../../../src/live/plain-text.ts';
import { base64, pictureType } from '../../../src/live/portrait.ts';
import { readSummary } from '../../../src/live/summary.ts';
import { readEntity, readLabels } from '../../../src/live/wikidata-entity.ts';
import { isWikipediaHost, UPLOAD } from '../../../src/platform/live-hosts.ts';
import { answer, createStandIn } from '../../live/stand-in.ts';
import { asyncTarget, must, mustBeQuick, mustLeavePrototypes, target } from './target.ts';
import { anyJson, hostileText, spoilt } from './values.ts';

const PERSON = {
  qid: 'Q900001',
  articles: { en: 'Ana Example' },
  extracts: { en: 'Ana Example is a politician. She holds an office.' },
  born: '1960-02-03',
  site: 'https://ana.example.org/',
  statements: [{ property: 'P39', item: 'Q900100', start: '2020-01-02', replacedBy: 'Q900002' }],
};
const STAND_IN = createStandIn({
  people: [PERSON],
  labels: { Q900100: 'Mayor of Testtown' },
  holders: [{ seat: 'state|FR', qid: 'Q900001', name: 'Ana Example', start: '2020-01-02' }],
});
const QUESTION = { kind: 'heads' as const, codes: ['FR'] };

/** The service's honest answer, from the stand-in that the tests of live information use. */
const honest = (url: string): unknown =>
  JSON.parse(String(answer(STAND_IN, { url, method: 'GET', headers: {} })!.body));
const wikidata = (parameters: string) =>
  honest(`https://www.wikidata.org/w/api.php?action=wbgetentities&${parameters}`);

const SUMMARY = honest('https://en.wikipedia.org/api/rest_v1/page/summary/Ana_Example');
const ENTITY = wikidata('ids=Q900001&props=claims');
const LABELS = wikidata('ids=Q900100&props=labels');
const ROWS = honest('https://query.wikidata.org/sparql?query="FR" "state"');
const CREDIT = honest('https://en.wikipedia.org/w/api.php?titles=File:Ana.png');

const anyOr = (value: unknown) =>
  fc.oneof({ weight: 4, arbitrary: spoilt(value) }, { weight: 1, arbitrary: anyJson });

// Text that could be markup, or read as something else than it is.
const UNSEEN = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
function mustBePlain(text: string | undefined): void {
  must(
    text === undefined || !(hasMarkup(text) || UNSEEN.test(text)),
    `markup or controls: ${JSON.stringify(text)}`,
  );
}

function mustLead(url: string | undefined): void {
  must(url === undefined || new URL(url).protocol === 'https:', `a link to ${url}`);
}

const TODAY = '2026-11-01';
const OVERLAY = {
  made: '2026-10-01',
  leftOut: 1,
  entries: [
    {
      office: 'head-of-state|FR|President of France',
      title: 'President of France',
      jurisdiction: 'FR',
      person: { qid: 'Q900001', name: 'Ana Example', born: '1960-02-03' },
      start: '2020-01-02',
      change: true,
      firstSeen: '2026-09-01',
      lastSeen: '2026-10-01',
    },
  ],
};

export const liveAnswers = [
  target('Live answers: any summary', 600, anyOr(SUMMARY), (value) => {
    const read = readSummary(value, 'en', 'Q900001');
    mustLeavePrototypes();
    if (!read.ok) return;
    const { view, picture } = read.summary;
    mustBePlain(view.text);
    mustBePlain(view.title);
    must(isWikipediaHost(new URL(view.pageUrl).host), `a page at ${view.pageUrl}`);
    must(!picture || new URL(picture.url).host === UPLOAD, `a picture at ${picture?.url}`);
    mustBePlain(picture?.file);
  }),
  target(
    'Live answers: any item, labels, credit',
    600,
    fc.tuple(anyOr(ENTITY), anyOr(LABELS), anyOr(CREDIT)),
    ([item, labels, file]) => {
      const read = readEntity(item, 'Q900001');
      if (read.ok) for (const { url } of read.entity.links) mustLead(url);
      for (const name of readLabels(labels, ['en']).values()) mustBePlain(name);
      const { author, licence, licenceUrl } = readCredit(file);
      mustBePlain(author);
      mustBePlain(licence);
      mustLead(licenceUrl);
      mustLeavePrototypes();
    },
  ),
  target('Live answers: any list of holders', 600, anyOr(ROWS), (value) => {
    const read = readRows(value, QUESTION);
    if (read.ok) for (const { person } of read.rows) mustBePlain(person.name);
    mustLeavePrototypes();
  }),
  target(
    'Live answers: any HTML of a credit',
    400,
    fc.oneof(
      hostileText,
      fc.constantFrom('<', '<style>', '&amp;lt;').map((part) => part.repeat(1200)),
    ),
    (html) => {
      const text = mustBeQuick(500, html.slice(0, 20), () => textOfHtml(html));
      must(text === null || !hasMarkup(text), 'markup is left');
    },
  ),
  target('Live answers: any bytes', 400, fc.uint8Array({ maxLength: 400 }), (bytes) => {
    jsonOf(bytes);
    pictureType(bytes);
    must(atob(base64(bytes)).length === bytes.length, 'bytes are lost');
  }),
  asyncTarget(
    'Live answers: any stored list of holders',
    600,
    fc.tuple(anyOr({ format: 1, count: 1, checksum: 'a1', ...OVERLAY }), fc.nat(400)),
    async ([spoiltList, at]) => {
      const whole = await sealOverlay(OVERLAY);
      const single = () => true;
      // Altered under the checksum of the honest list: refused unless nothing that counts has changed.
      const { checksum, ...rest } = (spoiltList ?? {}) as { checksum?: unknown };
      const sum = checksum === 'a1' ? whole.checksum : checksum;
      const altered = await readOverlay(JSON.stringify({ ...whole, ...rest, checksum: sum }), TODAY, single);
      if (altered.ok)
        must(JSON.stringify(altered.overlay.entries) === JSON.stringify(whole.entries), 'altered and taken');
      const text = JSON.stringify(whole);
      const cut = await readOverlay(text.slice(0, at % text.length), TODAY, single);
      must(!cut.ok, 'cut short and taken');
    },
  ),
];
