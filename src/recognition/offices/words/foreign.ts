// Office phrases of the languages besides English, by primary language subtag: evidence beside names. Every form that news
// use is listed or made here: masculine and feminine, and German cases.

/** Departments by role, as a language names them. */
type Departments = readonly (readonly [role: string, names: string])[];

const list = (names: string): string[] => names.split(',');

/** One line per role: every head with every department. */
function ministers(departments: Departments, make: (department: string) => string[]): string {
  return departments
    .map(([role, names]) => `office ${role} | ${list(names).flatMap(make).join(',')} |`)
    .join('\n');
}

const GERMAN_DEPARTMENTS: Departments = [
  ['foreign-minister', 'außen'],
  ['defence-minister', 'verteidigungs'],
  ['finance-minister', 'finanz'],
  ['interior-minister,regional-minister', 'innen'],
  ['justice-minister,regional-minister', 'justiz'],
  ['economy-minister,regional-minister', 'wirtschafts'],
  ['health-minister,regional-minister', 'gesundheits'],
  ['education-minister,regional-minister', 'bildungs,kultus,schul'],
  ['environment-minister,regional-minister', 'umwelt'],
  ['energy-minister', 'energie'],
  ['agriculture-minister,regional-minister', 'agrar,landwirtschafts'],
  ['transport-minister,regional-minister', 'verkehrs'],
  ['labour-minister,regional-minister', 'arbeits,sozial'],
  ['housing-minister', 'bau'],
  ['development-minister', 'entwicklungs'],
  ['science-minister', 'forschungs,wissenschafts,digital'],
  ['cabinet-minister', 'familien,kanzleramts'],
  ['trade-minister', 'handels'],
  ['sport-minister', 'sport'],
];

const GERMAN = `
office president,head-of-state,regional-leader | präsident,präsidentin,präsidenten,staatspräsident,staatspräsidentin,staatschef,staatschefin |
office president,head-of-state | bundespräsident,bundespräsidentin,bundespräsidenten | implied=DE,AT,CH
office prime-minister,head-of-government,regional-leader | ministerpräsident,ministerpräsidentin,ministerpräsidenten,premierminister,premierministerin,premierministers,premier,regierungschef,regierungschefin,regierungschefs |
office prime-minister | bundeskanzler,bundeskanzlerin,bundeskanzlers,kanzler,kanzlerin,kanzlers | implied=DE,AT
office vice-president | vizepräsident,vizepräsidentin,vizepräsidenten |
office deputy-head-of-government | vizekanzler,vizekanzlerin,vizepremier |
office monarch | könig,königin,königs,kaiser |
office crown-prince | kronprinz,kronprinzen |
office head-of-state | papst,papstes | implied=VA
leader president,prime-minister,supreme-leader,head-of-government,de-facto-leader | machthaber,machthabers,diktator,staatsführer |
office mayor | bürgermeister,bürgermeisterin,oberbürgermeister,oberbürgermeisterin |
office mayor,regional-leader | regierende bürgermeisterin,regierender bürgermeister,regierenden bürgermeister |
title cabinet-minister,junior-minister,regional-minister | minister,ministerin,bundesminister,bundesministerin |
title junior-minister | staatssekretär,staatssekretärin,staatsminister,staatsministerin |
title lower-house-member,regional-legislator | abgeordnete,abgeordneter,abgeordneten,bundestagsabgeordnete,bundestagsabgeordneter,nationalrat,nationalrätin |
title european-parliament-member | europaabgeordnete,europaabgeordneter |
title upper-house-member,regional-minister | senator,senatorin |
title party-leader | parteichef,parteichefin,parteivorsitzende,parteivorsitzender,vorsitzende,vorsitzender,fraktionschef,fraktionschefin,fraktionsvorsitzende,fraktionsvorsitzender,generalsekretär,generalsekretärin |
office lower-house-speaker | bundestagspräsident,bundestagspräsidentin,parlamentspräsident,parlamentspräsidentin |
title spokesperson | regierungssprecher,regierungssprecherin,kremlsprecher |
office international-body-head | kommissionspräsidentin,kommissionspräsident,kommissionschefin,kommissionschef | implied=EU
office eu-foreign-affairs-chief | außenbeauftragte,außenbeauftragter | implied=EU
office central-bank-governor | notenbankchef,notenbankchefin,zentralbankchef,zentralbankchefin,bundesbankpräsident |
title ambassador | botschafter,botschafterin |
title military-chief,military-commander | general,armeechef,generalstabschef |
${ministers(GERMAN_DEPARTMENTS, (department) =>
  ['', 'bundes'].flatMap((prefix) =>
    ['minister', 'ministerin', 'ministers'].map((head) => `${prefix}${department}${head}`),
  ),
)}
`;

const FRENCH = `
office president,head-of-state | président,présidente,président de la république,présidente de la république,chef de l etat |
office prime-minister,head-of-government | premier ministre,première ministre,chef du gouvernement,cheffe du gouvernement |
office prime-minister | chancelier,chancelière | implied=DE,AT
office vice-president | vice président,vice présidente |
office monarch | roi,reine |
office crown-prince | prince héritier |
office head-of-state | pape | implied=VA
leader president,prime-minister,supreme-leader,head-of-government,de-facto-leader | dirigeant,dirigeante,numéro un,dictateur |
office mayor | maire |
title cabinet-minister,junior-minister | ministre,ministre délégué,ministre déléguée |
title junior-minister | secrétaire d etat |
title lower-house-member | député,députée |
title upper-house-member | sénateur,sénatrice |
title european-parliament-member | eurodéputé,eurodéputée |
title party-leader | secrétaire général,secrétaire générale,premier secrétaire,première secrétaire,chef du parti,patron |
title spokesperson | porte parole |
office foreign-minister | secrétaire d etat américain,chef de la diplomatie,cheffe de la diplomatie |
office central-bank-governor | gouverneur de la banque centrale |
title ambassador | ambassadeur,ambassadrice |
title regional-leader | gouverneur,président de région |
title military-chief,military-commander | général,chef d état major |
${ministers(
  [
    ['foreign-minister', 'des affaires étrangères'],
    ['defence-minister', 'de la défense,des armées'],
    ['finance-minister', 'des finances'],
    ['economy-minister', 'de l économie'],
    ['interior-minister', 'de l intérieur'],
    ['justice-minister', 'de la justice'],
    ['health-minister', 'de la santé'],
    ['education-minister', 'de l éducation,de l éducation nationale'],
    ['environment-minister', 'de l environnement,de l écologie'],
    ['labour-minister', 'du travail'],
    ['transport-minister', 'des transports'],
    ['agriculture-minister', 'de l agriculture'],
    ['culture-minister', 'de la culture'],
    ['trade-minister', 'du commerce'],
    ['energy-minister', 'de l énergie'],
  ],
  (department) => [`ministre ${department}`],
)}
`;

const SPANISH = `
office president,head-of-state,prime-minister,regional-leader | presidente,presidenta,jefe de estado |
office prime-minister,head-of-government | primer ministro,primera ministra,presidente del gobierno,presidenta del gobierno,jefe de gobierno,jefa de gobierno |
office prime-minister | canciller | local=MX:foreign-minister/AR:foreign-minister/CO:foreign-minister/CL:foreign-minister/PE:foreign-minister/VE:foreign-minister/EC:foreign-minister/BO:foreign-minister
office vice-president,deputy-head-of-government | vicepresidente,vicepresidenta |
office monarch | rey,reina |
office head-of-state | papa | implied=VA
leader president,prime-minister,supreme-leader,head-of-government,de-facto-leader | mandatario,mandataria,líder,dictador |
office mayor | alcalde,alcaldesa |
title cabinet-minister,junior-minister | ministro,ministra,secretario,secretaria |
title lower-house-member | diputado,diputada |
title upper-house-member | senador,senadora |
title european-parliament-member | eurodiputado,eurodiputada |
title regional-leader | gobernador,gobernadora,lehendakari |
title party-leader | secretario general,secretaria general |
title spokesperson | portavoz,vocero,vocera |
office foreign-minister | secretario de estado,jefe de la diplomacia |
title ambassador | embajador,embajadora |
title military-chief,military-commander | general |
${ministers(
  [
    ['foreign-minister', 'exteriores,asuntos exteriores,relaciones exteriores'],
    ['defence-minister', 'defensa'],
    ['finance-minister', 'hacienda,finanzas'],
    ['economy-minister', 'economía'],
    ['interior-minister', 'interior,gobernación'],
    ['justice-minister', 'justicia'],
    ['health-minister', 'sanidad,salud'],
    ['education-minister', 'educación'],
    ['labour-minister', 'trabajo'],
    ['transport-minister', 'transportes,fomento'],
    ['agriculture-minister', 'agricultura'],
    ['culture-minister', 'cultura'],
    ['energy-minister', 'energía'],
  ],
  (department) =>
    ['ministro', 'ministra'].flatMap((head) => [`${head} de ${department}`, `${head} del ${department}`]),
)}
`;

const PORTUGUESE = `
office president,head-of-state | presidente,presidente da república,chefe de estado,presidenta |
office prime-minister,head-of-government | primeiro ministro,primeira ministra,chefe do governo,premiê |
office prime-minister | chanceler | local=BR:foreign-minister
office vice-president | vice presidente |
office monarch | rei,rainha |
office head-of-state | papa | implied=VA
leader president,prime-minister,supreme-leader,head-of-government,de-facto-leader | líder,ditador |
office mayor | prefeito,prefeita,presidente da câmara,autarca |
title cabinet-minister,junior-minister | ministro,ministra |
title junior-minister | secretário de estado,secretária de estado |
title lower-house-member | deputado,deputada |
title upper-house-member | senador,senadora |
title european-parliament-member | eurodeputado,eurodeputada |
title regional-leader | governador,governadora |
title party-leader | secretário geral,líder do partido |
title spokesperson | porta voz |
title ambassador | embaixador,embaixadora |
title military-chief,military-commander | general |
${ministers(
  [
    ['foreign-minister', 'dos negócios estrangeiros,das relações exteriores'],
    ['defence-minister', 'da defesa'],
    ['finance-minister', 'das finanças,da fazenda'],
    ['economy-minister', 'da economia'],
    ['interior-minister', 'da administração interna,do interior'],
    ['justice-minister', 'da justiça'],
    ['health-minister', 'da saúde'],
    ['education-minister', 'da educação'],
    ['labour-minister', 'do trabalho'],
    ['agriculture-minister', 'da agricultura'],
    ['culture-minister', 'da cultura'],
    ['environment-minister', 'do ambiente,do meio ambiente'],
  ],
  (department) => [`ministro ${department}`, `ministra ${department}`],
)}
`;

const ITALIAN = `
office president,head-of-state,regional-leader | presidente,presidente della repubblica,capo dello stato |
office prime-minister,head-of-government | presidente del consiglio,premier,primo ministro,prima ministra,capo del governo |
office prime-minister | cancelliere,cancelliera | implied=DE,AT
office vice-president,deputy-head-of-government | vicepresidente,vicepremier |
office monarch | re,regina |
office head-of-state | papa | implied=VA
leader president,prime-minister,supreme-leader,head-of-government,de-facto-leader | leader,dittatore |
office mayor | sindaco,sindaca |
title cabinet-minister,junior-minister | ministro,ministra |
title junior-minister | sottosegretario,sottosegretaria |
title lower-house-member | deputato,deputata |
title upper-house-member | senatore,senatrice |
title european-parliament-member | eurodeputato,eurodeputata |
title regional-leader | governatore,governatrice |
title party-leader | segretario,segretaria |
title spokesperson | portavoce |
title ambassador | ambasciatore,ambasciatrice |
title military-chief,military-commander | generale |
${ministers(
  [
    ['foreign-minister', 'degli esteri'],
    ['defence-minister', 'della difesa'],
    ['economy-minister,finance-minister', 'dell economia'],
    ['interior-minister', 'dell interno'],
    ['justice-minister', 'della giustizia'],
    ['health-minister', 'della salute'],
    ['education-minister', 'dell istruzione'],
    ['transport-minister', 'dei trasporti'],
    ['labour-minister', 'del lavoro'],
    ['culture-minister', 'della cultura'],
  ],
  (department) => [`ministro ${department}`, `ministra ${department}`],
)}
`;

/** As in english.ts, but without plurals. */
export const FOREIGN: Readonly<Record<string, string>> = {
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
  it: ITALIAN,
};
