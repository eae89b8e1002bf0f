import { useEffect, useState } from 'preact/hooks';
import type { LiveProfileView } from '../../platform/live-views.ts';
import type { PersonKey } from '../../platform/messages.ts';
import type { CardActions } from '../card-contract.ts';

export interface Live {
  /** Nothing yet while the first answer is awaited. */
  view: Extract<LiveProfileView, { state: 'ready' }> | null;
  asking: boolean;
}

/**
 * What is kept about a person, at once, and then what a fresh question brings. Null when live information is off: no
 * place is kept for it then. An answer that comes after the reader has gone on is dropped.
 */
export function useLive(key: PersonKey, actions: CardActions): Live | null {
  const [live, setLive] = useState<Live | null>(actions.live ? { view: null, asking: true } : null);
  useEffect(() => {
    const { live: ask } = actions;
    if (!ask) return;
    let current = true;
    const show = (view: LiveProfileView | null, asking: boolean) => {
      if (!current) return;
      if (view?.state === 'off') setLive(null);
      else setLive({ view: view?.state === 'ready' ? view : null, asking });
    };
    void (async () => {
      const kept = await ask(key, 'cached');
      if (!current) return;
      if (kept.ok && (kept.value.state === 'off' || (kept.value.state === 'ready' && !kept.value.stale)))
        return show(kept.value, false);
      show(kept.ok ? kept.value : null, true);
      const fresh = await ask(key, 'fetch');
      show(fresh.ok ? fresh.value : kept.ok ? kept.value : null, false);
    })();
    return () => {
      current = false;
    };
  }, [key]);
  return live;
}
