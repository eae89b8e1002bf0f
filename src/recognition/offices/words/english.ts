// Office phrases of English: one line per meaning. `use roles | phrases | key=value …` with
// `implied=GB,US`: the words alone suggest these jurisdictions; `local=US:role,role/GB:role`: another meaning there;
// `titled=words,words`: the office's title in the pack must contain one of these. Ministers by department are made from
// portfolios.ts. Plurals are made by plural.ts.

export const ENGLISH = `
office president | president | local=CU:president
office prime-minister,head-of-government | prime minister | local=GB-SCT:regional-leader
office prime-minister,head-of-government | PM | implied=GB,IN,AU,NZ
office prime-minister,head-of-government | premier |
office prime-minister | chancellor | local=GB:finance-minister/CH:other implied=DE,AT,GB
office prime-minister | federal chancellor | implied=DE,AT
office finance-minister | chancellor of the exchequer | implied=GB
office prime-minister | taoiseach | implied=IE
office deputy-head-of-government | tanaiste | implied=IE
office head-of-government | head of government,chief executive | local=HK:regional-leader,head-of-government/AF:head-of-government
office head-of-state,president,monarch | head of state |
office regional-leader | first minister | implied=GB-SCT,GB-WLS,GB-NIR
office regional-leader | chief minister,minister president,governor of the state |
office vice-president | vice president,veep |
office deputy-head-of-government | deputy prime minister,deputy premier,vice premier,vice chancellor,deputy pm,deputy chancellor |
office regional-deputy-leader | deputy first minister,lieutenant governor,lt governor,lt gov |
office monarch | king,queen,monarch,emperor,emir,sultan,grand duke |
office crown-prince | crown prince,crown princess |
office head-of-state | pope,pontiff | implied=VA
office supreme-leader | supreme leader,paramount leader |
office international-body-head | secretary general | implied=UN,NATO titled=secretary general
office head-of-state | governor general |
leader president,prime-minister,supreme-leader,head-of-government,head-of-state,de-facto-leader,monarch | leader,ruler,strongman,dictator,autocrat |
office regional-leader | governor |
title regional-leader | gov |
office foreign-minister | secretary of state | implied=US local=GB:cabinet-minister,junior-minister/VA:head-of-government,foreign-minister,other/FR:junior-minister/ES:junior-minister/DE:junior-minister/CA:foreign-minister
office foreign-minister | foreign secretary | implied=GB,PH local=IN:junior-minister,other/PK:junior-minister,other
office interior-minister | home secretary | implied=GB
office interior-minister | home minister | implied=IN
office finance-minister | treasury secretary | implied=US
office defence-minister | defense secretary,secretary of defense,secretary of war,war secretary | implied=US,PH
office defence-minister | defence secretary | implied=GB
office health-minister | health secretary | implied=GB,US
office education-minister | education secretary | implied=GB,US
office transport-minister | transport secretary | implied=GB
office transport-minister | transportation secretary | implied=US
office energy-minister | energy secretary | implied=US,GB
office agriculture-minister | agriculture secretary | implied=US
office trade-minister,economy-minister,cabinet-minister | commerce secretary | implied=US
office labour-minister | labor secretary | implied=US
office labour-minister | work and pensions secretary | implied=GB
office environment-minister | environment secretary | implied=GB
office culture-minister | culture secretary | implied=GB
office economy-minister,trade-minister,cabinet-minister | business secretary,trade secretary | implied=GB
office housing-minister | housing secretary | implied=US,GB
office justice-minister | justice secretary,lord chancellor | implied=GB
office environment-minister,cabinet-minister,interior-minister | interior secretary,secretary of the interior | implied=US local=PH:interior-minister
office homeland-security-minister | homeland security secretary,secretary of homeland security | implied=US
office cabinet-minister,other | veterans affairs secretary,northern ireland secretary,levelling up secretary |
office foreign-minister,eu-foreign-affairs-chief | top diplomat,chief diplomat | local=EU:eu-foreign-affairs-chief/CN:/KP:
office eu-foreign-affairs-chief | foreign policy chief,foreign affairs chief | implied=EU
office eu-foreign-affairs-chief | high representative for foreign affairs,high representative for foreign affairs and security policy | implied=EU
title international-official,special-envoy,eu-foreign-affairs-chief | high representative |
office attorney-general | attorney general | implied=US local=GB:attorney-general,junior-minister
office justice-minister,attorney-general,prosecutor | prosecutor general,chief prosecutor,top prosecutor | local=INT:prosecutor/ICC:prosecutor
title attorney-general,other,prosecutor | solicitor general,acting attorney general |
office lower-house-speaker,upper-house-speaker | speaker |
office lower-house-speaker | speaker of the house,house speaker,speaker of the house of representatives | implied=US,PH,JP,AU,NG
office lower-house-speaker | speaker of the house of commons,speaker of the commons,commons speaker | implied=GB,CA
office lower-house-speaker | speaker of parliament,speaker of the parliament,parliament speaker,parliamentary speaker,president of parliament |
office upper-house-speaker | speaker of the senate,senate speaker,president of the senate,senate president |
office upper-house-speaker | senate president pro tempore,president pro tempore | implied=US
office majority-leader | majority leader,senate majority leader,majority leader of the senate | implied=US titled=senate
office majority-leader | house majority leader,majority leader of the house | implied=US titled=house
office minority-leader | senate minority leader,minority leader of the senate | implied=US titled=senate
office minority-leader | house minority leader,minority leader of the house | implied=US titled=house
title minority-leader | minority leader,senate democratic leader,senate republican leader,house democratic leader,house republican leader |
title legislature-officer | whip,majority whip,minority whip,chief whip,house majority whip,senate majority whip,house minority whip,senate minority whip,deputy speaker |
office opposition-leader | opposition leader,leader of the opposition |
title party-leader | party leader,party chief,party chairman,party chair,party chairwoman,party president,party secretary,general secretary |
office chief-justice | chief justice,lord chief justice,supreme court president |
title judge,chief-justice | judge,justice,supreme court justice,magistrate |
title prosecutor,attorney-general | prosecutor,district attorney,special counsel,special prosecutor,us attorney,public prosecutor |
office national-security-adviser | national security adviser,national security advisor | implied=US
title national-security-adviser,adviser | security adviser,security advisor |
title adviser | adviser,advisor,senior adviser,senior advisor,aide,top aide,counselor,strategist,chief strategist,special adviser |
office chief-of-staff | white house chief of staff,president chief of staff | implied=US
title chief-of-staff,military-chief | chief of staff |
office spokesperson | white house press secretary | implied=US
office spokesperson | kremlin spokesman,kremlin spokesperson,kremlin press secretary | implied=RU titled=kremlin,president,peskov
title spokesperson | press secretary,spokesman,spokeswoman,spokesperson |
office spy-chief | spy chief,intelligence chief,head of intelligence |
office spy-chief | director of national intelligence,national intelligence director | implied=US titled=national intelligence
office military-chief | army chief,military chief,armed forces chief,chief of the army,top general,chief of the general staff,chief of defence,chief of defense,chief of the defence staff,army chief of staff,military chief of staff,commander of the armed forces,armed forces commander,commander in chief of the armed forces | local=US:
office military-chief | chairman of the joint chiefs,chairman of the joint chiefs of staff,joint chiefs chairman,joint chiefs of staff chairman,chair of the joint chiefs of staff | implied=US titled=joint chiefs
title military-commander,military-chief | commander,general,gen,lieutenant general,lt gen,major general,maj gen,brigadier general,admiral,adm,colonel,col,field marshal,air marshal,commander in chief |
office central-bank-governor | central bank governor,central bank chief,central bank head,central bank president,central bank chairman,central bank chair,central banker,governor of the central bank,head of the central bank,central bank boss |
office un-ambassador | un ambassador,ambassador to the united nations,ambassador to the un,envoy to the un,envoy to the united nations,permanent representative to the united nations |
office ambassador | ambassador |
title special-envoy,ambassador | envoy,special envoy,special representative,special presidential envoy,peace envoy,high commissioner |
office mayor | mayor,lord mayor |
title upper-house-member | senator,sen |
title lower-house-member | congressman,congresswoman,congressperson,representative,rep,assembly member |
title lower-house-member,upper-house-member,regional-legislator,european-parliament-member | lawmaker,legislator,deputy,parliamentarian,member of parliament,member of congress |
title lower-house-member | MP,TD,MSP,backbencher |
title european-parliament-member | MEP,member of the european parliament |
title regional-legislator | state senator,state sen,state representative,state rep,assemblyman,assemblywoman,delegate |
title local-official | councillor,councilman,councilwoman,council member,alderman,sheriff,commissioner of police,police chief,borough president |
title cabinet-minister,foreign-minister,defence-minister,finance-minister,interior-minister,homeland-security-minister,justice-minister,economy-minister,trade-minister,health-minister,education-minister,environment-minister,energy-minister,agriculture-minister,transport-minister,labour-minister,culture-minister,housing-minister,development-minister,science-minister,immigration-minister,europe-minister,information-minister,sport-minister,junior-minister,prime-minister,attorney-general | minister,secretary,cabinet minister,senior minister,government minister,minister without portfolio |
title junior-minister | minister of state,state secretary,undersecretary,under secretary,undersecretary of state,under secretary of state,assistant secretary,assistant secretary of state,deputy secretary of state,deputy secretary,parliamentary secretary,undersecretary of defense,deputy defense secretary |
title regional-minister | state minister,senator for the interior |
title eu-commissioner | commissioner,european commissioner,eu commissioner |
counterpart president,prime-minister,supreme-leader,head-of-government,vice-president,foreign-minister,defence-minister,finance-minister,interior-minister,justice-minister,economy-minister,trade-minister,health-minister,energy-minister,environment-minister,central-bank-governor,national-security-adviser | counterpart |
head | chief,head,boss,chair,chairman,chairwoman,chairperson,director,secretary general,director general,managing director,executive director,administrator,deputy director,top official,high commissioner for human rights,high commissioner for refugees,commissioner general,no 1 |
`;
