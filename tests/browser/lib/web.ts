// The web that tests see: hosts answered from disk, everything else refused and written down.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Address → HTML. Of another form than a web page when given as a pair of type and text. */
export type Web = Record<string, string | { type: string; text: string }>;

export interface Answer {
  status: number;
  contentType: string;
  body: string;
}

/** What the web answers to a request; null for what is not on it. */
export function answerFrom(web: Web, address: string): Answer | null {
  const page = web[address.split('#', 1)[0]!];
  if (page === undefined) return null;
  const { type, text } = typeof page === 'string' ? { type: 'text/html; charset=utf-8', text: page } : page;
  return { status: 200, contentType: type, body: text };
}

/** A page of our own writing. */
export const fixturePage = (name: string): string =>
  readFileSync(join(process.cwd(), 'tests', 'fixtures', 'pages', `${name}.html`), 'utf8');

/** Addresses that a browser asks for by itself on every site. */
export const isFurniture = (address: string): boolean => /\/favicon\.ico$/.test(address);
