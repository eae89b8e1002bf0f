import { expect, test } from '@playwright/test';
import { overlayLines } from '../../../src/live/apply-overlay.ts';
import { assemble, type Seat } from '../../../src/live/assemble.ts';
import { type HolderRow, questions, questionUrl, readRows } from '../../../src/live/holders.ts';
import { type JobState, overlayStatus, step } from '../../../src/live/holders-job.ts';
import { type Overlay, readOverlay, sealOverlay } from '../../../src/live/overlay.ts';
import { askOver } from '../../live/helpers.ts';
import { createStandIn, type StandIn } from '../../live/stand-in.ts';

const TODAY = '2026-11-20';
const NOW = Date.UTC(2026, 10, 20, 12);
const DAY = 86_400_000;
const letter = (at: number) => String.fromCharCode(65 + at);
const CODES = Array.from({ length: 60 }, (_, at) => letter(Math.floor(at / 26)) + letter(at % 26));

/** Sixty invented countries with one head of state each, and two ministries. */
const SEATS: Seat[] = [
  ...CODES.map(
    (code, at): Seat => ({
      office: `president|${code}`,
      title: `President of ${code}`,
      jurisdiction: code,
      asked: `state|${code}`,
      singleSeat: true,
      holders: [{ qid: `Q${1000 + at}`, name: `Head ${code}` }],
    }),
  ),
  ...['Q51', 'Q52'].map(
    (id): Seat => ({
      office: id,
      title: `Ministry ${id}`,
      jurisdiction: 'AA',
      asked: id,
      singleSeat: true,
      holders: [],
    }),
  ),
];
const world = (): StandIn =>
  createStandIn({
    holders: [
      ...CODES.map((code, at) => ({
        seat: `state|${code}`,
        qid: `Q${1000 + at}`,
        name: `Head ${code}`,
        start: '2024-03-04',
      })),
      { seat: 'Q51', qid: 'Q2001', name: 'Minister One', start: '2026-11-10' },
      { seat: 'Q52', qid: 'Q2002', name: 'Minister Two', start: '2025-01-01' },
    ],
  });

function job(standIn: StandIn) {
  const clock = { now: NOW };
  const kept: { job: JobState | null; overlay: string | null } = { job: null, overlay: null };
  const { ask } = askOver(standIn, clock, { hosts: () => true });
  const dependencies = {
    ask,
    now: () => clock.now,
    seats: () => SEATS,
    packBuilt: '2026-10-01',
    storage: {
      readJob: async () => structuredClone(kept.job),
      writeJob: async (state: JobState) => void (kept.job = structuredClone(state)),
      readOverlay: async () => kept.overlay,
      writeOverlay: async (text: string) => void (kept.overlay = text),
    },
  };
  const run = async () => {
    let steps = 0;
    while ((await step(dependencies)) === 'again') steps += 1;
    return steps + 1;
  };
  return { clock, kept, run, dependencies, status: () => overlayStatus(dependencies, true, true) };
}

test('questions name countries and offices, nothing else, in pieces', () => {
  const list = questions([...CODES, 'AA', 'x"} evil'], ['Q51', 'Q52', 'no']);
  expect(list.map((question) => ('codes' in question ? question.codes.length : question.ids.length))).toEqual(
    [50, 10, 2],
  );
  const query = new URL(questionUrl(list[2]!)).searchParams.get('query')!;
  expect(query).toContain('VALUES ?office { wd:Q51 wd:Q52 }');
  expect(query).not.toContain('evil');
});

test('rows: only what was asked, names plain, a first of January is a year', () => {
  const question = { kind: 'heads' as const, codes: ['FR'] };
  const binding = (changes: object = {}) => ({
    seat: { value: 'state|FR' },
    person: { value: 'http://www.wikidata.org/entity/Q5' },
    name: { value: 'Ada' },
    start: { value: '2020-01-01T00:00:00Z' },
    ...changes,
  });
  const read = (...bindings: unknown[]) => readRows({ head: {}, results: { bindings } }, question);
  expect(read(binding())).toEqual({
    ok: true,
    rows: [{ seat: 'state|FR', person: { qid: 'Q5', name: 'Ada' }, start: '2020', preferred: false }],
  });
  expect(read(binding({ name: { value: '<img src=x>' } }))).toMatchObject({ ok: false, reason: 'markup' });
  for (const odd of [{ seat: { value: 'state|DE' } }, { person: { value: 'Q5"' } }, { name: {} }])
    expect(read(binding(odd))).toMatchObject({ ok: false, reason: 'form' });
  expect(readRows({ results: {} }, question)).toMatchObject({ ok: false, reason: 'form' });
});

test('a whole week: asked once, taken, then quiet for seven days', async () => {
  const standIn = world();
  const { run, status, clock, kept } = job(standIn);
  expect(await run()).toBe(3);
  expect(standIn.asked).toHaveLength(3);
  expect(standIn.asked.every(({ url }) => url.startsWith('https://query.wikidata.org/sparql?'))).toBe(true);
  expect(await status()).toEqual({
    on: true,
    permitted: true,
    accepted: { made: TODAY, offices: 62, changes: 2, leftOut: 0 },
    next: '2026-11-27',
  });
  expect(kept.overlay!.length).toBeLessThan(200_000);
  clock.now += 6 * DAY;
  await run();
  expect(standIn.asked).toHaveLength(3);
  clock.now += DAY;
  await run();
  expect(standIn.asked).toHaveLength(6);
  const { entries } = JSON.parse(kept.overlay!) as Overlay;
  expect(entries.find(({ office }) => office === 'Q51')).toMatchObject({
    firstSeen: TODAY,
    lastSeen: '2026-11-27',
  });
});

test('goes on where it stopped: throttled, waits as told, asks no question twice', async () => {
  const standIn = world();
  const { run, status, clock, dependencies } = job(standIn);
  expect(await step(dependencies)).toBe('again');
  standIn.faults.set('query.wikidata.org/', { kind: 'throttled', retryAfter: '3600' });
  expect(await step(dependencies)).toBe('wait');
  expect(await status()).toMatchObject({ running: { done: 1, of: 3 }, failed: { problem: 'busy' } });
  standIn.faults.clear();
  clock.now += 3_500_000;
  expect(await step(dependencies)).toBe('wait');
  expect(standIn.asked).toHaveLength(2);
  clock.now += 100_000;
  expect(await run()).toBe(2);
  const asked = standIn.asked.map(({ url }) => url);
  expect([asked[0], asked[1], asked[3]]).toEqual([...new Set(asked)]);
  expect(await status()).toMatchObject({ accepted: { offices: 62 } });
});

test('every failure backs off longer, and what was answered is kept', async () => {
  const standIn = world();
  const { dependencies, clock, kept, run } = job(standIn);
  await step(dependencies);
  for (const kind of ['down', 'cut-off', 'offline', 'html'] as const) {
    standIn.faults.set('query.wikidata.org/', { kind });
    expect(await step(dependencies)).toBe('wait');
    const wait = kept.job!.notBefore - clock.now;
    expect(wait).toBeGreaterThanOrEqual(10 * 60_000 * 2 ** (kept.job!.failures - 1));
    clock.now = kept.job!.notBefore;
  }
  standIn.faults.clear();
  expect(await run()).toBe(2);
  expect(kept.overlay).not.toBeNull();
});

const REFUSED: [string, (standIn: StandIn) => void, string][] = [
  ['markup in a name', (s) => void (s.holders[60]!.name = '<b>Minister</b>'), 'markup'],
  ['most seats unanswered', (s) => void s.holders.splice(20), 'truncated'],
  [
    'every third holder new',
    (s) => {
      for (let at = 0; at < s.holders.length; at += 3) s.holders[at]!.qid = `Q${9000 + at}`;
    },
    'too-many-changes',
  ],
  [
    'two holders for one seat in many seats',
    (s) => void s.holders.push(...s.holders.slice(0, 5).map((h) => ({ ...h, qid: `${h.qid}9` }))),
    'contradiction',
  ],
];
for (const [what, change, reason] of REFUSED) {
  test(`refused with the reason: ${what}; the list in use stays`, async () => {
    const standIn = world();
    const { run, status, clock, kept } = job(standIn);
    await run();
    const before = kept.overlay;
    clock.now += 7 * DAY;
    change(standIn);
    await run();
    expect(await status()).toMatchObject({
      accepted: { made: TODAY },
      refused: { on: '2026-11-27', reason },
    });
    expect(kept.overlay).toBe(before);
    const asked = standIn.asked.length;
    await run();
    expect(standIn.asked).toHaveLength(asked);
  });
}

const row = (seat: string, qid: string, more: Partial<HolderRow> = {}): HolderRow => ({
  seat,
  person: { qid, name: qid },
  preferred: false,
  ...more,
});
const all = () => CODES.map((code, at) => row(`state|${code}`, `Q${1000 + at}`, { start: '2024-03-04' }));

test('of several holders the preferred, then the latest; a tie is left out; impossible rows are dropped', () => {
  const rows = [
    ...all(),
    row('state|AA', 'Q7', { start: '2026-01-05' }),
    row('state|AB', 'Q8', { start: '2020', preferred: true }),
    row('state|AC', 'Q9', { start: '2024-03-04' }),
    row('state|AD', 'Q10', { start: '2027-01-05' }),
    row('state|AE', 'Q11', { start: '2025-01-05', person: { qid: 'Q11', name: 'x', born: '2025-06' } }),
  ];
  const answer = assemble(rows, SEATS, null, '2026-10-01', TODAY);
  const holder = (code: string) =>
    answer.ok &&
    answer.entries.filter((entry) => entry.jurisdiction === code).map(({ person }) => person.qid);
  expect(['AA', 'AB', 'AC', 'AD', 'AE'].map(holder)).toEqual([['Q7'], ['Q8'], [], ['Q1003'], ['Q1004']]);
  expect(answer).toMatchObject({ leftOut: 3 });
});

test('an old pack may differ in more seats than a new one', () => {
  const rows = all().map((entry, at) => (at % 4 ? entry : row(entry.seat, `Q${5000 + at}`)));
  expect(assemble(rows, SEATS, null, '2026-10-01', TODAY)).toMatchObject({
    ok: false,
    reason: 'too-many-changes',
    detail: '15 / 60',
  });
  expect(assemble(rows, SEATS, null, '2025-11-20', TODAY)).toMatchObject({ ok: true });
  const half = all().map((entry, at) => (at % 3 ? row(entry.seat, `Q${5000 + at}`) : entry));
  expect(assemble(half, SEATS, null, '2016-11-20', TODAY)).toMatchObject({
    ok: false,
    reason: 'too-many-changes',
  });
});

test.describe('the stored list', () => {
  const sealed = async () => {
    const answer = assemble(all(), SEATS, null, '2026-10-01', TODAY);
    if (!answer.ok) throw new Error(answer.reason);
    return sealOverlay({ made: TODAY, leftOut: answer.leftOut, entries: answer.entries });
  };
  const read = (value: unknown, today = TODAY) =>
    readOverlay(typeof value === 'string' ? value : JSON.stringify(value), today, () => true);
  test('passes whole, whatever the order of its keys', async () => {
    const overlay = await sealed();
    expect(await read(overlay)).toMatchObject({ ok: true });
    expect(await read(Object.fromEntries(Object.entries(overlay).reverse()))).toMatchObject({ ok: true });
  });
  test('is refused for each thing that can be wrong with it', async () => {
    const overlay = await sealed();
    const text = JSON.stringify(overlay);
    const first = overlay.entries[0]!;
    const withFirst = (changes: object) => ({
      ...overlay,
      entries: [{ ...first, ...changes }, ...overlay.entries.slice(1)],
    });
    const person = (changes: object) => withFirst({ person: { ...first.person, ...changes } });
    const cases: [unknown, string][] = [
      [text.slice(0, text.length / 2), 'truncated'],
      [{ ...overlay, entries: overlay.entries.slice(3) }, 'truncated'],
      [person({ name: 'Other Name' }), 'checksum'],
      [person({ name: 'Ada <script>' }), 'markup'],
      [person({ qid: 'x' }), 'form'],
      [withFirst({ start: '2026-13' }), 'form'],
      [withFirst({ start: '2026-12-01' }), 'impossible-date'],
      [person({ born: '2025' }), 'impossible-date'],
      [withFirst({ office: overlay.entries[1]!.office }), 'contradiction'],
      [{ ...overlay, format: 2 }, 'form'],
      [' '.repeat(600_000), 'too-large'],
      [[], 'form'],
    ];
    for (const [value, reason] of cases) expect(await read(value)).toMatchObject({ ok: false, reason });
    expect(await read(overlay, '2026-11-01')).toMatchObject({ reason: 'impossible-date' });
  });
  test('any character changed: refused, or nothing that is shown has changed', async () => {
    const text = JSON.stringify(await sealed());
    for (let at = 0; at < text.length; at += 37) {
      const answer = await read(`${text.slice(0, at)}${text[at] === '7' ? '8' : '7'}${text.slice(at + 1)}`);
      expect([at, answer.ok]).toEqual([at, false]);
    }
  });
});

test('lines on a card: taken, succeeded, agreed; settled once seen a week apart', async () => {
  const rows = all();
  rows[0] = row('state|AA', 'Q7', { start: '2026-11-01' });
  const made = assemble(rows, SEATS, null, '2026-10-01', TODAY);
  if (!made.ok) throw new Error(made.reason);
  const overlay = await sealOverlay({ made: TODAY, leftOut: 0, entries: made.entries });
  const term = { key: 'president|AA', office: 'President of AA', start: '2024-03-04' };
  expect(overlayLines(overlay, { qid: 'Q1000', name: 'Head AA', terms: [term] })).toMatchObject([
    { kind: 'succeeded', successor: 'Q7', date: '2026-11-01', reportedOn: TODAY, settled: false },
  ]);
  expect(overlayLines(overlay, { qid: 'Q7', name: 'Q7', terms: [] })).toMatchObject([
    { kind: 'began', office: 'President of AA' },
  ]);
  expect(
    overlayLines(overlay, { qid: 'Q1001', name: 'Head AB', terms: [{ ...term, key: 'president|AB' }] }),
  ).toEqual([]);
  expect(
    overlayLines(overlay, { qid: 'Q1000', name: 'Head AA', terms: [{ ...term, start: '2026-11-15' }] }),
  ).toEqual([]);
  const later = assemble(rows, SEATS, overlay, '2026-10-01', '2026-11-27');
  if (!later.ok) throw new Error(later.reason);
  const next = await sealOverlay({ made: '2026-11-27', leftOut: 0, entries: later.entries });
  expect(overlayLines(next, { qid: 'Q7', name: 'Q7', terms: [] })).toMatchObject([
    { reportedOn: TODAY, settled: true },
  ]);
});

test('a question that is not answered in time is given up', async () => {
  const standIn = world();
  standIn.faults.set('query.wikidata.org/', { kind: 'slow', delay: 5000 });
  const { ask } = askOver(standIn, { now: NOW }, { hosts: () => true });
  const options = { hosts: () => true, maxBytes: 1000, timeout: 50, accept: 'application/json' };
  expect(await ask('https://query.wikidata.org/sparql?query=', options)).toEqual({
    ok: false,
    problem: 'slow',
  });
  expect(await ask('http://query.wikidata.org/', options)).toMatchObject({ ok: false });
  expect(await ask('https://evil.example/', { ...options, hosts: () => false })).toMatchObject({ ok: false });
  expect(standIn.asked).toHaveLength(1);
});
