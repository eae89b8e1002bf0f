import { useState } from 'preact/hooks';
import type { CastMember } from '../platform/messages.ts';
import { formatNumber, plural, translate } from '../platform/translate.ts';
import type { PageApi } from './api.ts';
import { Icon } from './icons.tsx';

export interface Jump {
  at: { index: number; count: number } | null;
  /** The words went out of the page since it was read. */
  gone: boolean;
  go(direction: 1 | -1): Promise<void>;
}

/** Going from mention to mention of one person in the page, round and round. */
export function useJump(member: CastMember, api: PageApi): Jump {
  const [at, setAt] = useState<Jump['at']>(null);
  const [gone, setGone] = useState(false);
  const go = async (direction: 1 | -1) => {
    const count = at?.count ?? member.mentions;
    const from = at?.index ?? (direction === 1 ? -1 : 0);
    const index = (from + direction + count) % count;
    const answer = await api.askPage('show-mention', { key: member.key, index });
    const shown = answer.ok && answer.value.count > 0;
    setGone(!shown);
    if (shown) setAt(answer.value);
  };
  return { at, gone, go };
}

/** The number of mentions, which leads to the first; from there on, which one is shown, and the way back. */
export function JumpButtons({ member, jump: { at, gone, go } }: { member: CastMember; jump: Jump }) {
  const next = `${translate('show_mention_of', member.name)}, ${plural('mentions', member.mentions)}`;
  const previous = translate('show_previous_mention_of', member.name);
  return (
    <span class="jump">
      {at && at.count > 1 && (
        <button
          type="button"
          class="icon-button"
          aria-label={previous}
          title={previous}
          onClick={() => go(-1)}
        >
          <Icon name="previous" />
        </button>
      )}
      <button type="button" class="button" title={next} onClick={() => go(1)}>
        <span aria-live="polite">
          {gone
            ? '–'
            : at
              ? translate('mention_position', at.index + 1, at.count)
              : formatNumber(member.mentions)}
          {gone && <span class="for-readers">{translate('mention_gone')}</span>}
        </span>
        <span class="for-readers">{next}</span>
        <Icon name="next" />
      </button>
    </span>
  );
}
