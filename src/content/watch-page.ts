import { gate } from '../article/gate.ts';
import { byTag } from '../article/genuine.ts';
import type { PageMessages, Result, TabState } from '../platform/messages.ts';
import { isAlive, native } from '../platform/native.ts';
import type { Settings } from '../platform/settings.ts';
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
/** How often the first stage may be wrong about one address before it lets go. */
const MOST_REFUSALS = 3;

const store = settingsStore(native.storage);
const send = (message: unknown) => native.runtime.sendMessage(message);
const elements = () => byTag(document, '*').length;

/** Watches this page until the site is switched off or the extension goes away: is it an article, at every address it takes? */
export function watchPage(): void {
  const life = new AbortController();
  let stay = new AbortController();
  let session: Session | undefined;
  let wanted: Visit | undefined;
  let reason = 'loading';
  let timer = 0;
  let refusals = 0;
  let readThoughOff = false;

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
        // It looked like one: perhaps it was being rebuilt. Looked at again if it has changed by then.
        if (!forced && refusals++ < MOST_REFUSALS)
          timer = setTimeout(look, LATER_LOOKS[2], LATER_LOOKS.slice(3), elements()) as unknown as number;
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
    refusals = 0;
    look(LATER_LOOKS);
  };

  /** Leaves a site that is switched off, unless the reader has asked for this very page all the same. */
  const leaveWhenOff = (settings: Settings): boolean => {
    const off = whyOff(settings, location.hostname) !== null;
    if (!off) readThoughOff = false;
    else if (!readThoughOff) leave();
    return off && !readThoughOff;
  };

  const handle: PageHandle = {
    signal: life.signal,
    leave,
    settings: store,
    secondStageReady: () => {
      if (wanted && !session && !wanted.signal.aborted) session = handle.startSession!(wanted);
    },
  };

  const answer = async (name: string, request: unknown): Promise<Result<unknown>> => {
    if (name === 'read-anyway') {
      const { settings } = await store.load();
      readThoughOff = whyOff(settings, location.hostname) !== null;
      if (!session) enter(true);
      return { ok: true, value: null };
    }
    // The popup that has just switched the site off asks before the news of it has come here.
    if (leaveWhenOff((await store.load()).settings)) return { ok: false, error: 'switched off' };
    if (session) return session.answer(name as keyof PageMessages, request as never);
    const state: TabState =
      wanted || reason === 'loading' ? { state: 'loading' } : { state: 'not-article', reason };
    return name === 'page-state' ? { ok: true, value: state } : { ok: false, error: 'not an article' };
  };

  setPageHandle(handle);
  listen(answer, life.signal);
  store.watch(({ settings }) => leaveWhenOff(settings), life.signal);
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

/** A page that is being prerendered may never be seen. */
function whenShown(start: () => void, signal: AbortSignal): void {
  const { prerendering } = document as Document & { prerendering?: boolean };
  // Compared, because Firefox does not know the word: an element of that name would answer in its place.
  if (prerendering === true) document.addEventListener('prerenderingchange', start, { once: true, signal });
  else start();
}
