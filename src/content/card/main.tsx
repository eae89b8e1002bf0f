// The card's bundle: injected when a card is first shown, it leaves one function for the page's script to call.
import { CARD_KEY, type OpenCard } from '../card-contract.ts';
import { openCard } from './open-card.tsx';

(globalThis as { [CARD_KEY]?: OpenCard })[CARD_KEY] = openCard;
