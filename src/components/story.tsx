import { useState } from 'preact/hooks';
import type { TabState } from '../platform/messages.ts';
import { formatDate, translate, translateOr } from '../platform/translate.ts';
import type { PageApi } from './api.ts';
import { Icon } from './icons.tsx';

type ArticleState = Extract<TabState, { state: 'article' }>;

/** The article's headline, what its date was read as and from where, and the way to correct it. */
export function Story({
  article,
  api,
  today,
  onChange,
}: {
  article: ArticleState;
  api: PageApi;
  today: string;
  onChange: () => void;
}) {
  const [editing, setEditing] = useState(false);
  const [problem, setProblem] = useState('');
  const correct = async (date: string | null) => {
    const answer = await api.askPage('correct-date', { date });
    setProblem(answer.ok ? '' : translate('not_saved', answer.error));
    if (!answer.ok) return;
    setEditing(false);
    onChange();
  };
  return (
    <section class="story">
      <h2>
        <bdi>{article.title}</bdi>
      </h2>
      <p class="dated">
        <span>{article.date ? formatDate(article.date) : translate('article_date_unknown')}</span>
        <button
          type="button"
          class="icon-button"
          aria-label={translate('correct_date')}
          title={translate('correct_date')}
          aria-expanded={editing}
          onClick={() => setEditing(!editing)}
        >
          <Icon name="pencil" />
        </button>
        {article.date && <span class="soft">{dateOrigin(article)}</span>}
      </p>
      {!article.date && <p class="note">{translate('date_needed')}</p>}
      {editing && (
        <form
          class="correct"
          onSubmit={(event) => {
            event.preventDefault();
            const date = String(new FormData(event.currentTarget).get('date') ?? '');
            if (date) void correct(date);
          }}
        >
          <label>
            <span class="label">{translate('date_of_article')}</span>
            <input type="date" name="date" max={today} min="1900-01-01" required value={article.date ?? ''} />
          </label>
          <button type="submit" class="button strong">
            {translate('apply')}
          </button>
          {article.dateCorrected ? (
            <button type="button" class="button" onClick={() => correct(null)}>
              {translate('use_page_date')}
            </button>
          ) : (
            <button type="button" class="button" onClick={() => setEditing(false)}>
              {translate('cancel')}
            </button>
          )}
        </form>
      )}
      {problem && (
        <p class="note" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

function dateOrigin(article: ArticleState): string {
  if (article.dateCorrected) return translate('date_corrected');
  const source = (article.dateSource ?? 'page').replaceAll('-', '_');
  const from = translate('date_source', translateOr(`date_from_${source}`, translate('date_from_page')));
  return article.dateConfidence === 'guess' ? `${from}, ${translate('date_unsure')}` : from;
}
