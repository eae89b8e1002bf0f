import type { ComponentChildren } from 'preact';
import type { LiveLinkView } from '../platform/live-views.ts';
import type { Profile, ReasonView } from '../platform/messages.ts';
import { countryName, formatDate, formatNumber, translate } from '../platform/translate.ts';
import { ageAt } from './age.ts';
import { Flag } from './flag.tsx';
import { linksOf } from './links.ts';
import { PersonButton } from './person-button.tsx';
import { Reasons } from './reasons.tsx';
import { Standing } from './standing.tsx';
import { CareerTimeline } from './timeline.tsx';

interface Props {
  profile: Profile;
  /** The reader's day, `YYYY-MM-DD`. */
  today: string;
  /** Of the mention in the article; none for somebody found by search or by a link in another card. */
  reasons?: ReasonView[];
  onPerson?: (key: string, name: string) => void;
  /** What Wikipedia and Wikidata say, where the reader has switched that on. */
  live?: ComponentChildren;
  liveLinks?: LiveLinkView[];
  /** Buttons: "not this person", "mute this person". */
  children?: ComponentChildren;
}

/** Everything the knowledge pack says about one person, as of the article's date. Without the name: see the frames. */
export function ProfileView({ profile, today, live, liveLinks, reasons, onPerson, children }: Props) {
  const [main] = profile.atDate;
  return (
    <div class="profile">
      <Standing profile={profile} today={today} onPerson={onPerson} />
      {live}
      <Facts profile={profile} today={today} />
      {profile.terms.length > 0 && (
        <CareerTimeline terms={profile.terms} date={profile.date} packBuilt={profile.packBuilt} />
      )}
      {main && (main.predecessor || main.successor) && (
        <dl class="neighbours">
          {main.predecessor && (
            <div>
              <dt class="label">{translate('predecessor')}</dt>
              <dd>
                <PersonButton person={main.predecessor} onPerson={onPerson} />
              </dd>
            </div>
          )}
          {main.successor && (
            <div>
              <dt class="label">{translate('successor')}</dt>
              <dd>
                <PersonButton person={main.successor} onPerson={onPerson} />
              </dd>
            </div>
          )}
        </dl>
      )}
      {profile.colleagues.length > 0 && (
        <section class="colleagues">
          <h3 class="label">{translate('colleagues')}</h3>
          <ul>
            {profile.colleagues.map((person) => (
              <li key={person.key}>
                <PersonButton person={person} onPerson={onPerson} />
                <span class="soft"> {person.office}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {reasons && (
        <details class="why">
          <summary>{translate('why_this_person')}</summary>
          <Reasons reasons={reasons} />
        </details>
      )}
      <Links profile={profile} liveLinks={liveLinks} />
      {children && <div class="actions">{children}</div>}
      <Sources profile={profile} />
    </div>
  );
}

/** Country under the name: every frame shows it in its heading. */
export function Country({ profile }: { profile: Pick<Profile, 'jurisdiction' | 'jurisdictionName'> }) {
  return (
    <span class="country">
      <Flag code={profile.jurisdiction} /> {countryName(profile.jurisdiction, profile.jurisdictionName)}
    </span>
  );
}

function Facts({ profile, today }: { profile: Profile; today: string }) {
  const { born, died, date } = profile;
  const age = ageAt(born, date ?? today);
  const dead = died !== undefined && died <= (date ?? today).slice(0, died.length);
  const party = profile.atDate[0]?.party ?? profile.nearest?.term.party ?? profile.party;
  const ageText =
    age && (age.least === age.most ? formatNumber(age.most) : translate('age_between', age.least, age.most));
  return (
    <dl class="facts">
      {party && (
        <div>
          <dt class="label">{translate('party')}</dt>
          <dd>
            <bdi>{party}</bdi>
          </dd>
        </div>
      )}
      {ageText && !dead && (
        <div>
          <dt class="label">{translate(date ? 'age_at_date' : 'age')}</dt>
          <dd>{ageText}</dd>
        </div>
      )}
      {born && dead && (
        <div>
          <dt class="label">{translate('lived')}</dt>
          <dd>{translate('period_range', formatDate(born.slice(0, 4)), formatDate(died.slice(0, 4)))}</dd>
        </div>
      )}
    </dl>
  );
}

function Links({ profile, liveLinks }: Pick<Props, 'profile' | 'liveLinks'>) {
  const links = linksOf(profile, liveLinks);
  if (!links.length) return null;
  return (
    // Room for two lines from the start where more links may come: nothing below moves when they do.
    <ul class={liveLinks ? 'links roomy' : 'links'} aria-label={translate('links')}>
      {links.map((link) => (
        <li key={link.url}>
          <a href={link.url} target="_blank" rel="noopener noreferrer">
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Sources({ profile }: { profile: Profile }) {
  return (
    <p class="sources">
      {translate('data_of', formatDate(profile.packBuilt.slice(0, 10)))}
      {profile.sources.length > 0 && ` · ${translate('sources')}: `}
      {profile.sources.map((source, index) => (
        <span key={source.id}>
          {index > 0 && ', '}
          {/^https:\/\//.test(source.url) ? (
            <a href={source.url} target="_blank" rel="noopener noreferrer" title={source.licence}>
              <bdi>{source.title}</bdi>
            </a>
          ) : (
            <bdi>{source.title}</bdi>
          )}
        </span>
      ))}
    </p>
  );
}
