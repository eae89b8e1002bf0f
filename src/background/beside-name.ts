// "Russian Defense Minister Sergei Shoigu": the office in front of its holder's name is found and may be marked, but for
// a reader it is one mention, not two.
import type { MentionView } from '../platform/messages.ts';

/** What may stand between an office and a name that belong together. */
const JOINED = /^[\s,]{0,2}$/;

/** The office mentions among these that stand right beside a mention by name of the same person. `mentions` in reading order. */
export function besideNames(
  mentions: readonly MentionView[],
  flows: readonly string[],
): ReadonlySet<MentionView> {
  const beside = new Set<MentionView>();
  for (let i = 1; i < mentions.length; i++) {
    const [first, second] = [mentions[i - 1]!, mentions[i]!];
    if (first.flow !== second.flow || first.key !== second.key || first.kind === second.kind) continue;
    if (JOINED.test(flows[first.flow]!.slice(first.end, second.start)))
      beside.add(first.kind === 'office' ? first : second);
  }
  return beside;
}
