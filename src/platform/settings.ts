// What readers can choose, its defaults, and how stored values are checked.
// Scalars live in `storage.sync`; lists, which outgrow its 8 KB an item, in `storage.local`.
import type { Category } from './messages.ts';

export type Density = 'first' | 'all' | 'none';
export type MarkStyle = 'underline' | 'tint';
export type SiteMode = 'everywhere' | 'only-chosen' | 'not-chosen';

/** A person the reader added: a local council, a beat. */
export interface OwnPerson {
  name: string;
  otherNames: string[];
  office: string;
  jurisdiction: string;
  start?: string;
  end?: string;
  party?: string;
  url?: string;
}

export interface Settings {
  version: 1;
  enabled: boolean;
  siteMode: SiteMode;
  /** Host names (`example.org` covers its subdomains): meaning depends on `siteMode`. */
  sites: string[];
  categories: Record<Category, boolean>;
  showFormer: boolean;
  density: Density;
  style: MarkStyle;
  colourByRole: boolean;
  hoverDelay: number;
  badge: boolean;
  liveSummaries: boolean;
  liveHolders: boolean;
  muted: { key: string; name: string }[];
  /** "Not this person": these words (folded) never mean this person. */
  corrections: { key: string; name: string; words: string; host?: string }[];
  ownPeople: OwnPerson[];
}

export const DEFAULTS: Settings = {
  version: 1,
  enabled: true,
  siteMode: 'everywhere',
  sites: [],
  categories: {
    head: true,
    minister: true,
    legislator: true,
    judge: true,
    'central-bank': true,
    international: true,
    military: true,
    regional: true,
  },
  showFormer: true,
  density: 'first',
  style: 'underline',
  colourByRole: false,
  hoverDelay: 400,
  badge: true,
  liveSummaries: false,
  liveHolders: false,
  muted: [],
  corrections: [],
  ownPeople: [],
};

/** Which storage area each setting lives in. */
export const LIST_SETTINGS = [
  'sites',
  'muted',
  'corrections',
  'ownPeople',
] as const satisfies (keyof Settings)[];
export type ListSetting = (typeof LIST_SETTINGS)[number];

/** A stored value that could not be used, and the setting that got its default instead (or lost one entry). */
export interface SettingProblem {
  setting: keyof Settings;
  /** Index in the list, when only one entry was dropped. */
  entry?: number;
  /** Words for it live in `_locales` under `problem_<code>`. */
  code: 'wrong_value' | 'wrong_entry' | 'newer_version';
}

type Check = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isBoolean: Check = (value) => typeof value === 'boolean';
const isText = (value: unknown, longest = 500): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longest;
const isOptionalText = (value: unknown) =>
  value === undefined || (typeof value === 'string' && value.length <= 2000);
const oneOf =
  (...values: string[]): Check =>
  (value) =>
    values.includes(value as string);

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or nothing. */
const isOptionalDate = (value: unknown) =>
  value === undefined ||
  (typeof value === 'string' && /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value));

const ENTRY_CHECKS: Record<ListSetting, Check> = {
  sites: (value) => isText(value, 253) && !/[\s/*?#@]/.test(value as string),
  muted: (value) => isRecord(value) && isText(value.key) && isText(value.name),
  corrections: (value) =>
    isRecord(value) &&
    isText(value.key) &&
    isText(value.name) &&
    isText(value.words) &&
    isOptionalText(value.host),
  ownPeople: (value) =>
    isRecord(value) &&
    isText(value.name) &&
    Array.isArray(value.otherNames) &&
    value.otherNames.every((name) => isText(name)) &&
    isText(value.office) &&
    typeof value.jurisdiction === 'string' &&
    isOptionalDate(value.start) &&
    isOptionalDate(value.end) &&
    isOptionalText(value.party) &&
    isOptionalText(value.url),
};

/** Milliseconds of resting on a word before the card opens: below 100 it opens by accident, above 2,000 never. */
const isHoverDelay: Check = (value) =>
  Number.isInteger(value) && (value as number) >= 100 && (value as number) <= 2000;

const SCALAR_CHECKS: Record<Exclude<keyof Settings, ListSetting>, Check> = {
  version: (value) => value === DEFAULTS.version,
  enabled: isBoolean,
  siteMode: oneOf('everywhere', 'only-chosen', 'not-chosen'),
  categories: (value) =>
    isRecord(value) &&
    Object.entries(value).every(([name, on]) => Object.hasOwn(DEFAULTS.categories, name) && isBoolean(on)),
  showFormer: isBoolean,
  density: oneOf('first', 'all', 'none'),
  style: oneOf('underline', 'tint'),
  colourByRole: isBoolean,
  hoverDelay: isHoverDelay,
  badge: isBoolean,
  liveSummaries: isBoolean,
  liveHolders: isBoolean,
};

const isList = (name: string): name is ListSetting => (LIST_SETTINGS as readonly string[]).includes(name);

/** Changes that bring what an older version stored to the form of the next; index 0 leads from version 1 to 2. */
export const MIGRATIONS: ((stored: Record<string, unknown>) => Record<string, unknown>)[] = [];

function migrate(stored: Record<string, unknown>): Record<string, unknown> {
  const from = Number.isInteger(stored.version) ? Math.max(1, stored.version as number) : 1;
  return MIGRATIONS.slice(from - 1).reduce((value, step) => step(value), stored);
}

/**
 * Reads settings from what was stored or imported, whatever it is.
 * @returns complete settings (a wrong or missing value gets its default, a wrong list entry is dropped) and a list of
 *   what was wrong. Unknown names are ignored: they may come from a newer version.
 */
export function readSettings(stored: unknown): { settings: Settings; problems: SettingProblem[] } {
  const settings = structuredClone(DEFAULTS);
  const problems: SettingProblem[] = [];
  const values = migrate(isRecord(stored) ? stored : {});
  for (const name of Object.keys(DEFAULTS) as (keyof Settings)[]) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) continue;
    if (isList(name)) readList(settings, name, value, problems);
    else if (SCALAR_CHECKS[name](value)) assign(settings, name, value);
    else problems.push({ setting: name, code: name === 'version' ? 'newer_version' : 'wrong_value' });
  }
  return { settings, problems };
}

function readList(settings: Settings, name: ListSetting, value: unknown, problems: SettingProblem[]): void {
  if (!Array.isArray(value)) {
    problems.push({ setting: name, code: 'wrong_value' });
    return;
  }
  const good = value.filter((entry, index) => {
    const fine = ENTRY_CHECKS[name](entry);
    if (!fine) problems.push({ setting: name, entry: index, code: 'wrong_entry' });
    return fine;
  });
  Object.assign(settings, { [name]: good });
}

function assign(settings: Settings, name: keyof Settings, value: unknown): void {
  // A category added by a later version of ours is on until the reader says otherwise.
  if (name === 'categories') Object.assign(settings.categories, value);
  else Object.assign(settings, { [name]: value });
}
