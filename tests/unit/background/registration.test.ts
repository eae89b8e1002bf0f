import { expect, test } from '@playwright/test';
import { patternsOf, registerPageScript, scriptPatterns } from '../../../src/background/registration.ts';

test('a listed site covers its subdomains; an address in numbers has none', () => {
  expect(patternsOf('post.example')).toEqual(['*://*.post.example/*']);
  expect(patternsOf('127.0.0.1')).toEqual(['*://127.0.0.1/*']);
  expect(patternsOf('[::1]')).toEqual(['*://[::1]/*']);
});

test('switched off, or with no site chosen, nothing is registered', () => {
  expect(scriptPatterns({ enabled: false, siteMode: 'everywhere', sites: [] })).toBeNull();
  expect(scriptPatterns({ enabled: true, siteMode: 'only-chosen', sites: [] })).toBeNull();
});

test('the list means what the mode says', () => {
  const sites = ['post.example'];
  expect(scriptPatterns({ enabled: true, siteMode: 'everywhere', sites })!.excludeMatches).toEqual([]);
  expect(scriptPatterns({ enabled: true, siteMode: 'not-chosen', sites })).toEqual({
    matches: ['http://*/*', 'https://*/*'],
    excludeMatches: ['*://*.post.example/*'],
  });
  expect(scriptPatterns({ enabled: true, siteMode: 'only-chosen', sites })).toEqual({
    matches: ['*://*.post.example/*'],
    excludeMatches: [],
  });
});

test('registers once, changes when the settings do, and says whether it has', async () => {
  let registered: object[] = [];
  const calls: string[] = [];
  const scripting = {
    getRegisteredContentScripts: async () => registered,
    unregisterContentScripts: async () => {
      calls.push('unregister');
      registered = [];
    },
    registerContentScripts: async (scripts: object[]) => {
      calls.push('register');
      registered = scripts;
    },
  } as never;
  const everywhere = { enabled: true, siteMode: 'everywhere' as const, sites: [] };
  expect(await registerPageScript(scripting, everywhere)).toBe(true);
  expect(await registerPageScript(scripting, everywhere)).toBe(false);
  expect(
    await registerPageScript(scripting, { ...everywhere, siteMode: 'not-chosen', sites: ['a.example'] }),
  ).toBe(true);
  expect(await registerPageScript(scripting, { ...everywhere, enabled: false })).toBe(true);
  expect(await registerPageScript(scripting, { ...everywhere, enabled: false })).toBe(false);
  expect(calls).toEqual(['register', 'unregister', 'register', 'unregister']);
});
