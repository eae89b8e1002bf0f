// What a text is about, told by its words. English first; the other languages by the words that recur in headlines.
import { wordSet } from '../lexicon.ts';

/** Words of government and politics. */
export const POLITICS = wordSet(
  'president presidents presidential presidency premier prime minister ministers ministry ministerial chancellor cabinet government governments administration governor',
  'parliament parliamentary lawmaker lawmakers legislator legislature legislation senate senator senators congress congressman congresswoman congressional deputy',
  'election elections electoral vote voters votes ballot referendum campaign candidate candidates party parties coalition opposition politician politicians political politics policy',
  'republican republicans democrat democrats democratic conservative conservatives labour tory tories liberal socialist communist',
  'diplomat diplomats diplomatic diplomacy ambassador embassy summit treaty sanctions sovereignty constitution constitutional',
  'secretary mp mps mep meps mayor council councillor regime dictator coup rebels nato eu un kremlin downing whitehall westminster brussels capitol',
  'kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin ministerpräsident regierung bundestag partei wahl wahlen politiker präsident präsidentin bundesregierung',
  'président présidente ministre gouvernement parlement assemblée député députée sénat élection élections parti maire politique',
  'presidente gobierno ministro ministra parlamento congreso diputado senador elecciones partido alcalde política',
  'governo ministro ministra parlamento deputado deputada senador eleições partido autarca câmara política primeiro-ministro orçamento ps psd cds pcp',
  'governo ministro ministra parlamento deputato senatore elezioni partito sindaco politica senato',
  'rząd minister premier prezydent sejm senat wybory partia poseł',
  'regering minister kamer parlement verkiezingen partij',
);

/** Words of sport, stage and screen, where namesakes of officials live. */
export const PASTIMES = wordSet(
  'match matches goal goals striker midfielder goalkeeper defender footballer coach season league cup squad team-mate teammate teammates penalty referee kick-off half-time halftime qualifier qualifiers',
  'innings wicket wickets batsman bowler cricket rugby tennis golf championship championships champion champions tournament medal medals olympic olympics athlete athletes sprint semi-final semifinal quarter-final fixture fixtures',
  'arsenal chelsea liverpool everton celtic rangers premiership wimbledon nba nfl nhl mlb fifa uefa bundesliga quarterback touchdown tries try fly-half scrum lock flanker hooker winger',
  'film films movie movies actor actress singer album albums band concert oscar oscars bafta grammy box-office chart charts sitcom comedy drama starring soundtrack premiere dvd rapper hollywood pop rock musical novel',
);
