import { useEffect, useState } from 'preact/hooks';
import type { TabState } from '../platform/messages.ts';
import { DEFAULTS, type Settings } from '../platform/settings.ts';
import { switchSite, whyOff } from '../platform/sites.ts';
import { translate, translateOr } from '../platform/translate.ts';
import type { PageApi } from './api.ts';
import { Cast, CopyCast, Possible } from './cast.tsx';
import { Icon } from './icons.tsx';
import { Search } from './search.tsx';
import { Story } from './story.tsx';

interface Props {
  api: PageApi;
  /** The reader's day, `YYYY-MM-DD`. */
  today: string;
}

/** While a page is being read: soon enough for a waiting reader, and no load. */
const LOOK_AGAIN = 500;

/** The popup, and the side panel: what there is to say about the page in front. */
export function TabView({ api, today }: Props) {
  const [tab, setTab] = useState<{ id: number; host: string } | null>(null);
  const [state, setState] = useState<TabState | null>(null);
  const [settings, setSettings] = useState<Settings | null>(null);
  const [asked, setAsked] = useState(0);
  const [problem, setProblem] = useState('');
  const askAgain = () => setAsked((times) => times + 1);
  const switchTo = async (on: boolean) => {
    const answer = await switchSiteTo(api, tab?.host ?? '', on);
    if (answer.ok) setSettings(answer.value);
    setProblem(answer.ok ? '' : translate('not_saved', answer.error));
    askAgain();
  };

  useEffect(() => {
    const ending = new AbortController();
    api.watchTab(askAgain, ending.signal);
    api.settings.watch((loaded) => setSettings(loaded.settings), ending.signal);
    void api.settings.load().then((loaded) => setSettings(loaded.settings));
    return () => ending.abort();
  }, []);

  // Should the page's own word that it has been read go astray.
  useEffect(() => {
    if (state?.state !== 'loading') return;
    const timer = setTimeout(askAgain, LOOK_AGAIN);
    return () => clearTimeout(timer);
  }, [state]);

  useEffect(() => {
    let current = true;
    void (async () => {
      const now = await api.tab();
      if (!current) return;
      setTab(now);
      if (!now) return setState({ state: 'unreadable' });
      const answer = await api.ask('tab-result', { tabId: now.id });
      if (current) setState(answer.ok ? answer.value : { state: 'error', error: answer.error });
    })();
    return () => {
      current = false;
    };
  }, [asked]);

  const article = state?.state === 'article' ? state : null;
  return (
    <>
      <Masthead api={api} host={tab?.host ?? ''} settings={settings} switchTo={switchTo} />
      <main>
        {problem && (
          <p class="note" role="alert">
            {problem}
          </p>
        )}
        {article && <Story article={article} {...{ api, today }} onChange={askAgain} />}
        <Search api={api} date={article?.date ?? null} today={today} />
        {article ? (
          <>
            <Cast article={article} {...{ api, today }} />
            <Possible article={article} {...{ api, today }} />
            {article.answer.cast.length > 0 && <CopyCast key={article.date} article={article} api={api} />}
          </>
        ) : (
          <Nothing {...{ state, tab, api, switchTo }} onChange={askAgain} />
        )}
      </main>
    </>
  );
}

interface MastheadProps {
  api: PageApi;
  host: string;
  settings: Settings | null;
  switchTo: (on: boolean) => void;
}

function Masthead({ api, host, settings, switchTo }: MastheadProps) {
  const on = settings !== null && whyOff(settings, host) === null;
  return (
    <header class="masthead">
      <h1 class="wordmark" translate={false}>
        {translate('extension_name')}
      </h1>
      {host && settings && (
        <button type="button" class="switch" role="switch" aria-checked={on} onClick={() => switchTo(!on)}>
          <span class="words">{rightHost(host)}</span>
          <i class="track" aria-hidden="true" />
        </button>
      )}
      <span class="tools">
        {api.openSidePanel && (
          <button
            type="button"
            class="icon-button"
            aria-label={translate('open_side_panel')}
            title={translate('open_side_panel')}
            onClick={api.openSidePanel}
          >
            <Icon name="panel" />
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={translate('open_options')}
          title={translate('open_options')}
          onClick={api.openOptions}
        >
          <Icon name="settings" />
        </button>
      </span>
    </header>
  );
}

const rightHost = (host: string) => translate('on_this_site', host.replace(/^www\./, ''));

/** Switches a site on or off; switching on also undoes "off everywhere". */
function switchSiteTo(api: PageApi, host: string, on: boolean) {
  return api.settings.change((current) => {
    const enabled = on || current.enabled;
    return { enabled, ...switchSite({ ...DEFAULTS, ...current, enabled }, host, on) };
  });
}

interface NothingProps {
  state: TabState | null;
  tab: { id: number; host: string } | null;
  api: PageApi;
  switchTo: (on: boolean) => void;
  onChange: () => void;
}

/** Why nothing is shown, and what can be done about it. */
function Nothing({ state, tab, api, switchTo, onChange }: NothingProps) {
  const look = async () => {
    if (tab) await api.ask('read-page', { tabId: tab.id });
    onChange();
  };
  if (state === null || state.state === 'loading' || state.state === 'article') {
    return (
      <p class="empty note" role="status">
        {translate('looking')}
      </p>
    );
  }
  const off = { site: 'off_site', everywhere: 'off_everywhere', 'not-chosen': 'off_not_chosen' } as const;
  const heading =
    state.state === 'off'
      ? translate(off[state.why])
      : translate(
          ({ 'not-article': 'not_article', unreadable: 'unreadable', error: 'error_heading' } as const)[
            state.state
          ],
        );
  const note =
    state.state === 'not-article'
      ? translateOr(`gate_${state.reason}`, '')
      : state.state === 'unreadable'
        ? translate('unreadable_note')
        : state.state === 'error'
          ? state.error
          : '';
  return (
    <div class="empty">
      <h2>{heading}</h2>
      {note && <p class="note">{note}</p>}
      {state.state === 'off' && (
        <button type="button" class="button strong" onClick={() => switchTo(true)}>
          {translate('switch_on')}
        </button>
      )}
      {(state.state === 'not-article' || state.state === 'off') && (
        <button type="button" class="button" onClick={look}>
          {translate('look_anyway')}
        </button>
      )}
      {state.state === 'error' && (
        <button type="button" class="button" onClick={onChange}>
          {translate('try_again')}
        </button>
      )}
    </div>
  );
}
