import type { Rule } from './rule.ts';

const BY_FIT = {
  exact: 'full_name',
  initial: 'full_name_initial',
  shorter: 'full_name_shorter',
  longer: 'full_name_longer',
  near: 'near_miss',
} as const;
const BY_KIND = {
  sole: 'sole_name',
  safe: 'safe_name',
  bare: 'bare_surname',
  double: 'double_surname',
  title: 'title_surname',
  near: 'near_miss',
} as const;

/** How the name was written. Every candidate has exactly one of these. */
export const nameRule: Rule = ({ cluster, fit }) => ({
  rule: cluster.kind === 'full' ? BY_FIT[fit] : BY_KIND[cluster.kind],
  value: 1,
  detail: cluster.words,
});
