// Surnames in capitals, as the CIA and the European Parliament write them: "Pedro SANCHEZ PEREZ-CASTEJON".

/** Small in names written as usual, whatever stands before them: "Ursula von der Leyen". */
const SMALL = new Set(['von', 'van', 'der', 'den', 'ter', 'zu', 'bin', 'bint', 'ibn']);
/** In capitals only in part: "McCARTHY", "DeSANTIS". */
const PREFIXED = /^(Mc|Mac|De|Di|Du|Fitz|La|Le|Van|Ní|Ó)(\p{Lu}{3,})$/u;

/** Whether a word, or its part after a hyphen or article, is in capitals: "al-BURHAN", "O'BRIEN", "McCARTHY", "NG". */
export function inCapitals(word: string): boolean {
  return (
    PREFIXED.test(word) ||
    word.split('-').some((part) => /^(?:\p{Lu}['’])?[\p{Lu}'’ʻ‘]*\p{Lu}{2}[\p{Lu}'’ʻ‘]*$/u.test(part))
  );
}

/** A name with the capitals undone. Numbers of monarchs stay: "CHARLES III" becomes "Charles III". */
export function withoutCapitals(name: string): string {
  const words = name.split(' ');
  return words
    .map((word, i) => {
      if (i > 0 && i === words.length - 1 && /^[IVX]+$/.test(word)) return word;
      if (!inCapitals(word)) return word;
      const small = word.toLowerCase();
      return SMALL.has(small) && i > 0 ? small : word.split('-').map(plainPart).join('-');
    })
    .join(' ');
}

function plainPart(part: string): string {
  const prefixed = PREFIXED.exec(part);
  if (prefixed) return prefixed[1]! + first(prefixed[2]!);
  if (!/^[\p{Lu}'’ʻ‘]{2,}$/u.test(part)) return part;
  // "MCCARTHY" is McCarthy, "MCHEDLISHVILI" is not.
  if (/^MC[ACDGIKLMNPQS]\p{Lu}{3,}$/u.test(part)) return `Mc${first(part.slice(2))}`;
  // "O'BRIEN" and "D'ALEMA" have two capitals, "MULI'AKA" has one.
  const elided = /^(\p{Lu}['’])(\p{Lu}.*)$/u.exec(part);
  return elided ? elided[1]! + first(elided[2]!) : first(part);
}

function first(word: string): string {
  const at = word.search(/\p{Lu}/u);
  return word.slice(0, at + 1) + word.slice(at + 1).toLowerCase();
}
