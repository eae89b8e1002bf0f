import { expect, test } from '@playwright/test';
import { highlightCss } from '../../../src/background/highlight-css.ts';

const NAME = 'h0123456789abcdef';

test('one rule for all, or one for each kind of office', () => {
  const plain = highlightCss({ name: NAME, style: 'underline', colourByRole: false });
  expect(plain).toContain(`::highlight(${NAME}){text-decoration:underline`);
  expect(plain).not.toContain(`${NAME}-head`);
  const coloured = highlightCss({ name: NAME, style: 'tint', colourByRole: true });
  for (const category of [
    'head',
    'minister',
    'legislator',
    'judge',
    'central-bank',
    'international',
    'military',
    'regional',
  ])
    expect(coloured).toContain(`::highlight(${NAME}-${category}){background-color:`);
});

test('changes nothing that moves text, and nothing on paper', () => {
  for (const style of ['underline', 'tint'] as const) {
    const css = highlightCss({ name: NAME, style, colourByRole: true });
    expect(css).not.toMatch(/font|letter-spacing|padding|margin|border|display/);
    expect(css.replace(/@media screen[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, '').trim()).toBe('');
  }
});
