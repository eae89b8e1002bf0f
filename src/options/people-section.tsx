import { translate } from '../platform/translate.ts';
import { Section, type SectionProps } from './form.tsx';
import { OwnList } from './own-list.tsx';

/** Muted and corrected people, and the reader's own list. */
export function PeopleSection(props: SectionProps) {
  const { settings, change } = props;
  return (
    <Section id="people" title={translate('section_people')}>
      <h3>{translate('own_people')}</h3>
      <OwnList {...props} />
      <h3>{translate('muted_people')}</h3>
      {settings.muted.length === 0 && <p class="note">{translate('muted_none')}</p>}
      <ul class="list">
        {settings.muted.map(({ key, name }) => (
          <li key={key}>
            <bdi>{name}</bdi>
            <button
              type="button"
              class="button"
              onClick={() => change(({ muted }) => ({ muted: muted.filter((one) => one.key !== key) }))}
            >
              {translate('undo')}
              <span class="for-readers"> {translate('unmute_named', name)}</span>
            </button>
          </li>
        ))}
      </ul>
      <h3>{translate('corrected_people')}</h3>
      {settings.corrections.length === 0 && <p class="note">{translate('corrected_none')}</p>}
      <ul class="list">
        {settings.corrections.map((correction) => {
          const { key, name, words, host } = correction;
          const same = (one: typeof correction) =>
            one.key === key && one.words === words && one.host === host;
          return (
            <li key={`${key} ${words} ${host}`}>
              <span>
                {host
                  ? translate('correction_line_site', words, name, host)
                  : translate('correction_line', words, name)}
              </span>
              <button
                type="button"
                class="button"
                onClick={() =>
                  change(({ corrections }) => ({ corrections: corrections.filter((one) => !same(one)) }))
                }
              >
                {translate('undo')}
                <span class="for-readers"> {translate('undo_named', name)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
