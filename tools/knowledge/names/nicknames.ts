// Short forms of given names that the English-language press uses as names of their own. Common knowledge. One line a
// family: the formal name (or its spellings, joined by "/"), then what it is shortened to.
const FAMILIES = `
abigail: abby
abraham: abe
albert: al bert
alexander: alex sandy
alfred: al fred
andrew: andy drew
antonio: tony
anthony/antony: tony
arthur: art
barbara: barb
benjamin: ben benny
bernard: bernie
bradley: brad
calvin: cal
catherine/katherine/kathryn/kathleen: kate kathy katie cathy kay
charles: charlie chuck
christine/christina: chris christy tina
christopher: chris kit
clifford: cliff
curtis: curt
cynthia: cindy
daniel: dan danny
david: dave davy
deborah: debbie deb
dennis: denny
dominic: dom
donald: don donnie
dorothy: dot
douglas: doug
edmund: ed ted
edward: ed eddie ted ned
edwin: ed
eleanor: ellie
elizabeth: liz beth betsy betty lizzie libby
eugene: gene
florence: flo
francis: frank
franklin: frank
frederick: fred freddie
gabriel: gabe
gabrielle: gabby
geoffrey: geoff
gerald: gerry jerry
gerard: gerry
gilbert: gil
gregory: greg
harold: hal harry
harrison: harry
henry: hank harry
herbert: herb
howard: howie
hubert: hugh
isaac: ike
jacob: jake
jacqueline: jackie
james: jim jimmy jamie
jeffrey: jeff
jennifer: jen jenny
jeremiah: jerry
jerome: jerry jay
jessica: jess
joan: joanie
john: jack johnny
jonathan: jon
joseph: joe joey
joshua: josh
judith: judy
julian: jules
katharine: kate kay kathy
kenneth: ken kenny
kimberly: kim
laurence/lawrence: larry
leonard: len lenny
leslie: les
lewis/louis: lou
luther: luke
madeleine: maddy
malcolm: mal
margaret: maggie meg peggy peg
martin: marty
matthew: matt
maurice: maury
maxwell: max
melvin: mel
michael: mike mick mickey
mitchell: mitch
morris: mo
nancy: nan
nathan: nate
nathaniel: nate nat
nicholas/nicolas: nick
norman: norm
oliver: ollie
pamela: pam
patricia: pat patty tricia
patrick: pat paddy
peter: pete
philip/phillip: phil
priscilla: cilla
randall/randolph: randy
raymond: ray
rebecca: becky
reginald: reg
richard: rick dick rich ricky richie
robert: bob bobby rob robbie
roderick: rod
rodney: rod
roger: rodge
ronald: ron ronnie
rosemary: rosie
rudolph: rudy
russell: russ
samuel: sam sammy
sandra: sandy
sheldon: shelly
sidney: sid
solomon: sol
stanley: stan
stephen/steven: steve
stuart/stewart: stu
susan/suzanne: sue susie
terence/terrence/terry: terry
theodore: ted teddy theo
theresa/teresa: terry tess
thomas: tom tommy
timothy: tim timmy
tobias: toby
valerie: val
veronica: ronnie
victor: vic
victoria: vicky
vincent: vince vinny
virginia: ginny
walter: walt wally
wesley: wes
wilfred: wilf
william: bill billy will willie
zachary: zach
`;

const EQUIVALENTS = new Map<string, string[]>();
const add = (from: string, to: string) => {
  if (from !== to) EQUIVALENTS.set(from, [...new Set([...(EQUIVALENTS.get(from) ?? []), to])]);
};
for (const line of FAMILIES.trim().split('\n')) {
  const [formal, short] = line.split(': ') as [string, string];
  for (const name of formal.split('/')) {
    for (const nickname of short.split(' ')) {
      add(name, nickname);
      add(nickname, name);
    }
  }
}

/** Other given names that the same person may be called by: Bill for William and William for Bill. */
export function nicknamesOf(given: string): readonly string[] {
  return EQUIVALENTS.get(given) ?? [];
}
