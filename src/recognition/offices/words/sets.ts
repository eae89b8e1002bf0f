// Small sets of words around an office that decide what the phrase is.
import { wordSet } from '../../lexicon.ts';

export const THE = wordSet('the');
export const INDEFINITE = wordSet('a an any every each no some another either neither such');
/** "his defence minister", "this president": who owns it is not in the phrase. */
export const POINTING = wordSet('his her their its our my your this that these those whose which what');
export const OF = wordSet('of');
export const AND = wordSet('and');
export const ELECT = wordSet('elect designate');
/** "the country's president": as bare as "the president". */
export const OWN_COUNTRY = wordSet(
  'country nation republic kingdom federation state territory province region city emirate',
);

/** Capitalised words that stand before an office without owning it: days, months, parties, adverbs of the press. */
export const NOT_OWNERS = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august',
  'september october november december republican republicans democratic democrat democrats gop labour labor tory',
  'conservative liberal socialist communist green greens independent social christian islamist centrist likud fidesz',
  'snp mr mrs ms madam madame mme monsieur herr frau sir lord lady dame dr prof his her its the a and or but when as',
  'if while after before in on at with for from by to of that then former vice deputy acting new ex sheikh his excellency',
);

/** Things with presidents, directors and leaders of their own. Before the office, or before a possessive 's. */
export const ORGANISATIONS = wordSet(
  'company club university college bank council class student union association federation league team board school',
  'corporation firm group foundation society committee chamber museum hospital orchestra campaign church network',
  'studio division institute institution agency band rebel militia gang cartel cult trade labor labour youth religious',
  'community tribal spiritual faction group party caucus conference commission charity brand industry business market',
  'airline newspaper magazine channel district section chapter branch local regional provincial panel jury court',
  'synod congregation fraternity sorority alumni faculty academy academic senate thought world global market project',
  'sector hedge fund investment equity record label tv television radio broadcaster software technology tech car oil gas',
);

/** Those whose presidents and leaders are politicians. */
export const POLITICAL_ORGANISATIONS = wordSet(
  'party council committee chamber caucus faction group assembly commission local regional provincial rebel religious tribal campaign court',
);

/** Words in the names of parties, movements and assemblies. */
export const PARTIES = wordSet(
  'party parties front alliance movement coalition congress league bloc conservatives liberals democrats socialists communists greens labour republicans ' +
    'christian social democratic national people liberation opposition committee council assembly parliament senate house chamber cabinet government court bar',
);

/** "executive vice president", "senior vice president": ranks of companies. */
export const COMPANY_RANKS = wordSet('executive senior group corporate assistant associate regional global');

/** After "and": the office is one of a company's. */
export const COMPANY_OFFICES = wordSet(
  'ceo cfo coo chief founder cofounder co owner managing chairman chairwoman general director chancellor',
);

/** What follows an office in a headline when no name does. */
export const HEADLINE_VERBS = wordSet(
  'says say said warns warn warned vows vow urges urge calls call called tells told asks asked meets met meet visits visit',
  'visited backs back slams blasts praises defends denies accuses hails rejects orders ordered signs signed pledges to in on at',
  'for with of from as after over amid and but or by about against is was are will would could may might must should has had',
  'have not wants want hopes fears thinks believes sees expects plans seeks sets gives gets makes takes takes goes heads',
  'faces resigns quits steps survives wins loses threatens demands insists admits claims confirms announces unveils outlines',
  'discusses hosts welcomes arrives travels speaks addresses attends opens closes launches begins ends stops condemns',
  'criticizes criticises dismisses fires hires names appoints nominates replaces approves blocks bans vetoes cancels delays',
  'postpones returns leaves arrested jailed charged dies killed hospitalised hospitalized injured suggests signals hints predicts promises',
  'refuses agrees offers proposes presses pushes raises cuts holds keeps lets leads joins greets thanks congratulates mourns',
  'apologizes apologises explains reveals shares posts tweets responds reacts replies answers declares affirms reiterates',
  'reassures assures cautions pleads begs lashes doubles brushes shrugs rules reviews weighs mulls eyes considers declines',
);
