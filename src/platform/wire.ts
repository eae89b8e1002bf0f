// How a message travels: one envelope, results as values, wrong shapes answered and never thrown.
import type { PageMessages, Result, WorkerMessages } from './messages.ts';

type Messages = WorkerMessages & PageMessages;
export type MessageName = keyof Messages;
export type Request<N extends MessageName> = Messages[N]['request'];
export type Response<N extends MessageName> = Messages[N]['response'];

export interface Envelope<N extends MessageName = MessageName> {
  /** Popup and options share the worker's channel: only its addressee answers. */
  to: 'worker' | 'page';
  name: N;
  request: Request<N>;
}

/** Why a message may go unanswered: the other side is gone (page closed, extension updated) or not there yet. */
export const NOBODY_THERE = 'nobody there';

/** What a send function of the browser looks like once the addressee is fixed. */
export type Send = (message: unknown) => Promise<unknown>;

/**
 * Milliseconds after which a question to the worker is asked again when nobody has answered. The browser stops the worker
 * when it sees fit, be it in the middle of an answer; the next question starts it anew. Every question may be put twice.
 */
const AGAIN = [20, 200, 1000];

async function ask(send: Send, envelope: Envelope): Promise<Result<never>> {
  try {
    const answer = await send(envelope);
    return isResult(answer) ? (answer as Result<never>) : { ok: false, error: NOBODY_THERE };
  } catch {
    // "Receiving end does not exist", "Extension context invalidated", "The message port closed": all the same to us.
    return { ok: false, error: NOBODY_THERE };
  }
}

/**
 * Asks the worker.
 * @param send `browser.runtime.sendMessage`.
 * @param again pauses before each further try.
 * @returns the worker's answer; an error when there is nobody to answer.
 */
export async function askWorker<N extends keyof WorkerMessages>(
  send: Send,
  name: N,
  request: WorkerMessages[N]['request'],
  again: readonly number[] = AGAIN,
): Promise<Result<WorkerMessages[N]['response']>> {
  const envelope: Envelope = { to: 'worker', name, request };
  for (const pause of again) {
    const result = await ask(send, envelope);
    if (result.ok || result.error !== NOBODY_THERE) return result;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return ask(send, envelope);
}

/**
 * Asks a tab's page.
 * @param send `browser.tabs.sendMessage` with the tab (top frame) filled in.
 */
export function askPage<N extends keyof PageMessages>(
  send: Send,
  name: N,
  request: PageMessages[N]['request'],
): Promise<Result<PageMessages[N]['response']>> {
  return ask(send, { to: 'page', name, request });
}

/** The envelope in whatever arrived, when it is for this addressee; else `null`. The request is still unchecked. */
export function openEnvelope(
  message: unknown,
  to: 'worker' | 'page',
): { name: string; request: unknown } | null {
  if (typeof message !== 'object' || message === null) return null;
  const { to: addressee, name, request } = message as Partial<Envelope>;
  return addressee === to && typeof name === 'string' ? { name, request } : null;
}

function isResult(answer: unknown): answer is Result<unknown> {
  if (typeof answer !== 'object' || answer === null) return false;
  const { ok, error } = answer as { ok?: unknown; error?: unknown };
  return ok === true || (ok === false && typeof error === 'string');
}
