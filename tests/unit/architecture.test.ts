// The arrows between the folders of src/: who may import whom, and which folders may know the browser.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const SRC = resolve(dirname(fileURLToPath(import.meta.url)), '../../src');

/** What each folder may import besides itself. A trailing `:types` allows types only. */
const MAY_IMPORT: Record<string, string[]> = {
  knowledge: [],
  article: [],
  recognition: ['knowledge'],
  platform: ['_locales:types', 'knowledge:types', 'article:types', 'recognition:types'],
  live: ['knowledge', 'platform'],
  components: ['platform'],
  content: ['article', 'platform', 'components'],
  background: ['knowledge', 'recognition', 'live', 'platform'],
  popup: ['components', 'platform'],
  sidepanel: ['components', 'platform'],
  options: ['components', 'platform'],
  welcome: ['components', 'platform'],
};
const PURE = ['knowledge', 'article', 'recognition'];

interface Import {
  file: string;
  from: string;
  to: string;
  typesOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.split(sep).join('/'));
const source = (file: string) => readFileSync(join(SRC, file), 'utf8');
const folderOf = (file: string) => file.split('/')[0]!;

function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const pattern = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:([^'";]*?)\s+from\s+)?['"](\.[^'"]+)['"]/g;
  for (const [, type, names, target] of source(file).matchAll(pattern)) {
    const path = relative(SRC, resolve(SRC, dirname(file), target!))
      .split(sep)
      .join('/');
    const inBraces = /^\{([^}]*)\}$/.exec(names?.trim() ?? '')?.[1];
    const eachIsType = inBraces?.split(',').every((name) => !name.trim() || name.trim().startsWith('type '));
    found.push({
      file,
      from: folderOf(file),
      to: folderOf(path),
      typesOnly: Boolean(type) || eachIsType === true,
    });
  }
  return found;
}

test('every folder is in the table', () => {
  const folders = [...new Set(files.map(folderOf))].sort();
  expect(folders.filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
});

test('imports follow the arrows', () => {
  const imports = files.flatMap(importsOf);
  expect(imports.length).toBeGreaterThan(200);
  const wrong = imports.filter(({ from, to, typesOnly }) => {
    const allowed = MAY_IMPORT[from] ?? [];
    return from !== to && !allowed.includes(to) && !(typesOnly && allowed.includes(`${to}:types`));
  });
  expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
});

test('knowledge, article and recognition know no browser, no clock, no network', () => {
  const forbidden =
    /\b(?:browser|chrome)\.\w|\bwindow\.(?!ts)|\bglobalThis\b|\bfetch\(|\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bperformance\.now\(|\bsetTimeout\(|\blocalStorage\b|\bnavigator\./;
  const wrong = files
    .filter((file) => PURE.includes(folderOf(file)))
    .flatMap((file) =>
      source(file)
        .split('\n')
        .filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line))
        .filter((line) => forbidden.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(wrong).toEqual([]);
});

test('only platform, live and the roots name the browser’s interfaces', () => {
  const wrong = files
    .filter((file) => ['components', ...PURE].includes(folderOf(file)))
    .filter((file) =>
      /from '(?:webextension-polyfill|.*platform\/(?:browser|native)\.ts)'/.test(source(file)),
    );
  expect(wrong).toEqual([]);
});
