import type { Profile, TermView } from '../platform/messages.ts';
import { formatDate, translate } from '../platform/translate.ts';
import { OfficialTitle } from './official-title.tsx';
import { dated, formatPeriod, formatSince, isInexact, isLongStale, isStale } from './periods.ts';
import { PersonButton } from './person-button.tsx';
import { rich } from './rich.tsx';

interface Props {
  profile: Profile;
  /** The day the reader's clock shows, `YYYY-MM-DD`: what "today" means when the article has no date. */
  today: string;
  onPerson?: (key: string, name: string) => void;
}

/** The office on the article's date, first and large; then what has happened since. */
export function Standing({ profile, today, onPerson }: Props) {
  const [main, ...others] = profile.atDate;
  const later = sinceThen(profile, main);
  return (
    <>
      <div class="at-date">
        {main ? (
          <Held term={main} date={profile.date} today={today} />
        ) : (
          <Nearest profile={profile} today={today} />
        )}
        {others.map((term) => (
          <p class="also" key={`${term.title}${term.start}`}>
            {rich('office_also', [], <OfficialTitle title={term.title} role={term.role} />)} ·{' '}
            {formatPeriod(term)}
            <Flags term={term} />
          </p>
        ))}
      </div>
      {later && (
        <div class="since">
          <h3 class="label">{translate('since_then')}</h3>
          <ul>
            {main?.end && <Left term={main} onPerson={onPerson} />}
            {profile.since.map((term) => (
              <li key={`${term.title}${term.start}`}>
                {rich(
                  'office_and_period',
                  [formatPeriod(term)],
                  <OfficialTitle title={term.title} role={term.role} />,
                )}
                <Flags term={term} />
              </li>
            ))}
            {profile.died && (
              <li>{translate(dated(profile.died, 'died_day', 'died'), formatDate(profile.died))}</li>
            )}
          </ul>
        </div>
      )}
    </>
  );
}

function sinceThen(profile: Profile, main: TermView | undefined): boolean {
  const died = profile.died !== undefined && (profile.date === null || profile.died >= profile.date);
  return Boolean(main?.end) || profile.since.length > 0 || died;
}

function Held({ term, date, today }: { term: TermView; date: string | null; today: string }) {
  const stale = isStale(term, date ?? today);
  const old = stale && isLongStale(term, date ?? today);
  const when = stale
    ? translate('office_as_of', formatDate(term.knownUntil!.slice(0, 7)))
    : date && isInexact(term, date)
      ? translate('office_possibly')
      : translate(date ? 'office_at_article' : 'office_today');
  return (
    <>
      <p class="office">
        <OfficialTitle title={term.title} role={term.role} />
      </p>
      <p class={old ? 'when stale' : 'when'}>
        {term.start ? translate('office_and_period', formatSince(term.start), when) : when}
        <Flags term={term} />
      </p>
      {old && <p class="note">{translate('stale_note', formatDate(term.knownUntil!.slice(0, 7)))}</p>}
    </>
  );
}

function Nearest({ profile, today }: Pick<Props, 'profile' | 'today'>) {
  if (!profile.nearest) return <p class="office none">{translate('office_none')}</p>;
  const { term, status } = profile.nearest;
  // In office when the source was last read, which says more than that today is not known.
  if (status === 'unknown' && term.start && isStale(term, profile.date ?? today))
    return <Held term={term} date={profile.date} today={today} />;
  const words = {
    'at date': 'office_at_article',
    'possibly at date': 'office_possibly',
    former: profile.date ? 'office_before' : 'office_former',
    later: 'office_after',
    unknown: 'office_undated',
  } as const;
  return (
    <>
      <p class="office">
        <OfficialTitle title={term.title} role={term.role} />
      </p>
      <p class="when">
        {translate('office_and_period', formatPeriod(term), translate(words[status]))}
        <Flags term={term} />
      </p>
    </>
  );
}

function Left({ term, onPerson }: { term: TermView; onPerson: Props['onPerson'] }) {
  const end = formatDate(term.end!);
  if (!term.successor) return <li>{translate(dated(term.end!, 'left_office_day', 'left_office'), end)}</li>;
  return (
    <li>
      {rich(
        dated(term.end!, 'left_office_successor_day', 'left_office_successor'),
        [end],
        <PersonButton person={term.successor} onPerson={onPerson} />,
      )}
    </li>
  );
}

/** "acting" and "no source read": what a reader must know of a term beside its dates. */
function Flags({ term }: { term: TermView }) {
  return (
    <>
      {term.acting && <span class="tag">{translate('acting')}</span>}
      {term.unreferenced && (
        <span class="tag" title={translate('unreferenced_note')}>
          {translate('unreferenced')}
        </span>
      )}
    </>
  );
}
