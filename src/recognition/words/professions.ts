// What officials are not. A profession right before or after a name tells a namesake; see rules/other-profession.ts.

/**
 * What nobody is called while the article is about an office of theirs, whatever they were before: players, performers,
 * craftsmen, shop assistants, victims and culprits.
 */
export const TRADES = [
  // stage and screen
  'rapper,guitarist,drummer,bassist,pianist,violinist,cellist,composer,soprano,tenor,baritone,dj,frontman,vocalist,band leader',
  'choreographer,ballerina,screenwriter,playwright,sculptor,illustrator,cartoonist,starlet,vlogger,youtuber,influencer,chef,fashion designer',
  'newsreader,anchorwoman,anchorman,disc jockey,quizmaster,weather presenter',
  // sport
  'striker,midfielder,defender,goalkeeper,keeper,winger,footballer,midfield,quarterback,linebacker,receiver,wide receiver,pitcher,catcher',
  'shortstop,outfielder,infielder,first baseman,point guard,batsman,bowler,fast bowler,spinner,all rounder,wicketkeeper,batter,cricketer,golfer,sprinter,runner',
  'hurdler,swimmer,cyclist,rower,skier,skater,gymnast,athlete,jockey,racer,racing driver,fullback,full back,left back,right back,centre back,center back',
  'flanker,hooker,prop,lock,fly half,scrum half,number eight,loose forward,back row,referee,umpire,linesman,teammate,team mate,substitute,debutant',
  'olympian,medallist,medalist,champion,left hander,right hander,coach,head coach,manager,skipper,wildcard,qualifier,seed,goalscorer,world number one',
  // sciences, trades, churches
  'biologist,physicist,chemist,astronomer,mathematician,archaeologist,anthropologist,psychologist,psychiatrist,theologian,librarian,archivist',
  'surgeon,nurse,dentist,vet,veterinarian,therapist,pharmacist,midwife,paramedic,accountant,estate agent,broker,trader,analyst,consultant,specialist,guru,developer,programmer',
  'carpenter,plumber,electrician,bricklayer,builder,mechanic,welder,miner,gardener,baker,butcher,grocer,tailor,blacksmith,potter,barber,hairdresser,waiter,waitress,bartender',
  'shopkeeper,cook,cleaner,postman,fisherman,carer,worker,employee,salesman,driver,taxi driver,truck driver,lorry driver,bus driver,farmhand,beekeeper,fireman,firefighter,lifeguard',
  'housewife,pensioner,resident,local resident,neighbour,neighbor,bystander,passenger,tourist,teenager,schoolboy,schoolgirl,pupil,student,headteacher,head teacher,headmaster,headmistress',
  'witness,eyewitness,victim,suspect,defendant,gunman,murderer,killer,rapist,robber,burglar,hijacker,hostage,inmate,patient',
  'detective,inspector,police officer,policeman,policewoman,constable,sergeant,private,pilot,co pilot,astronaut,cosmonaut,climber,mountaineer,explorer,diver,sailor',
  'ceo,chief executive,chief executive officer,cfo,chief financial officer,cto,chief technology officer,coo,chief operating officer,managing director,marketing director,sales director,creative director,technical director,finance director',
  'vicar,parish priest,monk,nun,volunteer,geschäftsführer,geschäftsführerin,inhaber,inhaberin,forscherin,professorin,experte,expertin,analystin,lehrer,lehrerin,arzt,ärztin,gérant,directeur,directrice',
  // German, French, Spanish, Portuguese, Italian
  'sänger,sängerin,trainer,stürmer,torwart,regisseur,regisseurin,schauspieler,schauspielerin,moderator,moderatorin,acteur,actrice,chanteur,chanteuse,entraîneur,attaquant,gardien,réalisateur',
  'cantante,entrenador,delantero,portero,cineasta,cantor,cantora,treinador,avançado,realizador,jogador,futebolista,ator,atriz,attore,attrice,allenatore,attaccante,portiere,regista,calciatore',
];

/** What officials often were before, or are besides: says less. */
export const EARLIER_LIVES = [
  'actor,actress,singer,songwriter,musician,conductor,director,film director,filmmaker,producer,comedian,comic,presenter,host,hostess,anchor,broadcaster,dancer,painter,artist,designer,photographer,model,star,celebrity',
  'novelist,poet,author,writer,biographer,essayist,blogger,journalist,reporter,correspondent,columnist,editor,commentator,critic,pundit,political analyst',
  'boxer,wrestler,player,captain,forward,centre,rider',
  'professor,historian,economist,sociologist,scientist,researcher,lecturer,philosopher,engineer,scholar,political scientist,expert,doctor,physician,teacher,principal,architect,director general',
  'lawyer,solicitor,barrister,banker,entrepreneur,businessman,businesswoman,tycoon,billionaire,millionaire,financier,investor,founder,co founder,owner,farmer,officer,imam,rabbi,priest,pastor,bishop,archbishop,cardinal',
  'activist,campaigner,dissident',
  'autor,autorin,schriftsteller,journalistin,historiker,ökonom,forscher,écrivain,journaliste,historien,escritor,escritora,periodista,historiador,jornalista,giornalista,scrittore',
];

/** Relatives: of whom, the text tells; an official may be one. */
export const RELATIVES =
  'son daughter wife husband brother sister mother father nephew niece uncle aunt cousin grandson granddaughter grandfather ' +
  'grandmother widow widower girlfriend boyfriend fiancee fiance twin stepson stepdaughter';
