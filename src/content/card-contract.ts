// Where the page's script and the card meet. The card's code is a bundle of its own, injected into the page's isolated
// world when a card is first shown; it registers `openCard` under CARD_KEY on the isolated world's global, which no page
// can see. Types and one symbol only, so that importing this file costs neither bundle anything.
import type { LiveProfileView } from '../platform/live-views.ts';
import type { PersonKey, Profile, ReasonView, Result } from '../platform/messages.ts';

/** A symbol, not a name: an element with that id on the page would otherwise answer for a missing property. */
export const CARD_KEY: unique symbol = Symbol.for('incumbent.card') as never;

export interface CardRequest {
  key: PersonKey;
  /** The official's name, to be drawn before the profile has arrived. */
  name: string;
  /** The live words in the page that the card explains and must not cover. */
  range: Range;
  kind: 'name' | 'office';
  reasons: ReasonView[];
  /** More than one: not sure who is meant; the card then asks the reader, and `key` and `name` are the likeliest. */
  candidates?: { key: PersonKey; name: string; office: string; reasons: ReasonView[] }[];
  /** The article's date, or null when unknown. */
  date: string | null;
  /** How it was opened: only 'keyboard' moves the focus into the card. */
  by: 'pointer' | 'touch' | 'keyboard';
  /** Aborted when the site is switched off, the page navigates or the extension is updated: everything goes at once. */
  signal: AbortSignal;
}

/** What the card may ask of the page's script. */
export interface CardActions {
  /** Any official, as of the article's date: also for a predecessor, successor or colleague shown in the same card. */
  profile(key: PersonKey): Promise<Result<Profile>>;
  /**
   * What Wikipedia and Wikidata say of somebody shown in the card. Given only when the reader has switched live
   * information on.
   */
  live?(key: PersonKey, mode: 'cached' | 'fetch'): Promise<Result<LiveProfileView>>;
  /** Portrait and summary are on: the card keeps a place for them, so that nothing moves when they come. */
  summaries?: boolean;
  /** "Mute this person": never highlighted again, anywhere. */
  mute(key: PersonKey, name: string): Promise<Result<null>>;
  /** "Not this person": these words never mean this person on this site. */
  refuse(key: PersonKey, name: string): Promise<Result<null>>;
  /** Scrolls to the next (1) or previous (-1) mention of any official and shows its card. */
  step(direction: 1 | -1): void;
  /** The card is gone. */
  closed(): void;
}

export interface CardHandle {
  readonly key: PersonKey;
  /** The pointer is over the explained words (true) or has left them (false): the card closes 300 ms after both are left. */
  wordsHovered(over: boolean): void;
  close(): void;
}

/** Shows the card, closing the one shown before. */
export type OpenCard = (request: CardRequest, actions: CardActions) => CardHandle;
