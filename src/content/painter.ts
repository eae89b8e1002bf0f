// Paints with the CSS Custom Highlight API: nothing of the page's DOM changes. The registry is shared with the page's
// scripts, hence a name that cannot be guessed, and ranges that are kept here.
import type { Result, WorkerMessages } from '../platform/messages.ts';
import type { Placed } from './place-mentions.ts';

type Look = Pick<WorkerMessages['paint']['request'], 'style' | 'colourByRole'>;
type AskPaint = (request: WorkerMessages['paint']['request']) => Promise<Result<null>>;

/** Flashes of the mention somebody has jumped to; without motion it is simply marked for as long. */
const FLASHES = [0, 260, 420, 680, 840, 1600];

/** A highlight and what it holds: Firefox lets a content script put ranges in, but not list them. */
interface Painted {
  highlight: Highlight;
  ranges: Set<Range>;
}

export interface Painter {
  /** Paints these and no others. */
  show(placed: readonly Placed[], look: Look): Promise<void>;
  /** Puts the highlights back where the page has thrown them out. Cheap: asked at every frame of a moving pointer. */
  assert(): void;
  /** Draws the eye to one mention. */
  pulse(range: Range): void;
}

/** A painter for this page, whose traces go when the signal is aborted. */
export function makePainter(ask: AskPaint, signal: AbortSignal): Painter {
  const name = randomName();
  const highlights = new Map<string, Painted>();
  let styled: Look | null = null;
  let timers: number[] = [];

  const register = (suffix: string): Painted => {
    const known = highlights.get(suffix);
    if (known) return known;
    const made = { highlight: new Highlight(), ranges: new Set<Range>() };
    // Below the page's own highlights, such as those of its search.
    made.highlight.priority = suffix === 'pulse' ? 1 : -1;
    highlights.set(suffix, made);
    return made;
  };
  const fullName = (suffix: string) => (suffix ? `${name}-${suffix}` : name);

  const assert = () => {
    for (const [suffix, { highlight, ranges }] of highlights) {
      if (ranges.size > 0 && CSS.highlights.get(fullName(suffix)) !== highlight)
        CSS.highlights.set(fullName(suffix), highlight);
    }
  };

  const style = async (look: Look) => {
    if (styled && styled.style === look.style && styled.colourByRole === look.colourByRole) return;
    const before = styled;
    styled = { style: look.style, colourByRole: look.colourByRole };
    // Nobody there to write the rules: the next painting tries again.
    if (!(await ask({ name, ...styled, on: true })).ok) styled = before;
    if (before) await ask({ name, ...before, on: false });
  };

  const endPulse = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
    fill(register('pulse'), new Set());
  };

  signal.addEventListener(
    'abort',
    () => {
      endPulse();
      for (const suffix of highlights.keys()) CSS.highlights.delete(fullName(suffix));
      highlights.clear();
      if (styled) void ask({ name, ...styled, on: false });
    },
    { once: true },
  );

  return {
    async show(placed, look) {
      const wanted = new Map<string, Set<Range>>();
      for (const { member, range } of placed) {
        const suffix = look.colourByRole ? member.category : '';
        wanted.set(suffix, (wanted.get(suffix) ?? new Set()).add(range));
      }
      for (const suffix of new Set([...highlights.keys(), ...wanted.keys()])) {
        if (suffix !== 'pulse') fill(register(suffix), wanted.get(suffix) ?? new Set());
      }
      assert();
      if (wanted.size > 0) await style(look);
    },
    assert,
    pulse(range) {
      endPulse();
      const pulse = register('pulse');
      const flash = (on: boolean) => {
        fill(pulse, new Set(on ? [range] : []));
        assert();
      };
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const times = calm ? [FLASHES[0]!, FLASHES.at(-1)!] : FLASHES;
      timers = times.map((time, index) => setTimeout(flash, time, index % 2 === 0) as unknown as number);
    },
  };
}

/** Changes only what differs: every change to a highlight is a repaint. */
function fill({ highlight, ranges }: Painted, wanted: ReadonlySet<Range>): void {
  for (const range of ranges) {
    if (wanted.has(range)) continue;
    ranges.delete(range);
    highlight.delete(range);
  }
  for (const range of wanted) {
    if (ranges.has(range)) continue;
    ranges.add(range);
    highlight.add(range);
  }
}

function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `h${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
