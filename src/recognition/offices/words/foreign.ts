// Office phrases and countries' adjectives of the languages besides English, by primary language subtag.

export interface Foreign {
  /** As in english.ts, but without plurals: every form is listed. */
  phrases: string;
  /** Folded name or adjective of a country → ISO code. */
  places: ReadonlyMap<string, string>;
}

export const FOREIGN: Readonly<Record<string, Foreign>> = {};
