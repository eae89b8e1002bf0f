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
          <div class="lanes">
            {timeline.ticks.map((tick) => (
              <i class="grid" key={tick.year} style={{ left: percent(tick.at) }} />
            ))}
            {Array.from({ length: timeline.lanes }, (_, lane) => (
              <Lane key={lane} bars={timeline.bars.filter((bar) => bar.lane === lane)} />
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
            {rich(
              'office_and_period',
              [formatPeriod(term)],
              <OfficialTitle title={term.title} role={term.role} />,
            )}
            {term.acting && ` · ${translate('acting')}`}
            {term.unreferenced && ` · ${translate('unreferenced')}`}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Offices that neither overlap in time nor in what they are called: labels in one row, bars in one below. */
function Lane({ bars }: { bars: TimelineBar[] }) {
  return (
    <div class="lane">
      <div class="titles">
        {bars.map((bar) => (
          <span class={`title ${bar.labelSide}`} key={bar.from} style={placeOfLabel(bar)}>
            {bar.title}
          </span>
        ))}
      </div>
      <div class="bars">
        {bars.map((bar) => (
          <b
            class={`bar ${bar.category}${bar.open ? ' open' : ''}${bar.startless ? ' startless' : ''}`}
            key={bar.from}
            style={{ left: percent(bar.from), width: percent(bar.to - bar.from) }}
          />
        ))}
        {bars.flatMap(({ joints }) =>
          joints.map((joint) => <i class="joint" key={joint} style={{ left: percent(joint) }} />),
        )}
      </div>
    </div>
  );
}

function placeOfLabel({ labelSide, from, to }: TimelineBar) {
  if (labelSide === 'left') return { right: percent(1 - to), maxWidth: percent(to) };
  return labelSide === 'right' ? { left: percent(from), maxWidth: percent(1 - from) } : {};
}
