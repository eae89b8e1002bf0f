// One question after the other to public services: who asks is said, a pause lies between questions, a service that
// asks for quiet gets it, and one that forbids is not asked again.
// Documentation: mediawiki.org, Wikidata Query Service/User Manual (a minute of computing a minute; 429 with
// Retry-After; who does not heed it is banned for a day); foundation.wikimedia.org, User-Agent policy; RFC 9110, 10.2.3.

/** The service gave up on the question before answering it whole: ask for less at a time. */
export class TooMuch extends Error {}

export interface Question {
  url: string;
  accept: string;
  /** Fields of a form, for services that take long questions by POST. */
  form?: Readonly<Record<string, string>>;
}

export type Ask = (question: Question) => Promise<string>;

export interface AskOptions {
  userAgent: string;
  /** Milliseconds between two questions. */
  pause: number;
  /** First wait after a failure, doubled each time. */
  backOff: number;
  /** Milliseconds until an answer must be there. */
  timeout: number;
  sleep: (milliseconds: number) => Promise<void>;
  now: () => number;
  say: (sentence: string) => void;
}

const ATTEMPTS = 6;
const LONGEST_WAIT = 600_000;

/** Makes the function through which every request goes, one at a time. */
export function createAsk(options: AskOptions): Ask {
  let free = 0;
  return async (question) => {
    for (let attempt = 1; ; attempt++) {
      await options.sleep(Math.max(0, free - options.now()));
      const answer = await askOnce(question, options);
      free = options.now() + options.pause;
      if (typeof answer === 'string') return answer;
      if (attempt === ATTEMPTS) throw new Error(`${question.url}: ${answer.problem}, ${ATTEMPTS} times`);
      const wait = Math.max(answer.quiet ?? 0, Math.min(options.backOff * 2 ** (attempt - 1), LONGEST_WAIT));
      options.say(`${answer.problem}; the next attempt follows in ${Math.ceil(wait / 1000)} s`);
      free = options.now() + wait;
    }
  };
}

/** An answer, or why the question may be put again, and after how many milliseconds at the earliest. */
async function askOnce(
  { url, accept, form }: Question,
  { userAgent, timeout, now }: AskOptions,
): Promise<string | { problem: string; quiet?: number }> {
  let response: Response;
  let body: string;
  try {
    response = await fetch(url, {
      method: form ? 'POST' : 'GET',
      headers: { accept, 'user-agent': userAgent },
      ...(form ? { body: new URLSearchParams(form) } : {}),
      signal: AbortSignal.timeout(timeout),
    });
    body = await response.text();
  } catch (error) {
    return { problem: `No answer (${(error as Error).message})` };
  }
  if (response.ok) return body;
  const { status } = response;
  if (status === 504 || /TimeoutException|timed? ?out/i.test(body)) throw new TooMuch(`${url}: out of time`);
  if (status === 429 || status >= 500) {
    const quiet = quietOf(response.headers.get('retry-after'), now());
    return { problem: `The service answers ${status}`, ...(quiet === undefined ? {} : { quiet }) };
  }
  throw new Error(`${url} answers ${status}: ${body.slice(0, 200).trim()}`);
}

/** Milliseconds asked for by Retry-After, which holds seconds or a date. */
function quietOf(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
