import type { SurfaceApi } from '../components/api.ts';
import { translate } from '../platform/translate.ts';
import { DataSection } from './data-section.tsx';
import { Section, useSettings } from './form.tsx';
import { KeysSection, type Shortcut } from './keys-section.tsx';
import { LiveSection } from './live-section.tsx';
import { LookSection } from './look-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { RolesSection } from './roles-section.tsx';
import { SettingsSection } from './settings-section.tsx';
import { SitesSection } from './sites-section.tsx';

interface Props {
  api: SurfaceApi;
  version: string;
  shortcuts: Shortcut[];
  /** Address inside the browser where shortcuts are changed. */
  shortcutsPage: string;
  openShortcuts: () => void;
}

const PARTS = ['sites', 'roles', 'look', 'live', 'people', 'data', 'settings', 'keys', 'about'] as const;

/** The options page. Every change is saved as it is made. */
export function OptionsPage({ api, version, shortcuts, shortcutsPage, openShortcuts }: Props) {
  const { settings, ready, change, said } = useSettings(api);
  const props = { settings, change, api };
  return (
    <div class="page">
      <header>
        <h1>
          <span translate={false}>{translate('extension_name')}</span> {translate('options_title')}
        </h1>
        <p role="status" class="said">
          {said}
        </p>
      </header>
      <nav aria-label={translate('contents')}>
        <ul>
          {PARTS.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{translate(`section_${part}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main aria-busy={!ready}>
        {ready && (
          <>
            <SitesSection {...props} />
            <RolesSection {...props} />
            <LookSection {...props} />
            <LiveSection {...props} />
            <PeopleSection {...props} />
            <DataSection api={api} />
            <SettingsSection {...props} />
            <KeysSection shortcuts={shortcuts} where={shortcutsPage} openWhere={openShortcuts} />
            <Section id="about" title={translate('section_about')}>
              <p>{translate('version', version)}</p>
              <p class="note">{translate('about_privacy')}</p>
            </Section>
          </>
        )}
      </main>
    </div>
  );
}
