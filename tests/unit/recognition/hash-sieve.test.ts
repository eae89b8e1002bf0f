import { expect, test } from '@playwright/test';
import { HashSieve } from '../../../src/recognition/hash-sieve.ts';

test('lets through every hash it holds and keeps back most others', () => {
  const held = Array.from({ length: 500 }, (_, i) => Math.imul(i + 1, 0x9e3779b1) | 0);
  const sieve = new HashSieve(held, held.length);
  expect(held.every((hash) => sieve.mayHold(hash))).toBe(true);
  const strange = Array.from({ length: 5000 }, (_, i) => Math.imul(i + 1, 0x85ebca6b) | 0);
  expect(strange.filter((hash) => sieve.mayHold(hash)).length).toBeLessThan(strange.length / 4);
});

test('holds nothing when it is empty', () => {
  expect(new HashSieve([], 0).mayHold(0)).toBe(false);
});
