// Draws one state of one surface in an empty page, from sample data: for pictures and accessibility checks.

import type { PageApi } from '../../../src/components/api.ts';
import { startSurface } from '../../../src/components/start-surface.ts';
import { TabView } from '../../../src/components/tab-view.tsx';
import { openCard } from '../../../src/content/card/open-card.tsx';
import type { OpenCard } from '../../../src/content/card-contract.ts';
import { OptionsPage } from '../../../src/options/options-page.tsx';
import type { Result } from '../../../src/platform/messages.ts';
import { DEFAULTS, type Settings } from '../../../src/platform/settings.ts';
import { useMessages } from '../../../src/platform/translate.ts';
import { SAMPLE } from '../../../src/welcome/sample.ts';
import { WelcomePage } from '../../../src/welcome/welcome-page.tsx';
import { LIVE, OVERLAY, OVERLAY_TROUBLE } from './live-samples.ts';
import { ARTICLE, CAST, PACK, PROFILES, profileOf, REASONS, TAB_STATES } from './samples.ts';

const TODAY = '2026-09-15';
const never = new Promise<never>(() => {});
const fine = <T,>(value: T): Result<T> => ({ ok: true, value });

const FULL: Partial<Settings> = {
  siteMode: 'not-chosen',
  sites: ['example.com', 'news.example.org'],
  muted: [{ key: 'Q1', name: 'Giovanni Testa' }],
  corrections: [{ key: 'Q2', name: 'Angus King', words: 'king', host: 'example.org' }],
  ownPeople: [
    { name: 'Ana Novak', otherNames: [], office: 'Councillor', jurisdiction: 'Riverton', start: '2022' },
  ],
  colourByRole: true,
  density: 'all',
};

/** What the reader has chosen in the states that come of it. */
const CHOSEN: Record<string, Partial<Settings>> = {
  full: FULL,
  live: { liveSummaries: true, liveHolders: true },
  'live-trouble': { liveHolders: true },
  'off-site': { siteMode: 'not-chosen', sites: ['news.example'] },
  'not-chosen': { siteMode: 'only-chosen', sites: ['example.org'] },
  'off-everywhere': { enabled: false },
};

/** What was asked, changed and copied, for tests to look at. */
const done: [string, unknown][] = [];

function fakeApi(state: string): PageApi {
  let settings: Settings = { ...structuredClone(DEFAULTS), ...CHOSEN[state] };
  const answers = {
    'tab-result': () => fine(TAB_STATES[state] ?? ARTICLE),
    profile: ({ key, date }: { key: string; date: string | null }) => fine(profileOf(key, date)),
    search: ({ query }: { query: string }) =>
      fine(CAST.filter(({ name }) => name.toLowerCase().includes(query))),
    'pack-info': () => (state === 'broken' ? { ok: false, error: 'the checksum is wrong' } : fine(PACK)),
    recognise: () => fine({ cast: CAST, possible: [], mentions: sampleMentions() }),
    'read-page': () => fine(null),
    'live-status': () => fine(state === 'live-trouble' ? OVERLAY_TROUBLE : OVERLAY),
    'live-refresh': () => fine(null),
  } as unknown as Record<string, (request: unknown) => Result<never>>;
  const counts = new Map(CAST.map(({ key, mentions }) => [key, mentions]));
  return {
    ask: async (name, request) => {
      done.push([name, request]);
      return answers[name]!(request);
    },
    askPage: async (name, request) => {
      done.push([name, request]);
      const { key = '', index = 0 } = request as { key?: string; index?: number };
      return (name === 'show-mention' ? fine({ index, count: counts.get(key) }) : fine(null)) as never;
    },
    tab: async () => (state === 'unreadable' ? null : { id: 1, host: 'www.news.example' }),
    watchTab: () => {},
    openOptions: () => {},
    openSidePanel: () => {},
    copy: async (text) => Boolean(done.push(['copy', text])),
    permissions: {
      has: async () => state !== 'no-access',
      request: async () => state !== 'denied',
      giveBack: async (origins) => void done.push(['giveBack', origins]),
    },
    settings: {
      load: async () => ({ settings, problems: [] }),
      change: async (next) => {
        const changed = next(settings);
        done.push(['settings', changed]);
        settings = { ...settings, ...changed };
        return fine(settings);
      },
      watch: () => {},
    },
  };
}

function sampleMentions() {
  return SAMPLE.flows.flatMap((text, flow) =>
    [
      'Joe Biden',
      'Angela Merkel',
      'Jens Stoltenberg',
      'Emmanuel Macron',
      'Mark Rutte',
      'Vladimir Putin',
    ].flatMap((name) => {
      const start = text.indexOf(name);
      const end = start + name.length;
      return start < 0
        ? []
        : [{ flow, start, end, kind: 'name' as const, key: name, score: 5, reasons: REASONS }];
    }),
  );
}

/** Where the words stand: in plain text, in a modal dialog, in a box that scrolls, broken over columns, zoomed … */
function settingFor(variant: string): HTMLElement {
  if (variant === 'rtl') document.documentElement.dir = 'rtl';
  if (variant === 'dialog') {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.style.transform = 'translateX(10px)';
    dialog.showModal();
    return dialog;
  }
  if (variant === 'zoom') document.documentElement.style.zoom = '1.6';
  if (variant === 'transform') {
    document.documentElement.style.cssText = 'transform: translate(30px, 20px); perspective: 200px';
    document.body.style.cssText = 'position: relative; contain: layout; filter: none';
  }
  if (variant === 'columns') {
    const columns = document.body.appendChild(document.createElement('div'));
    columns.style.cssText =
      'columns: 2; column-gap: 30px; height: 70px; max-width: 800px; orphans: 1; widows: 1';
    return columns;
  }
  if (variant !== 'box') return document.body;
  const box = document.body.appendChild(Object.assign(document.createElement('div'), { id: 'box' }));
  box.style.cssText = 'height: 200px; overflow: auto; position: relative';
  box.append(
    Object.assign(document.createElement('div'), { style: 'height: 3000px; float: right; width: 1px' }),
  );
  return box;
}

function showCard(state: string, variant: string, open: OpenCard): void {
  const words = document.createElement('p');
  words.textContent = 'The ministers met on Friday. Afterwards ';
  words.append(
    Object.assign(document.createElement('u'), { textContent: 'the person named here' }),
    ' spoke to the press.',
  );
  words.style.cssText = 'font: 18px/1.6 Georgia, serif; margin: 24px 16px; max-width: 420px';
  settingFor(variant).append(words);
  document.body.style.margin = '0';
  const range = document.createRange();
  range.selectNodeContents(words.querySelector('u')!);
  const profile = PROFILES[state] ?? PROFILES.shoigu!;
  const candidates = [
    { key: 'Q185067', name: 'Sergei Shoigu', office: 'Minister of Defence of Russia', reasons: REASONS },
    {
      key: 'Q10853588',
      name: 'Kamala Harris',
      office: 'Vice President of the United States',
      reasons: REASONS.slice(0, 1),
    },
  ];
  const card = open(
    {
      ...{ key: profile.key, name: profile.name, range, kind: 'name', reasons: REASONS, date: profile.date },
      candidates: state === 'ambiguous' ? candidates : undefined,
      by: variant === 'pointer' ? 'pointer' : 'keyboard',
      signal: new AbortController().signal,
    },
    {
      profile: async (key) =>
        state === 'loading'
          ? never
          : state === 'error'
            ? { ok: false, error: 'nobody there' }
            : fine(profileOf(key, profile.date)),
      ...(variant.startsWith('live-') && {
        summaries: variant !== 'live-lines',
        live: async (_key, mode) => {
          const view = LIVE[variant];
          return view ? fine(mode === 'cached' ? { state: 'nothing-yet' } : await view()) : never;
        },
      }),
      mute: async () => fine(null),
      refuse: async () => fine(null),
      step: () => {},
      closed: () => {},
    },
  );
  Object.assign(globalThis, { card });
}

/** Draws `surface/state#variant` with the given words. */
function showState(name: string, messages: Record<string, { message: string }>, language: string): void {
  useMessages(messages, language);
  const [surface, state = '', variant = ''] = name.split(/[/#]/);
  const api = fakeApi(state);
  if (surface === 'card') showCard(state, variant, openCard);
  else if (surface === 'options') {
    const shortcuts = [
      { name: '_execute_action', keys: 'Alt+Shift+I' },
      { name: 'next-official', keys: '' },
    ];
    const page = (
      <OptionsPage
        api={api}
        version="0.1.0"
        shortcuts={shortcuts}
        shortcutsPage="about:addons"
        openShortcuts={() => {}}
      />
    );
    startSurface('options_title', page);
  } else if (surface === 'welcome') startSurface('welcome_title', <WelcomePage api={api} today={TODAY} />);
  else startSurface('extension_name', <TabView api={api} today={TODAY} />);
}

Object.assign(globalThis, { showState, done });
