import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SurfaceApi } from '../components/api.ts';
import { DEFAULTS, type Settings } from '../platform/settings.ts';
import type { SettingsChange } from '../platform/settings-store.ts';
import { translate } from '../platform/translate.ts';

export interface SectionProps {
  settings: Settings;
  /** Saves at once; every control shows what is stored, never what was merely clicked. */
  change: (change: SettingsChange) => Promise<boolean>;
  api: SurfaceApi;
}

/** The stored settings, live, and a way to change them. `said` tells the reader how the last change went. */
export function useSettings(api: SurfaceApi) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const ending = new AbortController();
    api.settings.watch((loaded) => setSettings(loaded.settings), ending.signal);
    void api.settings.load().then((loaded) => setSettings(loaded.settings));
    return () => ending.abort();
  }, []);
  const change = async (next: SettingsChange): Promise<boolean> => {
    const answer = await api.settings.change(next);
    if (answer.ok) setSettings(answer.value);
    setSaid(answer.ok ? translate('saved') : translate('not_saved', answer.error));
    return answer.ok;
  };
  return { settings: settings ?? DEFAULTS, ready: settings !== null, change, said };
}

/** A part of the page with a heading that the contents list links to. */
export function Section({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

interface CheckProps {
  label: ComponentChildren;
  checked: boolean;
  onChange: (on: boolean) => void;
}

/** A box to tick. */
export function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label class="choice">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

interface RadioProps<T extends string> {
  legend: string;
  /** Where a heading says the same to the eye. */
  legendForReaders?: boolean;
  name: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
}

/** One of several. */
export function Radios<T extends string>({
  legend,
  legendForReaders,
  name,
  value,
  options,
  onChange,
}: RadioProps<T>) {
  return (
    <fieldset>
      <legend class={legendForReaders ? 'for-readers' : undefined}>{legend}</legend>
      {options.map(([option, label]) => (
        <label class="choice" key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** A button that opens the file picker and hands over the file's text. */
export function FileButton({
  label,
  accept,
  onText,
}: {
  label: string;
  accept: string;
  onText: (text: string) => void;
}) {
  return (
    <label class="button file">
      {label}
      <input
        type="file"
        class="for-readers"
        accept={accept}
        onChange={async (event) => {
          const input = event.currentTarget;
          const text = await input.files?.[0]?.text();
          // The same file chosen again must count as a change.
          input.value = '';
          if (text !== undefined) onText(text);
        }}
      />
    </label>
  );
}

/** Hands the reader a file made here. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
