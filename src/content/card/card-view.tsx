import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/icons.tsx';
import { memberOffice } from '../../components/member-office.ts';
import { Country, ProfileView } from '../../components/profile-view.tsx';
import { Reasons } from '../../components/reasons.tsx';
import type { PersonKey, Profile, Result } from '../../platform/messages.ts';
import { direction, formatDate, translate } from '../../platform/translate.ts';
import type { CardActions, CardRequest } from '../card-contract.ts';
import { LivePart } from './live-part.tsx';
import { Portrait } from './portrait.tsx';
import { useLive } from './use-live.ts';

interface Props {
  request: CardRequest;
  actions: CardActions;
  today: string;
  onClose: () => void;
}

interface Person {
  key: PersonKey;
  name: string;
}

type Loaded = { state: 'loading' } | { state: 'ready'; profile: Profile } | { state: 'error'; error: string };

/** The card's content: the person asked about, and those a reader goes on to from there. */
export function CardView({ request, actions, today, onClose }: Props) {
  const ambiguous = (request.candidates?.length ?? 0) > 1;
  const first: Person | null = ambiguous ? null : { key: request.key, name: request.name };
  const [trail, setTrail] = useState<Person[]>(first ? [first] : []);
  const person = trail.at(-1) ?? null;
  const body = useRef<HTMLDivElement>(null);
  const goOn = (key: PersonKey, name: string) => setTrail([...trail, { key, name }]);
  const goBack = trail.length > (ambiguous ? 0 : 1) ? () => setTrail(trail.slice(0, -1)) : undefined;

  // A new person begins at the top, and the focus, whose button is gone, stays in the card.
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) {
      body.current?.scrollTo(0, 0);
      body.current?.focus({ preventScroll: true });
    }
    moved.current = true;
  }, [person?.key]);

  const frame = { actions, goBack, onClose, body };
  if (!person) {
    return (
      <Frame {...frame} heading={translate('ambiguous_heading')}>
        <Candidates request={request} onPick={goOn} />
      </Frame>
    );
  }
  return (
    <PersonCard
      key={person.key}
      {...{ frame, person, request, actions, today, goOn, asked: trail.length === 1 }}
    />
  );
}

interface PersonProps {
  frame: Omit<FrameProps, 'heading' | 'children'>;
  person: Person;
  request: CardRequest;
  actions: CardActions;
  today: string;
  goOn: (key: PersonKey, name: string) => void;
  /** The person the words stand for, not one reached from there. */
  asked: boolean;
}

function PersonCard({ frame, person, request, actions, today, goOn, asked }: PersonProps) {
  const [loaded, retry] = useProfile(person.key, actions);
  const live = useLive(person.key, actions);
  const profile = loaded.state === 'ready' ? loaded.profile : null;
  const reasons = request.candidates?.find(({ key }) => key === person.key)?.reasons ?? request.reasons;
  return (
    <Frame
      {...frame}
      heading={person.name}
      beside={live && actions.summaries && <Portrait name={person.name} portrait={live.view?.portrait} />}
      below={profile && <Country profile={profile} />}
    >
      {loaded.state === 'loading' && <Waiting />}
      {loaded.state === 'error' && <Problem error={loaded.error} onRetry={retry} />}
      {profile && (
        <ProfileView
          {...{ profile, today }}
          live={live && <LivePart live={live} keepPlace={actions.summaries === true} />}
          liveLinks={live && actions.summaries ? (live.view?.links ?? []) : undefined}
          reasons={asked ? reasons : undefined}
          onPerson={goOn}
        >
          {asked && <Objections person={person} request={request} actions={actions} />}
        </ProfileView>
      )}
    </Frame>
  );
}

/** Asks for a profile; an answer that comes after the reader has gone on is dropped. */
function useProfile(key: PersonKey, actions: CardActions): [Loaded, () => void] {
  const [loaded, setLoaded] = useState<Loaded>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    setLoaded({ state: 'loading' });
    void actions.profile(key).then((answer: Result<Profile>) => {
      if (!current) return;
      setLoaded(
        answer.ok ? { state: 'ready', profile: answer.value } : { state: 'error', error: answer.error },
      );
    });
    return () => {
      current = false;
    };
  }, [key, attempt]);
  return [loaded, () => setAttempt(attempt + 1)];
}

interface FrameProps {
  heading: string;
  beside?: ComponentChildren;
  below?: ComponentChildren;
  actions: CardActions;
  goBack?: () => void;
  onClose: () => void;
  body: { current: HTMLDivElement | null };
  children: ComponentChildren;
}

function Frame({ heading, beside, below, actions, goBack, onClose, body, children }: FrameProps) {
  return (
    <>
      <header dir={direction()}>
        {goBack && <Tool icon="back" label={translate('back')} onClick={goBack} />}
        {beside}
        <div class="who">
          <h2 id="name">
            <bdi>{heading}</bdi>
          </h2>
          {below}
        </div>
        <div class="tools">
          <Tool icon="previous" label={translate('previous_official')} onClick={() => actions.step(-1)} />
          <Tool icon="next" label={translate('next_official')} onClick={() => actions.step(1)} />
          <Tool icon="close" label={translate('close')} onClick={onClose} />
        </div>
      </header>
      {/* Focusable, so that the arrow keys scroll it; a fieldset is for forms. */}
      {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/noNoninteractiveTabindex: see above */}
      <div class="body" ref={body} tabIndex={0} role="group" aria-labelledby="name">
        {children}
      </div>
    </>
  );
}

function Tool({
  icon,
  label,
  onClick,
}: {
  icon: 'back' | 'previous' | 'next' | 'close';
  label: string;
  onClick: () => void;
}) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}

function Waiting() {
  return (
    <div class="waiting" role="status">
      <span class="for-readers">{translate('loading')}</span>
      <i />
      <i />
      <i />
    </div>
  );
}

function Problem({ error, onRetry }: { error: string; onRetry: () => void }) {
  return (
    <div class="problem" role="alert">
      <p>{translate('profile_failed')}</p>
      <p class="note">
        <bdi>{error}</bdi>
      </p>
      <button type="button" class="button" onClick={onRetry}>
        {translate('try_again')}
      </button>
    </div>
  );
}

function Candidates({
  request,
  onPick,
}: {
  request: CardRequest;
  onPick: (key: PersonKey, name: string) => void;
}) {
  const when = request.date ? translate('ambiguous_on', formatDate(request.date)) : translate('ambiguous');
  return (
    <>
      <p class="note">{when}</p>
      <ul class="candidates">
        {request.candidates!.map((candidate) => (
          <li key={candidate.key}>
            <button type="button" onClick={() => onPick(candidate.key, candidate.name)}>
              <b>
                <bdi>{candidate.name}</bdi>
              </b>
              {candidate.office || memberOffice({ office: null })}
            </button>
            <Reasons reasons={candidate.reasons} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** "Not this person" and "mute this person", and what came of it. */
function Objections({
  person,
  request,
  actions,
}: {
  person: Person;
  request: CardRequest;
  actions: CardActions;
}) {
  const [done, setDone] = useState('');
  const act = async (doing: Promise<Result<null>>, words: string) => {
    const answer = await doing;
    setDone(answer.ok ? words : translate('not_saved', answer.error));
  };
  const { key, name } = person;
  return (
    <>
      {!done && request.kind === 'name' && (
        <button
          type="button"
          class="button"
          onClick={() => act(actions.refuse(key, name), translate('refused', request.range.toString(), name))}
        >
          {translate('not_this_person')}
        </button>
      )}
      {!done && (
        <button
          type="button"
          class="button"
          onClick={() => act(actions.mute(key, name), translate('muted', name))}
        >
          {translate('mute_person')}
        </button>
      )}
      <div role="status">{done && <p class="done">{done}</p>}</div>
    </>
  );
}
