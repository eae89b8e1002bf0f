// One visit to one article: what was read is sent to the worker, and its answer placed, painted and answered for.
import type { Article } from '../article/model.ts';
import type { ArticleAnswer, Result, TabState, WorkerMessages } from '../platform/messages.ts';
import { isAlive, native } from '../platform/native.ts';
import type { Settings } from '../platform/settings.ts';
import { askWorker } from '../platform/wire.ts';
import { answerPage } from './answer-page.ts';
import { type Cards, makeCards } from './cards.ts';
import { mentionAt } from './hit-test.ts';
import { whenVisible } from './in-idle-time.ts';
import type { PageHandle, Session, Visit } from './page-handle.ts';
import { makePainter } from './painter.ts';
import { NOWHERE, type Placed, placeMentions } from './place-mentions.ts';
import { watchPointing } from './pointing.ts';
import { readAndReread } from './read-and-reread.ts';
import { requestFor, sameRequest } from './recognise-request.ts';
import { scrollTo } from './scroll-to.ts';
import { nextOf } from './step.ts';

const send = (message: unknown) => native.runtime.sendMessage(message);
const ask = <N extends keyof WorkerMessages>(name: N, request: WorkerMessages[N]['request']) =>
  askWorker(send, name, request);

/** Begins a visit. Whatever it does to the page ends with the visit's signal. */
export function startSession(visit: Visit, page: PageHandle): Session {
  const { signal } = visit;
  const painter = makePainter((request) => ask('paint', request), signal);
  let settings: Settings | null = null;
  let article: Article | null = null;
  let corrected: string | null = null;
  let answered: { request: WorkerMessages['recognise']['request']; answer: ArticleAnswer } | null = null;
  let failure: string | null = null;
  let placement = NOWHERE;
  let shown: Placed[] = [];
  let current: Placed | null = null;
  let turn = 0;
  let reported = '';
  let askedAbout = () => {};

  const date = () => corrected ?? article?.published?.date ?? null;
  const cast = () => answered?.answer.cast ?? [];

  /** Asks the worker who is mentioned, unless nothing it would see has changed. */
  const recognise = async (anew = false) => {
    if (!article || signal.aborted) return;
    const request = requestFor(article, corrected);
    if (anew || failure !== null || !answered || !sameRequest(request, answered.request)) {
      const mine = ++turn;
      const answer = await ask('recognise', request);
      if (signal.aborted || mine !== turn) return;
      if (!isAlive()) return page.leave();
      failure = answer.ok ? null : answer.error;
      if (answer.ok) answered = { request, answer: answer.value };
    }
    if (answered) placement = placeMentions(article.flows, answered.answer.mentions, cast(), placement);
    await paint();
    report();
  };

  const paint = async () => {
    if (!settings) return;
    const { density } = settings;
    shown = placement.placed.filter(({ first }) => density === 'all' || (density === 'first' && first));
    await painter.show(shown, settings);
  };

  /** Tells worker and popup what has changed; an open popup asks for more at every word of ours. */
  const report = (anew = false) => {
    const state = {
      state: failure === null ? ('article' as const) : ('error' as const),
      officials: cast().length,
    };
    const told = JSON.stringify([state, answered?.answer]);
    if (!anew && told === reported) return;
    reported = told;
    void ask('tab-state', state);
  };

  const read = readAndReread(
    visit,
    async (now) => {
      article = now;
      await recognise();
    },
    () => {
      if (isAlive()) painter.assert();
      else page.leave();
      return isAlive();
    },
  );

  /** What goes wrong on the way is shown in the popup, not thrown into the page's console. */
  const attempt = (work: Promise<unknown>) =>
    work.catch((error: unknown) => {
      failure = error instanceof Error ? error.message : String(error);
      report();
    });

  const takeSettings = (now: Settings) => {
    const before = settings;
    settings = now;
    if (!before || !answered) return;
    void attempt(sameWishes(before, now) ? paint().then(() => report(true)) : recognise(true));
  };

  const state = (): TabState => {
    if (failure !== null) return { state: 'error', error: failure };
    if (!article || !answered) return { state: 'loading' };
    const { title, published, lang } = article;
    return {
      state: 'article',
      title,
      url: location.href,
      date: date(),
      dateSource: published?.source ?? null,
      dateConfidence: published?.confidence ?? null,
      dateCorrected: corrected !== null,
      lang,
      answer: answered.answer,
    };
  };

  const open = (placed: Placed) => {
    current = placed;
    scrollTo(placed.range, 'instant');
    void cards.open(placed, 'keyboard');
  };
  const step = (direction: 1 | -1) => {
    // Without highlights the first mentions are what there is to step through.
    const marked = shown.filter(({ mention }) => !mention.besideName);
    const stops = marked.length > 0 ? marked : placement.placed.filter(({ first }) => first);
    const next = nextOf(stops, cards.shown() ?? current, direction);
    if (next) open(next);
  };

  const cards: Cards = makeCards(
    {
      fetchCode: () => ask('card-code', {}),
      date,
      profile: (key) => ask('profile', { key, date: date(), among: cast().map((member) => member.key) }),
      summaries: () => settings?.liveSummaries === true,
      live: () =>
        settings?.liveSummaries || settings?.liveHolders
          ? (key, mode) => ask('live-profile', { key, mode, language: native.i18n.getUILanguage() })
          : undefined,
      mute: (key, name) => ask('mute', { key, name }),
      refuse: ({ mention }, key, name) => {
        const words = answered?.request.flows[mention.flow]?.slice(mention.start, mention.end) ?? name;
        return ask('refuse', { key, name, words });
      },
      step,
    },
    signal,
  );

  watchPointing(
    {
      at: (x, y) => {
        const found = mentionAt(placement, x, y);
        return found && shown.includes(found) ? found : null;
      },
      shown: cards.shown,
      open: (placed, by) => void cards.open(placed, by),
      hovered: cards.hovered,
      hoverDelay: () => settings?.hoverDelay ?? Number.POSITIVE_INFINITY,
      beforeLook: () => {
        if (isAlive()) painter.assert();
        else page.leave();
      },
    },
    signal,
  );

  // Readers without a pointer scroll.
  addEventListener('scroll', painter.assert, { passive: true, capture: true, signal });
  page.settings.watch((loaded) => takeSettings(loaded.settings), signal);
  // Kept by the browser while the reader was elsewhere: the button has forgotten us, and settings may have changed.
  const shownAgain = ({ persisted }: PageTransitionEvent) => {
    if (persisted) void attempt(page.settings.load().then((loaded) => takeSettings(loaded.settings)));
  };
  addEventListener('pageshow', shownAgain, { signal });

  const begin = async () => {
    settings = (await page.settings.load()).settings;
    // A page opened for later is read when it is looked at, or asked about.
    await Promise.race([whenVisible(signal), new Promise<void>((resolve) => (askedAbout = resolve))]);
    await read();
  };
  void attempt(begin());

  return {
    answer: (name, request) =>
      answerPage(
        {
          state,
          async refresh() {
            askedAbout();
            if (failure !== null) await attempt(article ? recognise() : read());
          },
          mentionsOf: (key) =>
            placement.placed.filter(({ mention }) => mention.key === key && !mention.besideName),
          show(placed) {
            current = placed;
            scrollTo(placed.range, 'smooth');
            painter.pulse(placed.range);
          },
          open,
          step,
          async correctDate(value) {
            corrected = value;
            await attempt(recognise());
            return failure === null ? { ok: true, value: null } : { ok: false, error: failure };
          },
        },
        name,
        request,
      ) as Promise<Result<never>>,
  };
}

/** Whether two settings ask for the same people. */
function sameWishes(a: Settings, b: Settings): boolean {
  const wishes = ({ categories, showFormer, muted, corrections, ownPeople }: Settings) =>
    JSON.stringify([categories, showFormer, muted, corrections, ownPeople]);
  return wishes(a) === wishes(b);
}
