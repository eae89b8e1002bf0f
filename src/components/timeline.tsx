import type { TermView } from '../platform/messages.ts';
import { formatDate, translate } from '../platform/translate.ts';
import { OfficialTitle } from './official-title.tsx';
import { formatPeriod } from './periods.ts';
import { rich } from './rich.tsx';
import { layOutTimeline, type TimelineBar } from './timeline-layout.ts';

const percent = (share: number) => `${(100 * share).toFixed(2)}%`;

interface Props {
  terms: TermView[];
  date: string | null;
  packBuilt: string;
}

/** A career: offices as bars over years, the article's date as a line across them. As text for screen readers. */
export function CareerTimeline({ terms, date, packBuilt }: Props) {
  const timeline = layOutTimeline(terms, date, packBuilt);
  return (
    <section class="career" aria-label={translate('career')}>
      <h3 class="label">{translate('career')}</h3>
      {timeline && (
        <div class="timeline" aria-hidden="true" dir="ltr">
          <div class="lanes" style={{ '--lanes': timeline.lanes }}>
            {timeline.ticks.map((tick) => (
              <i class="grid" key={tick.year} style={{ left: percent(tick.at) }} />
            ))}
            {timeline.bars.map((bar) => (
              <Bar key={`${bar.title}${bar.from}`} bar={bar} />
            ))}
            {timeline.mark !== null && <i class="date" style={{ left: percent(timeline.mark) }} />}
          </div>
          <div class="years">
            {timeline.ticks.map((tick) => (
              <span key={tick.year} style={{ left: percent(tick.at) }}>
                {formatDate(String(tick.year))}
              </span>
            ))}
          </div>
        </div>
      )}
      {timeline && timeline.mark !== null && date && (
        <p class="legend" aria-hidden="true">
          {translate('article_of', formatDate(date, 'short'))}
        </p>
      )}
      <ol class={timeline ? 'for-readers' : 'offices'}>
        {terms.map((term) => (
          <li key={`${term.title}${term.start}`}>
            {rich('office_and_period', [formatPeriod(term)], <OfficialTitle title={term.title} />)}
            {term.acting && ` · ${translate('acting')}`}
            {term.unreferenced && ` · ${translate('unreferenced')}`}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Bar({ bar }: { bar: TimelineBar }) {
  const ends = `${bar.open ? ' open' : ''}${bar.startless ? ' startless' : ''}`;
  const label =
    bar.labelSide === 'left'
      ? { right: percent(1 - bar.to), maxWidth: percent(bar.to) }
      : bar.labelSide === 'right'
        ? { left: percent(bar.from), maxWidth: percent(1 - bar.from) }
        : { left: 0, maxWidth: '100%' };
  return (
    <>
      <span class="title" style={{ ...label, '--lane': bar.lane }}>
        {bar.title}
      </span>
      <b
        class={`bar ${bar.category}${ends}`}
        style={{ left: percent(bar.from), width: percent(bar.to - bar.from), '--lane': bar.lane }}
      />
      {bar.joints.map((joint) => (
        <i class="joint" key={joint} style={{ left: percent(joint), '--lane': bar.lane }} />
      ))}
    </>
  );
}
