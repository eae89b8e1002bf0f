// `fetch` over the stand-in, for unit tests: follows redirects as browsers do, honours abort signals, and can break a
// connection in the middle of an answer.
import { answer, type StandIn, type StandInAnswer } from './stand-in.ts';

const sleep = (milliseconds: number, signal: AbortSignal | null | undefined) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });

/** Also notes the options of every request in `options`, so that tests can look for cookies and referrers. */
export function fakeFetch(standIn: StandIn, options: RequestInit[] = []): typeof fetch {
  return async (input, init = {}) => {
    options.push(init);
    let url = String(input);
    for (let hops = 0; hops < 5; hops += 1) {
      const headers = Object.fromEntries(new Headers(init.headers).entries());
      const found = answer(standIn, { url, method: init.method ?? 'GET', headers });
      if (!found) throw new TypeError('Failed to fetch');
      if (found.delay) await sleep(found.delay, init.signal);
      if (found.status < 300 || found.status >= 400) return responseOf(found, url);
      if (init.redirect === 'error') throw new TypeError('Failed to fetch');
      url = new URL(found.headers.location!, url).href;
    }
    throw new TypeError('Failed to fetch');
  };
}

function responseOf({ status, headers, body, breaks }: StandInAnswer, url: string): Response {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(bytes);
      if (breaks) controller.error(new TypeError('network error'));
      else controller.close();
    },
  });
  const response = new Response(stream, { status, headers });
  Object.defineProperty(response, 'url', { value: url });
  return response;
}
