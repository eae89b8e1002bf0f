import { wordSet } from '../lexicon.ts';

/** Small words inside names, in languages that write them in small letters. */
export const PARTICLES = wordSet(
  'de da do das dos del della di du des d la las los le el al ul ur bin bint ibn ben abu von vom van der den ter ten zu zur',
  'zum auf af av e y i och ould ag dela san st ap ath ash as ad az ar',
);

/** After a name: the younger, the second. Part of the name, and tells namesakes apart. */
export const SUFFIXES = wordSet('jr sr ii iii iv junior senior filho neto júnior');

/** Prefixes that go before any name with a hyphen: "anti-Trump", "Ex-Putin aide". */
export const PREFIXES = wordSet('anti pro ex post pre non neo mid un de re co pan former then now arch');
