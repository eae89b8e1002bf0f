// One table for everything that is measured.
import type { Timing } from './measure.ts';

export interface Line {
  part: string;
  what: string;
  /** In `unit`; null when it could not be measured, with the reason in `note`. */
  figure: number | null;
  unit: string;
  spread?: number;
  /** Highest figure allowed, in `unit`; absent for figures given for comparison. */
  budget?: number;
  /** Or: the lowest figure allowed. */
  atLeast?: number;
  /** The alternative's figure from the same run: "mark.js 41.2 ms". */
  alternative?: string;
  note?: string;
}

export const timed = (part: string, what: string, timing: Timing, rest: Partial<Line> = {}): Line => ({
  part,
  what,
  figure: timing.median,
  spread: timing.spread,
  unit: 'ms',
  ...rest,
});

/** Whether a line keeps its budget: null when it has none or was not measured. */
export function keeps(line: Line): boolean | null {
  if (line.figure === null || (line.budget === undefined && line.atLeast === undefined)) return null;
  return line.figure <= (line.budget ?? Infinity) && line.figure >= (line.atLeast ?? -Infinity);
}

/** A number with three significant digits and its unit. */
export const amount = (value: number, unit: string) =>
  `${value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)} ${unit}`.trim();

/** The lines as text columns, one line each, with a mark for what keeps (✓) or breaks (✗) its budget. */
export function table(lines: readonly Line[]): string {
  const rows = lines.map((line) => {
    const kept = keeps(line);
    const bound =
      line.budget !== undefined ? `≤ ${line.budget}` : line.atLeast !== undefined ? `≥ ${line.atLeast}` : '';
    return [
      kept === null ? ' ' : kept ? '✓' : '✗',
      line.part,
      line.what,
      line.figure === null
        ? '–'
        : amount(line.figure, line.unit) + (line.spread ? ` ±${line.spread.toFixed(2)}` : ''),
      bound && `${bound} ${line.unit}`.trim(),
      line.alternative ?? '',
      line.note ?? '',
    ];
  });
  rows.unshift(['', 'part', 'what', 'figure', 'budget', 'beside it', '']);
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
