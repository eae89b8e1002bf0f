// Other spellings of a token, by systematic rules: transliterations of Arabic and Cyrillic, umlauts written out.
import { foldToken } from '../../../src/knowledge/fold.ts';
import type { Custom } from './customs.ts';

/** Spellings of one Arabic name a line. */
const ARABIC = `
abdallah abdullah abdulla abdalla
abdel abdul abd
ahmed ahmad
ali aly
amin ameen
assad asad
aziz azeez
bakr bakar
faisal faysal
fuad fouad
gaddafi qaddafi gadhafi kadhafi qadhafi
habib habeeb
hariri harriri
hasan hassan
hassan hasan
hussein hussain husain husayn hossein hosein
ibrahim ebrahim
iyad eyad
jamil jameel
karim kareem
khaled khalid
latif lateef
mahmoud mahmud mahmood
mansour mansur mansoor
mohammed mohammad mohamed mohamad muhammad muhammed
mostafa mustafa moustafa mustapha
mousa musa moussa
nasser nasir naser
nabil nabeel
omar umar
osama usama
qasim qassem kassem qasem ghasem
rahim raheem
rahman rehman
rashid rasheed rached
reza rida
said saeed saied
salah saleh salih
salim saleem selim
sharif shareef
suleiman sulaiman soleiman suleyman suliman
tariq tarek tareq
walid waleed
yahya yehya yahia
yusuf youssef yousef yusef yousuf youssouf
zain zayn zein
`;

/** The Ukrainian and Russian, or the two current English spellings, of one Slavic given name a line. */
const SLAVIC = `
aleksandr alexander oleksandr aleksander alexandr
aleksei alexei aleksey alexey oleksiy oleksii alexej
andrei andrey andriy andrii andrej
anatoly anatoli anatoliy anatolii
arkady arkadi arkadiy
dmitry dmitri dmitriy dmitrii dmytro dimitri
evgeny yevgeny evgeni yevgeni evgeniy yevgeniy yevhen evgenii
georgy georgi georgiy georgii
grigory grigori grigoriy hryhoriy
igor ihor
irina iryna
julia yulia iulia yuliya juliya
kirill kirilo kyrylo
maksim maxim maksym
mikhail mykhailo mihail mikhailo
nikolai nikolay mykola nikolaj
oleg oleh
olga olha
pavel pavlo
petro pyotr petr
sergei sergey serhiy serhii sergej serguei
tatiana tatyana tetiana
valery valeri valeriy valerii
vasily vasili vasiliy vasyl
viktor victor
vitaly vitali vitaliy vitalii
vladimir volodymyr wladimir
vyacheslav viacheslav
yaroslav iaroslav
yekaterina ekaterina
yelena elena olena
yuri yury yuriy yurii iurii juri
`;

function classes(table: string): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const line of table.trim().split('\n')) {
    const names = line.split(' ');
    for (const name of names) {
      const others = names.filter((other) => other !== name);
      map.set(name, [...new Set([...(map.get(name) ?? []), ...others])]);
    }
  }
  return map;
}
const ARABIC_CLASSES = classes(ARABIC);
const SLAVIC_CLASSES = classes(SLAVIC);

/** Endings that one Cyrillic ending becomes: -ский, -цкий, -ий, -ый. */
function slavicEndings(token: string): string[] {
  const adjective = /^(.{2,}(?:sk|ck|tsk))(?:yy|iy|ij|yi|ii|y|i)$/.exec(token);
  if (adjective) return ['y', 'yy', 'iy', 'i', 'yi'].map((ending) => adjective[1] + ending);
  const soft = /^(.{3,}[a-z])(?:ei|ey|ej)$/.exec(token);
  if (soft) return ['ei', 'ey'].map((ending) => soft[1] + ending);
  const vowel = /^(yu|ya|ye)(.{3,})$/.exec(token);
  if (vowel) return [`i${vowel[1]![1]}${vowel[2]}`, ...(vowel[1] === 'ye' ? [`e${vowel[2]}`] : [])];
  const ev = /^(.{2,})(yev|iev|yeva|ieva)$/.exec(token);
  if (ev) return ev[2]!.endsWith('a') ? [`${ev[1]}yeva`, `${ev[1]}ieva`] : [`${ev[1]}yev`, `${ev[1]}iev`];
  return [];
}

const WRITTEN_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', đ: 'dj' };

/** Mueller for Müller, Djindjic for Đinđić. */
function writtenOut(surface: string): string[] {
  const lower = surface.normalize('NFC').toLowerCase();
  const out = lower.replace(/[äöüåøđ]/g, (letter) => WRITTEN_OUT[letter]!);
  return out === lower ? [] : [foldToken(out)];
}

/** Muller for Mueller, where a source has no umlauts. Not after a vowel: Bauer, Neue. */
function drawnTogether(token: string): string[] {
  const out = token.replace(/(?<![aeiouq])(a|o|u)e(?=[^aeiou])/g, '$1');
  return out === token ? [] : [out];
}

/**
 * Other folded spellings of one token of a name, none of them the token's own fold. `surface` is the token as written.
 * Rules apply where the custom of the person's country says so, umlauts everywhere.
 */
export function spellingsOf(surface: string, custom: Custom, surname: boolean): string[] {
  const token = foldToken(surface);
  const found = writtenOut(surface);
  if (custom.spelling === 'arabic') found.push(...(ARABIC_CLASSES.get(token) ?? []));
  if (custom.spelling === 'slavic') found.push(...(SLAVIC_CLASSES.get(token) ?? []), ...slavicEndings(token));
  if (custom.spelling === 'german' && surname) found.push(...drawnTogether(token));
  return [...new Set(found)].filter((other) => other !== token);
}
