// What a page with an article answers to worker, popup and side panel.
import type { PageMessages, PersonKey, Result, TabState } from '../platform/messages.ts';
import type { Placed } from './place-mentions.ts';

export interface Answering {
  state(): TabState;
  /** Begins what has waited for somebody to ask, and tries again what has failed. */
  refresh(): Promise<void>;
  /** In reading order. */
  mentionsOf(key: PersonKey): Placed[];
  show(placed: Placed): void;
  open(placed: Placed): void;
  step(direction: 1 | -1): void;
  correctDate(date: string | null): Promise<Result<null>>;
}

type Name = keyof PageMessages;
type Response = PageMessages[Name]['response'];

const DONE: Result<null> = { ok: true, value: null };
const wrong = (name: string): Result<never> => ({ ok: false, error: `${name} has the wrong shape` });

/** Answers one message; of the wrong shape, with an error. */
export async function answerPage(page: Answering, name: Name, request: unknown): Promise<Result<Response>> {
  const { key, index, direction, date } = (request ?? {}) as Record<string, unknown>;
  switch (name) {
    case 'page-state':
      await page.refresh();
      return { ok: true, value: page.state() };
    case 'show-mention': {
      if (typeof key !== 'string' || !Number.isInteger(index)) return wrong(name);
      const mentions = page.mentionsOf(key);
      const count = mentions.length;
      const at = count > 0 ? (((index as number) % count) + count) % count : 0;
      if (count > 0) page.show(mentions[at]!);
      return { ok: true, value: { index: at, count } };
    }
    case 'open-card': {
      if (typeof key !== 'string') return wrong(name);
      const [first] = page.mentionsOf(key);
      if (!first) return { ok: false, error: 'not in this page any more' };
      page.open(first);
      return DONE;
    }
    case 'step':
      if (direction !== 1 && direction !== -1) return wrong(name);
      page.step(direction);
      return DONE;
    case 'correct-date':
      if (date !== null && !(typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date))) return wrong(name);
      return page.correctDate(date);
    case 'read-anyway':
      return DONE;
    default:
      return { ok: false, error: 'unknown message' };
  }
}
