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
