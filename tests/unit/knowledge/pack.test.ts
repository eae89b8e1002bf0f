import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { openPack } from '../../../src/knowledge/pack.ts';
import type { Role } from '../../../src/knowledge/roles.ts';
import { writePack } from '../../../tools/knowledge/pack/write.ts';
import {
  fixtureModel,
  fixturePack,
  fixturePackBytes,
  fixturePerson,
} from '../../fixtures/knowledge/fixture.ts';

const knowledge = fixturePack();
const officeAt = (name: string, date: string) => {
  const found = knowledge.officeAt(fixturePerson(knowledge, name), date);
  return found && [knowledge.office(knowledge.term(found.term).office).title, found.status];
};
const officeTitled = (title: string) => {
  const model = fixtureModel();
  const { role, jurisdiction } = model.offices.find((office) => office.title === title)!;
  return knowledge
    .offices(role, knowledge.jurisdictionByCode(jurisdiction))
    .find((office) => knowledge.office(office).title === title)!;
};
const holders = (title: string, date: string) =>
  knowledge
    .holders(officeTitled(title), date)
    .map((term) => knowledge.person(knowledge.term(term).person).name);

test('every record comes back as it was written', () => {
  const model = fixtureModel();
  expect(knowledge.persons).toBe(model.persons.length);
  expect(knowledge.terms).toBe(model.terms.length);
  expect(knowledge.built).toBe(model.built);
  for (const written of model.persons) {
    const read = knowledge.person(knowledge.personByQid(written.qid!));
    const { name, qid, born, died, party, wikipedia, notOfficial } = read;
    expect({ name, qid, born, died, party, wikipedia, notOfficial }).toEqual({
      ...{
        name: written.name,
        qid: written.qid,
        born: written.born,
        died: written.died,
        party: written.party,
      },
      ...{ wikipedia: written.wikipedia, notOfficial: written.notOfficial },
    });
    expect(read.otherNames).toEqual(written.aliases);
    expect(knowledge.jurisdiction(read.country).code).toBe(written.country);
    const own = model.terms.filter((term) => model.persons[term.person] === written);
    const terms = [];
    for (let at = knowledge.termsFrom(read.index); at < knowledge.termsTo(read.index); at++) {
      const { person, office, index: _, ...term } = knowledge.term(at);
      expect(person).toBe(read.index);
      terms.push({ ...term, title: knowledge.office(office).title });
    }
    expect(terms).toEqual(
      own.map(({ person: _, office, ...term }) => ({ ...term, title: model.offices[office]!.title })),
    );
  }
});

test('offices and jurisdictions come back with what belongs to them', () => {
  const defence = knowledge.office(officeTitled('Minister of Defence of Russia'));
  expect(defence).toMatchObject({ role: 'defence-minister', singleSeat: true });
  const california = knowledge.jurisdiction(knowledge.jurisdictionByCode('US-CA'));
  expect(california).toMatchObject({ name: 'California', kind: 'region' });
  expect(knowledge.jurisdiction(california.parent).code).toBe('US');
  expect(knowledge.sources).toEqual([
    expect.objectContaining({ id: 'fixture', licence: 'CC0', newest: '2026-10-01', terms: knowledge.terms }),
  ]);
});

test('words lead to jurisdictions, countries first', () => {
  const code = (word: string) => {
    const found = knowledge.jurisdictionByWord(word);
    return found < 0 ? null : knowledge.jurisdiction(found).code;
  };
  expect(code('north korean')).toBe('KP');
  expect(code('kremlin')).toBe('RU');
  expect(code('us')).toBe('US');
  expect(code('georgia')).toBe('GE');
  expect(code('atlantis')).toBe(null);
  expect(code('=US')).toBe('US');
});

/** What the pack calls a person on a day, given the person's terms: role, title, start, end, acting. */
function knownAs(
  date: string,
  ...terms: [role: Role, title: string, start: string, end: string, acting?: 'acting'][]
) {
  const model = fixtureModel();
  const made = writePack({
    ...model,
    persons: [{ name: 'Ana Novak', aliases: [], qid: 'Q1', country: 'US', notOfficial: false }],
    offices: terms.map(([role, title]) => ({ title, role, jurisdiction: 'US', singleSeat: true })),
    terms: terms.map(([, , start, end, acting], office) => ({
      ...{ person: 0, office, source: 0, start, end },
      ...{ acting: acting !== undefined, unreferenced: false },
    })),
  });
  const opened = openPack(made);
  if (!opened.ok) throw new Error(opened.message);
  const found = opened.knowledge.officeAt(0, date)!;
  return opened.knowledge.office(opened.knowledge.termOffice(found.term)).title;
}

test('a regular office before one of the same rank that is looked after beside it', () => {
  const foreign = ['foreign-minister', 'Secretary of State', '2025-01-21', '2029-01-20'] as const;
  const adviser = ['national-security-adviser', 'Security Advisor', '2025-05-01', '2029-01-20'] as const;
  expect(knownAs('2025-06-01', [...foreign], [...adviser, 'acting'])).toBe('Secretary of State');
  expect(knownAs('2025-06-01', [...foreign], [...adviser])).toBe('Security Advisor');
});

test('what somebody out of office is known as', () => {
  const seat = ['lower-house-member', 'Member of Parliament', '2010-05-06', '2024-07-04'] as const;
  const minister = ['defence-minister', 'Defence Minister', '2023-01-01', '2024-01-01'] as const;
  const deputy = ['deputy-head-of-government', 'Deputy Prime Minister', '2020-01-01', '2023-06-01'] as const;
  const head = ['prime-minister', 'Prime Minister', '2014-01-01', '2016-01-01'] as const;
  expect(knownAs('2025-01-01', [...seat], [...minister])).toBe('Defence Minister');
  expect(knownAs('2025-01-01', [...deputy], [...minister])).toBe('Defence Minister');
  expect(knownAs('2025-01-01', [...seat], [...minister], [...head])).toBe('Prime Minister');
  expect(knownAs('2025-01-01', [...seat], [...minister], [...head, 'acting'])).toBe('Defence Minister');
  expect(knownAs('2035-01-01', ['mayor', 'Mayor', '2026-01-01', '2030-01-01'], [...minister])).toBe('Mayor');
});

test('the office at a date', () => {
  expect(officeAt('Vladimir Putin', '2010-03-01')).toEqual(['Prime Minister of Russia', 'at date']);
  expect(officeAt('Vladimir Putin', '2014-03-01')).toEqual(['President of Russia', 'at date']);
  expect(officeAt('Boris Johnson', '2018-01-01')).toEqual(['Mayor of London', 'former']);
  expect(officeAt('Joe Biden', '2018-01-01')).toEqual(['Vice President of the United States', 'former']);
  expect(officeAt('Joe Biden', '1960-01-01')).toEqual(['Senator from Delaware', 'later']);
  // In office as of 2026-06-01, says the source: nothing is known of the day after.
  expect(officeAt('Sergey Lavrov', '2026-06-01')?.[1]).toBe('at date');
  expect(officeAt('Sergey Lavrov', '2026-06-02')?.[1]).toBe('unknown');
  // The end is only known to the month.
  expect(officeAt('Jerome Powell', '2026-05-10')?.[1]).toBe('possibly at date');
  expect(officeAt('Jerome Powell', '2026-05-31')?.[1]).toBe('former');
  expect(officeAt('Hunter Biden', '2020-01-01')).toBe(null);
});

test('the holder of an office at a date', () => {
  expect(holders('Minister of Defence of Russia', '2023-09-08')).toEqual(['Sergei Shoigu']);
  expect(holders('Minister of Defence of Russia', '2024-06-01')).toEqual(['Andrei Belousov']);
  // Out of office on the 12th, successor from the 14th.
  expect(holders('Minister of Defence of Russia', '2024-05-13')).toEqual([]);
  expect(holders('President of the United States', '2017-01-20')).toEqual(['Donald Trump']);
  expect(holders('President of the United States', 'no date')).toEqual([]);
});

test('the terms of an office follow each other', () => {
  const terms = knowledge.termsOfOffice(officeTitled('Secretary General of NATO'));
  expect(terms.map((term) => knowledge.person(knowledge.term(term).person).name)).toEqual([
    'Jens Stoltenberg',
    'Mark Rutte',
  ]);
});

test('the same model gives the same bytes, whatever its order', () => {
  const model = fixtureModel();
  const flipped = {
    ...model,
    persons: model.persons.toReversed(),
    terms: model.terms
      .map((term) => ({ ...term, person: model.persons.length - 1 - term.person }))
      .toReversed(),
    jurisdictions: model.jurisdictions.toReversed(),
  };
  expect(Buffer.from(writePack(flipped))).toEqual(Buffer.from(fixturePackBytes()));
});

test.describe('a spoilt pack is refused with the reason', () => {
  const bytes = new Uint8Array(fixturePackBytes());

  test('any byte changed', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const spoilt = bytes.slice();
        spoilt[at]! ^= change;
        expect(openPack(spoilt.buffer).ok).toBe(false);
      }),
      { numRuns: 600 },
    );
  });

  test('every byte of the header changed', () => {
    for (let at = 0; at < 400; at++) {
      const spoilt = bytes.slice();
      spoilt[at]! ^= 0x10;
      expect(openPack(spoilt.buffer), `byte ${at}`).toMatchObject({ ok: false });
    }
  });

  test('cut short anywhere', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), (length) => {
        expect(openPack(bytes.slice(0, length).buffer)).toMatchObject({
          ok: false,
          error: 'truncated',
          message: expect.stringContaining('truncated'),
        });
      }),
      { numRuns: 300 },
    );
  });

  test('older, newer, foreign, too long', () => {
    const withVersion = (version: number) => {
      const copy = fixturePackBytes();
      new Uint32Array(copy)[1] = version;
      return openPack(copy);
    };
    expect(withVersion(0)).toMatchObject({ error: 'older', message: expect.stringContaining('older') });
    expect(withVersion(99)).toMatchObject({ error: 'newer', message: expect.stringContaining('newer') });
    const text = new TextEncoder().encode('<!doctype html><title>Not found</title>').slice().buffer;
    expect(openPack(text)).toMatchObject({ error: 'foreign' });
    const longer = new Uint8Array(bytes.length + 4);
    longer.set(bytes);
    expect(openPack(longer.buffer)).toMatchObject({ error: 'corrupted' });
  });

  test('words exchanged', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length / 4 - 1), fc.nat(bytes.length / 4 - 1), (a, b) => {
        const words = new Uint32Array(bytes.slice().buffer);
        fc.pre(words[a] !== words[b]);
        [words[a], words[b]] = [words[b]!, words[a]!];
        expect(openPack(words.buffer).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
