// Pages of real sites that are no articles, where the reference corpus lies beside the project.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SHARED } from '../lib/paths.ts';

const FOLDER = join(SHARED, 'corpus');
const LIST = join(FOLDER, 'pages.jsonl');

interface Listed {
  file: string;
  url: string;
  isArticle: boolean | null;
}

function read({ file }: Listed): string {
  const bytes = readFileSync(join(FOLDER, file));
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Some of them, evenly spread over the list, by path; none where the corpus is absent. */
export function corpusPages(count: number): Map<string, string> {
  if (!existsSync(LIST)) return new Map();
  const others = readFileSync(LIST, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Listed)
    .filter(({ isArticle, url }) => isArticle === false && URL.canParse(url));
  const step = Math.max(1, Math.floor(others.length / count));
  const chosen = others.filter((_, index) => index % step === 0).slice(0, count);
  return new Map(
    chosen.map((page) => {
      const { pathname, search } = new URL(page.url);
      return [pathname + search, read(page)];
    }),
  );
}
