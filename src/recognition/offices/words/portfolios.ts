// Departments of government in English → the role of the minister in charge. One line per role: the names under which
// the press knows the department, joined by bars. Several roles where governments divide the matter differently.
import type { Role } from '../../../knowledge/roles.ts';

const PORTFOLIO_TABLE: readonly (readonly [roles: string, names: string])[] = [
  ['foreign-minister', 'foreign|foreign affairs|external affairs|foreign relations|external relations'],
  ['defence-minister', 'defence|defense|national defence|national defense|war'],
  ['finance-minister', 'finance|treasury|finances|the treasury'],
  ['finance-minister economy-minister', 'finance and economy|economy and finance'],
  ['interior-minister', 'interior|the interior|home|home affairs|internal affairs'],
  ['homeland-security-minister', 'homeland security'],
  [
    'homeland-security-minister interior-minister cabinet-minister',
    'public security|public safety|national security|security|internal security',
  ],
  ['justice-minister', 'justice'],
  ['economy-minister', 'economy|the economy|economic affairs|economics|economic'],
  ['economy-minister trade-minister cabinet-minister', 'business|industry'],
  ['trade-minister economy-minister', 'trade|foreign trade|international trade|commerce|trade and industry'],
  ['health-minister', 'health|public health|health and human services|health and social care|hhs'],
  ['education-minister', 'education|schools|higher education'],
  [
    'environment-minister',
    'environment|the environment|climate|climate change|environmental affairs|ecology',
  ],
  ['energy-minister', 'energy|oil|petroleum|power'],
  ['agriculture-minister', 'agriculture|farm|farming|food|food and agriculture'],
  ['transport-minister', 'transport|transportation|railways|railway|aviation|infrastructure'],
  [
    'labour-minister',
    'labour|labor|employment|work|work and pensions|welfare|social affairs|social security',
  ],
  ['culture-minister', 'culture|culture media and sport|arts'],
  ['housing-minister', 'housing|housing and urban development|communities|urban development'],
  [
    'development-minister',
    'development|international development|overseas development|development cooperation',
  ],
  [
    'science-minister',
    'science|research|science and technology|technology|innovation|digital|digital affairs',
  ],
  ['immigration-minister', 'immigration|migration|asylum|citizenship'],
  ['europe-minister', 'europe|european affairs|eu affairs|brexit|european integration'],
  ['information-minister', 'information|communications|communication|media'],
  ['sport-minister culture-minister', 'sport|sports|youth and sports'],
  [
    'cabinet-minister',
    'intelligence|police|tourism|family|families|women|equality|equalities|planning|water|mining|mines|' +
      'religious affairs|veterans affairs|veterans|northern ireland|scotland|wales|levelling up|strategic affairs|' +
      'settlement|diaspora|minority affairs|state security|emergency situations|emergencies|emergency|youth|' +
      'fisheries|local government|reconstruction|reintegration|rural development|human rights|gender equality',
  ],
];

/** Folded name of a department → roles. */
export const PORTFOLIOS: ReadonlyMap<string, readonly Role[]> = new Map(
  PORTFOLIO_TABLE.flatMap(([roles, names]) =>
    names.split('|').map((name) => [name, roles.split(' ') as Role[]] as const),
  ),
);

/** Those whose minister the press also calls "the … chief". */
export const PORTFOLIOS_WITH_CHIEF = [
  'defence',
  'defense',
  'finance',
  'treasury',
  'homeland security',
  'interior',
];
