// Opens the knowledge pack for the tools.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { openPack } from '../../src/knowledge/pack.ts';
import { ROOT } from './paths.ts';

/** Where the pack lies unless `INCUMBENT_PACK` names another one, as when two packs are compared. */
export const packPath = (): string => process.env.INCUMBENT_PACK ?? join(ROOT, 'data', 'knowledge.bin');

/** Opens the pack. Ends the process with one sentence when it is missing or damaged. */
export function openKnowledge(path = packPath()): Knowledge {
  if (!existsSync(path)) {
    console.error(`There is no knowledge pack at ${path}: npm run knowledge makes it.`);
    process.exit(1);
  }
  const bytes = readFileSync(path);
  const opened = openPack(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  if (!opened.ok) {
    console.error(`The knowledge pack at ${path} cannot be used: ${opened.message}`);
    process.exit(1);
  }
  return opened.knowledge;
}
