import type { MentionView } from '../platform/messages.ts';
import { SAMPLE } from './sample.ts';

interface Props {
  mentions: MentionView[];
  chosen: MentionView | null;
  onChoose: (mention: MentionView) => void;
}

/** The sample, its officials as buttons: this page is ours, so that the text may be changed, which a page's never is. */
export function SampleArticle({ mentions, chosen, onChoose }: Props) {
  const seen = new Set<string>();
  const first = mentions.filter(({ flow, key }) => flow > 0 && !seen.has(key) && seen.add(key));
  return (
    <article lang={SAMPLE.lang} dir="ltr">
      <h3>{SAMPLE.title}</h3>
      {SAMPLE.flows.slice(1).map((text, index) => (
        <p key={text}>
          {marked(
            text,
            first.filter((mention) => mention.flow === index + 1),
            chosen,
            onChoose,
          )}
        </p>
      ))}
    </article>
  );
}

function marked(text: string, mentions: MentionView[], chosen: Props['chosen'], onChoose: Props['onChoose']) {
  const parts = [];
  let at = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    if (mention.start < at) continue;
    parts.push(text.slice(at, mention.start));
    const [stop = ''] = /^[.,;:!?’”]+/.exec(text.slice(mention.end)) ?? [];
    // A full stop must not begin the next line, which a button alone would let it.
    parts.push(
      <span class="kept" key={mention.start}>
        <button
          type="button"
          class="mark underline"
          aria-pressed={mention === chosen}
          onClick={() => onChoose(mention)}
        >
          {text.slice(mention.start, mention.end)}
        </button>
        {stop}
      </span>,
    );
    at = mention.end + stop.length;
  }
  parts.push(text.slice(at));
  return parts;
}
