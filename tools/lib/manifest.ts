// One manifest.json serves both browsers; each gets a copy without the keys that only the other one knows, because
// Chromium shows readers in developer mode a warning for every key it does not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.ts';

export type Target = 'chromium' | 'firefox';
export const TARGETS: readonly Target[] = ['chromium', 'firefox'];

type Manifest = Record<string, unknown> & {
  version: string;
  background: { service_worker?: string; scripts?: string[] };
  permissions: string[];
};

/** The manifest as written. */
export function readManifest(): Manifest {
  return JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8'));
}

/** The manifest for one browser. */
export function manifestFor(target: Target): Manifest {
  const manifest = readManifest();
  if (target === 'chromium') {
    delete manifest.browser_specific_settings;
    delete manifest.sidebar_action;
    delete manifest.background.scripts;
  } else {
    delete manifest.minimum_chrome_version;
    delete manifest.side_panel;
    delete manifest.background.service_worker;
    manifest.permissions = manifest.permissions.filter((permission) => permission !== 'sidePanel');
  }
  return manifest;
}
