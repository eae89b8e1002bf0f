import type { ComponentChildren } from 'preact';
import { OfficialTitle } from '../../components/official-title.tsx';
import { rich } from '../../components/rich.tsx';
import type { LivePortraitView, LiveSummaryView, SinceView } from '../../platform/live-views.ts';
import { formatDate, translate, translateOr } from '../../platform/translate.ts';
import type { Live } from './use-live.ts';

/** Lines for which there is room in the place that is kept. The newest come first. */
const MOST_LINES = 2;

interface Props {
  live: Live;
  /** A summary may come. Without, there are only lines from the list kept in the browser, and mostly none. */
  keepPlace: boolean;
}

/**
 * What Wikipedia and Wikidata say, in a box whose height does not depend on the answer: it is as high while waiting and
 * after a failure, so that nothing below it moves.
 */
export function LivePart({ live: { view, asking }, keepPlace }: Props) {
  const problem = view?.problem ?? (view || asking ? undefined : 'offline');
  const since = (view?.since ?? []).slice(0, MOST_LINES);
  const lines = since.length > 0 && (
    <ul class="reported">
      {since.map((line) => (
        <li key={`${line.kind}${line.office}`}>
          <Reported line={line} />
        </li>
      ))}
    </ul>
  );
  if (!keepPlace) {
    return lines ? (
      <section class="live lines" aria-label={translate('live_heading')}>
        {lines}
      </section>
    ) : null;
  }
  return (
    <section class="live" aria-label={translate('live_heading')} aria-busy={asking}>
      {lines}
      {view?.summary ? (
        <p class={`summary after-${since.length}`} lang={view.summary.lang} dir={view.summary.dir}>
          {view.summary.text}
        </p>
      ) : (
        <p class="note summary">
          {problem
            ? translateOr(`live_problem_${problem.replaceAll('-', '_')}`, problem)
            : asking
              ? translate('live_asking')
              : ''}
        </p>
      )}
      <Credits summary={view?.summary} portrait={view?.portrait} asked={view?.asked} />
    </section>
  );
}

/** One difference from the packaged facts, and who says so. */
function Reported({ line }: { line: SinceView }) {
  const said = line.settled
    ? translate('live_says')
    : translate('live_reported', formatDate(line.reportedOn, 'short'));
  return (
    <>
      <Out url={line.sourceUrl}>{said}</Out> {whatChanged(line)}
    </>
  );
}

function whatChanged({ kind, office, date, successor = '' }: SinceView): ComponentChildren {
  const title = <OfficialTitle title={office} />;
  const day = date && formatDate(date, 'short');
  if (kind === 'began') return day ? rich('live_began', [day], title) : rich('live_began_undated', [], title);
  if (kind === 'ended') return day ? rich('live_ended', [day], title) : rich('live_ended_undated', [], title);
  return day
    ? rich('live_succeeded', [successor, day], title)
    : rich('live_succeeded_undated', [successor], title);
}

/** Where text and photo are from, and on which terms. */
function Credits({
  summary,
  portrait,
  asked,
}: {
  summary?: LiveSummaryView;
  portrait?: LivePortraitView;
  asked?: string;
}) {
  return (
    <p class="credits">
      {summary && (
        <>
          <Out url={summary.pageUrl}>{translate('link_wikipedia_own')}</Out>,{' '}
          <Out url={summary.licenceUrl}>{summary.licence}</Out>
          {asked && `, ${formatDate(asked, 'short')}`}
        </>
      )}
      {portrait && (
        <>
          {summary && ' · '}
          {translate('photo')}{' '}
          <Out url={portrait.filePage}>
            <bdi>{[portrait.author, portrait.licence].filter(Boolean).join(', ') || portrait.filePage}</bdi>
          </Out>
        </>
      )}
    </p>
  );
}

function Out({ url, children }: { url: string; children: ComponentChildren }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
