// Single-page sites change the address without loading a page. Both browsers tell of it; an older one only by signs.

interface NavigationTarget {
  addEventListener(type: 'navigatesuccess', listener: () => void, options: { signal: AbortSignal }): void;
}

const address = () => location.href.split('#', 1)[0]!;

/**
 * Calls back whenever the page's address changes, the part after `#` aside, until the signal is aborted.
 * Costs nothing between changes.
 */
export function onAddressChange(changed: () => void, signal: AbortSignal): void {
  let known = address();
  const check = () => {
    if (address() === known) return;
    known = address();
    changed();
  };
  const { navigation } = globalThis as { navigation?: NavigationTarget };
  if (typeof navigation?.addEventListener === 'function') {
    navigation.addEventListener('navigatesuccess', check, { signal });
    return;
  }
  // Firefox before 147 has no Navigation API: going back is an event, going forward changes the title.
  addEventListener('popstate', check, { signal });
  const observer = new MutationObserver(check);
  observer.observe(document.head ?? document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
