// A long list of things to ask for, asked in pieces. Every answer is kept until the whole is done, so that a run that
// was interrupted goes on where it stopped.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TooMuch } from './ask.ts';

export interface Kept {
  read(name: string): string | undefined;
  write(name: string, text: string): void;
  clear(): void;
}

/** An answer older than this is asked for again: it belongs to a run that nobody finished. */
const KEPT_FOR = 3 * 86_400_000;

/** Answers kept in a folder. */
export function keptIn(folder: string): Kept {
  return {
    read(name) {
      const file = join(folder, name);
      const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
      return made !== undefined && Date.now() - made < KEPT_FOR ? readFileSync(file, 'utf8') : undefined;
    },
    write(name, text) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, name), text);
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export type Progress = (what: string, done: number, of: number) => void;

export interface Run {
  kept: Kept;
  progress: Progress;
}

/** Asks for all ids, `size` at a time. A piece that is too much for the service is asked for in halves. */
export async function askInPieces<T>(
  what: string,
  ids: readonly string[],
  size: number,
  ask: (piece: string[]) => Promise<T[]>,
  { kept, progress }: Run,
): Promise<T[]> {
  const unique = [...new Set(ids)].sort();
  const answers: T[] = [];
  progress(what, 0, unique.length);
  for (let at = 0; at < unique.length; at += size) {
    const piece = unique.slice(at, at + size);
    const name = `${what}-${createHash('sha256').update(piece.join(' ')).digest('hex').slice(0, 16)}.json`;
    const known = kept.read(name);
    const answer = known === undefined ? await askHalving(piece, ask) : (JSON.parse(known) as T[]);
    if (known === undefined) kept.write(name, JSON.stringify(answer));
    for (const one of answer) answers.push(one);
    progress(what, Math.min(at + size, unique.length), unique.length);
  }
  return answers;
}

async function askHalving<T>(piece: string[], ask: (piece: string[]) => Promise<T[]>): Promise<T[]> {
  try {
    return await ask(piece);
  } catch (error) {
    if (!(error instanceof TooMuch) || piece.length === 1) throw error;
    const half = Math.ceil(piece.length / 2);
    return [...(await askHalving(piece.slice(0, half), ask)), ...(await askHalving(piece.slice(half), ask))];
  }
}
