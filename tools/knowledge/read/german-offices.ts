// Offices of German governments in English, as our own tables name them.
import type { Role } from '../../../src/knowledge/roles.ts';
import { nameInTitle } from '../offices/jurisdictions.ts';

export interface GermanOffice {
  title: string;
  role: Role;
}

/** The first words of a federal ministry's name → the title its minister has in English and keeps when it is renamed. */
const FEDERAL: readonly (readonly [RegExp, string, Role])[] = [
  [/^Auswärtiges Amt/, 'Minister for Foreign Affairs', 'foreign-minister'],
  [/^der Finanzen/, 'Minister of Finance', 'finance-minister'],
  [/^der Justiz/, 'Minister of Justice', 'justice-minister'],
  [/^der Verteidigung/, 'Minister of Defence', 'defence-minister'],
  [/^des Innern/, 'Minister of the Interior', 'interior-minister'],
  [/^für Arbeit/, 'Minister of Labour and Social Affairs', 'labour-minister'],
  [/^für Bildung und Forschung/, 'Minister of Education and Research', 'education-minister'],
  [
    /^für Bildung, Familie/,
    'Minister for Education, Family Affairs, Senior Citizens, Women and Youth',
    'education-minister',
  ],
  [/^für Digitales und Verkehr|^für Verkehr/, 'Minister of Transport', 'transport-minister'],
  [/^für Digitales/, 'Minister for Digital Transformation and Government Modernisation', 'science-minister'],
  [/^für (?:Ernährung|Landwirtschaft)/, 'Minister of Food and Agriculture', 'agriculture-minister'],
  [/^für Familie/, 'Minister for Family Affairs, Senior Citizens, Women and Youth', 'cabinet-minister'],
  [/^für Forschung/, 'Minister of Research, Technology and Space', 'science-minister'],
  [/^für Gesundheit/, 'Minister of Health', 'health-minister'],
  [/^für Umwelt/, 'Minister for the Environment', 'environment-minister'],
  [/^für Wohnen/, 'Minister for Housing, Urban Development and Building', 'housing-minister'],
  [
    /^für wirtschaftliche Zusammenarbeit/,
    'Minister for Economic Cooperation and Development',
    'development-minister',
  ],
  [/^für Wirtschaft/, 'Minister for Economic Affairs', 'economy-minister'],
];

/** Subjects of state ministries. */
const SUBJECTS: Readonly<Record<string, string>> = {
  Agrar: 'Agriculture',
  Allgemeine: 'General Education',
  Agrarwirtschaft: 'Agriculture',
  Arbeit: 'Labour',
  Bau: 'Construction',
  Bauen: 'Construction',
  Berufsbildung: 'Vocational Education',
  'Berufliche Bildung': 'Vocational Education',
  Betriebe: 'Public Enterprises',
  Bezirke: 'Districts',
  Bildung: 'Education',
  'Bundes-': 'Federal Affairs',
  Bundesangelegenheiten: 'Federal Affairs',
  Chancen: 'Opportunities',
  Demokratie: 'Democracy',
  Digitales: 'Digital Affairs',
  'Digitale Gesellschaft': 'Digital Society',
  Digitalisierung: 'Digital Affairs',
  Ehrenamt: 'Volunteering',
  Energie: 'Energy',
  Energiewende: 'Energy Transition',
  Energiewirtschaft: 'Energy',
  Entbürokratisierung: 'Deregulation',
  Entwicklung: 'Development',
  Ernährung: 'Food',
  Europa: 'European Affairs',
  Europaangelegenheiten: 'European Affairs',
  Familie: 'Family Affairs',
  Finanzen: 'Finance',
  Finanzbehörde: 'Finance',
  Finanzminister: 'Finance',
  Finanzministerin: 'Finance',
  Flucht: 'Refugees',
  Forschung: 'Research',
  Forsten: 'Forestry',
  Frauen: 'Women',
  'gesellschaftlichen Zusammenhalt': 'Social Cohesion',
  'Gesellschaftlichen Zusammenhalt': 'Social Cohesion',
  'Gesellschaftlicher Zusammenhalt': 'Social Cohesion',
  Gesundheit: 'Health',
  Gleichstellung: 'Equality',
  Handwerk: 'Crafts',
  Heimat: 'Regional Identity',
  Häfen: 'Ports',
  Industrie: 'Industry',
  Infrastruktur: 'Infrastructure',
  Inneres: 'the Interior',
  Innern: 'the Interior',
  Innovation: 'Innovation',
  Integration: 'Integration',
  Internationales: 'International Affairs',
  Jugend: 'Youth',
  Justiz: 'Justice',
  Kinder: 'Children',
  Kindertagesstätten: 'Day Care',
  Klima: 'Climate',
  Klimaschutz: 'Climate Protection',
  Kommunales: 'Municipal Affairs',
  Kommunen: 'Municipal Affairs',
  Kultur: 'Culture',
  Kultus: 'Education and Cultural Affairs',
  Kunst: 'the Arts',
  Landesentwicklung: 'Regional Development',
  Landesplanung: 'Regional Planning',
  Landwirtschaft: 'Agriculture',
  'ländliche Räume': 'Rural Affairs',
  'ländlicher Raum': 'Rural Affairs',
  'Ländlichen Raum': 'Rural Affairs',
  'Ländlicher Raum': 'Rural Affairs',
  Medien: 'Media',
  Migration: 'Migration',
  Mobilität: 'Mobility',
  Mobilitätswende: 'Mobility',
  Naturschutz: 'Nature Conservation',
  Pflege: 'Care',
  'Regionale Entwicklung': 'Regional Development',
  'Regionale Landesentwicklung': 'Regional Development',
  Regionalentwicklung: 'Regional Development',
  Schule: 'Schools',
  Senioren: 'Senior Citizens',
  Sicherheit: 'Security',
  Soziales: 'Social Affairs',
  Sport: 'Sport',
  Stadtentwicklung: 'Urban Development',
  Technologie: 'Technology',
  Tourismus: 'Tourism',
  Transformation: 'Transformation',
  Umwelt: 'the Environment',
  Verbraucherschutz: 'Consumer Protection',
  Verfassung: 'Constitutional Affairs',
  Verkehr: 'Transport',
  Weinbau: 'Viticulture',
  Wirtschaft: 'Economic Affairs',
  Wissenschaft: 'Science',
  Wohnen: 'Housing',
};

const HEADS: Readonly<Record<string, string>> = {
  'DE-BE': 'Governing Mayor of Berlin',
  'DE-HB': 'President of the Senate and Mayor of Bremen',
  'DE-HH': 'First Mayor of Hamburg',
};

/** The offices that a line of a German government's table names: often two, as "Stellvertreter des Bundeskanzlers • …". */
export function germanOffices(text: string, code: string): GermanOffice[] {
  const plain = text
    .replace(/\((?:gleichzeitig: )?[^()]*(?:\([^()]*\))?[^()]*\)/g, '')
    .replace(/(?<=\p{Ll})(?=Minister )/gu, ', ')
    .trim();
  const found = code === 'DE' ? plain.split('•').flatMap(federal) : state(plain, code);
  return found.filter((office, i) => found.findIndex(({ title }) => title === office.title) === i);
}

function federal(text: string): GermanOffice[] {
  const office = text.trim();
  if (/^Bundeskanzler(in)?$/.test(office))
    return [{ title: 'Chancellor of Germany', role: 'prime-minister' }];
  if (/^Stellvertreter(in)? des Bundeskanzlers/.test(office))
    return [{ title: 'Vice Chancellor of Germany', role: 'deputy-head-of-government' }];
  if (/^Chef(in)? des Bundeskanzleramtes/.test(office))
    return [{ title: 'Head of the Federal Chancellery of Germany', role: 'chief-of-staff' }];
  const ministry = office.replace(/^Bundesministerium /, '');
  const known = FEDERAL.find(([pattern]) => pattern.test(ministry));
  return known ? [{ title: `Federal ${known[1]} of Germany`, role: known[2] }] : [];
}

function state(text: string, code: string): GermanOffice[] {
  const place = nameInTitle(code);
  if (/^(?:Ministerpräsident|Regierende[r]? Bürgermeister|Präsident(in)? des Senats und)/.test(text)) {
    const title = HEADS[code] ?? `Minister-President of ${place}`;
    return [{ title, role: 'regional-leader' }];
  }
  if (/^(?:Chef|Leiter)(?:in)? der Staatskanzlei$/.test(text))
    return [{ title: `Head of the State Chancellery of ${place}`, role: 'regional-minister' }];
  const subjects = [...new Set(text.split(/,| und | sowie |\//).flatMap(subject))];
  if (subjects.length === 0) return [];
  const list =
    subjects.length > 1 ? `${subjects.slice(0, -1).join(', ')} and ${subjects.at(-1)}` : subjects[0]!;
  const kind = HEADS[code] ? 'Senator' : 'Minister';
  const of = list.startsWith('the ') || list === 'Finance' || list === 'Justice' ? 'of' : 'for';
  return [{ title: `${kind} ${of} ${list} of ${place}`, role: 'regional-minister' }];
}

/** A subject without the words around it; nothing where it is not in the table. */
function subject(part: string): string[] {
  const bare = part
    .replace(/ in der Staatskanzlei$/, '')
    .replace(/^.*\b(?:Ministerium|Staatsminister|Minister|Senator|Behörde)(?:in)?(?: |$)/, '')
    .trim()
    .replace(/^(?:(?:für|der|des|die|den|im|das|dem)\s+)+/, '');
  const english = SUBJECTS[bare];
  return english ? [english] : [];
}
