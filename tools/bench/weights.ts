// What the built extension weighs, by the occasions on which code is loaded.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zip } from '../lib/zip.ts';
import type { BYTES } from './budgets.ts';

export interface Weight {
  name: keyof typeof BYTES;
  what: string;
  bytes: number;
  /** As it lies on the disk, where `bytes` says how much goes over the wire. */
  plain?: number;
}

/** Files of the built extension by what they are loaded for; a name that ends in / means all scripts and styles below. */
const LOADED: { name: keyof typeof BYTES; what: string; files: string[] }[] = [
  { name: 'gate', what: 'on every page (gzip)', files: ['page.js'] },
  { name: 'article', what: 'on an article (gzip)', files: ['page.js', 'article.js'] },
  { name: 'card', what: 'when a card is first opened (gzip)', files: ['card.js'] },
  { name: 'worker', what: 'worker (gzip)', files: ['background.js'] },
  { name: 'popup', what: 'popup (gzip)', files: ['popup/'] },
  { name: 'options', what: 'options (gzip)', files: ['options/'] },
];
const PACK = 'data/knowledge.bin';
/** Bytes that end an archive; two archives have them twice. */
const ZIP_END = 22;

function filesBelow(folder: string, path = ''): string[] {
  return readdirSync(join(folder, path))
    .sort()
    .flatMap((name) => {
      const file = path ? `${path}/${name}` : name;
      return statSync(join(folder, file)).isDirectory() ? filesBelow(folder, file) : [file];
    });
}

/**
 * Weighs an extension built for one browser.
 * @param folder dist/chromium or dist/firefox
 */
export function weigh(folder: string): Weight[] {
  const all = filesBelow(folder);
  const read = (file: string) => readFileSync(join(folder, file));
  const expand = (file: string) =>
    file.endsWith('/') ? all.filter((each) => each.startsWith(file) && !each.endsWith('.map')) : [file];
  const gzipped = (file: string) => gzipSync(read(file), { level: 9 }).length;
  const sum = (files: string[], bytes: (file: string) => number) =>
    files.reduce((total, file) => total + bytes(file), 0);

  const weights: Weight[] = [];
  for (const { name, what, files } of LOADED) {
    const wanted = files.flatMap(expand);
    if (!wanted.every((file) => existsSync(join(folder, file)))) continue;
    weights.push({
      name,
      what,
      bytes: sum(wanted, gzipped),
      plain: sum(wanted, (file) => read(file).length),
    });
  }
  // Compressed once, as the archive has it: the pack takes seconds.
  const entries = all.map((name) => ({ name, bytes: read(name) }));
  const zipped = (isPack: boolean) => zip(entries.filter(({ name }) => (name === PACK) === isPack)).length;
  const [pack, rest] = [zipped(true), zipped(false)];
  weights.push({ name: 'pack', what: 'knowledge pack, as in memory', bytes: read(PACK).length });
  weights.push({ name: 'packGzipped', what: 'knowledge pack (deflated)', bytes: pack });
  weights.push({ name: 'archive', what: 'archive for the store', bytes: pack + rest - ZIP_END });
  return weights;
}
