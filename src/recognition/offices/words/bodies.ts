// Institutions that the press puts before or after a head noun: "the Fed chair", "head of the IMF", "NATO's chief".
// `codes | names | heads:roles:words that the office's title must contain` (the last two joined by commas, several
// groups of heads by semicolons). `*` among the heads stands for chief, head, boss and the like; `@` for chair, chairman,
// chairwoman, chairperson. No code: a body that every country has.

export const BODIES = `
US | federal reserve,fed,us federal reserve,federal reserve board | *,@:central-bank-governor:federal reserve;vice chair,vice chairman,governor:central-bank-official:federal reserve
ECB,EU | european central bank,ecb | *,president:central-bank-governor:european central bank;vice president:central-bank-official:european central bank
GB | bank of england,boe | *,governor:central-bank-governor:
JP | bank of japan,boj | *,governor:central-bank-governor:
DE | bundesbank,deutsche bundesbank | *,president:central-bank-governor:
FR | bank of france,banque de france | *,governor:central-bank-governor:
IT | bank of italy | *,governor:central-bank-governor:
ES | bank of spain | *,governor:central-bank-governor:
IN | reserve bank of india,rbi | *,governor:central-bank-governor:
AU | reserve bank of australia,rba | *,governor:central-bank-governor:
NZ | reserve bank of new zealand,rbnz | *,governor:central-bank-governor:
CA | bank of canada | *,governor:central-bank-governor:
CN | people bank of china,peoples bank of china,pboc | *,governor:central-bank-governor:
RU | bank of russia | *,governor:central-bank-governor:
IL | bank of israel | *,governor:central-bank-governor:
KR | bank of korea | *,governor:central-bank-governor:
MX | bank of mexico,banxico | *,governor:central-bank-governor:
SE | riksbank | *,governor:central-bank-governor:
CH | swiss national bank,snb | *,president,@:central-bank-governor:
NO | norges bank | *,governor:central-bank-governor:
NATO | nato,north atlantic treaty organization,atlantic alliance | *,secretary general,general secretary:international-body-head:secretary general;deputy secretary general:international-official:deputy secretary general;supreme commander,top commander:military-commander:supreme allied
UN | united nations,un | *,secretary general,general secretary:international-body-head:secretary general;deputy secretary general:international-official:deputy secretary general;human rights chief,rights chief,high commissioner for human rights,human rights commissioner:international-official,international-body-head:human rights;aid chief,humanitarian chief,relief chief:international-official,international-body-head:humanitarian;refugee chief,high commissioner for refugees:international-official,international-body-head:refugees
UN | un general assembly,general assembly,united nations general assembly | president:international-official,international-body-head:general assembly
UNHCR,UN | un refugee agency,unhcr,united nations refugee agency | *,high commissioner:international-body-head,international-official:refugees,unhcr
UNICEF,UN | unicef,un children agency | *,executive director:international-body-head,international-official:unicef
UNESCO,UN | unesco | *,director general:international-body-head,international-official:unesco
UN | unrwa | *,commissioner general:international-body-head,international-official:unrwa
UN | world food programme,world food program,wfp | *,executive director:international-body-head,international-official:world food
WHO,UN | world health organization,world health organisation,who | *,director general:international-body-head:world health organization
IAEA,UN | international atomic energy agency,iaea,un nuclear watchdog,un nuclear agency,un atomic agency,nuclear watchdog,un atomic watchdog | *,director general,director:international-body-head:atomic energy,iaea
IMF | international monetary fund,imf | *,managing director:international-body-head:managing director;deputy managing director:international-official:deputy
WB,IMF | world bank,world bank group | *,president:international-body-head:world bank
WTO | world trade organization,world trade organisation,wto | *,director general:international-body-head:
OECD | oecd | *,secretary general:international-body-head:
OSCE | osce | *,secretary general:international-body-head:
OPEC | opec | *,secretary general:international-body-head:
INTERPOL | interpol | secretary general,*:international-body-head:secretary general
ICC | international criminal court,icc | prosecutor,chief prosecutor:prosecutor:prosecutor;president:judge,international-body-head,chief-justice:president
AU-AFRICA | african union commission,african union | @:international-body-head,head-of-state:
ARAB-LEAGUE | arab league | *,secretary general:international-body-head:
OAS | organization of american states,oas | *,secretary general:international-body-head:
COE | council of europe | *,secretary general:international-body-head:
ASEAN | asean | *,secretary general:international-body-head:
COMMONWEALTH | commonwealth | secretary general:international-body-head:
EU | european commission,eu commission,ec | *,president:international-body-head:president of the european commission;vice president,commissioner:eu-commissioner:
EU | eu,european union | foreign policy chief,top diplomat,foreign affairs chief,chief diplomat,foreign minister,high representative,foreign policy head,diplomacy chief:eu-foreign-affairs-chief:;commissioner:eu-commissioner:;council president:eu-council-president:
EU | european council,eu council | *,president:eu-council-president:
EU | european parliament,eu parliament | *,president,speaker:lower-house-speaker,international-body-head,other,international-official:european parliament
EU | eurogroup | *,@,president:international-official,international-body-head,other:eurogroup
EU | europol | *,director,executive director:agency-head,spy-chief,international-official:europol
US | pentagon,defense department,department of defense | *,secretary:defence-minister:;spokesman,spokeswoman,spokesperson,press secretary:spokesperson:defense,pentagon
US | state department,department of state | spokesman,spokeswoman,spokesperson:spokesperson:state
US | justice department,department of justice | *:attorney-general:
US | treasury department,us treasury | *,secretary:finance-minister:
US | white house | press secretary:spokesperson:white house press secretary,press secretary;chief of staff:chief-of-staff:white house chief of staff,chief of staff;national security adviser,national security advisor,security adviser:national-security-adviser:
US | cia,central intelligence agency | *,director:spy-chief,agency-head:central intelligence;deputy director:agency-head,other,spy-chief:deputy director of the central intelligence
US | fbi,federal bureau of investigation | *,director:agency-head,spy-chief:federal bureau of investigation,fbi
US | nsa,national security agency | *,director:spy-chief,agency-head,military-commander:national security agency
US | epa,environmental protection agency | *,administrator:agency-head,environment-minister,cabinet-minister:environmental protection
US | nasa | *,administrator:agency-head:nasa,aeronautics
US | sec,securities and exchange commission | *,@:agency-head:securities
US | fda,food and drug administration | *,commissioner:agency-head:food and drug
US | cdc,centers for disease control and prevention,centers for disease control | *,director:agency-head:disease control
US | fema | *,administrator,director:agency-head:emergency management
US | dhs,department of homeland security,homeland security | *,secretary:homeland-security-minister:
US | secret service | *,director:agency-head:secret service
GB | mi5 | *,director general:spy-chief,agency-head:mi5,security service
GB | mi6 | *:spy-chief,agency-head:mi6,secret intelligence
GB | scotland yard,metropolitan police,met police | *,commissioner:agency-head,other,local-official:metropolitan police
IL | mossad | *,director:spy-chief,agency-head:mossad
IL | shin bet | *,director:spy-chief,agency-head:shin bet,security agency
RU | fsb | *,director:spy-chief,agency-head:federal security service,fsb
RU | kremlin | *,leader:president:
DE | bnd | *,president,director:spy-chief,agency-head:intelligence service,bnd
US | us house,house of representatives | speaker:lower-house-speaker:
US | house | speaker:lower-house-speaker:;majority leader:majority-leader:house;minority leader:minority-leader:house;majority whip,minority whip:legislature-officer:house
US | senate | majority leader:majority-leader:senate;minority leader:minority-leader:senate;president:upper-house-speaker:;speaker:upper-house-speaker:
GB | house of commons,commons | speaker:lower-house-speaker:;leader:other,cabinet-minister:leader of the house of commons
GB | house of lords,lords | speaker:upper-house-speaker:
DE | bundestag | president,speaker:lower-house-speaker:
DE | bundesrat | president:upper-house-speaker:
IL | knesset | speaker:lower-house-speaker:
RU | state duma,duma | speaker,@:lower-house-speaker:
RU | federation council | speaker,@:upper-house-speaker:
UA | verkhovna rada,rada | speaker,@:lower-house-speaker:
PL | sejm | speaker,marshal:lower-house-speaker:
IN | lok sabha | speaker:lower-house-speaker:
IN | rajya sabha | @:upper-house-speaker:
TR | grand national assembly | speaker:lower-house-speaker:
 | national assembly | speaker,president,@:lower-house-speaker:
 | parliament | speaker,president:lower-house-speaker:
 | supreme court | president,chief justice,chief judge:chief-justice:
 | constitutional court | president,@,chief judge:chief-justice,judge:constitutional
 | central bank | *,governor,president,@:central-bank-governor:
`;

/** Head nouns that journalists use for whoever leads a body. */
export const CHIEFS = 'chief,head,boss,top official';
export const CHAIRS = 'chair,chairman,chairwoman,chairperson';

/** Head nouns that only occur with bodies and need to be known as phrases. */
export const BODY_HEADS =
  'deputy secretary general,supreme commander,top commander,human rights chief,rights chief,human rights commissioner,' +
  'aid chief,humanitarian chief,relief chief,refugee chief,deputy managing director,foreign policy head,diplomacy chief,' +
  'council president,vice chair,vice chairman,chief judge,marshal';
