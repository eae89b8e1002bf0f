// Where readers find a source's files: a folder on disk, or a handful of strings in a test.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Read access to a tree of text files. Paths are relative and use `/`. */
export interface Files {
  /** The text of a file (UTF-8), or undefined when there is none. */
  text(path: string): string | undefined;
  /** Names of the entries of a folder, sorted; empty when there is none. */
  list(path: string): string[];
}

/** The files below a folder on disk. */
export function filesIn(root: string): Files {
  return {
    text(path) {
      const file = join(root, path);
      return existsSync(file) && statSync(file).isFile() ? readFileSync(file, 'utf8') : undefined;
    },
    list(path) {
      const folder = join(root, path);
      return existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder).sort() : [];
    },
  };
}

/** The same over an object of path → text. */
export function filesOf(texts: Readonly<Record<string, string>>): Files {
  return {
    text: (path) => texts[path],
    list(path) {
      const prefix = path === '' ? '' : `${path}/`;
      const names = Object.keys(texts)
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length).split('/')[0] ?? '');
      return [...new Set(names)].sort();
    },
  };
}
