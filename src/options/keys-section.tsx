import { translate, translateOr } from '../platform/translate.ts';
import { Section } from './form.tsx';

export interface Shortcut {
  /** The command's name in the manifest. */
  name: string;
  keys: string;
}

const LABELS: Record<string, string> = {
  _execute_action: 'keys_open',
  'next-official': 'command_next',
  'previous-official': 'command_previous',
  'toggle-site': 'command_toggle_site',
};

interface Props {
  shortcuts: Shortcut[];
  /** Address inside the browser where shortcuts are changed. */
  where: string;
  openWhere: () => void;
}

/** The shortcuts in force, and where they are changed. */
export function KeysSection({ shortcuts, where, openWhere }: Props) {
  return (
    <Section id="keys" title={translate('section_keys')}>
      <dl class="keys">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{translateOr(LABELS[name] ?? '', name)}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="note">{translate('keys_none')}</span>}</dd>
          </div>
        ))}
      </dl>
      <p class="note">{translate('keys_change', where)}</p>
      <p>
        <button type="button" class="button" onClick={openWhere}>
          {translate('keys_settings')}
        </button>
      </p>
    </Section>
  );
}
