// Words between determiner and office that tell when or whether the office is held.

export type Modifier =
  | 'former'
  | 'late'
  | 'then'
  | 'acting'
  | 'current'
  | 'outgoing'
  | 'future'
  | 'deputy'
  | 'shadow'
  | 'some';

/** Folded word → what it does to the office after it. */
export const MODIFIERS: readonly (readonly [Modifier, string])[] = [
  [
    'former',
    'former ex erstwhile onetime previous past retired ousted deposed disgraced impeached jailed exiled sometime',
  ],
  ['late', 'late slain assassinated'],
  ['then', 'then'],
  ['acting', 'acting interim caretaker transitional provisional'],
  ['current', 'current sitting incumbent serving'],
  ['outgoing', 'outgoing departing'],
  [
    'future',
    'next future incoming new prospective potential would likely possible presumptive aspiring hopeful self',
  ],
  ['deputy', 'deputy vice assistant associate sub under'],
  ['shadow', 'shadow rival alternate alternative mock fake honorary titular'],
  [
    'some',
    'first second third fourth fifth last previous only other another every each any some several many various two three four five six seven no both',
  ],
];

/** Adjectives that journalists put before an office and that change nothing about who is meant. */
export const HARMLESS =
  'embattled reclusive longtime longstanding veteran powerful popular populist conservative liberal socialist communist ' +
  'democratic republican centrist leftist rightist leftwing rightwing left right wing far hardline moderate reformist ' +
  'nationalist islamist pro anti western backed elected reelected long serving young youthful elderly aging ageing ' +
  'old year authoritarian autocratic charismatic controversial beleaguered besieged combative outspoken tough influential ' +
  'billionaire millionaire female male gay black white muslim christian jewish hindu catholic orthodox sunni shia shiite ' +
  'kurdish de facto ailing unpopular defiant mercurial firebrand maverick technocratic independent progressive ' +
  'social green labour labor tory gop ruling nominal ceremonial executive reigning top senior chief supreme young ' +
  'strongman wartime british born educated married divorced billionaire own own';
