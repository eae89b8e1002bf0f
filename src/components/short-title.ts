/**
 * An office's title without the jurisdiction that the reader already sees beside it: "Minister of Defence of Russia"
 * under the heading Russia is "Minister of Defence". Titles are English, hence the English pattern.
 */
export function shortTitle(title: string, jurisdictionName: string): string {
  const name = jurisdictionName.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const short = name ? title.replace(new RegExp(`,? (?:of|for) (?:the )?${name}$`), '') : title;
  return short || title;
}
