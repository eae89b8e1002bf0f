import { commonSurname, namesakes, ordinaryWords } from './common-name.ts';
import { dead, inOffice, notAdult } from './date.ts';
import { nameRule } from './name.ts';
import { companyRule, countryRule, regionRule } from './place.ts';
import { prominence } from './prominence.ts';
import type { Rule } from './rule.ts';
import { governmentWord, surnameIsPlace } from './surname.ts';
import { otherProfession, titleRule } from './title.ts';
import { pastimeText, politicalText } from './topic.ts';

/** Every signal that weighs a person for a name. */
export const RULES: readonly Rule[] = [
  nameRule,
  prominence,
  commonSurname,
  ordinaryWords,
  namesakes,
  governmentWord,
  surnameIsPlace,
  inOffice,
  dead,
  notAdult,
  titleRule,
  otherProfession,
  countryRule,
  regionRule,
  companyRule,
  politicalText,
  pastimeText,
];
