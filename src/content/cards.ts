// Opens cards for the page's script: fetches the card's code at the first, and answers what the card asks.
import type { LiveProfileView } from '../platform/live-views.ts';
import type { PersonKey, Profile, Result } from '../platform/messages.ts';
import { CARD_KEY, type CardActions, type CardHandle, type OpenCard } from './card-contract.ts';
import type { Placed } from './place-mentions.ts';

export interface CardSource {
  /** Adds the card's code to this page. */
  fetchCode(): Promise<Result<null>>;
  date(): string | null;
  profile(key: PersonKey): Promise<Result<Profile>>;
  live(): ((key: PersonKey, mode: 'cached' | 'fetch') => Promise<Result<LiveProfileView>>) | undefined;
  /** Whether portrait and summary are switched on. */
  summaries(): boolean;
  mute(key: PersonKey, name: string): Promise<Result<null>>;
  refuse(placed: Placed, key: PersonKey, name: string): Promise<Result<null>>;
  step(direction: 1 | -1): void;
}

export interface Cards {
  open(placed: Placed, by: 'pointer' | 'touch' | 'keyboard'): Promise<void>;
  /** The mention whose card is shown, or null. */
  shown(): Placed | null;
  hovered(over: boolean): void;
  close(): void;
}

const openCard = () => (globalThis as { [CARD_KEY]?: OpenCard })[CARD_KEY];

/** Cards for one visit; the one shown goes when the signal is aborted. */
export function makeCards(source: CardSource, signal: AbortSignal): Cards {
  let now: { placed: Placed; handle: CardHandle } | null = null;
  let asked: Placed | null = null;

  const actionsFor = (placed: Placed): CardActions => {
    const live = source.live();
    return {
      profile: source.profile,
      ...(live && { live, summaries: source.summaries() }),
      mute: source.mute,
      refuse: (key, name) => source.refuse(placed, key, name),
      step: source.step,
      closed: () => {
        if (now?.placed === placed) now = null;
      },
    };
  };

  return {
    async open(placed, by) {
      asked = placed;
      if (!openCard()) await source.fetchCode();
      const open = openCard();
      // Meanwhile the reader may have gone on to other words, or away.
      if (!open || asked !== placed || signal.aborted || !placed.range.startContainer.isConnected) return;
      const { mention, member, range } = placed;
      const { key, kind, reasons } = mention;
      const request = { key, name: member.name, range, kind, reasons, date: source.date(), by, signal };
      const handle = open(request, actionsFor(placed));
      now = { placed, handle };
    },
    shown: () => now?.placed ?? null,
    hovered: (over) => now?.handle.wordsHovered(over),
    close: () => {
      asked = null;
      now?.handle.close();
    },
  };
}
