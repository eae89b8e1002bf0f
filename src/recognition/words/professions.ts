// What officials are not. A profession right before or after a name tells a namesake; see rules/other-profession.ts.
import { wordSet } from '../lexicon.ts';

/** "actor Will Smith", "Liverpool striker Michael Owen", "host Margaret Brennan". */
export const PROFESSIONS = wordSet(
  // stage, screen, letters
  'actor actress singer songwriter rapper musician guitarist drummer bassist pianist violinist composer conductor soprano tenor baritone dj band frontman vocalist',
  'director filmmaker screenwriter playwright producer comedian comic presenter host hostess anchor anchorman anchorwoman broadcaster dancer choreographer',
  'novelist poet author writer biographer painter sculptor artist designer photographer architect cartoonist illustrator model chef star starlet celebrity blogger vlogger youtuber influencer',
  'journalist reporter correspondent columnist editor commentator critic pundit essayist blogger newsreader',
  // sport
  'striker midfielder defender goalkeeper keeper winger forward captain skipper coach manager footballer player midfield quarterback linebacker receiver pitcher catcher shortstop outfielder infielder',
  'batsman bowler wicketkeeper batter cricketer golfer boxer wrestler sprinter runner hurdler swimmer cyclist rower skier skater gymnast athlete jockey trainer rider driver racer',
  'fullback flanker hooker prop lock centre fly-half scrum-half lock number-eight referee umpire linesman teammate substitute debutant champion olympian medallist medalist left-back right-back centre-back defender full-back',
  // science, trades, churches
  'professor historian economist sociologist psychologist psychiatrist physicist chemist biologist scientist researcher analyst lecturer philosopher theologian anthropologist archaeologist astronomer mathematician engineer scholar political-scientist expert',
  'surgeon physician doctor nurse dentist therapist pharmacist lawyer solicitor barrister accountant banker broker entrepreneur businessman businesswoman tycoon billionaire millionaire financier investor founder co-founder chief-executive ceo cfo cto coo owner',
  'farmer teacher headteacher headmaster principal student pupil fisherman carpenter plumber electrician driver waiter waitress barber hairdresser shopkeeper housewife pensioner resident neighbour neighbor witness victim suspect defendant gunman murderer killer rapist robber',
  'detective inspector sergeant constable officer policeman firefighter astronaut cosmonaut pilot explorer climber mountaineer',
  'imam rabbi priest pastor vicar monk nun bishop archbishop cardinal',
  'activist campaigner dissident blogger',
  // relatives
  'son daughter wife husband brother sister mother father nephew niece uncle aunt cousin grandson granddaughter grandfather grandmother widow widower girlfriend boyfriend fiancee fiance twin',
  // German, French, Spanish, Portuguese, Italian
  'schauspieler schauspielerin sänger sängerin trainer stürmer torwart regisseur regisseurin autor autorin schriftsteller journalist journalistin moderator moderatorin historiker ökonom professor forscher',
  'acteur actrice chanteur chanteuse entraîneur attaquant gardien réalisateur écrivain journaliste historien',
  'cantante entrenador delantero portero cineasta escritor escritora periodista historiador',
  'ator atriz cantor cantora treinador avançado realizador jornalista jogador futebolista',
  'attore attrice allenatore attaccante portiere regista giornalista scrittore calciatore',
);
