import type { CastMember } from '../platform/messages.ts';
import { formatDate, translate } from '../platform/translate.ts';
import { roleName } from './role-name.ts';

/** One line on the office somebody held, saying so when it was not held on the article's date. */
export function memberOffice(member: Pick<CastMember, 'office'>): string {
  const { office } = member;
  if (!office) return translate('office_none');
  const role = roleName(office.role);
  const title = role ? `${office.title} (${role})` : office.title;
  if (office.status === 'former') {
    const end = office.end && formatDate(office.end.slice(0, 7));
    return end ? translate('office_former_line', title, end) : translate('office_former_undated', title);
  }
  if (office.status === 'later') {
    const start = office.start && formatDate(office.start.slice(0, 7));
    return start ? translate('office_later_line', title, start) : translate('office_later_undated', title);
  }
  if (office.status === 'possibly at date') return translate('office_dates_inexact', title);
  if (office.status === 'unknown') {
    const start = office.start && formatDate(office.start.slice(0, 7));
    return start ? translate('office_known_since', title, start) : translate('office_dates_unknown', title);
  }
  return title;
}
