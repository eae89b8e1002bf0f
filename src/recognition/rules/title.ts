import type { Article, TitleSpan } from '../article.ts';
import { bestTitleFit } from '../title-fit.ts';
import type { Rule } from './rule.ts';

const BY_FIT = {
  exact: 'title_fits',
  likely: 'title_fits_country',
  role: 'title_fits_role',
  other_time: 'title_other_time',
  colleague: 'title_other_country_fits',
  none: 'title_other',
  elsewhere: 'title_elsewhere',
  private: 'title_private',
} as const;

/** The words of a title. */
export function titleText({ flow, from, to }: TitleSpan, { flows }: Article): string {
  const tokens = flows[flow]!;
  return tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
}

/** "Russian Defense Minister" beside the name: did this person hold that office then? */
export const titleRule: Rule = ({ cluster, person, article, facts }) => {
  const best = bestTitleFit(cluster.titles, person, article, facts);
  return best && { rule: BY_FIT[best.fit], value: 1, detail: titleText(best.title, article) };
};
