import { useEffect, useState } from 'preact/hooks';
import { holderOrigins, summaryOrigins } from '../platform/live-hosts.ts';
import type { OverlayStatusView } from '../platform/live-views.ts';
import { formatDate, plural, translate, translateOr, uiLanguage } from '../platform/translate.ts';
import { Check, Section, type SectionProps } from './form.tsx';

/** While a list is being asked for: often enough to see it move, seldom enough to cost nothing. */
const LOOK_AGAIN = 3000;

/** Live information: off by default; which hosts are asked, and when, stands beside each switch. */
export function LiveSection({ settings, change, api }: SectionProps) {
  const [denied, setDenied] = useState(false);
  const flip = async (name: 'liveSummaries' | 'liveHolders', origins: string[], on: boolean) => {
    // First of all, while the browser still takes this for the reader's click.
    const allowed = !on || (await api.permissions.request(origins));
    setDenied(!allowed);
    if (!allowed) return;
    const saved = await change(() => ({ [name]: on }));
    if (saved && !on) await api.permissions.giveBack(origins);
  };
  const summaries = summaryOrigins(uiLanguage());
  const holders = holderOrigins();
  return (
    <Section id="live" title={translate('section_live')}>
      <p>{translate('live_intro')}</p>
      <div class="switch-with-hosts">
        <Check
          label={translate('live_summaries')}
          checked={settings.liveSummaries}
          onChange={(on) => flip('liveSummaries', summaries, on)}
        />
        <Asked note={translate('live_summaries_note')} origins={summaries} />
      </div>
      <div class="switch-with-hosts">
        <Check
          label={translate('live_holders')}
          checked={settings.liveHolders}
          onChange={(on) => flip('liveHolders', holders, on)}
        />
        <Asked note={translate('live_holders_note')} origins={holders} />
        {settings.liveHolders && <HoldersStatus api={api} />}
      </div>
      <p class="problem" role="alert">
        {denied && translate('live_denied')}
      </p>
    </Section>
  );
}

/** When which hosts are asked. */
function Asked({ note, origins }: { note: string; origins: string[] }) {
  return (
    <>
      <p class="note">{note}</p>
      <ul class="hosts" aria-label={translate('live_hosts')}>
        {origins.map((origin) => (
          <li key={origin}>
            <code>{new URL(origin).host}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

function HoldersStatus({ api }: Pick<SectionProps, 'api'>) {
  const [status, setStatus] = useState<OverlayStatusView | null>(null);
  const [looked, setLooked] = useState(0);
  const lookAgain = () => setLooked((times) => times + 1);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let current = true;
    void api.ask('live-status', {}).then((answer) => {
      if (!current || !answer.ok) return;
      setStatus(answer.value);
      if (answer.value.running) timer = setTimeout(lookAgain, LOOK_AGAIN);
    });
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [looked]);
  const refresh = async () => {
    await api.ask('live-refresh', {});
    lookAgain();
  };
  return (
    <div class="live-status">
      <div role="status">{status && linesOf(status).map((line) => <p key={line}>{line}</p>)}</div>
      <button type="button" class="button" disabled={Boolean(status?.running)} onClick={refresh}>
        {translate('live_refresh')}
      </button>
    </div>
  );
}

/** Where the list stands, in sentences. */
function linesOf({ permitted, accepted, refused, failed, running, next }: OverlayStatusView): string[] {
  const day = (date: string) => formatDate(date.slice(0, 10));
  return [
    !permitted && translate('live_problem_no_permission'),
    accepted
      ? `${translate('live_list_of', day(accepted.made))}: ${plural('live_offices', accepted.offices)}, ${plural('live_changes', accepted.changes)}.`
      : translate('live_no_list'),
    running && translate('live_running', running.done, running.of),
    refused &&
      `${translate('live_list_refused', day(refused.on), translateOr(`overlay_refused_${refused.reason.replaceAll('-', '_')}`, refused.reason))}`,
    failed &&
      translate(
        'live_list_failed',
        day(failed.on),
        translateOr(`live_problem_${failed.problem.replaceAll('-', '_')}`, failed.problem),
      ),
    next && !running && translate('live_next', day(next)),
  ].filter((line) => typeof line === 'string');
}
