import { uiLanguage } from '../platform/translate.ts';

/** An office's title. Titles come from the pack in English: said so, for screen readers and text direction. */
export function OfficialTitle({ title }: { title: string }) {
  if (uiLanguage().startsWith('en')) return title;
  return (
    <bdi lang="en" dir="ltr">
      {title}
    </bdi>
  );
}
