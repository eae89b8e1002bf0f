// Finds a browser to run the extension in, and brings one where there is none: an installed one first, then Playwright's
// download, then the system's packages.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { ROOT } from './paths.ts';

export type BrowserName = 'chromium' | 'firefox';

/** Commands looked up in PATH, most willing first: branded Chrome takes unpacked extensions only reluctantly. */
const COMMANDS: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const programFiles = [
  process.env.ProgramFiles,
  process.env['ProgramFiles(x86)'],
  process.env.LOCALAPPDATA,
].filter((folder): folder is string => Boolean(folder));
const onWindows = (...parts: string[]) => programFiles.map((folder) => join(folder, ...parts));

const PLACES: Record<BrowserName, string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...onWindows('Chromium', 'Application', 'chrome.exe'),
    ...onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
    ...onWindows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...onWindows('Mozilla Firefox', 'firefox.exe'),
  ],
};

const PACKAGES: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-sandbox'],
  firefox: ['firefox-esr'],
};

/** Names a browser of one's own: INCUMBENT_CHROMIUM=/path/to/chrome. */
const CHOSEN: Record<BrowserName, string> = { chromium: 'INCUMBENT_CHROMIUM', firefox: 'INCUMBENT_FIREFOX' };

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function inPath(command: string): string[] {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, command))
    .filter(isProgram);
}

/** The browser to use, or undefined when none is installed. */
export function findBrowser(name: BrowserName): string | undefined {
  const chosen = process.env[CHOSEN[name]];
  if (chosen) return chosen;
  const installed = [...COMMANDS[name].flatMap(inPath), ...PLACES[name].filter(existsSync)];
  if (name === 'chromium' && existsSync(chromium.executablePath())) installed.push(chromium.executablePath());
  return installed[0];
}

/**
 * The browser to use, installed first where there is none.
 * @returns its path, or undefined when it could not be had; what was tried has been said.
 */
export function ensureBrowser(name: BrowserName): string | undefined {
  return findBrowser(name) ?? (install(name) ? findBrowser(name) : undefined);
}

/** What to tell somebody whose machine has no browser and cannot get one. */
export const noBrowser = (name: BrowserName): string =>
  `No ${name === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox'} was found and none could be installed: install one, or name it in ${CHOSEN[name]}.`;

function install(name: BrowserName): boolean {
  // Playwright's Firefox is a build of its own that takes no extensions; puppeteer drives the real one.
  if (name === 'chromium') {
    console.log('No Chromium, Chrome or Edge is installed: trying Playwright’s download …');
    if (run(process.execPath, [join(ROOT, 'node_modules', 'playwright', 'cli.js'), 'install', 'chromium']))
      return true;
  }
  const isRoot = process.getuid?.() === 0;
  if (inPath('apt-get').length === 0 || !isRoot) return false;
  console.log(`Installing ${PACKAGES[name].join(' and ')} with apt-get …`);
  const install = [
    'install',
    '-y',
    '--no-install-recommends',
    ...PACKAGES[name],
    'fonts-dejavu',
    'fonts-liberation',
  ];
  return run('apt-get', ['update']) && run('apt-get', install);
}

/** Runs quietly: a failed attempt is no news, the next one follows. */
function run(command: string, parameters: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, parameters, { stdio: 'ignore', env, timeout: 600_000 }).status === 0;
}
