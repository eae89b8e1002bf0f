// Who wrote, shot or edited the piece is not whom it is about.
import { wordSet } from '../lexicon.ts';

/** First word of a byline that stands alone in its flow. */
export const BYLINE_OPENERS = wordSet('by von par por di de da door av af przez');

/** "Photo by", "Editing by", "Foto:": what follows up to the next full stop is a credit. */
export const CREDITS = wordSet(
  'photo photos photograph photography picture pictures image images illustration illustrations graphic video editing reporting writing edited written translated compiled foto fotos bild bilder photographie crédit credit credits imagem imagen fotografia redaktion',
);

/** Agencies whose name beside a person's makes a credit: "John Smith/AFP". */
export const AGENCIES = wordSet(
  'afp ap reuters getty dpa epa shutterstock alamy ansa efe lusa pap tass ria novosti bloomberg imago istock pa wire rex upi xinhua anadolu sipa gamma corbis',
);
