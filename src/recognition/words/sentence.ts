// Words that begin sentences and headlines with a capital and are no given names there.
import { wordSet } from '../lexicon.ts';

/** "Will Trump win?", "May Macron stay?": auxiliaries that are given names or months elsewhere. */
export const OPENERS = wordSet(
  'will may can does did is was has had should would could must do are were have might shall',
  'when while after before as if because since although though but and or so yet then that this these those the a an in on at by for from with without under over between against like unlike despite during until unless',
  'what who why how where which whose whatever whoever whenever wherever whichever once even only just also still now today yesterday tomorrow meanwhile however instead later earlier both not nor no yes for per via amid among around',
  'says said warns tells told asks calls urges meets visits backs accuses defends praises slams blasts vows hails says wants',
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
  'mr mrs ms miss mx sir lord lady dame dr herr frau monsieur madame mme signor signora señor señora senhor senhora don doña dom tun datuk sri shri u daw sheikh hajji prof',
  'quando como mas para por com sem sobre segundo entre também já não e o a os as no na em de do da',
  'quand comme mais pour avec sans selon entre aussi et le la les un une en au aux',
  'cuando como pero para con sin según entre también y el la los las un una en',
  'als wenn weil aber und mit ohne nach vor für gegen der die das den dem ein eine auch wie warum wer was so im am zu zum zur bei von vom laut doch nun',
  'quando come ma per con senza secondo tra fra anche e il lo la i gli le un una nel al',
);

/** Courtesies before a surname that say nothing of an office. */
export const COURTESIES = wordSet(
  'mr mrs ms miss mx sir lord lady dame dr herr frau monsieur madame mme m mm signor signora señor señora senhor senhora don doña dom sr sra',
);

/** Courtesies that tell a woman, and those that tell a man. */
export const FEMALE_COURTESIES = wordSet(
  'mrs ms miss lady dame frau madame mme signora señora senhora sra daughter',
);
export const MALE_COURTESIES = wordSet('mr lord herr monsieur signor señor senhor');
