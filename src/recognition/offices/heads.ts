// Head nouns that are one office under several names.

const SAME: Readonly<Record<string, string>> = {
  sen: 'senator',
  gov: 'governor',
  rep: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  congressperson: 'representative',
  gen: 'general',
  adm: 'admiral',
  pm: 'prime minister',
  premier: 'prime minister',
  veep: 'vice president',
  pontiff: 'pope',
  chairman: 'chair',
  chairwoman: 'chair',
  chairperson: 'chair',
};

/** The head noun that stands for it: "Sen." is a senator. */
export function headOf(head: string): string {
  return SAME[head] ?? head;
}
