import type { CastMember } from '../platform/messages.ts';
import { countryName, formatDate, plural, translate } from '../platform/translate.ts';
import { groupCast } from './cast-groups.ts';
import { memberOffice } from './member-office.ts';

interface Story {
  title: string;
  url: string;
  date: string | null;
  cast: readonly CastMember[];
}

/** The cast of an article as lines of plain text, to be pasted into notes. */
export function castAsText(story: Story): string {
  const lines = [story.title, headline(story), story.url];
  for (const group of groupCast(story.cast)) {
    lines.push('', countryName(group.jurisdiction, group.jurisdictionName));
    for (const member of group.institutions.flatMap((institution) => institution.members)) {
      lines.push(`- ${member.name}: ${officeAndMentions(member)}`);
    }
  }
  return `${lines.filter((line, index) => line || index > 2).join('\n')}\n`;
}

/** The same as Markdown. Characters that Markdown would take for its own are escaped: titles are the page's words. */
export function castAsMarkdown(story: Story): string {
  const title = escapeMarkdown(story.title || story.url);
  const lines = [
    story.url ? `# [${title}](<${story.url.replace(/[<>]/g, encodeURIComponent)}>)` : `# ${title}`,
  ];
  const headlineText = headline(story);
  if (headlineText) lines.push('', escapeMarkdown(headlineText));
  for (const group of groupCast(story.cast)) {
    lines.push('', `## ${escapeMarkdown(countryName(group.jurisdiction, group.jurisdictionName))}`, '');
    for (const member of group.institutions.flatMap((institution) => institution.members)) {
      lines.push(`- **${escapeMarkdown(member.name)}**: ${escapeMarkdown(officeAndMentions(member))}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function headline(story: Story): string {
  return story.date ? translate('copied_as_of', formatDate(story.date)) : '';
}

function officeAndMentions(member: CastMember): string {
  return [memberOffice(member), plural('mentions', member.mentions)].filter(Boolean).join(' · ');
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
}
