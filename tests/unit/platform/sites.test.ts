import { expect, test } from '@playwright/test';
import { DEFAULTS } from '../../../src/platform/settings.ts';
import { isListed, normaliseSite, switchSite, whyOff } from '../../../src/platform/sites.ts';

test('a site is a host name, whatever it was pasted as', () => {
  expect(normaliseSite(' https://www.Post.example/a?b#c ')).toBe('post.example');
  expect(normaliseSite('post.example:8080')).toBe('post.example');
  for (const input of ['', 'file:///etc/hosts', 'not a host', 'about:blank'])
    expect(normaliseSite(input)).toBeNull();
});

test('a listed site covers its subdomains and nobody else’s', () => {
  expect(isListed(['post.example'], 'news.post.example')).toBe(true);
  expect(isListed(['post.example'], 'post.example.')).toBe(true);
  expect(isListed(['post.example'], 'compost.example')).toBe(false);
});

test('a switch that was thrown is in force, in every mode, and thrown back again', () => {
  for (const siteMode of ['everywhere', 'only-chosen', 'not-chosen'] as const) {
    for (const sites of [[], ['other.example'], ['post.example', 'other.example']]) {
      const before = { ...DEFAULTS, siteMode, sites };
      const off = { ...before, ...switchSite(before, 'post.example', false) };
      expect(whyOff(off, 'post.example')).not.toBeNull();
      const on = { ...off, ...switchSite(off, 'post.example', true) };
      expect(whyOff(on, 'post.example')).toBeNull();
      // Another site in the list stays as it was, where the list counted before.
      if (siteMode !== 'everywhere')
        expect(whyOff(on, 'other.example')).toBe(whyOff(before, 'other.example'));
    }
  }
});
