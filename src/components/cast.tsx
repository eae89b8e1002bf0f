import { useState } from 'preact/hooks';
import type { CastMember, PossibleView, TabState } from '../platform/messages.ts';
import { countryName, plural, translate } from '../platform/translate.ts';
import type { PageApi } from './api.ts';
import { groupCast } from './cast-groups.ts';
import { castAsMarkdown, castAsText } from './cast-text.ts';
import { categoryName } from './category-name.ts';
import { Flag } from './flag.tsx';
import { moveBetween } from './move-between.ts';
import { PersonEntry } from './person-entry.tsx';
import { Reasons } from './reasons.tsx';

type ArticleState = Extract<TabState, { state: 'article' }>;

interface Props {
  article: ArticleState;
  api: PageApi;
  today: string;
}

/** Who is in the story, by country and institution, weightiest first. */
export function Cast({ article, api, today }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const { cast, mentions } = article.answer;
  const among = cast.map((member) => member.key);
  if (cast.length === 0) {
    return (
      <div class="empty">
        <h2>{translate('none_found')}</h2>
        <p class="note">{translate('none_found_note')}</p>
      </div>
    );
  }
  return (
    <section class="cast" aria-label={translate('cast')} onKeyDown={(event) => moveBetween(event, '.who')}>
      <h2 class="for-readers">
        {translate('cast')}: {plural('officials', cast.length)}
      </h2>
      {groupCast(cast).map((group, index) => (
        <section class="group" key={group.jurisdiction + group.jurisdictionName}>
          <h3>
            <Flag code={group.jurisdiction} />
            <span>{countryName(group.jurisdiction, group.jurisdictionName)}</span>
            {/* What the buttons below count; each says so itself to screen readers. */}
            {index === 0 && (
              <span class="label" aria-hidden="true">
                {translate('mentions_column')}
              </span>
            )}
          </h3>
          {group.institutions.map(({ category, members }) => (
            <div key={category}>
              {/* One institution needs no heading to the eye: the office says it. */}
              <h4 class={group.institutions.length > 1 ? 'institution label' : 'for-readers'}>
                {categoryName(category)}
              </h4>
              <ul>
                {members.map((member) => (
                  <PersonEntry
                    key={member.key}
                    {...{ member, api, date: article.date, among, today }}
                    open={open === member.key}
                    onToggle={() => setOpen(open === member.key ? null : member.key)}
                    reasons={mentions.find(({ key }) => key === member.key)?.reasons}
                  />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </section>
  );
}

/** Names not sure enough to be highlighted, with who they may be and why. */
export function Possible({ article, api, today }: Props) {
  const { possible, cast } = article.answer;
  const [open, setOpen] = useState<string | null>(null);
  const among = cast.map((member) => member.key);
  // The same words are doubtful wherever they stand: listed once.
  const once = possible.filter(
    ({ text }, index) => possible.findIndex((other) => other.text === text) === index,
  );
  if (once.length === 0) return null;
  return (
    <details class="possible">
      <summary>
        {translate('possibly')} ({once.length})
      </summary>
      <p class="note">{translate('possibly_note')}</p>
      <ul>
        {once.map(({ text, candidates }) => (
          <li key={text}>
            <q>
              <bdi>{text}</bdi>
            </q>
            <ul>
              {candidates.map((candidate) => {
                const id = `${text} ${candidate.key}`;
                return (
                  <PersonEntry
                    key={id}
                    member={memberOf(candidate)}
                    {...{ api, date: article.date, among, today }}
                    open={open === id}
                    onToggle={() => setOpen(open === id ? null : id)}
                    below={<Reasons reasons={candidate.reasons} />}
                  />
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A candidate as somebody whose facts can be unfolded: without mentions, because none is sure, and with the bare title. */
function memberOf({ key, name, office }: PossibleView['candidates'][number]): CastMember {
  return {
    ...{ key, name, jurisdiction: '', jurisdictionName: '', category: 'head', mentions: 0 },
    ...{ weight: 0, confidence: 0, office: office ? { title: office, status: 'unknown' } : null },
  };
}

/** Copies the cast, as plain text or as Markdown. */
export function CopyCast({ article, api }: { article: ArticleState; api: PageApi }) {
  const [said, setSaid] = useState('');
  const story = { title: article.title, url: article.url, date: article.date, cast: article.answer.cast };
  const copy = async (text: string) => setSaid(translate((await api.copy(text)) ? 'copied' : 'copy_failed'));
  return (
    <p class="copy">
      <button type="button" class="button" onClick={() => copy(castAsText(story))}>
        {translate('copy_text')}
      </button>
      <button type="button" class="button" onClick={() => copy(castAsMarkdown(story))}>
        {translate('copy_markdown')}
      </button>
      <span role="status" class="note">
        {said}
      </span>
    </p>
  );
}
