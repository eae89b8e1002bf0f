import { translateOr, uiLanguage } from '../platform/translate.ts';

/**
 * What an office is for, in the reader's language, beside its title, which the pack has in English. Named after the
 * office and not its holder, whose sex then need not be known. '' for readers of English and for offices of no known kind.
 */
export function roleName(role: string | undefined): string {
  if (!role || uiLanguage().startsWith('en')) return '';
  return translateOr(`role_${role.replaceAll('-', '_')}`, '');
}
