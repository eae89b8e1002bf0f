import { useEffect, useState } from 'preact/hooks';
import type { CastMember, Profile, ReasonView, Result } from '../platform/messages.ts';
import { formatNumber, plural, translate, uiLanguage } from '../platform/translate.ts';
import type { PageApi } from './api.ts';
import { Icon } from './icons.tsx';
import { memberOffice } from './member-office.ts';
import { Country, ProfileView } from './profile-view.tsx';

interface Props {
  member: CastMember;
  api: PageApi;
  date: string | null;
  among: string[];
  today: string;
  open: boolean;
  onToggle: () => void;
  /** Of the first mention. */
  reasons?: ReasonView[];
}

/** One official of the cast: the name with the office at the date, the way to the mentions, and, unfolded, the facts. */
export function PersonEntry({ member, api, date, among, today, open, onToggle, reasons }: Props) {
  const panel = `facts-${member.key}`;
  return (
    <li class={open ? 'person open' : 'person'}>
      <div class="row">
        <button
          type="button"
          class="who"
          aria-expanded={open}
          aria-controls={open ? panel : undefined}
          onClick={onToggle}
        >
          <span class="name">
            <bdi>{member.name}</bdi>
          </span>
          <span class="held" lang={uiLanguage().startsWith('en') ? undefined : 'en'}>
            <bdi>{memberOffice(member)}</bdi>
          </span>
        </button>
        {member.mentions > 0 && <JumpButton member={member} api={api} />}
      </div>
      {open && (
        <div class="facts-panel" id={panel}>
          <Facts {...{ member, api, date, among, today, reasons }} />
        </div>
      )}
    </li>
  );
}

/** Goes to the next mention in the page, round and round, and says which one is shown. */
function JumpButton({ member, api }: { member: CastMember; api: PageApi }) {
  const [at, setAt] = useState<{ index: number; count: number } | null>(null);
  const [gone, setGone] = useState(false);
  const jump = async () => {
    const answer = await api.askPage('show-mention', {
      key: member.key,
      index: at ? (at.index + 1) % at.count : 0,
    });
    setGone(!answer.ok || answer.value.count === 0);
    if (answer.ok && answer.value.count > 0) setAt(answer.value);
  };
  const name = `${translate('show_mention_of', member.name)}, ${plural('mentions', member.mentions)}`;
  return (
    <button type="button" class="button jump" title={name} onClick={jump}>
      <span aria-live="polite">
        {gone
          ? '–'
          : at
            ? translate('mention_position', at.index + 1, at.count)
            : formatNumber(member.mentions)}
        {gone && <span class="for-readers">{translate('mention_gone')}</span>}
      </span>
      <span class="for-readers">{name}</span>
      <Icon name="next" />
    </button>
  );
}

type Loaded = { key: string; answer: Result<Profile> } | null;

function Facts({ member, api, date, among, today, reasons }: Omit<Props, 'open' | 'onToggle'>) {
  const [key, setKey] = useState(member.key);
  const [loaded, setLoaded] = useState<Loaded>(null);
  const [done, setDone] = useState('');
  useEffect(() => {
    let current = true;
    void api.ask('profile', { key, date, among }).then((answer) => current && setLoaded({ key, answer }));
    return () => {
      current = false;
    };
  }, [key, date]);
  if (!loaded) return <p class="note">{translate('loading')}</p>;
  if (!loaded.answer.ok) {
    return (
      <p class="note" role="alert">
        {translate('profile_failed')} <bdi>{loaded.answer.error}</bdi>
      </p>
    );
  }
  const profile = loaded.answer.value;
  const other = loaded.key !== member.key;
  const mute = async () => {
    const entry = { key: member.key, name: member.name };
    const answer = await api.settings.change(({ muted }) => ({
      muted: [...muted.filter((one) => one.key !== entry.key), entry],
    }));
    setDone(answer.ok ? translate('muted', member.name) : translate('not_saved', answer.error));
  };
  return (
    <>
      {other && (
        <p class="going-on">
          <button
            type="button"
            class="icon-button"
            aria-label={translate('back')}
            onClick={() => setKey(member.key)}
          >
            <Icon name="back" />
          </button>
          <b class="name">
            <bdi>{profile.name}</bdi>
          </b>
        </p>
      )}
      <p class="place">
        <Country profile={profile} />
      </p>
      <ProfileView
        profile={profile}
        today={today}
        reasons={other ? undefined : reasons}
        onPerson={(next) => setKey(next)}
      >
        {!other && member.mentions > 0 && !done && (
          <>
            <button
              type="button"
              class="button"
              onClick={() => api.askPage('open-card', { key: member.key })}
            >
              {translate('open_card')}
            </button>
            <button type="button" class="button" onClick={mute}>
              {translate('mute_person')}
            </button>
          </>
        )}
        <div role="status">{done && <p class="done">{done}</p>}</div>
      </ProfileView>
    </>
  );
}
