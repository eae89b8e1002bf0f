// Everything live about one person, on the one occasion of an opened card: from the cache at once, from the network
// quietly. The questions follow one another: the item, the summary, the picture, its credit, names for what is new.
import type { IsoDate, PartialDate } from '../knowledge/model.ts';
import { isWikipediaHost, UPLOAD, WIKIDATA, wikipediaLanguage } from '../platform/live-hosts.ts';
import type { LiveProblem, LiveProfileView, SinceView } from '../platform/live-views.ts';
import { type Ask, type AskOptions, jsonOf } from './ask.ts';
import type { Cache } from './cache.ts';
import { dayOf, daysBetween } from './dates.ts';
import { creditUrl, filePage, readCredit } from './photo-credit.ts';
import { base64, MAX_PICTURE_BYTES, pictureType } from './portrait.ts';
import { type Difference, differences, type KnownTerm } from './still-in-office.ts';
import { type PictureAddress, readSummary, summaryUrl } from './summary.ts';
import { type Entity, entityUrl, labelsUrl, readEntity, readLabels } from './wikidata-entity.ts';

/** What the pack knows of the person asked about. */
export interface LiveSubject {
  key: string;
  qid?: string;
  /** Title of the English article. */
  wikipedia?: string;
  terms: KnownTerm[];
  packBuilt: IsoDate;
}

type Ready = Extract<LiveProfileView, { state: 'ready' }>;

/** Kept with the answer: until when nothing is asked again for this person, whatever the reader opens. */
interface Remembered {
  view: Ready;
  notBefore: number;
}

export interface LiveProfiles {
  /** From the cache alone: no request. */
  cached(subject: LiveSubject, language: string): Promise<LiveProfileView>;
  /** Asks where the cache has nothing fresh. Several calls for one person at a time share one asking. */
  fetch(subject: LiveSubject, language: string): Promise<LiveProfileView>;
  clear(): Promise<void>;
}

/** An article changes by the hour, a card that is a day old is good enough and spares the service. */
const FRESH = 86_400_000;
/** After a failure: long enough not to be a loop, short enough that a train's tunnel is forgotten. */
const AFTER_FAILURE = 10 * 60_000;
/** A page that does not exist will not exist in an hour either. */
const AFTER_MISSING = 3 * 86_400_000;
/** A change must have been seen for this long to be shown as settled. */
export const SETTLED_DAYS = 7;

const JSON_OPTIONS: Omit<AskOptions, 'hosts'> = {
  accept: 'application/json',
  maxBytes: 512_000,
  timeout: 8000,
};
/** Items of heads of state with every date of their lives reach 2 MB. */
const ENTITY_BYTES = 6_000_000;

export function createLiveProfiles(ask: Ask, cache: Cache, now: () => number): LiveProfiles {
  const running = new Map<string, Promise<LiveProfileView>>();
  const load = async (key: string): Promise<Remembered | null> => {
    const kept = await cache.get(key);
    return (kept?.value as Remembered | undefined) ?? null;
  };
  const fetchNow = async (subject: LiveSubject, language: string, key: string): Promise<LiveProfileView> => {
    const before = await load(key);
    if (before && now() < before.notBefore) return { ...before.view, stale: false };
    const answer = await askAll({ ask, now }, subject, language, before?.view ?? null);
    await cache.put(key, answer);
    return answer.view;
  };
  return {
    async cached(subject, tag) {
      const kept = await load(cacheKey(subject, tag));
      if (!kept) return { state: 'nothing-yet' };
      return { ...kept.view, stale: now() >= kept.notBefore };
    },
    fetch(subject, tag) {
      const key = cacheKey(subject, tag);
      const shared =
        running.get(key) ?? fetchNow(subject, wikipediaLanguage(tag), key).finally(() => running.delete(key));
      running.set(key, shared);
      return shared;
    },
    clear: () => cache.clear(),
  };
}

const cacheKey = (subject: LiveSubject, tag: string) => `profile|${wikipediaLanguage(tag)}|${subject.key}`;

interface Asking {
  ask: Ask;
  now: () => number;
}

/** Asks everything; what fails leaves the earlier answer's part in place and names the problem. */
async function askAll(
  asking: Asking,
  subject: LiveSubject,
  language: string,
  before: Ready | null,
): Promise<Remembered> {
  const today = dayOf(asking.now());
  const view: Ready = { ...(before ?? { links: [], since: [] }), state: 'ready', asked: today, stale: false };
  delete view.problem;
  const problems: Failure[] = [];
  const entity = subject.qid ? await askEntity(asking, subject.qid, language, problems) : null;
  if (entity) {
    view.links = entity.links;
    view.since = await since(asking, subject, entity, language, before, problems);
  }
  await askSummary(asking, subject, language, entity, view, problems);
  const worst = problems[0];
  if (worst) view.problem = worst.problem;
  return { view, notBefore: asking.now() + wait(worst, asking.now()) };
}

interface Failure {
  problem: LiveProblem;
  retryAt?: number;
}

function wait(failure: Failure | undefined, now: number): number {
  if (!failure) return FRESH;
  // A permission given back in the options must work at the next card.
  if (failure.problem === 'no-permission') return 0;
  if (['missing', 'ambiguous', 'no-identifier'].includes(failure.problem)) return AFTER_MISSING;
  return Math.max(AFTER_FAILURE, (failure.retryAt ?? 0) - now);
}

async function askJson(
  { ask }: Asking,
  url: string,
  host: (host: string) => boolean,
  options: Partial<AskOptions>,
  problems: Failure[],
): Promise<unknown> {
  const asked = await ask(url, { ...JSON_OPTIONS, hosts: host, ...options });
  const answer = asked.ok ? jsonOf(asked.bytes) : undefined;
  if (answer === undefined) problems.push(asked.ok ? { problem: 'broken' } : asked);
  return answer;
}

const isWikidata = (host: string) => host === WIKIDATA;

async function askEntity(
  asking: Asking,
  qid: string,
  language: string,
  problems: Failure[],
): Promise<Entity | null> {
  const url = entityUrl(qid, [...new Set([language, 'en'])]);
  const answer = await askJson(asking, url, isWikidata, { maxBytes: ENTITY_BYTES }, problems);
  if (answer === undefined) return null;
  const read = readEntity(answer, qid);
  if (!read.ok) problems.push(read);
  return read.ok ? read.entity : null;
}

async function askSummary(
  asking: Asking,
  subject: LiveSubject,
  language: string,
  entity: Entity | null,
  view: Ready,
  problems: Failure[],
): Promise<void> {
  const page = pages(subject, language, entity);
  if (!page.length) {
    if (!problems.length) problems.push({ problem: subject.qid ? 'missing' : 'no-identifier' });
    return;
  }
  const failures: Failure[] = [];
  for (const { lang, title } of page) {
    const tried: Failure[] = [];
    const answer = await askJson(
      asking,
      summaryUrl(lang, title),
      isWikipediaHost,
      { mayRedirect: true },
      tried,
    );
    const read = answer === undefined ? null : readSummary(answer, lang, entity?.id ?? subject.qid ?? null);
    if (read?.ok) {
      view.summary = read.summary.view;
      if (read.summary.picture) await askPicture(asking, lang, read.summary.picture, view, problems);
      else delete view.portrait;
      return;
    }
    failures.push(...(read ? [read] : tried));
    // Only what is wrong with this page is worth trying another language for; a service in trouble is left alone.
    if (!['missing', 'ambiguous', 'no-permission'].includes(failures.at(-1)!.problem)) break;
  }
  problems.push(...failures);
}

/** Articles to try, best first: the reader's language, then English. */
function pages(
  subject: LiveSubject,
  language: string,
  entity: Entity | null,
): { lang: string; title: string }[] {
  const own = entity?.articles.get(language);
  const english = entity?.articles.get('en') ?? subject.wikipedia;
  return [
    ...(own ? [{ lang: language, title: own }] : []),
    ...(english && (language !== 'en' || !own) ? [{ lang: 'en', title: english }] : []),
  ];
}

async function askPicture(
  asking: Asking,
  language: string,
  picture: PictureAddress,
  view: Ready,
  problems: Failure[],
): Promise<void> {
  const page = filePage(picture.file);
  if (view.portrait?.filePage === page) return;
  const asked = await asking.ask(picture.url, {
    hosts: (host) => host === UPLOAD,
    accept: 'image/jpeg, image/png, image/webp',
    maxBytes: MAX_PICTURE_BYTES,
    timeout: 8000,
  });
  const type = asked.ok ? pictureType(asked.bytes) : null;
  if (!asked.ok || !type) {
    problems.push(asked.ok ? { problem: 'broken' } : asked);
    return;
  }
  const credit = readCredit(
    await askJson(asking, creditUrl(language, picture.file), isWikipediaHost, {}, problems),
  );
  const { width, height } = picture;
  view.portrait = { data: base64(asked.bytes), type, width, height, filePage: page, ...credit };
}

async function since(
  asking: Asking,
  subject: LiveSubject,
  entity: Entity,
  language: string,
  before: Ready | null,
  problems: Failure[],
): Promise<SinceView[]> {
  const today = dayOf(asking.now());
  const found = differences(subject.terms, entity, subject.packBuilt, today);
  const ids = [...new Set(found.flatMap(namesNeeded))];
  if (!ids.length)
    return found.flatMap((difference) => sinceView(difference, new Map(), entity, before, today));
  const languages = [...new Set([language, 'en'])];
  const answer = await askJson(asking, labelsUrl(ids, languages), isWikidata, {}, problems);
  const names = readLabels(answer, languages);
  return found.flatMap((difference) => sinceView(difference, names, entity, before, today));
}

const namesNeeded = ({ office, officeId, successor }: Difference): string[] => [
  ...(office === null ? [officeId] : []),
  ...(successor ? [successor] : []),
];

function sinceView(
  difference: Difference,
  names: Map<string, string>,
  entity: Entity,
  before: Ready | null,
  today: IsoDate,
): SinceView[] {
  const office = difference.office ?? names.get(difference.officeId);
  // An office whose name did not come is not shown as "Q123".
  if (!office) return [];
  const successor = difference.successor && names.get(difference.successor);
  const date: PartialDate | undefined = difference.date;
  const seen = before?.since.find(
    (line) => line.kind === difference.kind && line.office === office && line.date === date,
  );
  const reportedOn = seen?.reportedOn ?? today;
  return [
    {
      kind: difference.kind,
      office,
      ...(date && { date }),
      ...(successor && { successor }),
      reportedOn,
      settled: daysBetween(reportedOn, today) >= SETTLED_DAYS,
      sourceUrl: `https://${WIKIDATA}/wiki/${entity.id}#P39`,
    },
  ];
}
