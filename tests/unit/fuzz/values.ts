// Values that make trouble, mixed with honest ones.
import fc from 'fast-check';

/** White space of every kind, unseen and bidi characters, lone surrogates, combining marks, markup. */
const PIECES = [
  ' ',
  '  ',
  '\n',
  '\t',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\ud800',
  '\udc00',
  '\u0301',
  '\u0000',
  '’',
  "'",
  "'s",
  '-',
  '.',
  ',',
  '"',
  '(',
  '<b>',
  '</script>',
  '&lt;',
  '\u{1f9d1}\u200d\u2696\ufe0f',
  'İ',
  'ß',
  'ǅ',
  '金',
  'ق',
];

/** Names and titles of the small pack's people, and pieces of them. */
const NAMES = [
  'Joe Biden',
  'Biden',
  'Vladimir Putin',
  'Putin',
  'Kim Jong Un',
  'Kim',
  'Sergei Shoigu',
  'Russian Defense Minister',
  'President',
  'the president',
  'Sen.',
  'Prime Minister',
  'Mayor of London',
  'Boris Johnson',
  'J.',
];

export const piece = fc.constantFrom(...PIECES);

/** Text that is troublesome in every way at once. */
export const hostileText = fc
  .array(
    fc.oneof(
      piece,
      fc.constantFrom(...NAMES),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.lorem({ maxCount: 3 }),
    ),
    {
      maxLength: 24,
    },
  )
  .map((parts) => parts.join(''));

/** Keys that reach for what they should not. */
const key = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', ''),
  fc.string({ maxLength: 8 }),
);

const scalar = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  hostileText,
  fc.constantFrom(
    null,
    true,
    false,
    0,
    -1,
    1e308,
    -0,
    Number.MAX_SAFE_INTEGER,
    '',
    '2024-02-30',
    '0000-00-00',
  ),
  fc.double(),
  fc.integer(),
);

/** Anything that JSON can carry, `__proto__` as a key included: what arrives in messages, files and answers. */
export const anyJson: fc.Arbitrary<unknown> = fc
  .letrec<{ value: string }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      scalar.map((value) => JSON.stringify(value) ?? 'null'),
      fc.array(tie('value'), { maxLength: 5 }).map((items) => `[${items.join(',')}]`),
      fc
        .array(fc.tuple(key, tie('value')), { maxLength: 6 })
        .map((fields) => `{${fields.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`),
    ),
  }))
  .value.map((text) => JSON.parse(text));

/** An honest value with some of its parts, at any depth, replaced by anything. */
export function spoilt(honest: unknown): fc.Arbitrary<unknown> {
  const places = paths(honest);
  return fc
    .array(fc.tuple(fc.constantFrom(...places), fc.oneof(anyJson, fc.constant(undefined))), { maxLength: 3 })
    .map((changes) => changes.reduce((value, [path, part]) => replace(value, path, part), honest));
}

type Path = readonly string[];

function paths(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([name, part]) => paths(part, [...at, name]))];
}

function replace(value: unknown, [name, ...rest]: Path, part: unknown): unknown {
  if (name === undefined) return part;
  if (typeof value !== 'object' || value === null) return value;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  copy[name] = replace(copy[name], rest, part);
  return copy;
}
