import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { CastMember, Profile, ReasonView, Result } from '../platform/messages.ts';
import { direction, translate } from '../platform/translate.ts';
import type { PageApi } from './api.ts';
import { Icon } from './icons.tsx';
import { JumpButtons, useJump } from './jump.tsx';
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
  /** Stands under the name, whether the facts are unfolded or not. */
  below?: ComponentChildren;
}

/** One official of the cast: the name with the office at the date, the way to the mentions, and, unfolded, the facts. */
export function PersonEntry({ member, api, date, among, today, open, onToggle, reasons, below }: Props) {
  const panel = useId();
  const jump = useJump(member, api);
  const keys = (event: KeyboardEvent) => {
    const forward = direction() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const sideways = event.key === 'ArrowRight' || event.key === 'ArrowLeft';
    if (!sideways || member.mentions === 0) return;
    event.preventDefault();
    void jump.go(event.key === forward ? 1 : -1);
  };
  return (
    <li class={open ? 'person open' : 'person'}>
      <div class="row">
        <button
          type="button"
          class="who"
          aria-expanded={open}
          aria-controls={open ? panel : undefined}
          onClick={onToggle}
          onKeyDown={keys}
        >
          <span class="name">
            <bdi>{member.name}</bdi>
          </span>
          <span class="held">{memberOffice(member)}</span>
        </button>
        {member.mentions > 0 && <JumpButtons {...{ member, jump }} />}
      </div>
      {below}
      {open && (
        <div class="facts-panel" id={panel}>
          <Facts {...{ member, api, date, among, today, reasons }} />
        </div>
      )}
    </li>
  );
}

type Loaded = { key: string; answer: Result<Profile> } | null;

function Facts({ member, api, date, among, today, reasons }: Omit<Props, 'open' | 'onToggle' | 'below'>) {
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
