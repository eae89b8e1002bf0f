import { uiLanguage } from '../platform/translate.ts';
import { roleName } from './role-name.ts';

/**
 * An office's title. Titles come from the pack in English: said so, for screen readers and text direction; with what the
 * office is for in the reader's language behind it.
 */
export function OfficialTitle({ title, role }: { title: string; role?: string }) {
  if (uiLanguage().startsWith('en')) return title;
  const name = roleName(role);
  return (
    <>
      <bdi lang="en" dir="ltr">
        {title}
      </bdi>
      {name && <span class="role"> ({name})</span>}
    </>
  );
}
