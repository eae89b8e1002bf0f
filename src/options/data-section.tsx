import { useEffect, useState } from 'preact/hooks';
import type { SurfaceApi } from '../components/api.ts';
import { categoryName } from '../components/category-name.ts';
import type { PackInfo, Result } from '../platform/messages.ts';
import { countryName, formatDate, formatNumber, translate } from '../platform/translate.ts';
import { Section } from './form.tsx';

const COUNTRIES_SHOWN = 12;

/** What the knowledge pack holds, how old it is, and where it is from. */
export function DataSection({ api }: { api: SurfaceApi }) {
  const [answer, setAnswer] = useState<Result<PackInfo> | null>(null);
  useEffect(() => {
    void api.ask('pack-info', {}).then(setAnswer);
  }, []);
  return (
    <Section id="data" title={translate('section_data')}>
      {answer === null && <p class="note">{translate('loading')}</p>}
      {answer?.ok === false && (
        <p class="problem" role="alert">
          {translate('data_failed', answer.error)}
        </p>
      )}
      {answer?.ok && <Pack info={answer.value} />}
    </Section>
  );
}

function Pack({ info }: { info: PackInfo }) {
  const [all, setAll] = useState(false);
  const countries = [...info.byJurisdiction].sort((a, b) => b.persons - a.persons);
  return (
    <>
      <dl class="figures">
        <Figure label={translate('data_built')} value={formatDate(info.built.slice(0, 10))} />
        <Figure label={translate('data_persons')} value={formatNumber(info.persons)} />
        <Figure label={translate('data_terms')} value={formatNumber(info.terms)} />
        <Figure
          label={translate('data_size')}
          value={translate('megabytes', formatNumber(Math.round(info.bytes / 100_000) / 10))}
        />
      </dl>
      <div class="two">
        <Counts
          title={translate('data_by_role')}
          rows={info.byCategory.map(({ category, persons }) => [categoryName(category), persons])}
        />
        <div>
          <Counts
            title={translate('data_by_country')}
            rows={countries
              .slice(0, all ? undefined : COUNTRIES_SHOWN)
              .map(({ code, name, persons }) => [countryName(code, name), persons])}
          />
          {!all && countries.length > COUNTRIES_SHOWN && (
            <button type="button" class="button" onClick={() => setAll(true)}>
              {translate('show_all')}
            </button>
          )}
        </div>
      </div>
      <h3>{translate('data_sources')}</h3>
      <ul class="sources-list">
        {info.sources.map((source) => (
          <li key={source.id}>
            {/^https:\/\//.test(source.url) ? (
              <a href={source.url} target="_blank" rel="noopener noreferrer">
                <bdi>{source.title}</bdi>
              </a>
            ) : (
              <bdi>{source.title}</bdi>
            )}
            <span class="note">
              {' '}
              <bdi>{source.licence}</bdi> · {translate('data_newest', formatDate(source.newest))}
            </span>
          </li>
        ))}
      </ul>
      <p class="note">{translate('data_newer')}</p>
    </>
  );
}

function Figure({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt class="label">{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Counts({ title, rows }: { title: string; rows: [string, number][] }) {
  return (
    <table class="counts">
      <caption>{title}</caption>
      <tbody>
        {rows.map(([name, count]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{formatNumber(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
