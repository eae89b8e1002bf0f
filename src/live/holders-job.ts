// The weekly refresh as a job that can be interrupted after every question: a worker lives for seconds, a throttled
// service can ask for an hour. All of its state is a record in storage; one step asks one question.
import type { IsoDate } from '../knowledge/model.ts';
import { QUERY_SERVICE } from '../platform/live-hosts.ts';
import type { LiveProblem, OverlayRefusal, OverlayStatusView } from '../platform/live-views.ts';
import { type Ask, jsonOf } from './ask.ts';
import { assemble, type Seat } from './assemble.ts';
import { dayOf } from './dates.ts';
import { type HolderRow, questions, questionUrl, readRows } from './holders.ts';
import { type Overlay, readOverlay, sealOverlay } from './overlay.ts';

export interface JobState {
  /** Rows so far and how many questions are answered; absent when nothing is under way. */
  run?: { begun: number; done: number; of: number; rows: HolderRow[]; seatsSum: string };
  /** Not before this moment (milliseconds since 1970) is anything asked. */
  notBefore: number;
  failures: number;
  refused?: { on: IsoDate; reason: OverlayRefusal; detail: string };
  failed?: { on: IsoDate; problem: LiveProblem };
}

/** Where job and list are kept: two records of `storage.local`, texts so that what is read back is checked again. */
export interface JobStorage {
  readJob(): Promise<JobState | null>;
  writeJob(state: JobState): Promise<void>;
  readOverlay(): Promise<string | null>;
  writeOverlay(text: string): Promise<void>;
}

export interface JobDependencies {
  ask: Ask;
  storage: JobStorage;
  now: () => number;
  seats: () => Seat[];
  packBuilt: IsoDate;
}

const WEEK = 7 * 86_400_000;
/** First wait after a failure; doubled each time, up to a day. */
const BACK_OFF = 10 * 60_000;
/** A run older than this is begun anew: its first rows are no longer of the same week. */
const RUN_AGE = 2 * 86_400_000;
/** The service ends a query after a minute (user manual, Query limits). */
const TIMEOUT = 70_000;
const MAX_ANSWER = 1_500_000;

const START: JobState = { notBefore: 0, failures: 0 };

/**
 * Asks the next question if one is due. Answers whether the next step can follow at once; when it may not, because the
 * list is complete, the service wants quiet or nothing is due, the job waits for a later call.
 */
export async function step(dependencies: JobDependencies): Promise<'again' | 'wait'> {
  const { storage, now, ask } = dependencies;
  const state = (await storage.readJob()) ?? START;
  if (now() < state.notBefore) return 'wait';
  const seats = dependencies.seats();
  const list = questions(codesOf(seats), officesOf(seats));
  const run = resumable(state, list.length, seats, now()) ?? {
    begun: now(),
    done: 0,
    of: list.length,
    rows: [],
    seatsSum: sumOf(seats),
  };
  const question = list[run.done];
  if (!question) return finish(dependencies, state, run.rows, seats);
  const asked = await ask(questionUrl(question), {
    hosts: (host) => host === QUERY_SERVICE,
    accept: 'application/sparql-results+json',
    maxBytes: MAX_ANSWER,
    timeout: TIMEOUT,
  });
  if (!asked.ok) return failed(dependencies, { ...state, run }, asked.problem, asked.retryAt);
  const answer = jsonOf(asked.bytes);
  if (answer === undefined) return failed(dependencies, { ...state, run }, 'broken');
  const read = readRows(answer, question);
  if (!read.ok) return refuse(dependencies, state, read.reason, read.detail);
  const next = { ...run, done: run.done + 1, rows: [...run.rows, ...read.rows] };
  if (next.done >= list.length) return finish(dependencies, state, next.rows, seats);
  await storage.writeJob({ ...state, failures: 0, run: next });
  return 'again';
}

const codesOf = (seats: Seat[]) => seats.flatMap((seat) => seat.asked.split('|')[1] ?? []);
const officesOf = (seats: Seat[]) => seats.flatMap((seat) => (seat.asked.includes('|') ? [] : [seat.asked]));
const sumOf = (seats: Seat[]) => `${seats.length} ${seats[0]?.asked ?? ''} ${seats.at(-1)?.asked ?? ''}`;

/** The run in storage if it still asks the same questions. */
function resumable({ run }: JobState, of: number, seats: Seat[], now: number): JobState['run'] | null {
  if (!run || run.of !== of || run.seatsSum !== sumOf(seats)) return null;
  return now - run.begun < RUN_AGE && run.begun <= now ? run : null;
}

async function failed(
  { storage, now }: JobDependencies,
  state: JobState,
  problem: LiveProblem,
  retryAt = 0,
): Promise<'wait'> {
  const failures = state.failures + 1;
  // Nothing was asked without permission: once it is given the list can be asked for at once.
  const wait = problem === 'no-permission' ? 0 : Math.min(BACK_OFF * 2 ** (failures - 1), 86_400_000);
  const notBefore = Math.max(now() + wait, retryAt);
  await storage.writeJob({ ...state, failures, notBefore, failed: { on: dayOf(now()), problem } });
  return 'wait';
}

/** The list is thrown away, the one in use stays, and the service is left alone for a week. */
async function refuse(
  { storage, now }: JobDependencies,
  state: JobState,
  reason: OverlayRefusal,
  detail: string,
): Promise<'wait'> {
  const { run: _, failed: __, ...rest } = state;
  const refused = { on: dayOf(now()), reason, detail: detail.slice(0, 200) };
  await storage.writeJob({ ...rest, failures: 0, notBefore: now() + WEEK, refused });
  return 'wait';
}

async function finish(
  dependencies: JobDependencies,
  state: JobState,
  rows: HolderRow[],
  seats: Seat[],
): Promise<'wait'> {
  const { storage, now, packBuilt } = dependencies;
  const today = dayOf(now());
  const before = await currentOverlay(dependencies);
  const assembled = assemble(rows, seats, before, packBuilt, today);
  if (!assembled.ok) return refuse(dependencies, state, assembled.reason, assembled.detail);
  const { entries, leftOut } = assembled;
  const text = JSON.stringify(await sealOverlay({ made: today, leftOut, entries }));
  // Read as it will be read for a week: what is stored is what passes.
  const read = await readOverlay(text, today, singleSeatOf(seats));
  if (!read.ok) return refuse(dependencies, state, read.reason, read.detail);
  await storage.writeOverlay(text);
  await storage.writeJob({ notBefore: now() + WEEK, failures: 0 });
  return 'wait';
}

const singleSeatOf = (seats: Seat[]) => {
  const single = new Set(seats.filter((seat) => seat.singleSeat).map((seat) => seat.office));
  return (office: string) => single.has(office);
};

/** The list in use, or null when there is none or the stored one does not pass any more. */
export async function currentOverlay(
  dependencies: Pick<JobDependencies, 'storage' | 'now' | 'seats'>,
): Promise<Overlay | null> {
  const text = await dependencies.storage.readOverlay();
  if (text === null) return null;
  const read = await readOverlay(text, dayOf(dependencies.now()), singleSeatOf(dependencies.seats()));
  return read.ok ? read.overlay : null;
}

/** Where the list stands, for the options page. A stored list that does not pass is reported as refused. */
export async function overlayStatus(
  dependencies: Pick<JobDependencies, 'storage' | 'now' | 'seats'>,
  on: boolean,
  permitted: boolean,
): Promise<OverlayStatusView> {
  const state = (await dependencies.storage.readJob()) ?? START;
  const text = await dependencies.storage.readOverlay();
  const today = dayOf(dependencies.now());
  const read = text === null ? null : await readOverlay(text, today, singleSeatOf(dependencies.seats()));
  const { refused, failed: failure, run } = state;
  const status: OverlayStatusView = { on, permitted };
  if (read?.ok) {
    const { made, entries, leftOut } = read.overlay;
    const changes = entries.filter((entry) => entry.change).length;
    status.accepted = { made, offices: entries.length, changes, leftOut };
  }
  if (read && !read.ok) status.refused = { on: today, reason: read.reason, detail: read.detail };
  else if (refused) status.refused = refused;
  if (failure) status.failed = failure;
  if (run) status.running = { done: run.done, of: run.of };
  if (state.notBefore > dependencies.now()) status.next = dayOf(state.notBefore);
  return status;
}
