import { readSettings, type SettingProblem, type Settings } from '../../platform/settings.ts';

/** Marks a file as ours, so that any other JSON is refused instead of resetting everything to defaults. */
const MARK = 'incumbent-settings';

/** All settings as a file to keep or to take to another browser. */
export function settingsAsFile(settings: Settings): string {
  return `${JSON.stringify({ file: MARK, settings }, null, 2)}\n`;
}

/** Settings from such a file; null when it is not one. Single wrong values fall back to defaults and are named. */
export function readSettingsFile(text: string): { settings: Settings; problems: SettingProblem[] } | null {
  try {
    const value = JSON.parse(text) as { file?: unknown; settings?: unknown } | null;
    return value?.file === MARK && typeof value.settings === 'object' ? readSettings(value.settings) : null;
  } catch {
    return null;
  }
}
