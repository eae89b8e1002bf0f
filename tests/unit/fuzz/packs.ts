// The pack reader: a file that was cut, damaged on disk or in transit. Whatever is damaged is refused as a whole.
import fc from 'fast-check';
import { openPack } from '../../../src/knowledge/pack.ts';
import { readLayout, SECTION_NAMES, type Sections, writeLayout } from '../../../src/knowledge/pack-format.ts';
import { fixturePackBytes } from '../../fixtures/knowledge/fixture.ts';
import { must, target } from './target.ts';

const bytes = new Uint8Array(fixturePackBytes());
const at = fc.nat(bytes.length - 1);

function mustRefuse(damaged: Uint8Array<ArrayBuffer>, how: string): void {
  const answer = openPack(damaged.buffer);
  must(!answer.ok, `${how}: opened`);
  must(answer.message.length > 0, `${how}: refused without a reason`);
}

function differs(damaged: Uint8Array): boolean {
  return damaged.length !== bytes.length || damaged.some((byte, index) => byte !== bytes[index]);
}

/** A pack of some 4 KB with something in every section: small enough to spoil it in every single way. */
export function smallestPack(): Uint8Array<ArrayBuffer> {
  const layout = readLayout(fixturePackBytes());
  if (!layout.ok) throw new Error(layout.message);
  const cut = SECTION_NAMES.map((name) => [name, layout.sections[name].slice(0, 12)] as const);
  return new Uint8Array(writeLayout(Object.fromEntries(cut) as unknown as Sections, layout.builtDay));
}

/** The small pack that other tests look people up in. */
export const wholePack = (): Uint8Array<ArrayBuffer> => bytes.slice();

/** Every byte with each of its bits flipped. Not random: all of them. Answers how many that was. */
export function everyFlip(whole: Uint8Array<ArrayBuffer>): number {
  const damaged = whole.slice();
  for (let index = 0; index < whole.length; index++) {
    for (let bit = 1; bit < 256; bit <<= 1) {
      damaged[index]! ^= bit;
      mustRefuse(damaged, `byte ${index}, bit ${bit}`);
      damaged[index]! ^= bit;
    }
  }
  return whole.length * 8;
}

/** Every length shorter than whole. Answers how many that was. */
export function everyTruncation(whole: Uint8Array<ArrayBuffer>): number {
  for (let length = 0; length < whole.length; length++)
    mustRefuse(whole.slice(0, length), `cut to ${length} bytes`);
  return whole.length;
}

/** What is gone through from end to end instead of being drawn at random. */
export const EXHAUSTED = ['Pack: every bit of every byte flipped', 'Pack: every truncation'] as const;

export const packs = [
  target(
    'Pack: several bytes changed',
    400,
    fc.array(fc.tuple(at, fc.nat(255)), { minLength: 2, maxLength: 64 }),
    (changes) => {
      const damaged = bytes.slice();
      for (const [index, byte] of changes) damaged[index] = byte;
      if (differs(damaged)) mustRefuse(damaged, 'changed');
    },
  ),
  target(
    'Pack: a stretch zeroed, moved or doubled',
    400,
    fc.tuple(at, at, fc.nat(4096), fc.nat(2)),
    ([from, to, length, how]) => {
      const damaged = bytes.slice();
      if (how === 0) damaged.fill(0, from, from + length);
      else if (how === 1) damaged.copyWithin(to, from, from + length);
      else {
        const [a, b] = [bytes.slice(from, from + length), bytes.slice(to, to + length)];
        damaged.set(b.subarray(0, bytes.length - from), from);
        damaged.set(a.subarray(0, bytes.length - to), to);
      }
      if (differs(damaged)) mustRefuse(damaged, 'stretch');
    },
  ),
  target('Pack: any bytes', 400, fc.uint8Array({ maxLength: 2048 }), (any) =>
    mustRefuse(any.slice(), 'any bytes'),
  ),
];
