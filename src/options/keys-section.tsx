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

/** The shortcuts in force, and where they are changed. */
export function KeysSection({ shortcuts, where }: { shortcuts: Shortcut[]; where: string }) {
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
    </Section>
  );
}
