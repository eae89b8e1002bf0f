// Speaks the DevTools protocol with a Chromium of its own over a pipe. A test driver would do, but drivers attach to
// every worker and page at its birth and hold it until they have looked at it; that would be measured along.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** Milliseconds after which a command that has no answer is given up. */
const PATIENCE = 60_000;

export type Parameters = Record<string, unknown>;
/** Results and events are read as they come; what is in them is the protocol's, not ours. */
// biome-ignore lint/suspicious/noExplicitAny: the protocol's types are not part of the project
export type Answer = any;
type Listener = (parameters: Answer) => void;

interface Pending {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/** One target of the browser: a page, a worker, or the browser itself. */
export class Session {
  readonly #browser: Chromium;
  readonly #id: string | undefined;
  readonly #listeners = new Map<string, Set<Listener>>();

  constructor(browser: Chromium, id?: string) {
    this.#browser = browser;
    this.#id = id;
  }

  /** Sends a command; rejects with the browser's own words when it refuses. */
  send(method: string, parameters: Parameters = {}): Promise<Answer> {
    return this.#browser.command(method, parameters, this.#id);
  }

  on(event: string, listener: Listener): () => void {
    let listeners = this.#listeners.get(event);
    if (!listeners) this.#listeners.set(event, (listeners = new Set()));
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  /** Resolves with the next event of a name that fits. */
  next(event: string, fits: (parameters: Answer) => boolean = () => true): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`No ${event} within a minute.`)), PATIENCE);
      const stop = this.on(event, (parameters) => {
        if (!fits(parameters)) return;
        clearTimeout(late);
        stop();
        resolve(parameters);
      });
    });
  }

  /** Runs a script in the target and returns its value, promises awaited. */
  async evaluate<T = Answer>(expression: string, more: Parameters = {}): Promise<T> {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      ...more,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? String(exceptionDetails.text));
    return result.value;
  }

  emit(event: string, parameters: Answer): void {
    for (const listener of this.#listeners.get(event) ?? []) listener(parameters);
  }
}

function switches(profile: string, extension: string | null): string[] {
  return [
    '--headless=new',
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    '--window-size=1280,900',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--disable-gpu',
    '--mute-audio',
    // Pages from the corpus name a hundred servers; nothing is fetched for a measurement.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    // Timers of a page that is not in front are slowed down, and pages here are rarely in front.
    '--disable-background-timer-throttling',
    '--disable-renderer-backgrounding',
    '--disable-backgrounding-occluded-windows',
    ...(extension
      ? [
          `--disable-extensions-except=${extension}`,
          `--load-extension=${extension}`,
          '--disable-features=DisableLoadExtensionCommandLineSwitch',
        ]
      : []),
    // Root has no sandbox to run in; anybody else keeps theirs.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    'about:blank',
  ];
}

/** A running Chromium in a profile of its own. */
export class Chromium {
  readonly root: Session;
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #pending = new Map<number, Pending>();
  readonly #sessions = new Map<string, Session>();
  #count = 0;
  #rest = '';

  /**
   * Starts a browser.
   * @param extension folder of an unpacked extension, or null for a bare browser
   */
  constructor(executablePath: string, extension: string | null) {
    this.root = new Session(this);
    this.#profile = mkdtempSync(join(tmpdir(), 'incumbent-bench-'));
    this.#process = spawn(executablePath, switches(this.#profile, extension), {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    const input = this.#process.stdio[4] as Readable;
    input.setEncoding('utf8');
    input.on('data', (text: string) => this.#receive(text));
    this.#process.on('exit', () => this.#fail('The browser has gone.'));
    this.#process.on('error', (error) => this.#fail(error.message));
  }

  command(method: string, params: Parameters, sessionId?: string): Promise<Answer> {
    const id = ++this.#count;
    const output = this.#process.stdio[3] as Writable;
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        this.#pending.delete(id);
        reject(new Error(`${method} had no answer within a minute.`));
      }, PATIENCE);
      const settle =
        <T>(by: (value: T) => void) =>
        (value: T) => {
          clearTimeout(late);
          by(value);
        };
      this.#pending.set(id, { resolve: settle(resolve), reject: settle(reject) });
      output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /** Attaches to a target. */
  async attach(targetId: string): Promise<Session> {
    const { sessionId } = await this.root.send('Target.attachToTarget', { targetId, flatten: true });
    const session = new Session(this, sessionId);
    this.#sessions.set(sessionId, session);
    return session;
  }

  /** Opens a tab and attaches to it. */
  async newPage(url = 'about:blank'): Promise<Page> {
    const { targetId } = await this.root.send('Target.createTarget', { url });
    return { targetId, session: await this.attach(targetId) };
  }

  async closePage({ targetId }: Page): Promise<void> {
    await this.root.send('Target.closeTarget', { targetId });
  }

  async targets(): Promise<{ targetId: string; type: string; url: string }[]> {
    return (await this.root.send('Target.getTargets')).targetInfos;
  }

  async version(): Promise<string> {
    return (await this.root.send('Browser.getVersion')).product;
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.root.send('Browser.close').catch(() => this.#process.kill());
    await gone;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  #receive(text: string): void {
    const messages = (this.#rest + text).split('\0');
    this.#rest = messages.pop()!;
    for (const message of messages) this.#dispatch(JSON.parse(message));
  }

  #dispatch({ id, method, params, sessionId, result, error }: Answer): void {
    if (id === undefined) {
      const session = sessionId === undefined ? this.root : this.#sessions.get(sessionId);
      session?.emit(method, params);
      return;
    }
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (error) pending?.reject(new Error(error.message));
    else pending?.resolve(result);
  }

  #fail(why: string): void {
    for (const { reject } of this.#pending.values()) reject(new Error(why));
    this.#pending.clear();
  }
}

export interface Page {
  targetId: string;
  session: Session;
}
