// How names are made and used, by country: which part comes first, and which part follow-up mentions use. Simplified to
// what decides how news in English and other European languages write a name.

/** What the press uses alone after the full name. */
export interface Custom {
  /** Family name first in English texts too: Kim Jong Un, Xi Jinping, Nguyen Phu Trong. */
  familyFirst?: boolean;
  /** Both orders are met: Abe Shinzo beside Shinzo Abe, Orbán Viktor beside Viktor Orbán. */
  bothOrders?: boolean;
  /** Two family names, the father's first (Spanish) or last (Portuguese). */
  twoSurnames?: 'spanish' | 'portuguese';
  /** The first name is used as surnames are elsewhere: Abiy Ahmed is Abiy, Thaksin Shinawatra is Thaksin. */
  firstNameAlone?: boolean;
  /** Family name first, but the last given name is used alone: Nguyen Phu Trong is Trong. */
  lastGivenAlone?: boolean;
  /** Which families of spellings to derive; see spellings.ts. */
  spelling?: 'arabic' | 'slavic' | 'german';
  /** Bill for William and the like; see nicknames.ts. */
  nicknames?: boolean;
  /** The middle name with the surname is met: Tayyip Erdogan. */
  middleAlone?: boolean;
}

const SPANISH = 'AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE';
const PORTUGUESE = 'AO BR CV GW MZ PT ST TL';
const ARABIC = 'AE BH DJ DZ EG EH IQ JO KM KW LB LY MA MR OM PS QA SA SD SY TD TN YE';
/** Spellings of Arabic names vary there too. */
const ARABIC_NAMES = 'AF BD BN IR MV PK';
const SLAVIC = 'BG BY KG KZ MD MK RU SU TJ TM UA UZ';
const GERMAN = 'AT CH DD DE LI LU';
const ENGLISH = 'AU BB BS CA GB IE IM JM NZ TT US ZA';

const CUSTOMS = new Map<string, Custom>();
const define = (codes: string, custom: Custom) => {
  for (const code of codes.split(' ')) CUSTOMS.set(code, { ...CUSTOMS.get(code), ...custom });
};
define(SPANISH, { twoSurnames: 'spanish' });
define(PORTUGUESE, { twoSurnames: 'portuguese' });
define(`${ARABIC} ${ARABIC_NAMES}`, { spelling: 'arabic' });
define(SLAVIC, { spelling: 'slavic' });
define(GERMAN, { spelling: 'german' });
define(ENGLISH, { nicknames: true });
define('CN HK KP KR MO SG TW', { familyFirst: true });
define('VN', { familyFirst: true, lastGivenAlone: true });
define('HU JP', { bothOrders: true });
define('ER ET KH LA MM MY TH', { firstNameAlone: true });
define('ID', { firstNameAlone: true, spelling: 'arabic' });
define('TR AZ', { middleAlone: true });

const NONE: Custom = {};

/** The custom of a person's main jurisdiction: of the country, for regions (`US-CA`); none for bodies (`EU`). */
export function customOf(jurisdiction: string): Custom {
  return CUSTOMS.get(jurisdiction.split('-')[0]!) ?? NONE;
}

/**
 * Family names of China, Korea and Taiwan, in the spellings in use, folded. They tell "Ban Ki-moon" from "Syngman Rhee"
 * and "Tsai Ing-wen" from "Carrie Lam". Common knowledge: the hundred most frequent of each.
 */
const FAMILY_FIRST = new Set(
  `ai an ahn au bae baek bai ban bang bi bian bo bong byun cai cao cha chae chan chang chau che chen cheng cheon cheong
  cheung chi chiang chien chin chiu cho choe choi chong chou chow chu chuang chui chun chung cui dai deng ding do dong
  du duan eom fan fang feng fong fu gan gao ge geng gil go gong gu guan gui guo ha hahm ham han hang hao he heo heung
  ho hong hou hsia hsiao hsieh hsu hu hua huang hui hung huh hur hwang hyun im jang jao jeon jeong ji jia jian jiang
  jiao jin jo jon jong joo ju jun jung kan kang kao ke keung ki kil kim king ko kong koo ku kuan kung kuo kwak kwok
  kwon kwong lai lam lan lau law lee lei leung li liang liao lien lim lin ling liu lo long lu lui lun luo lv ma mai man
  mao mei meng miao min mo mok moon mu mun myung na nam nan nangong ng ni nie no noh o oh ok on ong ou ouyang paek paik pak pan pang
  park pei peng ping pyo pyon qi qian qiao qin qiu qu quan rao ren rhee rho ri rim ro roh ruan ryang ryom ryoo ryu seo
  seok seol seong sha shan shang shao shen sheng shi shih shin si sim sin sit siu so soh sohn sok son song su suh sui
  sun sung suk sze szeto tae tai tak tam tan tang tao teng thae tian tien tin ting to tong tou tsai tsang tse tseng tso
  tsui tsun tu tuan tung u wan wang wei wen weng whang wong woo wu xi xia xiang xiao xie xin xing xiong xu xuan xue ya
  yan yang yao yau ye yee yeh yen yeo yeom yeung yi yim yin ying yip yon yoo yoon you yu yuan yue yuen yuk yum yun yung
  zeng zha zhai zhan zhang zhao zheng zhong zhou zhu zhuang zou zuo`.split(/\s+/),
);

export const isFamilyFirstSurname = (token: string): boolean => FAMILY_FIRST.has(token);
