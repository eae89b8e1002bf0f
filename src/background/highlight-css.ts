// The style rules for highlights. The worker puts them into the page, where its scripts do not see them; being important,
// they stand against a page that looks the name up and writes a rule of its own.
import type { Category, WorkerMessages } from '../platform/messages.ts';

type Look = Pick<WorkerMessages['paint']['request'], 'name' | 'style' | 'colourByRole'>;

/** Middle tones: mixed with the colour of the text they lie near, they can be told apart on white and on black. */
const COLOURS: Record<Category, string> = {
  head: '#b87a12',
  minister: '#3a7fb0',
  legislator: '#5f8f48',
  judge: '#8a62ad',
  'central-bank': '#2a9494',
  international: '#5668cc',
  military: '#7d7859',
  regional: '#b05d88',
};
const PLAIN = '#2f7fb8';

/** Half the text's own colour: a line that follows the page from light to dark, whatever way it gets there. */
const line = (colour: string) => `color-mix(in srgb, ${colour} 70%, currentcolor)`;
const tint = (colour: string, share: number) => `color-mix(in srgb, ${colour} ${share}%, transparent)`;

function rule(name: string, style: Look['style'], colour: string): string {
  return style === 'tint'
    ? `::highlight(${name}){background-color:${tint(colour, 24)}!important}`
    : `::highlight(${name}){text-decoration:underline 2px ${line(colour)}!important;text-underline-offset:3px!important}`;
}

/**
 * Rules for all highlights of one page: `name` for every official, `name-<category>` when coloured by role,
 * `name-pulse` for the mention somebody has jumped to. On paper there are none.
 */
export function highlightCss({ name, style, colourByRole }: Look): string {
  const names: [string, string][] = colourByRole
    ? Object.entries(COLOURS).map(([category, colour]) => [`${name}-${category}`, colour])
    : [[name, PLAIN]];
  const all = names.map(([one]) => `::highlight(${one})`).join(',');
  return [
    `@media screen{${names.map(([one, colour]) => rule(one, style, colour)).join('')}`,
    `::highlight(${name}-pulse){background-color:${tint(PLAIN, 45)}!important}}`,
    // Forced colours take tints away; a line in a system colour stays.
    `@media screen and (forced-colors:active){${all}{text-decoration:underline 2px LinkText!important}`,
    `::highlight(${name}-pulse){background-color:Highlight!important;color:HighlightText!important}}`,
  ].join('');
}
