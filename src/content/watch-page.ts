import { gate } from '../article/gate.ts';
import type { PageMessages, Result, TabState } from '../platform/messages.ts';
import { isAlive, native } from '../platform/native.ts';
import { settingsStore } from '../platform/settings-store.ts';
import { whyOff } from '../platform/sites.ts';
import { askWorker, openEnvelope } from '../platform/wire.ts';
import { type PageHandle, type Session, setPageHandle, type Visit } from './page-handle.ts';
import { onAddressChange } from './same-address.ts';

/**
 * Milliseconds after arriving at which a page that did not look like an article is looked at once more, if it has
 * changed: pages written by scripts are empty at first. A look costs under two milliseconds; four are all there are.
 */
const LATER_LOOKS = [400, 1200, 3000, 8000];

const send = (message: unknown) => native.runtime.sendMessage(message);
const elements = () => document.getElementsByTagName('*').length;

/** Watches this page until the site is switched off or the extension goes away: is it an article, at every address it takes? */
export function watchPage(): void {
  const life = new AbortController();
  let stay = new AbortController();
  let session: Session | undefined;
  let wanted: Visit | undefined;
  let reason = 'loading';
  let timer = 0;

  const leave = () => {
    life.abort();
    stay.abort();
    clearTimeout(timer);
  };

  const enter = (forced: boolean) => {
    wanted = {
      signal: stay.signal,
      forced,
      notAnArticle: (why) => {
        session = wanted = undefined;
        reason = why;
        stay.abort();
        stay = new AbortController();
        void askWorker(send, 'tab-state', { state: 'not-article' });
      },
    };
    if (handle.startSession) session = handle.startSession(wanted);
    else void askWorker(send, 'article-found', {});
  };

  const look = ([next, ...later]: readonly number[], before = -1) => {
    if (life.signal.aborted || wanted) return;
    if (!isAlive()) return leave();
    const size = elements();
    if (size !== before) {
      const answer = gate(document, location.href);
      reason = answer.reason;
      if (answer.isArticle) return enter(false);
    }
    if (next !== undefined) timer = setTimeout(look, next, later, size) as unknown as number;
  };

  const arrive = () => {
    clearTimeout(timer);
    if (wanted) void askWorker(send, 'tab-state', { state: 'not-article' });
    stay.abort();
    stay = new AbortController();
    session = wanted = undefined;
    look(LATER_LOOKS);
  };

  const handle: PageHandle = {
    signal: life.signal,
    secondStageReady: () => {
      if (wanted && !session && !wanted.signal.aborted) session = handle.startSession!(wanted);
    },
  };

  const answer = async (name: string, request: unknown): Promise<Result<unknown>> => {
    if (name === 'read-anyway') {
      if (!session) enter(true);
      return { ok: true, value: null };
    }
    if (session) return session.answer(name as keyof PageMessages, request as never);
    const state: TabState =
      wanted || reason === 'loading' ? { state: 'loading' } : { state: 'not-article', reason };
    return name === 'page-state' ? { ok: true, value: state } : { ok: false, error: 'not an article' };
  };

  setPageHandle(handle);
  listen(answer, life.signal);
  leaveWhenOff(leave, life.signal);
  onAddressChange(arrive, life.signal);
  whenShown(() => look(LATER_LOOKS), life.signal);
}

function listen(
  answer: (name: string, request: unknown) => Promise<Result<unknown>>,
  signal: AbortSignal,
): void {
  const listener = (message: unknown, _sender: unknown, respond: (answer: unknown) => void) => {
    const envelope = openEnvelope(message, 'page');
    if (!envelope) return undefined;
    answer(envelope.name, envelope.request).then(respond, () => respond({ ok: false, error: 'failed' }));
    return true;
  };
  native.runtime.onMessage.addListener(listener as never);
  signal.addEventListener(
    'abort',
    () => isAlive() && native.runtime.onMessage.removeListener(listener as never),
    {
      once: true,
    },
  );
}

function leaveWhenOff(leave: () => void, signal: AbortSignal): void {
  settingsStore(native.storage).watch(
    ({ settings }) => whyOff(settings, location.hostname) && leave(),
    signal,
  );
}

/** A page that is being prerendered may never be seen. */
function whenShown(start: () => void, signal: AbortSignal): void {
  const { prerendering } = document as Document & { prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', start, { once: true, signal });
  else start();
}
