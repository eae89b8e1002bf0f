import type { CastMember } from '../platform/messages.ts';
import { formatDate, translate } from '../platform/translate.ts';

/** One line on the office somebody held, saying so when it was not held on the article's date. */
export function memberOffice(member: Pick<CastMember, 'office'>): string {
  const { office } = member;
  if (!office) return translate('office_none');
  if (office.status === 'former') {
    const end = office.end && formatDate(office.end.slice(0, 7));
    return end
      ? translate('office_former_line', office.title, end)
      : translate('office_former_undated', office.title);
  }
  if (office.status === 'later') {
    const start = office.start && formatDate(office.start.slice(0, 7));
    return start
      ? translate('office_later_line', office.title, start)
      : translate('office_later_undated', office.title);
  }
  return office.title;
}
