/**
 * An office's title without the jurisdiction that the reader already sees beside it: "Minister of Defence of Russia"
 * under the heading Russia is "Minister of Defence", "Speaker of the United States House" is "Speaker of the House".
 * Titles are English, hence the English pattern.
 */
export function shortTitle(title: string, jurisdictionName: string): string {
  const name = jurisdictionName.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (!name) return title;
  const end = new RegExp(`,? (?:of|for) (?:the )?${name}$`);
  const within = new RegExp(`(?<= of the )${name} (?=\\p{Lu})`, 'u');
  return title.replace(end, '').replace(within, '') || title;
}
