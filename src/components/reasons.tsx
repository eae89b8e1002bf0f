import type { ReasonView } from '../platform/messages.ts';
import { formatDate, translate, translateOr } from '../platform/translate.ts';

/** Why somebody was recognised: what spoke for it, heaviest first, then what spoke against. */
export function Reasons({ reasons }: { reasons: ReasonView[] }) {
  const worded = [...reasons]
    .sort((a, b) => b.weight - a.weight)
    .map((reason) => ({ ...reason, words: reasonInWords(reason) }))
    .filter((reason) => reason.words);
  if (!worded.length) return <p class="note">{translate('reasons_none')}</p>;
  return (
    <ul class="reasons">
      {worded.map((reason) => (
        <li key={`${reason.rule}${reason.detail}`} class={reason.weight < 0 ? 'against' : 'for'}>
          {reason.weight < 0 && <span class="for-readers">{translate('against_it')} </span>}
          {reason.words}
        </li>
      ))}
    </ul>
  );
}

/** The words for one rule; '' for a rule that has none. */
export function reasonInWords(reason: ReasonView): string {
  // Some details are dates, which formatDate knows by their form.
  return translateOr(`reason_${reason.rule}`, '', formatDate(reason.detail ?? ''));
}
