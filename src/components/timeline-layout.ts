import type { Category, TermView } from '../platform/messages.ts';
import { shortTitle } from './short-title.ts';

/** One office on the timeline. Positions are shares of the timeline's width, 0 to 1. */
export interface TimelineBar {
  title: string;
  category: Category;
  from: number;
  to: number;
  /** Where within the bar one term ends and the next in the same office begins. */
  joints: number[];
  /** The end is not known: drawn as fading out. */
  open: boolean;
  /** The beginning is not known. */
  startless: boolean;
  /** The label begins at `from` and runs right, or ends at `to` and runs left, or has the whole width. */
  labelSide: 'right' | 'left' | 'full';
  lane: number;
}

export interface Timeline {
  bars: TimelineBar[];
  lanes: number;
  ticks: { year: number; at: number }[];
  /** The article's date. */
  mark: number | null;
}

interface Span {
  title: string;
  category: Category;
  from: number;
  to: number;
  joints: number[];
  open: boolean;
  startless: boolean;
}

/** The narrowest drawing: a card in a window 320 px wide. Labels that keep apart here do so anywhere. */
const NARROWEST = 256;
/** Mean advance of the label's face at its size, measured on office titles: 5.4–6.1 px in four system fonts, 6.7 in DejaVu. */
const CHARACTER = 6.7;
/** A gap of less than this between two terms in the same office is one stay in office with a re-election in it. */
const REELECTION_GAP = 0.2;
const MOST_TICKS = 5;
/** Offices that are nothing without their place: "Governor", "Governor of the Bank", "Secretary General" of what? */
const NAMED_BY_PLACE = new Set<Category>(['regional', 'central-bank', 'international']);

/**
 * Lays out a career: one bar per stay in an office, bars that overlap in time (or whose labels would) on lanes of their
 * own, gaps left open, a scale of years, and the article's date.
 * @param terms in any order; those without any date are left out (the text beside the drawing has them).
 * @param date the article's date, `YYYY-MM-DD`, or null.
 * @param packBuilt how far an open term is drawn when nothing says how long it is vouched for.
 * @returns null when no term has a date.
 */
export function layOutTimeline(
  terms: readonly TermView[],
  date: string | null,
  packBuilt: string,
): Timeline | null {
  const spans = joinTerms(terms, yearOf(packBuilt)).sort((a, b) => a.from - b.from || b.to - a.to);
  if (!spans.length) return null;
  const mark = date ? yearOf(date) : null;
  const first = Math.min(...spans.map((span) => span.from), mark ?? Number.POSITIVE_INFINITY);
  const last = Math.max(...spans.map((span) => span.to), mark ?? Number.NEGATIVE_INFINITY);
  // At least four years wide, so that a single short term does not look like a life's work.
  const padding = Math.max(0.03 * (last - first), (4 - (last - first)) / 2, 0.1);
  const from = first - padding;
  const scale = (year: number) => (year - from) / (last + padding - from);
  const bars = stack(spans, scale);
  return {
    bars,
    lanes: 1 + Math.max(...bars.map((bar) => bar.lane)),
    ticks: ticksBetween(from, last + padding).map((year) => ({ year, at: scale(year) })),
    mark: mark === null ? null : scale(mark),
  };
}

/** A date as a decimal year; a date known only to the year or month lies in its middle. */
export function yearOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (!month) return year + 0.5;
  return year + (month - 1 + ((day ?? 16) - 1) / 31) / 12;
}

function joinTerms(terms: readonly TermView[], built: number): Span[] {
  const spans: Span[] = [];
  for (const term of [...terms].sort((a, b) =>
    (a.start ?? a.end ?? '').localeCompare(b.start ?? b.end ?? ''),
  )) {
    if (!term.start && !term.end) continue;
    const to = term.end
      ? yearOf(term.end)
      : Math.max(yearOf(term.knownUntil ?? ''), built, yearOf(term.start!));
    const from = term.start ? yearOf(term.start) : to - 1;
    const title = NAMED_BY_PLACE.has(term.category)
      ? term.title
      : shortTitle(term.title, term.jurisdictionName);
    const before = spans.findLast((span) => span.title === title);
    if (before && from - before.to < REELECTION_GAP) {
      if (from > before.from && from < Math.max(to, before.to)) before.joints.push(from);
      before.to = Math.max(before.to, to);
      before.open ||= !term.end;
    } else {
      const { category } = term;
      spans.push({ title, category, from, to, joints: [], open: !term.end, startless: !term.start });
    }
  }
  return spans;
}

function stack(spans: Span[], scale: (year: number) => number): TimelineBar[] {
  const lanes: number[] = [];
  return spans.map((span) => {
    const from = scale(span.from);
    const to = scale(span.to);
    const width = (span.title.length * CHARACTER) / NARROWEST;
    const labelSide = from + width <= 1 ? 'right' : to - width >= 0 ? 'left' : 'full';
    const takenFrom = labelSide === 'full' ? 0 : labelSide === 'left' ? Math.min(from, to - width) : from;
    const takenTo = labelSide === 'full' ? 1 : labelSide === 'right' ? Math.max(to, from + width) : to;
    let lane = lanes.findIndex((end) => end + 0.02 <= takenFrom);
    if (lane < 0) lane = lanes.length;
    lanes[lane] = takenTo;
    const joints = span.joints.map(scale);
    return { ...span, from, to, joints, labelSide, lane };
  });
}

function ticksBetween(from: number, to: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => (to - from) / years <= MOST_TICKS) ?? 200;
  const ticks: number[] = [];
  // A tick's label is centred on it: none so near an edge that it would stick out.
  const margin = 0.05 * (to - from);
  for (let year = Math.ceil((from + margin) / step) * step; year <= to - margin; year += step)
    ticks.push(year);
  return ticks;
}
