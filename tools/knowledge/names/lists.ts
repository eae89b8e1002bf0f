// The lists in data/names: folded tokens, one a line, after comment lines that name their source and licence.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** data/names, looked for upwards from this file or from the bundle it has become part of. */
function folder(): string {
  for (let at = dirname(fileURLToPath(import.meta.url)); at !== dirname(at); at = dirname(at)) {
    const found = join(at, 'data', 'names');
    if (existsSync(found)) return found;
  }
  throw new Error('The folder data/names is not there: the lists of names belong to the project.');
}

function read(file: string): ReadonlySet<string> {
  const lines = readFileSync(join(folder(), file), 'utf8').split('\n');
  return new Set(lines.filter((line) => line !== '' && !line.startsWith('#')));
}

export interface NameLists {
  given: ReadonlySet<string>;
  surnames: ReadonlySet<string>;
  words: ReadonlySet<string>;
  places: ReadonlySet<string>;
}

let lists: NameLists | undefined;

/** The lists, read once. */
export function nameLists(): NameLists {
  lists ??= {
    given: read('given.txt'),
    surnames: read('surnames.txt'),
    words: read('words.txt'),
    places: read('places.txt'),
  };
  return lists;
}
