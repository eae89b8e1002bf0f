// The cast of an article as a table for the terminal.
import type { CastMember, TabState } from '../../src/platform/messages.ts';

/** What the extension says of a tab, in lines: the article, and who is in it. */
export function describeTab(state: TabState): string {
  switch (state.state) {
    case 'article': {
      const { title, date, dateSource, answer } = state;
      const dated = date ? `${date}${dateSource ? ` (read from ${dateSource})` : ''}` : 'no date found';
      return [`Article: ${title}`, `Date: ${dated}`, '', castTable(answer.cast)].join('\n');
    }
    case 'not-article':
      return `Not an article: ${state.reason}.`;
    case 'off':
      return `Switched off (${state.why}).`;
    case 'error':
      return `Something went wrong: ${state.error}`;
    default:
      return `No answer about this page (${state.state}).`;
  }
}

function castTable(cast: readonly CastMember[]): string {
  if (cast.length === 0) return 'No officials found.';
  const rows = [
    ['Person', 'Office at the date', 'Mentions'],
    ...cast.map(({ name, office, mentions }) => [name, officeWords(office), String(mentions)]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '));
  return lines.join('\n');
}

function officeWords(office: CastMember['office']): string {
  if (!office) return '–';
  const { title, status, start, end } = office;
  return status === 'at date'
    ? `${title}${start ? `, since ${start}` : ''}`
    : `${title} (${status}${start || end ? `: ${start ?? '?'} – ${end ?? ''}` : ''})`;
}
