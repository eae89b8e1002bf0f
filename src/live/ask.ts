// One question to one named host: no cookies, no referrer, bounded in time and bytes, one at a time, and never again
// to a host that asked for quiet before its time is up.
import type { LiveProblem } from '../platform/live-views.ts';

export interface AskOptions {
  /** Hosts that may answer, the request's own and those a redirect may lead to. */
  hosts: (host: string) => boolean;
  /** Answers larger than this are dropped unread. */
  maxBytes: number;
  /** Milliseconds until the answer must have been read. */
  timeout: number;
  accept: string;
  /** A redirect is an error unless this is set. */
  mayRedirect?: boolean;
}

export type Asked =
  | { ok: true; bytes: Uint8Array<ArrayBuffer>; type: string; url: string }
  | { ok: false; problem: LiveProblem; retryAt?: number };

export type Ask = (url: string, options: AskOptions) => Promise<Asked>;

export interface AskDependencies {
  fetch: typeof fetch;
  now: () => number;
  userAgent: string;
  /** Whether the reader lets us ask this host, now. */
  permitted: (host: string) => Promise<boolean>;
  /** Until when (milliseconds since 1970) a host wants to be left alone; survives a stopped worker. */
  quiet: { until(host: string): Promise<number>; set(host: string, until: number): Promise<void> };
}

/** Wikidata's operators ask for the time in Retry-After, or else a minute (wikidata-tech, November 2019). */
const DEFAULT_QUIET = 60_000;
/** Those who ignore throttling are banned for a day: no answer can mean longer than that. */
const MAX_QUIET = 86_400_000;

/** Makes the one function through which every request goes. Requests made through it run one after the other. */
export function createAsk(dependencies: AskDependencies): Ask {
  let last: Promise<unknown> = Promise.resolve();
  return (url, options) => {
    const next = last.then(() => askNow(dependencies, url, options));
    last = next.catch(() => undefined);
    return next;
  };
}

async function askNow(dependencies: AskDependencies, url: string, options: AskOptions): Promise<Asked> {
  const { host, protocol } = new URL(url);
  if (protocol !== 'https:' || !options.hosts(host)) return { ok: false, problem: 'broken' };
  if (!(await dependencies.permitted(host))) return { ok: false, problem: 'no-permission' };
  const quietUntil = await dependencies.quiet.until(host);
  if (quietUntil > dependencies.now()) return { ok: false, problem: 'busy', retryAt: quietUntil };
  const signal = AbortSignal.timeout(options.timeout);
  try {
    const response = await dependencies.fetch(url, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // Our own cache is bounded and can be emptied by the reader; the browser's would keep a second trace.
      cache: 'no-store',
      redirect: options.mayRedirect ? 'follow' : 'error',
      headers: { Accept: options.accept, 'Api-User-Agent': dependencies.userAgent },
    });
    const problem = problemOf(response.status);
    if (problem) return await refused(dependencies, host, response, problem);
    if (response.url && !options.hosts(new URL(response.url).host)) return { ok: false, problem: 'broken' };
    const bytes = await readAtMost(response, options.maxBytes);
    if (!bytes) return { ok: false, problem: 'broken' };
    return { ok: true, bytes, type: response.headers.get('content-type') ?? '', url: response.url || url };
  } catch (error) {
    if (signal.aborted) return { ok: false, problem: 'slow' };
    return { ok: false, problem: error instanceof CutOff ? 'broken' : 'offline' };
  }
}

function problemOf(status: number): LiveProblem | null {
  if (status >= 200 && status < 300) return null;
  if (status === 404 || status === 410) return 'missing';
  // 429 throttled, 503 overloaded or in maintenance, 403 what a throttled client that goes on is answered.
  return status === 429 || status === 403 || status >= 500 ? 'busy' : 'broken';
}

async function refused(
  { quiet, now }: AskDependencies,
  host: string,
  response: Response,
  problem: LiveProblem,
): Promise<Asked> {
  await response.body?.cancel().catch(() => undefined);
  if (problem !== 'busy') return { ok: false, problem };
  const retryAt = now() + retryAfter(response.headers.get('retry-after'), now());
  await quiet.set(host, retryAt);
  return { ok: false, problem, retryAt };
}

/** Milliseconds to wait for a `Retry-After` header (seconds or a date, RFC 9110 section 10.2.3), between 1 s and a day. */
export function retryAfter(header: string | null, now: number): number {
  const seconds = header !== null && /^\d{1,9}$/.test(header.trim()) ? Number(header) * 1000 : Number.NaN;
  const until = header === null ? Number.NaN : Date.parse(header) - now;
  const wait = Number.isNaN(seconds) ? until : seconds;
  return Number.isNaN(wait) ? DEFAULT_QUIET : Math.min(Math.max(wait, 1000), MAX_QUIET);
}

class CutOff extends Error {}

/** The body, or null when it is larger than allowed. A connection that ends early is an error of its own. */
async function readAtMost(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes || !response.body) return null;
  const reader = response.body.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new CutOff();
    });
    if (done) break;
    size += value.length;
    if (size > maxBytes) {
      await reader.cancel().catch(() => undefined);
      return null;
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The answer's JSON, or undefined when it is none: cut off, HTML from a proxy, not UTF-8. */
export function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
