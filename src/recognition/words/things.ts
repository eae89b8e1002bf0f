// Words that make a thing of the name beside them. Collected from what the development corpora call after people, and
// from what towns, armies, universities and newspapers are known to name after people.
import { wordSet } from '../lexicon.ts';

/** "Kennedy Airport", "Merkel Institute": a place, building, body, law or work called after a person, or no person at all. */
export const THINGS_AFTER = wordSet(
  // places and buildings
  'airport aerodrome avenue boulevard street road lane drive square plaza bridge tunnel dam canal highway parkway freeway turnpike expressway',
  'station terminal port harbor harbour bay beach island islands isle river creek lake lagoon falls mountain mountains mount hill hills peak ridge valley canyon',
  'county township borough parish district city town village heights park gardens garden forest woods ranch farm estate estates field fields',
  'building tower towers hall house center centre complex palace castle villa manor mansion hotel inn resort casino mall market arena stadium theatre theater cinema museum library gallery',
  'memorial monument statue mausoleum tomb cemetery chapel church cathedral mosque temple synagogue abbey',
  'hospital clinic infirmary hospice barracks base camp fort airfield shipyard prison jail',
  'barrage reservoir aqueduct walk mews crescent close terrace court courthouse auditorium',
  // schools and bodies
  'university college school academy institute institution institut seminary kindergarten faculty lyceum gymnasium conservatory observatory laboratory laboratories lab',
  'foundation fund trust endowment society association federation league union club fc afc united rovers wanderers athletic',
  'company companies corporation corp inc ltd llc llp plc gmbh ag sa spa bank brothers bros sons partners group holdings holding industries enterprises motors motor records pictures studios entertainment press publishing publishers books',
  'airlines airways systems technologies solutions capital securities insurance pharmaceuticals steel oil energy media',
  // laws, prizes, sciences
  'act bill law amendment doctrine treaty accord rule ruling case commission report inquiry tribunal',
  'prize award awards medal cup trophy shield scholarship fellowship lecture lectures chair professorship',
  'disease syndrome equation theorem effect method test scale constant telescope',
  'sonata symphony quartet concerto opera festival marathon derby stakes open masters invitational classic tournament',
  'show band quartet trio orchestra choir album',
  // vehicles
  'class carrier destroyer frigate battleship warship submarine liner locomotive',
  // German, French, Spanish, Portuguese, Italian
  'strasse str platz allee ufer brücke flughafen haus stiftung preis schule gymnasium universität stadion kaserne ring weg halle institut',
  'aéroport lycée pont stade fondation',
);

/** "Rue Charles de Gaulle", "USS John McCain": what stands before the name makes a thing of it. */
export const THINGS_BEFORE = wordSet(
  'rue avenue boulevard quai impasse place pont lycée collège stade aéroport université fondation hôpital porte',
  'calle avenida plaza paseo parque aeropuerto estadio universidad fundación colegio puente puerto hospital',
  'rua praça aeroporto estádio universidade fundação escola ponte barragem',
  'via viale piazza piazzale corso aeroporto stadio fondazione università scuola largo',
  'ulica ul aleja plac',
  'uss hms hmas hmcs usns usns ins cunard carrier destroyer frigate submarine warship flugzeugträger fregatte zerstörer',
  'fort camp mount mt lake port cape saint st sankt san santa santo são hotel hôtel schloss villa château chateau palazzo',
  'airport stiftung institut institute foundation flughafen prix preis prize premio prémio',
);

/** After "the … of", "at …", "the … Jacques Delors": nouns that are named after people even with small letters. */
export const NAMED_SMALL = wordSet(
  'airport stadium bridge institute foundation prize award school university hospital',
);

/** What an official's surname stands for: "the Biden administration" is Biden, as readers and annotators take it. */
export const GOVERNMENTS_AFTER = wordSet(
  'administration administrations government governments regime cabinet campaign presidency premiership era years team camp coalition',
  'supporters loyalists allies family clan dynasty rally aides officials advisers advisors critics voters opponents backers',
  'white', // "the Obama White House"
);

/** "Obama Presidential Library", "Clinton Global Initiative", "Ford Foundation": the thing comes a word later. */
export const FAR_THINGS = wordSet(
  'airport library center centre institute foundation school college university hospital initiative museum bridge highway building house carrier award prize park square field memorial telescope station academy prison forum lecture tower stadium arena',
);
