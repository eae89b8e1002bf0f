import { expect, test } from '@playwright/test';
import { packHolder } from '../../../src/background/pack-holder.ts';
import { packInfo } from '../../../src/background/pack-info.ts';
import { searchOfficials } from '../../../src/background/search.ts';
import { fixturePack, fixturePackBytes } from '../../fixtures/knowledge/fixture.ts';
import { NOT_OFFICIALS } from '../../fixtures/knowledge/people.ts';

test('the pack is read once, at the first question', async () => {
  let reads = 0;
  const pack = packHolder(async () => {
    reads++;
    return fixturePackBytes();
  });
  expect(reads).toBe(0);
  const [first, second] = await Promise.all([pack(), pack()]);
  expect(first.ok && second.ok).toBe(true);
  await pack();
  expect(reads).toBe(1);
});

test('a damaged or missing pack is an error in words, and is tried again when asked again', async () => {
  const spoilt = fixturePackBytes();
  new Uint8Array(spoilt)[spoilt.byteLength >> 1]! ^= 0xff;
  const damaged = await packHolder(async () => spoilt)();
  expect(damaged).toMatchObject({ ok: false });
  let there = false;
  const pack = packHolder(async () => {
    if (!there) throw new Error('no such file');
    return fixturePackBytes();
  });
  expect(await pack()).toMatchObject({ ok: false, error: expect.stringMatching(/pack/) });
  there = true;
  expect(await pack()).toMatchObject({ ok: true });
});

test('counts every official once, and none of the namesakes', () => {
  const knowledge = fixturePack();
  const info = packInfo(knowledge, 1234);
  expect(info.persons).toBe(knowledge.persons - NOT_OFFICIALS.length);
  expect(info.byJurisdiction.reduce((sum, { persons }) => sum + persons, 0)).toBe(info.persons);
  expect(info.byJurisdiction[0]).toMatchObject({ code: 'US' });
  expect(info.byCategory.find(({ category }) => category === 'central-bank')!.persons).toBe(2);
  expect(info).toMatchObject({ bytes: 1234, built: '2026-11-01' });
});

test('search finds officials and the reader’s own people, not the relatives', () => {
  const knowledge = fixturePack();
  const own = [{ name: 'Ana Bidenko', otherNames: [], office: 'Councillor', jurisdiction: '' }];
  const found = searchOfficials(knowledge, own, 'biden', 10, '2023-01-01').map(({ name }) => name);
  expect(found[0]).toBe('Ana Bidenko');
  expect(found).toContain('Joe Biden');
  expect(found).not.toContain('Hunter Biden');
  expect(searchOfficials(knowledge, own, '   ', 10, '2023-01-01')).toEqual([]);
});
