// One visit to one article: read, ask, place, paint, and again where the page changes.
import type { Article, Flow } from '../article/model.ts';
import { readArticle } from '../article/read-article.ts';
import { MOST_FLOWS, MOST_TEXT } from '../platform/limits.ts';
import { localDay } from '../platform/local-day.ts';
import type { ArticleAnswer, Result, TabState, WorkerMessages } from '../platform/messages.ts';
import { isAlive, native } from '../platform/native.ts';
import type { Settings } from '../platform/settings.ts';
import { settingsStore } from '../platform/settings-store.ts';
import { askWorker } from '../platform/wire.ts';
import { type Answering, answerPage } from './answer-page.ts';
import { makeCards } from './cards.ts';
import { mentionAt } from './hit-test.ts';
import { inIdleTime, whenVisible } from './in-idle-time.ts';
import type { PageHandle, Session, Visit } from './page-handle.ts';
import { makePainter } from './painter.ts';
import { NOWHERE, type Placed, placeMentions } from './place-mentions.ts';
import { watchPointing } from './pointing.ts';
import { scrollTo } from './scroll-to.ts';
import { nextOf } from './step.ts';
import { watchChanges } from './watch-changes.ts';

type Request = WorkerMessages['recognise']['request'];

/** Steps from a changed text node up to the block it may lie in; inline mark-up is seldom deeper. */
const INLINE_DEPTH = 8;

const send = (message: unknown) => native.runtime.sendMessage(message);
const ask = <N extends keyof WorkerMessages>(name: N, request: WorkerMessages[N]['request']) =>
  askWorker(send, name, request);

/** Whether the browser shows nothing of an element; asks for styles, never for a layout. */
const isHidden = (element: Element) => !element.checkVisibility({ visibilityProperty: true });

/** Begins a visit. Whatever it does to the page ends with the visit's signal. */
export function startSession(visit: Visit, page: PageHandle): Session {
  const { signal } = visit;
  const store = settingsStore(native.storage);
  let settings: Settings | null = null;
  let article: Article | null = null;
  let blocks = new Set<Element>();
  let corrected: string | null = null;
  let answered: { request: Request; answer: ArticleAnswer } | null = null;
  let failure: string | null = null;
  let placement = NOWHERE;
  let shown: Placed[] = [];
  let visible = new Set<Placed>();
  let asking = 0;
  let reading = false;
  let readAgain = false;
  let askedAbout = () => {};

  const painter = makePainter((request) => ask('paint', request), signal);

  const read = async () => {
    if (reading) {
      readAgain = true;
      return;
    }
    reading = true;
    const options = {
      url: location.href,
      now: localDay(new Date()),
      // Once an article, always one: a page that is being rebuilt is empty for a moment.
      forced: visit.forced || article !== null,
      isHidden,
    };
    const done = await inIdleTime(readArticle(document, options), signal).finally(() => {
      reading = false;
    });
    if (!done || signal.aborted) return;
    changes.hasRead(done.cost);
    if (article === null && !done.value.isArticle) return visit.notAnArticle(done.value.reason);
    article = done.value;
    blocks = new Set(article.flows.map(({ block }) => block));
    await recognise();
    if (readAgain) {
      readAgain = false;
      changes.again();
    }
  };

  /** Asks the worker who is mentioned, unless nothing it would see has changed. */
  const recognise = async (anew = false) => {
    if (!article || signal.aborted) return;
    const request = requestOf(article, corrected);
    if (anew || !answered || !sameRequest(request, answered.request)) {
      const turn = ++asking;
      const answer = await ask('recognise', request);
      if (signal.aborted || turn !== asking) return;
      if (!isAlive()) return page.leave();
      failure = answer.ok ? null : answer.error;
      answered = answer.ok ? { request, answer: answer.value } : answered;
    }
    place();
    await paint();
    report();
  };

  const place = () => {
    if (!article || !answered) return;
    const { mentions, cast } = answered.answer;
    placement = placeMentions(article.flows, mentions, cast, placement);
  };

  const paint = async () => {
    if (!settings) return;
    const { density, style, colourByRole } = settings;
    shown = placement.placed.filter(({ first }) => density === 'all' || (density === 'first' && first));
    visible = new Set(shown);
    await painter.show(shown, { style, colourByRole });
  };

  const report = () => {
    const state = failure === null ? 'article' : 'error';
    void ask('tab-state', { state, officials: answered?.answer.cast.length ?? 0 });
  };

  const state = (): TabState => {
    if (failure !== null) return { state: 'error', error: failure };
    if (!article || !answered) return { state: 'loading' };
    const { title, published, lang } = article;
    return {
      state: 'article',
      title,
      url: location.href,
      date: corrected ?? published?.date ?? null,
      dateSource: published?.source ?? null,
      dateConfidence: published?.confidence ?? null,
      dateCorrected: corrected !== null,
      lang,
      answer: answered.answer,
    };
  };

  const date = () => corrected ?? article?.published?.date ?? null;
  const cards = makeCards(
    {
      fetchCode: () => ask('card-code', {}),
      date,
      profile: (key) =>
        ask('profile', {
          key,
          date: date(),
          among: (answered?.answer.cast ?? []).map((member) => member.key),
        }),
      live: () =>
        settings?.liveSummaries || settings?.liveHolders
          ? (key, mode) => ask('live-profile', { key, mode, language: native.i18n.getUILanguage() })
          : undefined,
      mute: (key, name) => ask('mute', { key, name }),
      refuse: ({ mention }, key, name) => {
        const words = answered?.request.flows[mention.flow]?.slice(mention.start, mention.end) ?? name;
        return ask('refuse', { key, name, words });
      },
      step: (direction) => step(direction),
    },
    signal,
  );

  const openByKeyboard = (placed: Placed) => {
    scrollTo(placed.range, 'instant');
    void cards.open(placed, 'keyboard');
  };
  let current: Placed | null = null;
  const step = (direction: 1 | -1) => {
    // Without highlights the first mentions are what there is to step through.
    const stops = shown.length > 0 ? shown : placement.placed.filter(({ first }) => first);
    const next = nextOf(stops, cards.shown() ?? current, direction);
    if (!next) return;
    current = next;
    openByKeyboard(next);
  };

  const changes = watchChanges(
    (node) => {
      let at: Node | null = node;
      for (let up = 0; at && up < INLINE_DEPTH; up++, at = at.parentNode)
        if (blocks.has(at as Element)) return true;
      return false;
    },
    () => article === null || article.flows.every(({ block }: Flow) => block.isConnected),
    () => {
      if (!isAlive()) return page.leave();
      painter.assert();
      void read();
    },
    signal,
  );

  watchPointing(
    {
      at: (x, y) => {
        const found = mentionAt(placement, x, y);
        return found && visible.has(found) ? found : null;
      },
      shown: cards.shown,
      open: (placed, by) => void cards.open(placed, by),
      hovered: cards.hovered,
      hoverDelay: () => settings?.hoverDelay ?? 400,
      beforeLook: () => {
        if (isAlive()) painter.assert();
        else page.leave();
      },
    },
    signal,
  );

  const takeSettings = (now: Settings) => {
    const before = settings;
    settings = now;
    if (!before || !answered) return;
    if (!sameWishes(before, now)) void recognise(true);
    else void paint().then(report);
  };
  store.watch((loaded) => takeSettings(loaded.settings), signal);
  // Kept by the browser while the reader was elsewhere: the button has forgotten us, and settings may have changed.
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) void store.load().then((loaded) => takeSettings(loaded.settings));
    },
    { signal },
  );

  const begin = async () => {
    settings = (await store.load()).settings;
    // A page opened for later is read when it is looked at, or asked about.
    await Promise.race([whenVisible(signal), new Promise<void>((resolve) => (askedAbout = resolve))]);
    await read();
  };
  begin().catch((error: unknown) => {
    failure = error instanceof Error ? error.message : String(error);
    report();
  });

  const answering: Answering = {
    state,
    async refresh() {
      askedAbout();
      if (failure === null) return;
      failure = null;
      await (article ? recognise(true) : read());
    },
    mentionsOf: (key) => placement.placed.filter(({ mention }) => mention.key === key),
    show(placed) {
      current = placed;
      scrollTo(placed.range, 'smooth');
      painter.pulse(placed.range);
    },
    open(placed) {
      current = placed;
      openByKeyboard(placed);
    },
    step,
    async correctDate(value) {
      corrected = value;
      await recognise();
      return failure === null ? { ok: true, value: null } : { ok: false, error: failure };
    },
  };
  return { answer: (name, request) => answerPage(answering, name, request) as Promise<Result<never>> };
}

/** What the worker is asked about an article: its text and date, cut off where no article reaches. */
function requestOf(article: Article, corrected: string | null): Request {
  const { title, published, lang, country } = article;
  const flows: string[] = [];
  let length = 0;
  for (const { text } of article.flows) {
    length += text.length;
    if (flows.length >= MOST_FLOWS || length > MOST_TEXT) break;
    flows.push(text);
  }
  return {
    flows,
    title: title.slice(0, 5000),
    date: corrected ?? published?.date ?? null,
    dateSource: published?.source ?? null,
    dateConfidence: published?.confidence ?? null,
    lang,
    country,
  };
}

function sameRequest(a: Request, b: Request): boolean {
  return (
    a.date === b.date &&
    a.lang === b.lang &&
    a.country === b.country &&
    a.flows.length === b.flows.length &&
    a.flows.every((text, index) => text === b.flows[index])
  );
}

/** Whether two settings ask for the same people. */
function sameWishes(a: Settings, b: Settings): boolean {
  const wishes = ({ categories, showFormer, muted, corrections, ownPeople }: Settings) =>
    JSON.stringify([categories, showFormer, muted, corrections, ownPeople]);
  return wishes(a) === wishes(b);
}
