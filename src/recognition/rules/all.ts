import { age } from './age.ts';
import { commonSurname } from './common-surname.ts';
import { companyRule } from './company.ts';
import { countryRule } from './country.ts';
import { dead } from './dead.ts';
import { governmentWord } from './government-word.ts';
import { inOffice } from './in-office.ts';
import { indefiniteApposition } from './indefinite-apposition.ts';
import { lesserNamesake } from './lesser-namesake.ts';
import { nameRule } from './name.ts';
import { namesakes } from './namesakes.ts';
import { notAdult } from './not-adult.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { otherProfession } from './other-profession.ts';
import { party } from './party.ts';
import { pastimeText } from './pastime-text.ts';
import { politicalText } from './political-text.ts';
import { prominence } from './prominence.ts';
import { regionRule } from './region.ts';
import type { Rule } from './rule.ts';
import { surnameIsPlace } from './surname-is-place.ts';
import { titleRule } from './title.ts';
import { uncorroborated } from './uncorroborated.ts';
import { variantName } from './variant-name.ts';

/** Every signal that weighs a person for a name. */
export const RULES: readonly Rule[] = [
  nameRule,
  variantName,
  prominence,
  commonSurname,
  ordinaryWords,
  namesakes,
  lesserNamesake,
  governmentWord,
  surnameIsPlace,
  inOffice,
  dead,
  notAdult,
  age,
  titleRule,
  party,
  otherProfession,
  indefiniteApposition,
  countryRule,
  regionRule,
  companyRule,
  uncorroborated,
  politicalText,
  pastimeText,
];
