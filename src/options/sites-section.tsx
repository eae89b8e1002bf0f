import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../components/icons.tsx';
import { normaliseSite } from '../platform/sites.ts';
import { translate } from '../platform/translate.ts';
import { Check, Radios, Section, type SectionProps } from './form.tsx';

/** Where it works. */
export function SitesSection({ settings, change, api }: SectionProps) {
  const [problem, setProblem] = useState('');
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const typed = String(new FormData(form).get('site') ?? '');
    const site = normaliseSite(typed);
    const known = site !== null && /\./.test(site);
    setProblem(known || !typed ? '' : translate('site_wrong', typed));
    if (!known) return;
    form.reset();
    void change(({ sites }) => ({ sites: [...sites.filter((one) => one !== site), site].sort() }));
  };
  return (
    <Section id="sites" title={translate('section_sites')}>
      <Check
        label={translate('enabled')}
        checked={settings.enabled}
        onChange={(enabled) => change(() => ({ enabled }))}
      />
      <Access api={api} />
      <Radios
        legend={translate('section_sites')}
        legendForReaders
        name="site-mode"
        value={settings.siteMode}
        options={[
          ['everywhere', translate('sites_everywhere')],
          ['only-chosen', translate('sites_only_chosen')],
          ['not-chosen', translate('sites_not_chosen')],
        ]}
        onChange={(siteMode) => change(() => ({ siteMode }))}
      />
      {settings.siteMode !== 'everywhere' && (
        <div class="sites">
          <h3>{translate('sites_list')}</h3>
          {settings.sites.length === 0 && <p class="note">{translate('sites_none')}</p>}
          <ul class="list">
            {settings.sites.map((site) => (
              <li key={site}>
                <bdi>{site}</bdi>
                <button
                  type="button"
                  class="icon-button"
                  aria-label={translate('remove_named', site)}
                  onClick={() => change(({ sites }) => ({ sites: sites.filter((one) => one !== site) }))}
                >
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
          <form class="row-form" onSubmit={add}>
            <label>
              <span class="for-readers">{translate('site_add')}</span>
              <input
                type="text"
                name="site"
                placeholder="example.org"
                dir="ltr"
                aria-describedby="site-hint"
              />
            </label>
            <button type="submit" class="button">
              {translate('site_add')}
            </button>
          </form>
          <p class="note" id="site-hint">
            {translate('sites_hint')}
          </p>
          <p class="problem" role="alert">
            {problem}
          </p>
        </div>
      )}
    </Section>
  );
}

const ALL_PAGES = ['http://*/*', 'https://*/*'];

/** Readers can take access to pages back in the browser (in Firefox while installing): said here, with the way out. */
function Access({ api }: Pick<SectionProps, 'api'>) {
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    void api.permissions.has(ALL_PAGES).then(setAllowed);
  }, []);
  if (allowed) return null;
  return (
    <div class="sure">
      <p>{translate('sites_no_access')}</p>
      <button
        type="button"
        class="button strong"
        onClick={async () => setAllowed(await api.permissions.request(ALL_PAGES))}
      >
        {translate('sites_allow')}
      </button>
    </div>
  );
}
