// What the worker accepts, from whom. A page's content script runs beside hostile scripts: what it sends is checked
// like any other input from outside.
import { LONGEST_FLOW, MOST_FLOWS, MOST_TEXT } from './limits.ts';
import type { WorkerMessages } from './messages.ts';

export type Party = 'page' | 'extension';

interface Rule {
  from: readonly Party[];
  check(request: Record<string, unknown>): boolean;
}

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;
const isName = (value: unknown) => isText(value, 300) && value !== '';
const isTextOrNull = (value: unknown, longest: number) => value === null || isText(value, longest);
const isDateOrNull = (value: unknown) =>
  value === null || (isText(value, 10) && /^\d{4}-\d{2}-\d{2}$/.test(value));
const isTab = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;
const isCount = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;

function areFlows(value: unknown): boolean {
  if (!Array.isArray(value) || value.length > MOST_FLOWS) return false;
  let length = 0;
  return value.every((flow) => isText(flow, LONGEST_FLOW) && (length += flow.length) <= MOST_TEXT);
}

const page: Party[] = ['page'];
const extension: Party[] = ['extension'];

const RULES: Record<keyof WorkerMessages, Rule> = {
  'article-found': { from: page, check: () => true },
  recognise: {
    // The first-run page has its sample read as a page's text is.
    from: ['page', 'extension'],
    check: ({ flows, title, date, dateSource, dateConfidence, lang, country }) =>
      areFlows(flows) &&
      isText(title, 5000) &&
      isDateOrNull(date) &&
      isTextOrNull(dateSource, 100) &&
      isTextOrNull(dateConfidence, 20) &&
      isTextOrNull(lang, 100) &&
      isTextOrNull(country, 10),
  },
  'tab-state': {
    from: page,
    check: ({ state, officials }) =>
      ['article', 'not-article', 'off', 'error'].includes(state as string) &&
      (officials === undefined || isCount(officials)),
  },
  paint: {
    from: page,
    // The name becomes part of a style sheet: letters, digits and hyphens only.
    check: ({ name, style, colourByRole, on }) =>
      isText(name, 60) &&
      /^[a-z][a-z0-9-]{15,59}$/.test(name) &&
      (style === 'underline' || style === 'tint') &&
      typeof colourByRole === 'boolean' &&
      typeof on === 'boolean',
  },
  'card-code': { from: page, check: () => true },
  mute: { from: page, check: ({ key, name }) => isName(key) && isName(name) },
  refuse: { from: page, check: ({ key, name, words }) => isName(key) && isName(name) && isName(words) },
  'read-page': { from: extension, check: ({ tabId }) => isTab(tabId) },
  profile: {
    from: ['page', 'extension'],
    check: ({ key, date, among }) =>
      isName(key) &&
      isDateOrNull(date) &&
      Array.isArray(among) &&
      among.length <= 1000 &&
      among.every(isName),
  },
  'tab-result': { from: extension, check: ({ tabId }) => isTab(tabId) },
  search: {
    from: extension,
    check: ({ query, limit, date }) =>
      isText(query, 300) && isCount(limit) && (limit as number) <= 100 && isDateOrNull(date),
  },
  'pack-info': { from: extension, check: () => true },
  'live-profile': {
    from: page,
    check: ({ key, language, mode }) =>
      isName(key) && isText(language, 35) && (mode === 'cached' || mode === 'fetch'),
  },
  'live-status': { from: extension, check: () => true },
  'live-refresh': { from: extension, check: () => true },
};

/**
 * Checks a message for the worker.
 * @returns the message, or a sentence saying what is wrong with it.
 */
export function checkWorkerMessage(
  name: string,
  request: unknown,
  from: Party,
): { ok: true; name: keyof WorkerMessages } | { ok: false; error: string } {
  if (!Object.hasOwn(RULES, name)) return { ok: false, error: 'unknown message' };
  const rule = RULES[name as keyof WorkerMessages];
  if (!rule.from.includes(from)) return { ok: false, error: `${name} may not come from a ${from}` };
  if (typeof request !== 'object' || request === null || !rule.check(request as Record<string, unknown>)) {
    return { ok: false, error: `${name} has the wrong shape` };
  }
  return { ok: true, name: name as keyof WorkerMessages };
}
