import { useState } from 'preact/hooks';
import { DEFAULTS } from '../platform/settings.ts';
import { translate, translateOr } from '../platform/translate.ts';
import { FileButton, Section, type SectionProps, saveFile } from './form.tsx';
import { readSettingsFile, settingsAsFile } from './import/settings-file.ts';

/** Export, import and reset of everything. */
export function SettingsSection({ settings, change }: SectionProps) {
  const [said, setSaid] = useState<string[]>([]);
  const [sure, setSure] = useState(false);
  const load = async (text: string) => {
    const file = readSettingsFile(text);
    if (!file) return setSaid([translate('settings_wrong_file')]);
    const problems = file.problems.map(({ code, setting }) => translateOr(`problem_${code}`, code, setting));
    if (await change(() => file.settings)) setSaid([translate('settings_imported'), ...problems]);
  };
  const reset = async () => {
    setSure(false);
    await change(() => structuredClone(DEFAULTS));
  };
  return (
    <Section id="settings" title={translate('section_settings')}>
      <p class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => saveFile('incumbent-settings.json', 'application/json', settingsAsFile(settings))}
        >
          {translate('settings_export')}
        </button>
        <FileButton label={translate('settings_import')} accept=".json,application/json" onText={load} />
        <button type="button" class="button" aria-expanded={sure} onClick={() => setSure(!sure)}>
          {translate('settings_reset')}
        </button>
      </p>
      {sure && (
        <p class="buttons sure">
          <span>{translate('settings_reset_sure')}</span>
          <button type="button" class="button strong" onClick={reset}>
            {translate('settings_reset_yes')}
          </button>
          <button type="button" class="button" onClick={() => setSure(false)}>
            {translate('cancel')}
          </button>
        </p>
      )}
      <div role="status">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </Section>
  );
}
