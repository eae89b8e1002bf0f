// Plurals of English office phrases: "Presidents Biden and Xi", "attorneys general", "secretaries of state".

/** Phrases whose head is their first word although no preposition follows it. */
const FIRST_WORD_HEADS =
  /^(attorney|secretary|governor|solicitor|director|inspector|prosecutor|postmaster) general\b/;

function pluralWord(word: string): string {
  if (word.endsWith('man')) return `${word.slice(0, -3)}men`;
  if (word.endsWith('person')) return `${word.slice(0, -6)}people`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(s|x|ch|sh)$/.test(word)) return `${word}es`;
  return word === 'chief' || !word.endsWith('f') ? `${word}s` : `${word.slice(0, -1)}ves`;
}

/** The plural of an English office phrase in lower case. */
export function pluralPhrase(phrase: string): string {
  const first = FIRST_WORD_HEADS.exec(phrase);
  if (first) return phrase.replace(first[1]!, pluralWord(first[1]!));
  const words = phrase.split(' ');
  const tail = words.findIndex((word, at) => at > 0 && /^(of|for|to|in)$/.test(word));
  const head = (tail < 0 ? words.length : tail) - 1;
  words[head] = pluralWord(words[head]!);
  return words.join(' ');
}
