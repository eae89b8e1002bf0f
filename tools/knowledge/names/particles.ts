// Small words of names: what leads a surname, what stands before and after a name without being part of it.

const set = (words: string) => new Set(words.split(/\s+/));

/** Belong to the surname and are often left out: de Villepin, Villepin; von Weizsäcker, Weizsäcker; al-Assad, Assad. */
const LOOSE = set(
  'de del della di du des do dos da das d e von zu zum zur af al el as ad an ar at az ash ul ur',
);
/** Belong to the surname and are never left out: von der Leyen, Bin Salman, Van Rompuy, Le Pen, Ould Abdel Aziz. */
const FIRM = set(
  `van der den het ter ten te vom im bin ibn ben bint bou abu abou ould mint la le las los lo dal dalla degli dei st ste
  saint san santa san ap ab mac mc nic ni fitz`,
);
/** Arabic articles; written with a hyphen, apart or joined, and in each source differently. */
const ARTICLES = set('al el as ad an ar at az ash ul ur');
/** Make one name with the next word: Abdel Fattah, Abd al-Rahman, Abu Bakr. */
const BINDERS = set('abd abdel abdul abdal abdol abdoul abu abou');

export type Lead = 'loose' | 'firm' | null;

/** How a folded word before a surname belongs to it; null when it does not. */
export function leadOf(token: string): Lead {
  return LOOSE.has(token) ? 'loose' : FIRM.has(token) ? 'firm' : null;
}
export const isArticle = (token: string): boolean => ARTICLES.has(token);
export const isBinder = (token: string): boolean => BINDERS.has(token);

/** Titles before a name in sources' labels. */
const HONORIFICS = set(
  `mr mrs ms miss sir dame lord lady baron baroness viscount viscountess earl count countess duke duchess dr doctor prof
  professor rev reverend hon honourable honorable rt right sheikh sheik shaikh shaykh sheikha hajji haji hadji sayyid
  syed datuk dato datuk seri tun gen general lt lieutenant col colonel maj major capt captain cmdr commander adm
  admiral brig brigadier marshal field ing dipl ir h hc senator sen rep representative congressman congresswoman gov
  governor president minister mayor king queen prince princess emperor empress emir amir sultan shah pope ayatollah
  grand hrh the ratu tuanku sardar sri shri smt mullah maulana mufti imam crown`,
);
/** Titles that are given names or surnames too: Earl Blumenauer, Major Owens, King Abdullah. */
const AMBIGUOUS = set(
  'baron count duke earl field grand hon imam king major marshal prince queen seri shah sri sultan tun',
);
export const isHonorific = (token: string): boolean => HONORIFICS.has(token);

export const isAmbiguousHonorific = (token: string): boolean => AMBIGUOUS.has(token);

/** Titles of office: a name with one in front holds only while the office is held. */
const RANKS = set(
  `president vice secretary senator sen representative rep congressman congresswoman governor gov minister premier
  chancellor mayor speaker general gen admiral adm colonel col major captain lieutenant judge justice chairman director
  ambassador commissioner mr mrs ms miss dr doctor professor prof prime pm`,
);
export const isRank = (token: string): boolean => RANKS.has(token);

/** After a name: kept only in forms that have them on purpose ("Robert F. Kennedy Jr."). */
const SUFFIXES = set('jr sr ii iii iv v 2nd 3rd junior senior');
/** After a name: degrees and orders, never part of it. */
const DEGREES = set(
  'md phd esq qc kc mp mep obe cbe mbe kcmg kbe cmg dds jd cpa ret usn usa usmc am ao ac oam pc',
);
const ROMAN = /^(?:i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|xiv|xv|xvi|xvii|xviii|xix|xx|xxi|xxii|xxiii)$/;

export const isSuffix = (token: string): boolean => SUFFIXES.has(token);
export const isDegree = (token: string): boolean => DEGREES.has(token);
export const isRegnal = (token: string): boolean => ROMAN.test(token);
