// Titles of offices → roles. Rules over the folded title, in order: the first that fits decides, so special ones come
// before general ones ("deputy prime minister" before "prime minister", "prime minister" before "minister").
import type { Role } from '../../../src/knowledge/roles.ts';
import { fold } from '../text.ts';
import { portfolioRole } from './portfolios.ts';

/** What a rule says: a role, or how to find it from the match and the jurisdiction's code. */
type Verdict = Role | ((match: RegExpExecArray, jurisdiction: string) => Role | undefined);
type Rule = readonly [RegExp, Verdict];

const isBody = (code: string) =>
  /^(UN|EU|NATO|IMF|WB|WTO|WHO|ECB|IAEA|AU-AFRICA|ICC|ICJ|OAS|OSCE|OECD|OPEC|INTERPOL|ARAB-LEAGUE|COE|ECHR|CJEU|ASEAN|COMMONWEALTH|CARICOM|ECOWAS|OIC|GCC|BRICS|BIS|ADB|AFDB|UNESCO|UNICEF|UNHCR|INT)$/.test(
    code,
  );
const isRegion = (code: string) => /^(?!AU-AFRICA|ARAB-LEAGUE|X-)[A-Z]{2}-/.test(code);

const LEGISLATURE =
  'parliament|assembly|senate|house|chamber|congress|knesset|duma|bundestag|bundesrat|riksdag|folketing|storting|althing|sejm|diet|council of states|national council|federation council|legislat|legislative|seimas|saeima|riigikogu|cortes|lok sabha|rajya sabha|jatiya sangsad|jatiyo|majlis|dail|seanad|dewan|states general|eduskunta|skupstina|sabor|rada|verkhovna|hural|khural|mazhilis|mejlis|sangsad|council of the republic|house of councillors|shura|consultative|peoples council|federal council|landtag|nationalrat|narodno|sobranie|lagting|logting|inatsisartut|federal assembly|state great|legislature';
const UPPER =
  /\b(senate|senators?|council of states|states council|house of lords|rajya sabha|federation council|bundesrat|federal council|house of councillors|upper house|seanad|first chamber|eerste kamer|council of the republic|national council of provinces|regional representative council|house of federation|house of chiefs|council of state|house of nationalities|national council of bhutan|dewan negara|legislative council|house of elders|house of peoples|of the nations? council|council of the nation|shura council|house of counsellors)\b/;

const speaker: Verdict = (match, code) => {
  if (isBody(code)) return code === 'EU' ? 'lower-house-speaker' : 'international-official';
  if (isRegion(code)) return 'legislature-officer';
  return UPPER.test(match.input) ? 'upper-house-speaker' : 'lower-house-speaker';
};

/** In London a "Minister for Housing" serves under a secretary of state; a "Minister of Agriculture" sat in the cabinet. */
const UNDER_A_SECRETARY_OF_STATE = /^minister for (?!the cabinet office|women|equalit|intergovernmental)/;

const minister: Verdict = (match, code) => {
  if (code === 'GB' && UNDER_A_SECRETARY_OF_STATE.test(match.input)) return 'junior-minister';
  if (isBody(code)) return 'international-official';
  if (isRegion(code)) return 'regional-minister';
  return portfolioRole(match[1] ?? '');
};

/** "Secretary of State for X" is a minister in London, a junior one in Paris and Madrid. */
const secretaryOfState: Verdict = (match, code) => {
  if (code.startsWith('GB') && code !== 'GB') return 'regional-minister';
  if (code === 'GB' || code === 'CL') return portfolioRole(match[1] ?? '');
  return 'junior-minister';
};

const bank =
  'central bank|national bank|reserve bank|state bank|monetary authority|federal reserve|peoples bank|bundesbank|nationalbank|nederlandsche bank|riksbank|norges bank|bank of [a-z]+|banco|banque|saudi arabian monetary';

const RULES: readonly Rule[] = [
  // Bodies
  [/^(member|deputy|substitute|representative|observer)\b.*parliamentary assembly/, 'international-official'],
  [/member of the european parliament|^mep\b/, 'european-parliament-member'],
  [
    /^(high representative)\b.*(foreign affairs|foreign policy)/,
    (_, code) => (code === 'EU' ? 'eu-foreign-affairs-chief' : 'foreign-minister'),
  ],
  [/^president of the european council/, 'eu-council-president'],
  [/^president of the european commission/, 'international-body-head'],
  [
    /^(vice|executive vice|first vice|senior vice)[ -]?president.*european commission|european commissioner|commissioner for .*european commission/,
    'eu-commissioner',
  ],
  [/^president of the european parliament/, 'lower-house-speaker'],
  [
    /(secretary|director)[ -]general of (the )?(united nations|nato|north atlantic|un\b|world|international|opec|organi[sz]ation|arab league|commonwealth|council of europe|asean|caricom|interpol|oecd|osce|gulf|league)/,
    (match, code) =>
      /deputy|assistant|under/.test(match.input.slice(0, match.index))
        ? 'international-official'
        : isBody(code)
          ? 'international-body-head'
          : undefined,
  ],
  // Diplomats
  [
    /\b(ambassador|permanent representative|representative|envoy) (of .* )?to the (united nations|un)\b(?!.*(geneva|vienna|human rights|food))/,
    'un-ambassador',
  ],
  [
    /^(deputy )?(special|presidential|plenipotentiary|personal) (presidential )?(envoy|representative|adviser for|coordinator)|\benvoy\b|special representative|special envoy/,
    'special-envoy',
  ],
  [/ambassador at large/, 'special-envoy'],
  [/^deputy (ambassador|permanent representative)|^(minister|counsellor) at the embassy|^consul/, 'other'],
  [
    /\bambassador\b|^permanent representative|^high commissioner (of .* )?(to|in)\b|charg. daffaires|^apostolic nuncio|^head of the delegation/,
    'ambassador',
  ],
  // Spokespersons, staff, advisers
  [
    /spokes(person|man|woman)\b(?!.*\b(parliamentary group|party)\b)|press secretary|government spokes/,
    (match) =>
      /foreign policy|defence policy|interior policy|policy spokes/.test(match.input)
        ? 'legislature-officer'
        : 'spokesperson',
  ],
  [/^(deputy|assistant|principal deputy) (white house )?(chief of staff|national security advis)/, 'adviser'],
  [/^white house deputy/, 'adviser'],
  [
    /national security advis[eo]r(?! to the vice)|advis[eo]r on national security|director of national security|assistant to the president for national security/,
    'national-security-adviser',
  ],
  [
    /^(secretary|head|chairman) of the (supreme )?(national )?(security|defen[cs]e)( and defen[cs]e)? council/,
    'national-security-adviser',
  ],
  [
    /^(chief of staff|chef de cabinet).*(president|prime minister|white house|governor|chancellor|minister|vice president)|white house chief of staff|downing street chief of staff|^presidential chief of staff|^(head|chief) of (the )?(presidential (administration|office|executive)|federal chancellery|chancellery|office of the president)|chief of the presidential/,
    (match) =>
      /vice president|first lady|to the (minister|secretary)/.test(match.input)
        ? 'adviser'
        : 'chief-of-staff',
  ],
  [/^chancellery minister|^head of the chancellery/, 'chief-of-staff'],
  [
    /advis[eo]r|counsel(l?or)\b|^aide\b|^white house|^assistant to the president|policy advis|communications director|director of (white house )?communications/,
    'adviser',
  ],
  // Intelligence, police, agencies
  [
    /^(director[ -]general|director|head|chief|chairman|secretary|president|chair|minister)( general)? of (the )?(.* )?(intelligence|security service|secret (intelligence )?service|mossad|shin bet|shabak|shin beth|mi5|mi6|gchq|svr|fsb|federal security|foreign intelligence|research and analysis wing|counterintelligence|inter services intelligence|bundesnachrichtendienst|protection of the constitution|state security service|state security$)/,
    (match) => (/^minister/.test(match.input) ? 'cabinet-minister' : 'spy-chief'),
  ],
  [
    /^director of national intelligence|^director of the central intelligence agency|^director of central intelligence/,
    'spy-chief',
  ],
  // Central banks
  [
    new RegExp(
      `^(deputy|vice|first deputy|senior deputy)[ -]?(governor|chair|chairman|president|chairperson).*(${bank})|^member of .*(${bank}|executive board of the european central)|^governor of the federal reserve board|president of the federal reserve bank|chief economist of the`,
    ),
    'central-bank-official',
  ],
  [
    new RegExp(
      `^(governor|president|chair|chairman|chairperson|chairwoman|head|director)( general)? of (the )?(governing board of the |board of .* |executive board of the )?(.* )?(${bank})`,
    ),
    (match) =>
      /world bank|development bank|investment bank/.test(match.input) ? undefined : 'central-bank-governor',
  ],
  [/^president of the european central bank/, 'central-bank-governor'],
  // Military
  [
    /^(deputy|vice|assistant|second).*(chief of|commander|chairman of the joint chiefs|chief of (the )?(general|defen))/,
    'military-commander',
  ],
  [
    /^(supreme )?commander[ -]in[ -]chief|^chief of (the )?(general staff|defen[cs]e( staff)?|armed forces|defen[cs]e forces|joint staff)|^chief of (the )?(general |joint |defen[cs]e )?staff( of the)?( .*)?(armed forces|defen[cs]e|military|general staff|bundeswehr|national army|peoples army|peoples liberation)|^chairman of the joint chiefs|^chief of staff of the (defen[cs]e|armed|military|united armed|republic)|^(chief of the|inspector general of the|commander of the|commander general of the|head of the|general inspector of the) (.* )?(armed forces|defen[cs]e forces?|bundeswehr|defen[cs]e staff|general staff|military staff|joint staff|national defence forces|islamic revolutionary guard corps)\b|^chief of defen[cs]e/,
    'military-chief',
  ],
  [
    /^(chief|commander|commandant|commanding|inspector|supreme allied|captain general|air chief|master general|surgeon general of the army|judge advocate)\b.*(army|navy|naval|air force|air staff|marine|guard|command|forces|corps|fleet|staff|europe|regiment|division|brigade|carabinieri|gendarmerie|operations|iraq|afghanistan|military)/,
    'military-commander',
  ],
  [/^(secretary|under secretary|assistant secretary) of the (army|navy|air force)\b/, 'junior-minister'],
  // Judges, prosecutors
  [
    /chief justice|^(president|chief judge|chairman|chief magistrate|president judge) of the (supreme|constitutional|federal constitutional|high|cassation|court of cassation|superior|federal court of justice|federal supreme|supreme peoples|international court|european court|court of justice)\b.*|^president of the (.* )?(supreme court|constitutional court|court of cassation|constitutional council|constitutional tribunal)/,
    (match) => (/^(vice|deputy|associate)/.test(match.input) ? 'judge' : 'chief-justice'),
  ],
  [
    /^(prosecutor[ -]general|procurator[ -]general|general prosecutor|chief prosecutor|state prosecutor|public prosecutor general|chief public prosecutor|director of public prosecutions|prosecutor of|attorney general of switzerland|national prosecutor|supreme prosecutor|fiscal general|special counsel|united states attorney for|district attorney|.* district attorney|federal prosecutor|independent counsel|prosecutor\b|deputy prosecutor|manhattan)/,
    'prosecutor',
  ],
  [
    /\b(judge|justice of|justices?$|associate justice|puisne|magistrate|lord of appeal|supreme court justice|justice of the supreme|ombudsman|member of the constitutional court|member of the supreme court|master of the rolls|vice president of the (federal )?(constitutional|supreme))\b/,
    (match) =>
      /minister|secretary|department/.test(match.input)
        ? undefined
        : /ombudsman/.test(match.input)
          ? 'agency-head'
          : 'judge',
  ],
  [
    /^(deputy|assistant|associate|principal deputy|united states deputy) attorney[ -]general|solicitor[ -]general/,
    'junior-minister',
  ],
  [/attorney[ -]general/, (_, code) => (isRegion(code) ? 'regional-minister' : 'attorney-general')],
  // Legislatures
  [
    new RegExp(
      `^(first |second |third |fourth |senior |1st |2nd )?(deputy|vice|pro tempore|assistant|acting deputy)[ -]?(speaker|president|chairman|chair|chairperson|leader|chairwoman|head)\\b.*(${LEGISLATURE})|^deputy (speaker|chair)|leas cheann|leas cathaoirleach|^(second|third) (president|speaker) of`,
    ),
    'legislature-officer',
  ],
  [
    /\b(majority|minority) whip|^chief whip|government whip|opposition whip|\bwhip\b|lord of the treasury|lord in waiting/,
    'legislature-officer',
  ],
  [/majority leader/, 'majority-leader'],
  [/minority leader/, 'minority-leader'],
  [
    /leader of the (official )?opposition|^opposition leader/,
    (_, code) => (isRegion(code) ? 'legislature-officer' : 'opposition-leader'),
  ],
  [/^(floor |party )?leader of the (house|senate)|^leader of (the )?(house|lok|rajya)/, 'cabinet-minister'],
  [
    /parliamentary group|caucus|group in the|^(chair|chairman|chairwoman|chairperson|co chair|member|ranking member|president|leader) of the .*(committee|group|fraction|conference)\b|parliamentary party|floor leader|conference (chair|vice|secretary)|committee chair|parliamentary leader/,
    (match) =>
      /international|national (olympic|security)|executive committee|central committee|state committee|peoples committee|red cross/.test(
        match.input,
      )
        ? undefined
        : 'legislature-officer',
  ],
  [
    new RegExp(
      `^(speaker|president pro tempore|president|chairman|chairwoman|chair|chairperson|marshal|cathaoirleach|ceann comhairle|lord speaker|head)( of)?\\b(?!.*(peoples republic|government|council of ministers|${'council of state\\b'})).*(${LEGISLATURE})|^speaker\\b|^lord speaker|^ceann comhairle|^cathaoirleach`,
    ),
    speaker,
  ],
  // Heads
  [
    /(deputy|vice)[ -]?(prime minister|premier|chancellor)|^tanaiste|deputy (chairman|chairperson|president|head|chair) of the (government|council of ministers|cabinet|executive council)|^vice[ -]?president of (the )?(government|council of ministers|council$)|^(vice|deputy) chairman of the council of ministers|deputy head of (the )?government|deputy taoiseach|^first secretary of state/,
    (_, code) => (isRegion(code) ? 'regional-deputy-leader' : 'deputy-head-of-government'),
  ],
  [
    /^(first |second |third |1st |2nd |executive |state |senior |interim )?(vice[ -]?president|deputy president)\b/,
    (match, code) => {
      if (isBody(code)) return 'international-official';
      if (isRegion(code)) return 'regional-deputy-leader';
      return /\b(commission|court|bank|party|council|committee|institute|office|agency|board|federal)\b/.test(
        match.input,
      )
        ? /swiss|federal council/.test(match.input)
          ? 'deputy-head-of-government'
          : 'other'
        : /^(first|second|third|1st|2nd)/.test(match.input)
          ? 'deputy-head-of-government'
          : 'vice-president';
    },
  ],
  [
    /^deputy (first minister|chief minister|minister[ -]president)|lieutenant[ -]governor|^(deputy|vice|assistant) (governor|mayor)|^deputy premier/,
    (match) => (/mayor/.test(match.input) ? 'local-official' : 'regional-deputy-leader'),
  ],
  [
    /secretary[ -]general of the (communist|workers|peoples|.* party|central committee)|^(first|general) secretary of (the )?(.* )?(communist|workers|party|central committee)|chairman of the (chinese )?communist party|paramount leader|supreme leader|^leader of (north korea|iran|libya|the revolution)|general secretary of the (central committee|chinese|communist)|^president of the state affairs commission|^chairman of the national defen[cs]e commission/,
    (match, code) =>
      /^(CN|CU|VN|LA|KP|SU|DD|IR|LY|AF)$/.test(code) && !/(deputy|youth)/.test(match.input)
        ? 'supreme-leader'
        : 'party-leader',
  ],
  [
    /^leader of (the )?(.* )?(party|democrats|republicans|union|greens?|liberals|movement|front|alliance|alternative|fdp|left|socialists|conservatives|labour|coalition|congress|centre|league|brotherhood|renamo)\b|\bparty (leader|chair|chairman|president|secretary)|^(co[ -]?|interim co[ -]?|interim |acting |deputy )?(leader|chairman|chairwoman|chair|president|general secretary|spokesperson leader|federal chair|chairperson|first secretary|secretary|national secretary|secretary general)\b.*\b(party|union|alliance 90|greens|democratic|cdu|csu|fdp|spd|afd|left|alternative|socialist|communist|national committee|conservative|labour|likud|congress|movement)\b/,
    (match) => {
      if (
        /(african union|european union|soviet union|trade union|democratic republic|united|soviet socialist|credit union)/.test(
          match.input,
        )
      )
        return undefined;
      return /^(deputy|vice)/.test(match.input) ? 'other' : 'party-leader';
    },
  ],
  [
    /^(.* )?(queen|king|emperor|empress|emir|sultan|grand duke|monarch|yang di pertuan|druk gyalpo|shah|amir|prince of monaco|prince of liechtenstein|sovereign prince|negus)( of| \(|$)/,
    (match) =>
      /regent|consort|crown|mother|deputy|wife|prince of wales/.test(match.input) ? 'other' : 'monarch',
  ],
  [/^crown (prince|princess)/, 'crown-prince'],
  [
    /governor[ -]general|^pope\b|head of state|captains? regent|co prince|supreme pontiff|chairman of the presidium|^regent\b|^president of the presidency|chairman of the (collective )?presidency|^chairman of the council of state|chairman of the state council|^(chairman|president|head) of the .*(military|national salvation|revolutionary|provisional|transitional|sovereign(ty)?|ruling|supreme) (.*)?(council|committee|junta|command|government)|^member of the (presidency|sovereign|presidential leadership)/,
    (match, code) =>
      isRegion(code)
        ? 'regional-leader'
        : /^member/.test(match.input)
          ? 'cabinet-minister'
          : /deputy/.test(match.input)
            ? 'other'
            : 'head-of-state',
  ],
  [
    /^(federal )?prime minister\b|^taoiseach|^(federal )?chancellor( of (the )?[a-z ]+)?$|^premier\b|^(chairman|president|chairperson) of the (council of ministers|government|cabinet|council of peoples commissars|executive yuan|cabinet of ministers)|^minister of state monaco|^president of (the )?government|chairman of the (cabinet|council) of ministers|^minister[ -]president\b|^reich chancellor|^state minister \(head|lehendakari/,
    (match, code) => {
      if (/exchequer|duchy|lancaster|university/.test(match.input)) return undefined;
      if (/^minister president/.test(match.input) && !isRegion(code))
        return /^(DE|AT|BE)$/.test(code) ? 'regional-leader' : 'prime-minister';
      return isRegion(code) ? 'regional-leader' : code === 'CH' ? 'other' : 'prime-minister';
    },
  ],
  [
    /^(first minister|chief minister|governing mayor|first mayor of hamburg|president of the senate and mayor|landeshauptmann|governor|head of the republic of|(first |deputy )?lagmann|minister president|prefect|provincial president|ruler of|wali|akim|hakim|commissioner of the|administrator of the (?!.*administration)|president of the (province|region|regional|community|generalitat|junta|xunta|canary|balearic|principality|autonomous|territorial)|president of the generalitat|voivode|intendant|county governor|chairman of the (.*)(executive committee|peoples government)|premier of|party secretary of|secretary of the .*(provincial|municipal) committee|military governor|chief administrator|captain general)\b/,
    (match) => {
      if (
        /agency|administration\b|statistics|bureau/.test(match.input) &&
        !/administrative|administrator of the .*territor/.test(match.input)
      )
        return undefined;
      return 'regional-leader';
    },
  ],
  [
    /chief executive( of (hong kong|macau|macao|afghanistan)|$)/,
    (_, code) => (/^(HK|MO)$/.test(code) ? 'regional-leader' : 'head-of-government'),
  ],
  [/\bmayor\b|^(lord provost|burgomaster|oberburgermeister)/, 'mayor'],
  [
    /^(acting |interim |state |transitional |federal |constitutional |de facto |executive )?president( of (the )?(swiss confederation|(federal |islamic |socialist |peoples |democratic |united |arab |bolivarian |plurinational |oriental |hellenic |italian |french |portuguese |argentine |lebanese |syrian |turkish |russian )*(republic|state|states|federation|nation|confederation|union)?\b.*)|$)/,
    (match, code) => {
      if (isBody(code)) return 'international-body-head';
      if (isRegion(code)) return 'regional-leader';
      if (
        /\b(court|bank|university|academy|institute|council|committee|commission|office|agency|board|party|association|chamber|company|corporation|society|service|federation of (?!russia)|foundation|province|community|authority|league)\b/.test(
          match.input,
        )
      )
        return undefined;
      return 'president';
    },
  ],
  [
    /^president( of|$)/,
    (match, code) => {
      if (isBody(code))
        return /vice|assembly|council|court/.test(match.input)
          ? 'international-official'
          : 'international-body-head';
      return /\b(court|bank|university|academy|institute|council|committee|commission|office|agency|board|association|chamber|company|corporation|society|service|foundation|authority)\b/.test(
        match.input,
      )
        ? 'agency-head'
        : undefined;
    },
  ],
  // Ministers
  [
    /^(minister of the environment|minister for the environment)/,
    (_, code) => (isRegion(code) ? 'regional-minister' : 'environment-minister'),
  ],
  [
    /minister without portfolio|minister in the (prime|office|cabinet)/,
    (_, code) => (isRegion(code) ? 'regional-minister' : 'cabinet-minister'),
  ],
  [
    /^(deputy|vice|assistant|junior|associate|parliamentary|under|first deputy|minister delegate|delegate|minister state|alternate|principal deputy|permanent)\b.*(minister|secretary|undersecretary|treasurer)|^(permanent |parliamentary |principal )?under[ -]?secretary|minister of state(?! for administration and)|state secretary|^state minister|minister delegate|^deputy secretary|^assistant secretary|^parliamentary secretary|^permanent secretary|(?<!chief )secretary to the treasury|^secretary of state (at|to|in)\b|exchequer secretary|economic secretary|financial secretary to|undersecretary|vice ?minister|^director of policy/,
    (match, code) => {
      if (isBody(code)) return 'international-official';
      if (/state secretary of the security council/.test(match.input)) return 'national-security-adviser';
      return isRegion(code) ? 'regional-minister' : 'junior-minister';
    },
  ],
  [
    /^(united states )?secretary of state( of the united states)?$/,
    (_, code) =>
      code === 'US'
        ? 'foreign-minister'
        : code === 'VA'
          ? 'head-of-government'
          : isRegion(code)
            ? 'regional-minister'
            : 'foreign-minister',
  ],
  [/^secretary of state (?:for|of) (?:the )?(.*)/, secretaryOfState],
  [/^secretary of state\b/, secretaryOfState],
  [/^chancellor of the exchequer|^treasurer( of australia)?$|^financial secretary$/, 'finance-minister'],
  [
    /^(?:united states |federal )?secretary (?:of|for) (?:the )?(.*)/,
    (match, code) =>
      /^interior/.test(match[1]!) && code === 'US'
        ? 'environment-minister'
        : /council|committee|board|bureau|commission/.test(match[1]!)
          ? 'other'
          : (minister as (m: RegExpExecArray, c: string) => Role)(match, code),
  ],
  [
    /^(?:[a-z]+ )?(?:federal |union |cabinet |senior |coordinating |first |cantonal |russian |prime )*(?:minister|ministry) (?:of|for|in charge of|responsible for|at the ministry of|head of the ministry of)? ?(?:the )?(.*)/,
    minister,
  ],
  [/^head of the federal department of (?:the )?(.*)/, minister],
  [/^senator (?:of|for) (?:the )?(.*)/, (_, code) => (isRegion(code) ? 'regional-minister' : undefined)],
  // The highest civil servants, not ministers.
  [
    /^(foreign|finance|defen[cs]e|home|cabinet) secretary$/,
    (_, code) => (/^(IN|PK|BD|LK|NP|MV)$/.test(code) ? 'junior-minister' : undefined),
  ],
  [
    /^(foreign|finance|defen[cs]e|interior|home|justice|health|education|trade|environment|energy|agriculture|transport|labou?r) (secretary|minister)/,
    (match, code) => (isRegion(code) ? 'regional-minister' : portfolioRole(match[1]!)),
  ],
  [
    /\bminister\b|^lord president|^lord privy|^lord chancellor|^paymaster general|^chancellor of the duchy|cabinet secretary|secretary of the cabinet|^registrar general|^chief secretary|trade representative|^attache|^comptroller of the household|chief of the cabinet|member of the (government|cabinet|state council|swiss federal council|federal council|council of ministers|governing council)|^cabinet member|^federal councill?or/,
    (match, code) =>
      /^lord chancellor/.test(match.input)
        ? 'justice-minister'
        : isRegion(code)
          ? 'regional-minister'
          : /trade representative/.test(match.input)
            ? 'trade-minister'
            : 'cabinet-minister',
  ],
  // Members of legislatures
  [
    /\b(regional|county|city|municipal|provincial|cantonal|district|town|borough) (council|assembly|legislature|parliament)|^(city |county |municipal )?(councill?or|alderman)|council member|councilman|sheriff|district executive|borough president|police commissioner|chief of police|school board/,
    (match) =>
      /council(man|l?or|member)|city|municipal|town|borough|sheriff|police|school/.test(match.input)
        ? 'local-official'
        : 'regional-legislator',
  ],
  [
    /^state (senator|representative|deputy|assembly)|state (senate|house|assembly|representative|senator|legislative)|region assembly|landtag|(house of delegates|general assembly|house of representatives|house of assembly|senate|assembly) of [a-z ]*state$|assemblym|legislative assembly member|regional parliament|provincial parliament/,
    'regional-legislator',
  ],
  [
    /^(united states )?senator\b|^member of the (house of )?(senate|lords)|^peer\b|\bsenator$|^senator/,
    (_, code) => (isRegion(code) ? 'regional-legislator' : 'upper-house-member'),
  ],
  [
    /^(member|deputy|alternate member|substitute member|deputy member|representative|delegate|mp|federal deputy|peoples deputy|peoples representative|teachta dala|td|knesset member|united states (representative|congress|delegate)|deputado|congress(man|woman|person)|msp|observer)\b.*/,
    (match, code) => {
      if (
        /\b(commission|committee|court|board|bureau|politburo|cabinet|politburo|presidium|party|academy|institute|executive)\b/.test(
          match.input,
        )
      )
        return undefined;
      if (isBody(code)) return 'international-official';
      if (isRegion(code)) return 'regional-legislator';
      return UPPER.test(match.input) ? 'upper-house-member' : 'lower-house-member';
    },
  ],
  // Heads of anything else
  [/^(deputy|vice|associate|assistant|principal deputy|first deputy|acting deputy)\b/, 'other'],
  [
    /^(director|head|chief|chair|chairman|chairwoman|chairperson|administrator|commissioner|president|secretary|commandant|governor|comptroller|superintendent|surgeon general|inspector|auditor|treasurer|chief executive|ceo|executive director|executive secretary|managing director|general manager|coordinator|federal commissioner|postmaster|librarian|archivist|privacy|high commissioner|commissioner general|under secretary general|assistant secretary general|warden|master|rector|controller|statistician)\b/,
    (match, code) => {
      if (isBody(code))
        return /^(deputy|assistant|under)/.test(match.input)
          ? 'international-official'
          : /^(secretary general|director general|managing director|executive director|high commissioner|president|commissioner general|executive secretary|administrator|chair)/.test(
                match.input,
              )
            ? 'international-body-head'
            : 'international-official';
      return 'agency-head';
    },
  ],
];

const ORDINALS = /\b(acting|interim|caretaker|provisional|ad interim)\b/g;

/** The role of an office by its title, in the jurisdiction; `other` where no rule fits. */
export function roleOfTitle(title: string, jurisdiction: string): Role {
  const folded = fold(title.replace(/\([^)]*\)/g, ' '))
    .replace(ORDINALS, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (const [pattern, verdict] of RULES) {
    const match = pattern.exec(folded);
    if (!match) continue;
    const role = typeof verdict === 'string' ? verdict : verdict(match, jurisdiction);
    if (role) return role;
  }
  return 'other';
}
