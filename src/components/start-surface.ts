import { type ComponentChild, render } from 'preact';
import { direction, type MessageKey, translate, uiLanguage } from '../platform/translate.ts';

/** Draws a page of the extension: its language, direction and title first, then its content. */
export function startSurface(title: MessageKey, content: ComponentChild): void {
  const root = document.documentElement;
  root.lang = uiLanguage();
  root.dir = direction();
  document.title =
    title === 'extension_name' ? translate(title) : `${translate('extension_name')} · ${translate(title)}`;
  render(content, document.body);
}

/** The reader's day, `YYYY-MM-DD`, by the clock on the wall. */
export function localDay(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
