import { useEffect, useId, useState } from 'preact/hooks';
import type { CastMember } from '../platform/messages.ts';
import { countryName, plural, translate } from '../platform/translate.ts';
import type { PageApi } from './api.ts';
import { Icon } from './icons.tsx';
import { memberOffice } from './member-office.ts';
import { PersonEntry } from './person-entry.tsx';

/** Pause after the last key before asking: shorter than a fast typist's gap would ask for every letter. */
const PAUSE = 60;
const MOST = 8;

interface Props {
  api: PageApi;
  date: string | null;
  today: string;
}

/** Search over all officials in the data: a field with a list under it, led by the arrow keys. */
export function Search({ api, date, today }: Props) {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<CastMember[] | null>(null);
  const [at, setAt] = useState(-1);
  const [picked, setPicked] = useState<CastMember | null>(null);
  const id = useId();

  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      if (query.trim().length < 2) return setFound(null);
      const answer = await api.ask('search', { query: query.trim(), limit: MOST, date });
      // An answer to an older question is dropped.
      if (current) setFound(answer.ok ? answer.value : []);
    }, PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, date]);

  const pick = (member: CastMember) => {
    setPicked(member);
    setFound(null);
  };
  const clear = () => {
    setQuery('');
    setFound(null);
    setPicked(null);
  };
  const keys = (event: KeyboardEvent) => {
    const count = found?.length ?? 0;
    if (event.key === 'ArrowDown' && count) setAt((at + 1) % count);
    else if (event.key === 'ArrowUp' && count) setAt((at <= 0 ? count : at) - 1);
    else if (event.key === 'Enter' && found?.length) pick(found[Math.max(0, at)]!);
    else if (event.key === 'Escape' && query) clear();
    else return;
    event.preventDefault();
  };
  const typed = (event: Event) => {
    setQuery((event.target as HTMLInputElement).value);
    setPicked(null);
    setAt(-1);
  };

  return (
    <search class="search">
      <div class="field">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label={translate('search_label')}
          placeholder={translate('search_label')}
          aria-expanded={Boolean(found?.length)}
          aria-controls={`${id}list`}
          aria-autocomplete="list"
          aria-activedescendant={found?.[at] ? `${id}${at}` : undefined}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={typed}
          onKeyDown={keys}
        />
        {query && (
          <button type="button" class="icon-button" aria-label={translate('clear')} onClick={clear}>
            <Icon name="close" />
          </button>
        )}
      </div>
      <p class="for-readers" role="status">
        {found && (found.length ? plural('found', found.length) : translate('search_empty'))}
      </p>
      {found?.length === 0 && (
        <p class="note nobody" aria-hidden="true">
          {translate('search_empty')}
        </p>
      )}
      <div
        class="results"
        role="listbox"
        id={`${id}list`}
        aria-label={translate('search_label')}
        hidden={!found?.length}
      >
        {found?.map((member, index) => (
          // The field keeps the focus and leads the list; a click is the pointer's way to the same.
          <div
            key={member.key}
            id={`${id}${index}`}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            onClick={() => pick(member)}
            onKeyDown={keys}
          >
            <span class="name">
              <bdi>{member.name}</bdi>
            </span>
            <span class="held">
              {memberOffice(member)} · {countryName(member.jurisdiction, member.jurisdictionName)}
            </span>
          </div>
        ))}
      </div>
      {picked && (
        <ul class="picked">
          <PersonEntry member={picked} {...{ api, date, today }} among={[]} open onToggle={clear} />
        </ul>
      )}
    </search>
  );
}
