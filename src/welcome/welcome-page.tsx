import { useEffect, useState } from 'preact/hooks';
import type { SurfaceApi } from '../components/api.ts';
import { Country, ProfileView } from '../components/profile-view.tsx';
import type { ArticleAnswer, MentionView, Profile, Result } from '../platform/messages.ts';
import { formatDate, translate } from '../platform/translate.ts';
import { SAMPLE } from './sample.ts';
import { SampleArticle } from './sample-article.tsx';

interface Props {
  api: SurfaceApi & { openOptions(): void };
  today: string;
}

const DOES = ['welcome_does_1', 'welcome_does_2', 'welcome_does_3'] as const;
const NEVER = ['welcome_never_1', 'welcome_never_2', 'welcome_never_3'] as const;

/** The first-run page: what it does, what it never does, and a sample to try it on, read by the real recogniser. */
export function WelcomePage({ api, today }: Props) {
  const [answer, setAnswer] = useState<Result<ArticleAnswer> | null>(null);
  const [chosen, setChosen] = useState<MentionView | null>(null);
  useEffect(() => {
    const { flows, title, date, lang } = SAMPLE;
    const request = { flows, title, date, dateSource: null, dateConfidence: null, lang, country: null };
    void api.ask('recognise', request).then(setAnswer);
  }, []);
  const cast = answer?.ok ? answer.value.cast : [];
  return (
    <main class="page">
      <header>
        <p class="wordmark" translate={false}>
          {translate('extension_name')}
        </p>
        <h1>{translate('welcome_title')}</h1>
        <p class="lead">{translate('welcome_lead')}</p>
      </header>
      <div class="two">
        <Points heading={translate('welcome_does')} lines={DOES.map((key) => translate(key))} />
        <Points heading={translate('welcome_never')} lines={NEVER.map((key) => translate(key))} />
      </div>
      <section class="try" aria-labelledby="try">
        <h2 id="try">{translate('welcome_try')}</h2>
        <p class="note">{translate('welcome_try_note', formatDate(SAMPLE.date))}</p>
        <div class="desk">
          <SampleArticle
            mentions={answer?.ok ? answer.value.mentions : []}
            {...{ chosen }}
            onChoose={setChosen}
          />
          <aside aria-live="polite">
            {answer?.ok === false && <p class="note">{translate('welcome_failed', answer.error)}</p>}
            {chosen ? (
              <Note mention={chosen} among={cast.map(({ key }) => key)} {...{ api, today }} />
            ) : (
              <p class="note">{translate('welcome_nobody')}</p>
            )}
          </aside>
        </div>
      </section>
      <p class="next">
        {translate('welcome_next')}{' '}
        <button type="button" class="button" onClick={api.openOptions}>
          {translate('open_options')}
        </button>
      </p>
    </main>
  );
}

function Points({ heading, lines }: { heading: string; lines: string[] }) {
  return (
    <section>
      <h2>{heading}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

interface NoteProps {
  mention: MentionView;
  among: string[];
  api: SurfaceApi;
  today: string;
}

function Note({ mention, among, api, today }: NoteProps) {
  const [profile, setProfile] = useState<Result<Profile> | null>(null);
  const [person, setPerson] = useState(mention.key);
  useEffect(() => setPerson(mention.key), [mention]);
  useEffect(() => {
    let current = true;
    void api
      .ask('profile', { key: person, date: SAMPLE.date, among })
      .then((answer) => current && setProfile(answer));
    return () => {
      current = false;
    };
  }, [person]);
  if (!profile) return <p class="note">{translate('loading')}</p>;
  if (!profile.ok) return <p class="note">{translate('profile_failed')}</p>;
  const own = profile.value.key === mention.key;
  return (
    <>
      <h3>
        <bdi>{profile.value.name}</bdi>
      </h3>
      <p>
        <Country profile={profile.value} />
      </p>
      <ProfileView
        profile={profile.value}
        today={today}
        reasons={own ? mention.reasons : undefined}
        onPerson={(key) => setPerson(key)}
      />
    </>
  );
}
