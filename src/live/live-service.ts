// Live information as the worker uses it: every effect handed in, every question behind the reader's switch.
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { IsoDate, PersonIndex } from '../knowledge/model.ts';
import { originOf, QUERY_SERVICE, userAgent } from '../platform/live-hosts.ts';
import type { LiveProfileView, OverlayStatusView, SinceView } from '../platform/live-views.ts';
import { overlayLines } from './apply-overlay.ts';
import { createAsk } from './ask.ts';
import type { Seat } from './assemble.ts';
import { createCache, type Store } from './cache.ts';
import { dayOf } from './dates.ts';
import { currentOverlay, type JobState, type JobStorage, overlayStatus, step } from './holders-job.ts';
import { createLiveProfiles, type LiveSubject } from './live-profile.ts';
import { findSeats, officeKey } from './seats.ts';

export interface LiveEffects {
  fetch: typeof fetch;
  /** Answers about persons and the quiet that hosts asked for: IndexedDB. */
  store: Store;
  /** Job and list: `storage.local`. */
  storage: {
    get(key: string): Promise<unknown>;
    set(key: string, value: unknown): Promise<void>;
    remove(keys: string[]): Promise<void>;
  };
  now: () => number;
  /** Whether the reader's browser lets us ask hosts of this match pattern: `permissions.contains`. */
  permitted: (origin: string) => Promise<boolean>;
  switches: () => Promise<{ liveSummaries: boolean; liveHolders: boolean }>;
  knowledge: () => Promise<Knowledge>;
  version: string;
  contact?: string;
}

export interface LiveService {
  /**
   * For an opened card. `cached` answers without a request; `fetch` asks where nothing fresh is kept. With both switches
   * off nothing is asked, read or shown.
   */
  profile(
    person: PersonIndex,
    key: string,
    language: string,
    mode: 'cached' | 'fetch',
  ): Promise<LiveProfileView>;
  /** Takes the weekly list as far as it goes now. Called at the worker's start and when the switch goes on. */
  refreshHolders(): Promise<void>;
  status(): Promise<OverlayStatusView>;
  /** The switch went off: what was learned from it is deleted. */
  forgetSummaries(): Promise<void>;
  forgetHolders(): Promise<void>;
}

const JOB = 'live-holders-job';
const OVERLAY = 'live-holders-list';

export function createLiveService(effects: LiveEffects): LiveService {
  const { now, storage, switches } = effects;
  const cache = createCache(effects.store, now);
  const makeAsk = () =>
    createAsk({
      fetch: effects.fetch,
      now,
      userAgent: userAgent(effects.version, effects.contact),
      permitted: (host) => effects.permitted(originOf(host)),
      quiet: {
        until: async (host) => Number((await cache.get(`quiet|${host}`))?.value ?? 0),
        set: (host, until) => cache.put(`quiet|${host}`, until),
      },
    });
  // Two lines: a card does not wait behind a question to the query service, which may take a minute.
  const profiles = createLiveProfiles(makeAsk(), cache, now);
  const askHolders = makeAsk();
  const jobStorage = storageOf(storage);
  let refreshing: Promise<void> | null = null;

  const job = async () => {
    const knowledge = await effects.knowledge();
    const seats = seatsOf(knowledge, dayOf(now()));
    return { ask: askHolders, storage: jobStorage, now, seats: () => seats, packBuilt: knowledge.built };
  };
  const refresh = async () => {
    while ((await switches()).liveHolders) if ((await step(await job())) === 'wait') return;
  };
  const overlaySince = async (knowledge: Knowledge, person: PersonIndex): Promise<SinceView[]> => {
    const overlay = await currentOverlay(await job());
    return overlay ? overlayLines(overlay, subjectOf(knowledge, person, '')) : [];
  };

  return {
    async profile(person, key, language, mode) {
      const { liveSummaries, liveHolders } = await switches();
      if (!liveSummaries && !liveHolders) return { state: 'off' };
      const knowledge = await effects.knowledge();
      const subject = subjectOf(knowledge, person, key);
      const view: LiveProfileView = liveSummaries
        ? await profiles[mode](subject, language)
        : { state: 'ready', asked: dayOf(now()), stale: false, links: [], since: [] };
      if (!liveHolders || view.state !== 'ready') return view;
      return { ...view, since: merge(view.since, await overlaySince(knowledge, person)) };
    },
    refreshHolders() {
      refreshing ??= refresh().finally(() => {
        refreshing = null;
      });
      return refreshing;
    },
    async status() {
      const permitted = await effects.permitted(originOf(QUERY_SERVICE));
      return overlayStatus(await job(), (await switches()).liveHolders, permitted);
    },
    forgetSummaries: () => profiles.clear(),
    async forgetHolders() {
      // An answer still under way would be stored after all.
      await refreshing?.catch(() => undefined);
      await storage.remove([JOB, OVERLAY]);
    },
  };
}

function storageOf(storage: LiveEffects['storage']): JobStorage {
  return {
    readJob: async () => jobState(await storage.get(JOB)),
    writeJob: (state) => storage.set(JOB, state),
    readOverlay: async () => {
      const text = await storage.get(OVERLAY);
      return typeof text === 'string' ? text : null;
    },
    writeOverlay: (text) => storage.set(OVERLAY, text),
  };
}

/** What was stored, or null when it is not a job: then it begins anew. */
function jobState(value: unknown): JobState | null {
  const state = value as Partial<JobState> | null | undefined;
  return typeof state?.notBefore === 'number' && typeof state.failures === 'number'
    ? (state as JobState)
    : null;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Every pair of letters: the pack says which of them are countries. */
const CODES = [...LETTERS].flatMap((a) => [...LETTERS].map((b) => a + b));

const seatCache = new WeakMap<Knowledge, { day: IsoDate; seats: Seat[] }>();

function seatsOf(knowledge: Knowledge, today: IsoDate): Seat[] {
  const kept = seatCache.get(knowledge);
  if (kept?.day === today) return kept.seats;
  const seats = findSeats(knowledge, CODES, today);
  seatCache.set(knowledge, { day: today, seats });
  return seats;
}

function subjectOf(knowledge: Knowledge, index: PersonIndex, key: string) {
  const { name, qid, wikipedia } = knowledge.person(index);
  const terms = [];
  for (let at = knowledge.termsFrom(index); at < knowledge.termsTo(index); at += 1) {
    const { office: officeIndex, start, end, knownUntil } = knowledge.term(at);
    const office = knowledge.office(officeIndex);
    terms.push({
      office: office.title,
      key: officeKey(office, knowledge.jurisdiction(office.jurisdiction)),
      ...(office.qid && { officeId: office.qid }),
      ...(start && { start }),
      ...(end && { end }),
      ...(knownUntil && { knownUntil }),
    });
  }
  return {
    key,
    name,
    ...(qid && { qid }),
    ...(wikipedia && { wikipedia }),
    terms,
    packBuilt: knowledge.built,
  } satisfies LiveSubject & { name: string };
}

/** The person's own item says more (an end, a successor) than the list: its line for an office wins. */
function merge(own: SinceView[], listed: SinceView[]): SinceView[] {
  const leaves = ({ kind }: SinceView) => kind !== 'began';
  return [
    ...own,
    ...listed.filter(
      (line) => !own.some((other) => other.office === line.office && leaves(other) === leaves(line)),
    ),
  ];
}
