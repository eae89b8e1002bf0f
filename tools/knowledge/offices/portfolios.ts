// What a minister's department is about → the minister's role. The department is the part of a title after "Minister of",
// folded; the first line that fits decides, so that "foreign trade" is trade before "foreign" is foreign affairs.
import type { Role } from '../../../src/knowledge/roles.ts';

const TABLE: readonly (readonly [Role, RegExp])[] = [
  ['housing-minister', /^(housing|urban|communities and local|levelling up)/],
  [
    'foreign-minister',
    /^europe(an)? (and|integration and) (the )?(foreign|international|external)|^foreign and european/,
  ],
  ['europe-minister', /^(european|europe\b|eu affairs|exiting the european|relations with the eu|brexit)/],
  [
    'trade-minister',
    /^((foreign|international|external|overseas) (trade|commerce|economic)|trade|commerce|export|business and trade)/,
  ],
  [
    'foreign-minister',
    /^((european|europe) and (international|foreign)|(foreign|external|exterior)( and commonwealth| commonwealth and development)?( affairs| relations| policy)?($| and )|foreign affairs|external affairs|external relations|foreign relations|foreign|international affairs$|international relations|exterior$|state for foreign)/,
  ],
  [
    'defence-minister',
    /^((national |peoples |civil )?(defence|defense)\b|armed forces|the armed forces|war$|peoples armed forces|military affairs)/,
  ],
  [
    'finance-minister',
    /^((the )?treasury|(public )?finances?\b|economy and (the )?(public )?finance|economic affairs and finance|economy finance|economic affairs finance|budget and finance|economy planning and finance)/,
  ],
  [
    'interior-minister',
    /^((the )?interior|home affairs|home department|home$|internal affairs|gobernacion|interior and|the home department|internal administration|public security$)/,
  ],
  [
    'homeland-security-minister',
    /^(homeland security|public safety|national security|internal security|security$|public security)/,
  ],
  ['justice-minister', /^(justice|legal affairs|law\b|constitutional affairs and justice)/],
  ['health-minister', /^(health|public health|federal health|medical|healthcare)/],
  [
    'education-minister',
    /^(education|national education|schools?\b|basic education|primary|higher education|human resource development|children schools)/,
  ],
  [
    'environment-minister',
    /^(environment|the environment|climate|ecolog|ecolog|sustainab|natural resources and (the )?environment|green)/,
  ],
  ['energy-minister', /^(energy|oil\b|petroleum|electricity|power\b|hydrocarbons|mines and energy|fuel)/],
  ['agriculture-minister', /^(agricultur|food\b|farming|rural affairs|agrarian|agri)/],
  [
    'transport-minister',
    /^(transport|railways?\b|roads?\b|aviation|infrastructure|works and transport|public works and transport|mobility)/,
  ],
  [
    'labour-minister',
    /^(labou?r|work\b|employment|manpower|social (affairs|security|welfare|development|protection)|work and pensions)/,
  ],
  ['economy-minister', /^((the )?(national )?econom|industry|business|federal economic|enterprise)/],
  ['culture-minister', /^(culture|arts\b|digital culture|cultural)/],
  ['sport-minister', /^(sports?\b|youth (and|affairs and) sports?)/],
  [
    'development-minister',
    /^(international (development|cooperation)|development|economic cooperation|overseas development|planning and international)/,
  ],
  ['science-minister', /^(science|research|technolog|innovation|digital|information technology)/],
  ['immigration-minister', /^(immigration|migration|citizenship|asylum|refugees)/],
  ['information-minister', /^(information|communications?\b|media\b|broadcasting|posts)/],
];

/** The role of whoever is in charge of a department; `cabinet-minister` for any other. */
export function portfolioRole(department: string): Role {
  const bare = department.replace(/^(the|federal|national ministry of|state for) /, '');
  return TABLE.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'cabinet-minister';
}
