// The language of a text by its script and its commonest small words. For pages that say nothing of their language, or
// carry their template's.

/** The commonest small words of languages in Latin, Cyrillic and Arabic letters, those first that few others share. */
const SMALL_WORDS: Record<string, string> = {
  en: 'the and of to that is was for with his they from have which',
  de: 'und der die das ist nicht mit sich auf für ein eine dem den von werden auch',
  nl: 'het een van de dat niet zijn met voor wordt aan ook hij op te heeft naar',
  fr: 'les des est une dans pour qui sur pas avec sont plus par cette aux du ont et',
  es: 'los las una por con para del que se su como más pero sus el y ha fue este',
  pt: 'não uma com para dos das em os que mais foi pelo ao são também seu sua e o',
  it: 'che di il per non una sono con della nel gli alla dei più anche è si ha',
  ca: 'els les amb per que una dels és del als més aquest va i no seva',
  ro: 'și în care nu din pentru este cu mai sunt de la că pe fost',
  sv: 'och att det som för inte är på av med har till den ett från om',
  da: 'og at det er ikke til af på med for har som den en fra blev også',
  no: 'og det er ikke til av på med for har som den en fra ble også å',
  fi: 'ja on ei että se oli hän myös kun mutta ovat joka kuin sekä jo',
  is: 'og að er ekki það sem um við með hann fyrir var til',
  pl: 'się nie jest że na do to jak ale przez od dla był oraz po w z i',
  cs: 'se je že na do jako ale které jsem byl také podle za ve pro v s a',
  sk: 'sa je že na do ako ale ktoré bol aj podľa za vo pre v s a',
  sl: 'je da se na za ki so bi tudi ne po pri bil v in z',
  hr: 'je da se na za koji su bi i ne od što kao nije u sa',
  hu: 'a az és hogy nem egy is meg volt de ez már csak ki mint',
  tr: 've bir bu da için ile olarak çok daha olan gibi kadar ancak de',
  az: 'və bir bu da üçün ilə olaraq çox daha olan kimi edib',
  id: 'yang dan di untuk dengan dari ini tidak pada dalam itu akan ke oleh',
  vi: 'của và là có không được cho các một trong với này người những',
  tl: 'ang ng mga sa na at ay ito para hindi ni kay',
  sw: 'ya wa na kwa ni za katika la kuwa hiyo yake',
  sq: 'dhe në të një për me nga që është më ka nuk e i',
  et: 'ja on ei et see ta oli kui ka mis aga oma',
  lv: 'un ir ar par no kas ka tika arī bet pēc',
  lt: 'ir yra kad su tai iš bet kaip apie nuo buvo',
  eu: 'eta da ez du bat dira izan ere den zuen dute',
  xh: 'ukuba kwaye kunye le kodwa ngoku',
  lb: 'an de datt net mat op fir eng vun dat huet',
  ru: 'и в не на что с как это по из он за также для было',
  uk: 'і в не на що з як це та до за від для було також',
  bg: 'и в не на че с се за от да това ще бе като',
  sr: 'и у не на да се је за од што су као који',
  mk: 'и во не на дека со се за од да тоа што ќе',
  be: 'і ў не на што з як гэта па для было таксама',
  ar: 'في من على إلى أن التي عن مع هذا ما بعد الذي كما',
  fa: 'در از به که این را با است برای آن می شد',
  ur: 'کے میں کی ہے سے نے کو اور کا پر کہ ہیں',
  ps: 'په د او چې ته له کې دی',
};

/** Scripts that one language, or one above all others, is written in. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['bn', /[\u0980-\u09ff]/g],
  ['pa', /[\u0a00-\u0a7f]/g],
  ['gu', /[\u0a80-\u0aff]/g],
  ['ta', /[\u0b80-\u0bff]/g],
  ['te', /[\u0c00-\u0c7f]/g],
  ['kn', /[\u0c80-\u0cff]/g],
  ['ml', /[\u0d00-\u0d7f]/g],
  ['si', /[\u0d80-\u0dff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['my', /[\u1000-\u109f]/g],
  ['ka', /[\u10a0-\u10ff]/g],
  ['am', /[\u1200-\u137f]/g],
  ['km', /[\u1780-\u17ff]/g],
  ['hy', /[\u0530-\u058f]/g],
];

const LOOKED_AT = 4000;
/** Share of all words that a language's small words make up in its own texts, at least. */
const SHARE = 0.12;

let wordLists: Map<string, string[]> | null = null;

/** Word → languages whose small word it is. */
function listWords(): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const [lang, words] of Object.entries(SMALL_WORDS)) {
    for (const word of words.split(' ')) {
      const langs = lists.get(word);
      if (langs) langs.push(lang);
      else lists.set(word, [lang]);
    }
  }
  return lists;
}

/** How many of the words are small words of each language, and how many words there are. */
function countWords(text: string): { counts: Map<string, number>; words: number } {
  wordLists ??= listWords();
  const counts = new Map<string, number>();
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  for (const word of words)
    for (const lang of wordLists.get(word) ?? []) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  return { counts, words: words.length };
}

/** The language of a text, or null where too few words or no known language are found. */
export function guessLanguage(text: string): string | null {
  const start = text.slice(0, LOOKED_AT);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 60) return null;
  for (const [lang, script] of SCRIPTS) {
    // Japanese mixes its syllables with Chinese characters.
    if ((start.match(script)?.length ?? 0) > letters * (lang === 'ja' ? 0.15 : 0.4)) return lang;
  }
  const { counts, words } = countWords(start);
  let best: string | null = null;
  let most = Math.max(5, words * SHARE);
  for (const [lang, count] of counts) {
    if (count > most) {
      most = count;
      best = lang;
    }
  }
  return best;
}

/** Whether the text is clearly not in the language that the page names. */
export function isClearlyOther(stated: string, guessed: string, text: string): boolean {
  const own = stated.toLowerCase().split('-')[0]!;
  if (own === guessed) return false;
  const { counts } = countWords(text.slice(0, LOOKED_AT));
  const byScript = SCRIPTS.some(([lang]) => lang === guessed);
  // Languages that are not known here cannot be ruled out by their words.
  if (!byScript && !(own in SMALL_WORDS)) return false;
  if (byScript) return own in SMALL_WORDS;
  return (counts.get(guessed) ?? 0) > 2 * (counts.get(own) ?? 0);
}
