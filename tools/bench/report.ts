// One table for everything that is measured.
import type { Timing } from './measure.ts';

/** An alternative's figure from the same run. */
export interface Beside {
  what: string;
  figure: number;
  unit: string;
}

export interface Line {
  part: string;
  what: string;
  /** In `unit`; null when it could not be measured, with the reason in `note`. */
  figure: number | null;
  unit: string;
  /** Half the distance between the quartiles. */
  spread?: number;
  rounds?: number;
  /** Highest figure allowed, in `unit`; absent for figures given for comparison. */
  budget?: number;
  /** Or: the lowest figure allowed. */
  atLeast?: number;
  beside?: Beside[];
  note?: string;
}

/** A line for times that were taken several times. */
export const timed = (part: string, what: string, timing: Timing, rest: Partial<Line> = {}): Line => ({
  part,
  what,
  figure: timing.median,
  spread: timing.spread,
  rounds: timing.rounds,
  unit: 'ms',
  ...rest,
});

/** A line for what could not be measured. */
export const missing = (part: string, what: string, why: unknown): Line => ({
  part,
  what,
  figure: null,
  unit: '',
  note: (why instanceof Error ? why.message : String(why)).split('\n')[0]!.slice(0, 120),
});

/** Whether a line keeps its budget: null when it has none or was not measured. */
export function keeps(line: Line): boolean | null {
  if (line.figure === null || (line.budget === undefined && line.atLeast === undefined)) return null;
  return line.figure <= (line.budget ?? Infinity) && line.figure >= (line.atLeast ?? -Infinity);
}

/** A number with three significant digits and its unit. */
export function amount(value: number, unit: string): string {
  const size = Math.abs(value);
  const digits = Number.isInteger(value) || size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 3;
  return `${value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`.trim();
}

function bound({ budget, atLeast, unit }: Line): string {
  if (budget !== undefined) return `≤ ${amount(budget, unit)}`;
  return atLeast !== undefined ? `≥ ${amount(atLeast, unit)}` : '';
}

const HEADINGS = ['', 'part', 'what', 'figure', 'budget', 'beside it, same run', ''];

function cells(line: Line): string[] {
  const kept = keeps(line);
  const spread = line.spread ? ` ±${amount(line.spread, '')}` : '';
  return [
    kept === null ? ' ' : kept ? '✓' : '✗',
    line.part,
    line.what,
    line.figure === null ? '–' : amount(line.figure, line.unit) + spread,
    bound(line),
    (line.beside ?? []).map(({ what, figure, unit }) => `${what} ${amount(figure, unit)}`).join(', '),
    line.note ?? '',
  ];
}

/** The lines as text columns, one line each, with a mark for what keeps (✓) or breaks (✗) its budget. */
export function table(lines: readonly Line[]): string {
  const rows = [HEADINGS, ...lines.map(cells)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const padded = (row: string[]) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ');
  return rows.map((row) => padded(row).trimEnd()).join('\n');
}
