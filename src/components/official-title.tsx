import { uiLanguage } from '../platform/translate.ts';

/** An office's title. Titles come from the pack in English: said so, for screen readers and text direction. */
export function OfficialTitle({ title }: { title: string }) {
  const foreign = !uiLanguage().startsWith('en');
  return foreign ? (
    <bdi lang="en" dir="ltr">
      {title}
    </bdi>
  ) : (
    <>{title}</>
  );
}
