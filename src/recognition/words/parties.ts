// Parties whose members the pack knows, and the words that news put beside a name for them.

/** One party a line: `countries | names in the pack, folded | words beside a name`. */
const TABLE = `
US | republican,republican party | republican,gop
US | democratic,democrat,democratic party,democratic farmer labor | democrat,democratic
GB | conservative,conservative party | conservative,tory
GB | labour,labour party | labour
GB | liberal democrat,liberal democrats | libdem
GB | scottish national party,snp | snp
DE | cdu | cdu
DE | csu | csu
DE | spd | spd
DE | fdp | fdp
DE | bundnis 90 die grunen,greens,die grunen | grüne,grünen,green
DE | die linke,left,pds | linke,linken
DE | afd | afd
DE | bsw | bsw
AU | australian labor party,labor | labor
ES | psoe | psoe
ES | pp,partido popular | pp
ES | vox | vox
PT | psd,social democratic party | psd
PT | ps,socialist party | ps
`;

export interface Party {
  country: string;
  names: readonly string[];
}

const lines = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()) as [string, string, string]);

/** Word beside a name → the parties it may mean. */
export const PARTY_WORDS: readonly (readonly [word: string, parties: readonly Party[]])[] = (() => {
  const byWord = new Map<string, Party[]>();
  for (const [country, names, words] of lines)
    for (const word of words.split(','))
      byWord.set(word, [...(byWord.get(word) ?? []), { country, names: names.split(',') }]);
  return [...byWord];
})();

const KNOWN = new Set(
  lines.flatMap(([country, names]) => names.split(',').map((name) => `${country} ${name}`)),
);

/** Whether a party of the pack is one that the table has. */
export const isKnownParty = (country: string, name: string): boolean => KNOWN.has(`${country} ${name}`);
