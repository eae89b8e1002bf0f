// The worker's answer to every message. Who may send what, and in which shape, has been checked before.
import type { Browser, Runtime } from 'webextension-polyfill';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { foldPhrase } from '../knowledge/tokens.ts';
import type { LiveService } from '../live/live-service.ts';
import type { Result, WorkerMessages } from '../platform/messages.ts';
import type { SettingsStore } from '../platform/settings-store.ts';
import { normaliseSite } from '../platform/sites.ts';
import { highlightCss } from './highlight-css.ts';
import { ownOfKey, ownProfile } from './own-people.ts';
import type { HeldPack } from './pack-holder.ts';
import { packInfo } from './pack-info.ts';
import { addScript, putStyle, targetOf } from './page-scripts.ts';
import { personOfKey } from './person-keys.ts';
import { profileOf } from './profile.ts';
import { readText } from './read-text.ts';
import { searchOfficials } from './search.ts';
import { readPage, tabResult } from './tabs.ts';
import { showOnButton } from './toolbar.ts';

export interface Worker {
  api: Browser;
  settings: SettingsStore;
  pack(): Promise<Result<HeldPack>>;
  live: LiveService;
  /** The reader's day, `YYYY-MM-DD`. */
  today(): string;
}

export type Answers = {
  [N in keyof WorkerMessages]: (
    request: WorkerMessages[N]['request'],
    sender: Runtime.MessageSender,
  ) => Promise<Result<WorkerMessages[N]['response']>>;
};

const DONE: Result<null> = { ok: true, value: null };
const GONE: Result<never> = { ok: false, error: 'The page is gone.' };
const NOT_KNOWN: Result<never> = { ok: false, error: 'The knowledge pack does not know this person.' };
const value = <T>(answer: T): Result<T> => ({ ok: true, value: answer });

const siteOf = (sender: Runtime.MessageSender) => normaliseSite(sender.url ?? '') ?? '';

/** The answers, each asking for no more than it needs. */
export function answersOf(worker: Worker): Answers {
  const { api, settings, pack, live, today } = worker;
  const load = async () => (await settings.load()).settings;
  const knowing = async <T>(use: (knowledge: Knowledge, bytes: number) => Promise<Result<T>> | Result<T>) => {
    const held = await pack();
    return held.ok ? use(held.value.knowledge, held.value.bytes) : held;
  };
  const inPage = async (sender: Runtime.MessageSender, file: 'article.js' | 'card.js') => {
    const target = targetOf(sender);
    return target && (await addScript(api.scripting, target, file)) ? DONE : GONE;
  };
  const changed = (result: Result<unknown>): Result<null> => (result.ok ? DONE : result);

  return {
    'article-found': (_, sender) => {
      // Asked for in a moment: after a pause its bytes come while the page reads itself.
      void pack();
      return inPage(sender, 'article.js');
    },
    'card-code': (_, sender) => inPage(sender, 'card.js'),
    recognise: async (request, sender) => {
      const chosen = await load();
      return knowing((knowledge) => value(readText(request, knowledge, chosen, siteOf(sender), today())));
    },
    'tab-state': async (state, sender) => {
      const { badge } = await load();
      if (sender.tab?.id !== undefined) await showOnButton(api.action, sender.tab.id, state, badge);
      return DONE;
    },
    paint: async ({ on, ...look }, sender) => {
      const target = targetOf(sender);
      return target && (await putStyle(api.scripting, target, highlightCss(look), on)) ? DONE : GONE;
    },
    mute: async ({ key, name }) =>
      changed(
        await settings.change(({ muted }) => ({
          muted: [...muted.filter((one) => one.key !== key), { key, name }],
        })),
      ),
    refuse: async ({ key, name, words }, sender) => {
      const host = siteOf(sender);
      const correction = { key, name, words: foldPhrase(words) || words, ...(host && { host }) };
      const same = (one: typeof correction) =>
        one.key === key && one.words === correction.words && one.host === correction.host;
      return changed(
        await settings.change(({ corrections }) => ({
          corrections: [...corrections.filter((one) => !same(one as typeof correction)), correction],
        })),
      );
    },
    'read-page': ({ tabId }) => readPage(api, tabId),
    'tab-result': async ({ tabId }) => value(await tabResult(api, await load(), tabId)),
    profile: async ({ key, date, among }) => {
      const own = ownOfKey((await load()).ownPeople, key);
      return knowing((knowledge) => {
        if (own) return value(ownProfile(own, date, today(), knowledge.built));
        const person = personOfKey(knowledge, key);
        return person === null ? NOT_KNOWN : value(profileOf(knowledge, person, date, today(), among));
      });
    },
    search: async ({ query, limit, date }) => {
      const { ownPeople } = await load();
      return knowing((knowledge) =>
        value(searchOfficials(knowledge, ownPeople, query, limit, date ?? today())),
      );
    },
    'pack-info': () => knowing((knowledge, bytes) => value(packInfo(knowledge, bytes))),
    'live-profile': ({ key, language, mode }) =>
      knowing(async (knowledge) => {
        const person = personOfKey(knowledge, key);
        // The reader's own people have no page to ask about.
        if (person === null) return value({ state: 'nothing-yet' });
        return value(await live.profile(person, key, language, mode));
      }),
    'live-status': async () => value(await live.status()),
    'live-refresh': async () => {
      void live.refreshHolders().catch(() => undefined);
      return DONE;
    },
  };
}
