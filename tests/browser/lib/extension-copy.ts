// The built extension for a test: a copy, so that a build in the meantime disturbs nobody, with the small pack where the
// words on the page are what a test is about and not the knowledge.
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixturePackBytes } from '../../fixtures/knowledge/fixture.ts';

export type PackName = 'real' | 'small' | 'damaged' | 'none';

export interface ExtensionCopy {
  folder: string;
  remove(): void;
}

/** Copies `dist/<browser>`; `npm run build` makes that, and `npm test` does so itself. */
export function copyExtension(browser: 'chromium' | 'firefox', pack: PackName): ExtensionCopy {
  const built = join(process.cwd(), 'dist', browser);
  if (!existsSync(join(built, 'manifest.json')))
    throw new Error(`dist/${browser} is missing: run npm run build.`);
  const folder = mkdtempSync(join(tmpdir(), 'incumbent-extension-'));
  cpSync(built, folder, { recursive: true });
  const file = join(folder, 'data', 'knowledge.bin');
  if (pack === 'small') writeFileSync(file, Buffer.from(fixturePackBytes()));
  if (pack === 'none') rmSync(file);
  if (pack === 'damaged') {
    const bytes = Buffer.from(fixturePackBytes());
    bytes[bytes.length >> 1]! ^= 0xff;
    writeFileSync(file, bytes);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
