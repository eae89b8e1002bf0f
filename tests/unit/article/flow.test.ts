import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { makeFlow } from '../../../src/article/flow.ts';
import { candidatesOf } from '../../../src/article/select.ts';
import { walkPage } from '../../../src/article/walk.ts';
import { parseHtml } from '../../../tools/lib/dom.ts';

function finish<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The flow of the first block of some mark-up. */
function flowOf(html: string) {
  const { body } = parseHtml(`<body>${html}</body>`);
  return finish(candidatesOf(finish(walkPage(body, () => false))))[0]!.flow;
}

test.describe('what a reader reads', () => {
  const cases: Record<string, [string, string]> = {
    'inline elements are no gaps': ['<p>Ka<em>ma</em>la <b>Har</b>ris</p>', 'Kamala Harris'],
    'white space is one space': ['<p>\n  Angela \t\n <b> Merkel </b>\n</p>', 'Angela Merkel'],
    'soft hyphens are not seen': ['<p>Bundes&shy;kanz&shy;lerin</p>', 'Bundeskanzlerin'],
    'nor zero-width and bidi characters': ['<p>\u200bOlaf\u2060 \u202aScholz\u202c\ufeff</p>', 'Olaf Scholz'],
    'joiners that shape letters stay': ['<p>می\u200cخواهم</p>', 'می\u200cخواهم'],
    'joiners in Latin are noise': ['<p>Mer\u200dkel</p>', 'Merkel'],
    'a line break is one': ['<p>One<br> two<br/>\nthree</p>', 'One\ntwo\nthree'],
    'but not in a heading': ['<h2>Kamala<br>Harris</h2>', 'Kamala Harris'],
    'a break opportunity is nothing': ['<p>Donau<wbr>dampf</p>', 'Donaudampf'],
    'the base of ruby, not its reading': [
      '<p><ruby>尹<rp>（</rp><rt>ユン</rt><rp>）</rp></ruby>大統領</p>',
      '尹大統領',
    ],
    entities: ['<p>Tom &amp; Jerry&nbsp;&#8217;s</p>', 'Tom & Jerry\u00a0’s'],
    'footnote marks are not read': ['<p>The end<sup><a href="#1">1</a></sup>.</p>', 'The end.'],
  };
  for (const [name, [html, text]] of Object.entries(cases)) {
    test(name, () => {
      expect(flowOf(html).text).toBe(text);
    });
  }
});

const piece = fc.oneof(
  fc.constantFrom(
    ' ',
    '\n',
    '  \t',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\u2068',
    '\u00a0',
    'é',
    'ß',
    '尹',
    '𝒜',
    '👩‍👧',
    'می',
    'a',
    'B',
    '’',
    '.',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const data = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
/** Text nodes and, for null, line breaks. */
const items = fc.array(fc.option(data, { freq: 5 }), { maxLength: 12 });
const kinds = fc.constantFrom('paragraph', 'title', 'caption', 'heading') as fc.Arbitrary<'paragraph'>;

function build(parts: readonly (string | null)[], kind: 'paragraph') {
  const document = parseHtml('<p></p>');
  const nodes = parts.map((part) => (part === null ? null : document.createTextNode(part)));
  return { flow: makeFlow(kind, document.querySelector('p')!, nodes), nodes };
}

test.describe('the map, for any text', () => {
  test('every character lives where the map says, and back', () => {
    fc.assert(
      fc.property(items, kinds, (parts, kind) => {
        const { flow } = build(parts, kind);
        for (let offset = 0; offset < flow.text.length; offset++) {
          const place = flow.locate(offset, 'start');
          if (!place) throw new Error(`no place for ${offset}`);
          const shown = flow.text[offset]!;
          const there = place.node.data[place.offset];
          // A line break, or the space that stands for one in a title, lives in no node.
          const made = shown === '\n' || (shown === ' ' && kind !== 'paragraph');
          if (there !== shown && !(/\s/.test(there ?? '') && shown === ' ') && !made)
            throw new Error(`${JSON.stringify(shown)} at ${offset} is ${JSON.stringify(there)} in the page`);
          if (!made && flow.offsetOf(place.node, place.offset) !== offset)
            throw new Error(`${offset} does not come back`);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('ranges begin before they end, and places are in the page', () => {
    fc.assert(
      fc.property(items, kinds, fc.nat(), fc.nat(), (parts, kind, a, b) => {
        const { flow, nodes } = build(parts, kind);
        const length = flow.text.length;
        if (length === 0) return;
        const start = Math.min(a % length, b % length);
        const end = Math.max(a % length, b % length) + 1;
        const from = flow.locate(start, 'start')!;
        const to = flow.locate(end, 'end')!;
        for (const { node, offset } of [from, to])
          if (offset < 0 || offset > node.data.length) throw new Error('outside its node');
        const order = nodes.indexOf(to.node) - nodes.indexOf(from.node);
        // A range of line breaks alone is empty; all others go forward.
        if (
          /\S/.test(flow.text.slice(start, end)) &&
          (order < 0 || (order === 0 && to.offset <= from.offset))
        )
          throw new Error(`from ${from.offset} to ${to.offset} goes backwards`);
      }),
      { numRuns: 400 },
    );
  });

  test('text is trimmed, spaces are single, nothing unseen is left', () => {
    fc.assert(
      fc.property(items, kinds, (parts, kind) => {
        const { text } = build(parts, kind).flow;
        if (/^[ \n]|[ \n]$|[ \n][ \n]|[\t\r\f\u00ad\u200b\u2060\u2066-\u2069\ufeff]/.test(text))
          throw new Error(JSON.stringify(text));
      }),
      { numRuns: 400 },
    );
  });

  test('asked for nonsense it answers nothing', () => {
    const { flow } = build(['a b'], 'paragraph');
    for (const offset of [-1, 4, Number.NaN, Number.POSITIVE_INFINITY])
      expect(flow.locate(offset, 'start')).toBeNull();
    expect(flow.offsetOf(parseHtml('<p>x</p>').createTextNode('x'), 0)).toBe(-1);
  });
});
