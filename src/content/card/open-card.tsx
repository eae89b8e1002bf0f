import { render } from 'preact';
import baseCss from '../../components/base.css' with { type: 'text' };
import profileCss from '../../components/profile.css' with { type: 'text' };
import tokensCss from '../../components/tokens.css' with { type: 'text' };
import { direction, uiLanguage } from '../../platform/translate.ts';
import type { CardActions, CardHandle, CardRequest } from '../card-contract.ts';
import cardCss from './card.css' with { type: 'text' };
import { CardView } from './card-view.tsx';
import { leavingTimer } from './leaving.ts';
import { stayPlaced } from './stay-placed.ts';

interface Shown {
  close(giveFocusBack: boolean): void;
  /** Where the focus was before the first of a row of cards opened by keyboard. */
  focusBefore: HTMLElement | null;
}

let shown: Shown | null = null;

/** Events that are the card's own business: the page must not take a click in the card for one in its text. */
const OWN_EVENTS =
  'click dblclick mousedown mouseup pointerdown pointerup touchstart touchend keydown keyup keypress input wheel'.split(
    ' ',
  );

/** Shows the card, closing the one shown before. See the contract for when it closes. */
export function openCard(request: CardRequest, actions: CardActions): CardHandle {
  const before = shown;
  const byKeyboard = request.by === 'keyboard';
  const focusBefore = before?.focusBefore ?? (byKeyboard ? focusedElement() : null);
  before?.close(false);

  const { host, root, card } = makeBox(request.name);
  const ending = new AbortController();
  const { signal } = ending;

  const close = (giveFocusBack: boolean) => {
    if (signal.aborted) return;
    const focused = root.activeElement !== null;
    ending.abort();
    render(null, card);
    host.remove();
    if (shown === mine) shown = null;
    if (giveFocusBack && focused) focusBefore?.focus({ preventScroll: true });
    actions.closed();
  };
  const mine: Shown = { close, focusBefore };
  shown = mine;
  const end = () => close(true);
  request.signal.addEventListener('abort', end, { signal });

  const today = new Date().toISOString().slice(0, 10);
  render(<CardView request={request} actions={actions} today={today} onClose={end} />, card);
  topmostPlace().append(host);
  card.showPopover();
  stayPlaced(card, request.range, end, signal);

  const leaving = leavingTimer(end, signal);
  if (request.by === 'pointer') leaving.hold('words', true);
  watchPointerAndFocus(card, leaving, signal);
  watchKeys(root, card, end, signal);
  for (const name of OWN_EVENTS) host.addEventListener(name, (event) => event.stopPropagation(), { signal });
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && event.target !== host) close(false);
    },
    { capture: true, signal },
  );
  if (byKeyboard) card.focus({ preventScroll: true });

  return {
    key: request.key,
    wordsHovered: (over) => request.by === 'pointer' && leaving.hold('words', over),
    close: end,
  };
}

function makeBox(name: string): { host: HTMLElement; root: ShadowRoot; card: HTMLElement } {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  addStyles(root, tokensCss + baseCss + profileCss + cardCss);
  const card = document.createElement('div');
  card.className = 'incumbent-card';
  card.popover = 'manual';
  card.lang = uiLanguage();
  card.dir = direction();
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', name);
  root.append(card);
  return { host, root, card };
}

function addStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox ESR 140 refuses style sheets made in a content script.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}

/** Outside a modal dialog everything is inert, the card included: it then belongs into the dialog. */
function topmostPlace(): Element {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
}

function focusedElement(): HTMLElement | null {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null;
}

function watchPointerAndFocus(
  card: HTMLElement,
  leaving: ReturnType<typeof leavingTimer>,
  signal: AbortSignal,
): void {
  const hover = (on: boolean) => (event: PointerEvent) => {
    // A finger that lifts "leaves" as well, but the reader has not gone anywhere.
    if (event.pointerType !== 'touch') leaving.hold('card', on);
  };
  card.addEventListener('pointerenter', hover(true), { signal });
  card.addEventListener('pointerleave', hover(false), { signal });
  card.addEventListener('focusin', () => leaving.hold('focus', true), { signal });
  card.addEventListener(
    'focusout',
    (event) => {
      if (!card.contains(event.relatedTarget as Node | null)) leaving.hold('focus', false);
    },
    { signal },
  );
}

/** Escape closes; Tab past either end closes too, so that reading goes on where it was. */
function watchKeys(root: ShadowRoot, card: HTMLElement, end: () => void, signal: AbortSignal): void {
  const pressed = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopImmediatePropagation();
      end();
    } else if (event.key === 'Tab' && root.activeElement) {
      const stops = [...card.querySelectorAll<HTMLElement>('button, a[href], summary, [tabindex="0"]')];
      const focused = root.activeElement;
      const edge = event.shiftKey ? focused === stops[0] || focused === card : focused === stops.at(-1);
      if (edge) {
        event.preventDefault();
        end();
      }
    }
  };
  // On the window and before the page: an open card takes the first Escape, the page's own dialog the next.
  window.addEventListener('keydown', pressed, { capture: true, signal });
}
