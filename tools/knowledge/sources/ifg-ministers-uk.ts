// The Institute for Government's database of all UK ministers since 1979: exact days, kept by people who check them.
// Five tables joined by identifiers. Names change with peerages, appointments are split where somebody acted or was on
// leave, and initialisms of departments stand in titles: all three are undone here.
import type { PartialDate } from '../../../src/knowledge/model.ts';
import type { Role } from '../../../src/knowledge/roles.ts';
import { compareDates, parseDate } from '../dates.ts';
import type { Files } from '../files.ts';
import type { Row } from '../model.ts';
import { csvRecords, type Record_ } from '../tables.ts';
import { byText } from '../text.ts';
import { Trust } from '../trust.ts';
import type { SourceReader } from './source.ts';

const ID = 'ifg-ministers-uk';
/** Of the last appointment in the copy. The change of government of July 2026 came after it. */
const NEWEST = '2026-06-12';

export const ifgMinistersUk: SourceReader = {
  id: ID,
  title: 'Institute for Government: IfG Ministers Database',
  url: 'https://github.com/instituteforgov/ifg-ministers-database-public',
  licence: 'CC BY 4.0',
  ship: 'attribution',
  why: 'Its licence asks for the name of the source and nothing more.',
  newest: NEWEST,
  *rows(files) {
    const tables = readTables(files);
    for (const appointment of tables.appointments) yield* appointmentRows(appointment, tables);
    for (const seats of groupBy(tables.seats, 'person_id').values()) yield* seatRows(seats, tables);
  },
};

interface Tables {
  people: ReadonlyMap<string, Pick<Row, 'name' | 'aliases' | 'sourceId'>>;
  posts: ReadonlyMap<string, NonNullable<Row['office']>>;
  appointments: Record_[];
  /** By appointment: whether somebody acted, and when that changed. */
  characteristics: ReadonlyMap<string, Record_[]>;
  seats: Record_[];
  /** By person: parties with their days. */
  parties: ReadonlyMap<string, Record_[]>;
}

function readTables(files: Files): Tables {
  const table = (name: string) => csvRecords(files.text(`data/${name}.csv`));
  const organisations = new Map(table('organisation').map((record) => [record.id!, record.name!]));
  const appointments = table('appointment');
  const characteristics = groupBy(table('appointment_characteristics'), 'appointment_id');
  const seats = table('representation');
  const seatHolder = new Map(seats.map((seat) => [seat.id!, seat.person_id!]));
  const parties = table('representation_characteristics').map((record) => ({
    ...record,
    person_id: seatHolder.get(record.representation_id!) ?? '',
  }));
  return {
    people: new Map([...groupBy(table('person'), 'id')].map(([id, records]) => [id, person(id, records)])),
    posts: new Map(
      table('post').map((post) => [post.id!, office(post, organisations.get(post.organisation_id!) ?? '')]),
    ),
    appointments,
    characteristics,
    seats,
    parties: groupBy(parties, 'person_id'),
  };
}

function groupBy(records: Record_[], column: string): Map<string, Record_[]> {
  const groups = new Map<string, Record_[]>();
  for (const record of records) {
    const key = record[column] ?? '';
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}

const PEER = /^(?:Lord|Lady|Baroness|Viscount|Viscountess|Earl|Countess|Marquess|Duke) /;

/** One person from the records of each name borne: the name in the Commons first, then those of the peerage. */
function person(id: string, records: Record_[]): Pick<Row, 'name' | 'aliases' | 'sourceId'> {
  const names = records.flatMap((record) => namesOf(record));
  const name = names.find((each) => !PEER.test(each)) ?? names[0]!;
  const aliases = [...new Set(names)].filter((each) => each !== name);
  return { name, sourceId: `ifg:${id}`, ...(aliases.length > 0 ? { aliases } : {}) };
}

/** "Lord Patten of Barnes" is written "Lord Patten" in the press. "Earl of Gowrie" has no such form. */
function namesOf(record: Record_): string[] {
  const full = record.display_name || record.name!;
  const peer = /^(Lord|Lady|Baroness|Viscount|Viscountess) (.+?) of /.exec(full);
  return peer ? [full, `${peer[1]} ${peer[2]}`] : [full];
}

/** Treasury posts whose names the table cuts: the press and the law add "to the Treasury". */
const OF_THE_TREASURY = /^(?:Financial|Economic|Exchequer|Commercial|Parliamentary) Secretary$/;
/** Members of the cabinet by custom whose titles name no portfolio, or a part of the country that is none. */
const WITHOUT_PORTFOLIO =
  /^(?:Chancellor of the Duchy|Lord President|Lord Privy Seal|Paymaster|Minister without|Minister for the Cabinet Office|Minister for Intergovernmental|Secretary of State for (?:Scotland|Wales|Northern Ireland|the Cabinet Office))/;

function office(post: Record_, organisation: string): NonNullable<Row['office']> {
  const rank = post.rank_equivalence!;
  const plain = (post.display_name || post.name!).replace(/\s*\([^)]*\)/g, '');
  // "Minister of State, FCO": several at a time, told apart by nothing but their work.
  const [, general, ...rest] = /^(.*), (\p{Lu}[\p{L}&]*)$/u.exec(plain) ?? [];
  if (general && rest.length === 1 && organisation) {
    return {
      title: `${general} at the ${organisation.replace(/^Office of the Secretary of State for (Scotland|Wales)$/, '$1 Office')}`,
      jurisdiction: 'GB',
      role: 'junior-minister',
      singleSeat: false,
    };
  }
  const title =
    organisation === 'HM Treasury' && OF_THE_TREASURY.test(plain) ? `${plain} to the Treasury` : plain;
  const role = roleOf(rank, title);
  return { title, jurisdiction: 'GB', ...(role ? { role } : {}) };
}

/** The role where the rank decides it; in other cases the title tells. */
function roleOf(rank: string, title: string): Role | undefined {
  if (rank === 'PM') return 'prime-minister';
  if (title === 'Deputy Prime Minister') return 'deputy-head-of-government';
  if (WITHOUT_PORTFOLIO.test(title)) return 'cabinet-minister';
  if (/Whip|Lord Commissioner|Household|in Waiting|^Captain of/.test(title)) return 'legislature-officer';
  if (rank !== 'SoS' && /^Minister (?:for|of State)|Under-Secretary/.test(title)) return 'junior-minister';
  return undefined;
}

function* appointmentRows(appointment: Record_, tables: Tables): Generator<Row> {
  const who = tables.people.get(appointment.person_id!);
  const post = tables.posts.get(appointment.post_id!);
  if (!who || !post) return;
  for (const span of spans(appointment, tables.characteristics.get(appointment.id!) ?? [])) {
    const party = partyAt(tables.parties.get(appointment.person_id!) ?? [], span.start);
    yield {
      source: ID,
      ...who,
      office: post,
      ...(party ? { party } : {}),
      ...span,
      ...(span.end ? {} : { knownUntil: NEWEST }),
      trust: Trust.register,
    };
  }
}

type Span = Pick<Row, 'start' | 'end' | 'acting'>;

/** An appointment as it is, or in parts where somebody acted for a part of it. */
function spans(appointment: Record_, characteristics: Record_[]): Span[] {
  const whole = span(appointment.start_date, appointment.end_date, false);
  if (!characteristics.some((record) => record.is_acting === 'True')) return [whole];
  const parts = characteristics
    .map((record) => span(record.start_date, record.end_date, record.is_acting === 'True'))
    .sort((a, b) => compareDates(a.start, b.start));
  const joined: Span[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && last.acting === part.acting && last.end === part.start) {
      if (part.end) last.end = part.end;
      else delete last.end;
    } else joined.push({ ...part });
  }
  return joined;
}

function span(from: string | undefined, to: string | undefined, acting: boolean): Span {
  const start = parseDate(from);
  const end = parseDate(to);
  return { ...(start ? { start } : {}), ...(end ? { end } : {}), ...(acting ? { acting } : {}) };
}

function partyAt(parties: Record_[], day: PartialDate | undefined): string | undefined {
  const found = parties.find(
    ({ start_date, end_date }) => day && start_date! <= day && (!end_date || day < end_date),
  );
  return found?.party || undefined;
}

/** Seats in either house; those of one parliament after the other, for one party, are one. */
function* seatRows(seats: Record_[], tables: Tables): Generator<Row> {
  const sorted = [...seats].sort((a, b) => byText(a.start_date!, b.start_date!));
  let open: Row | undefined;
  for (const seat of sorted) {
    const row = seatRow(seat, tables);
    if (!row) continue;
    const follows = open?.end === row.start && open?.office?.title === row.office?.title;
    if (open && follows && open.party === row.party) {
      delete open.end;
      Object.assign(open, row.end ? { end: row.end } : { knownUntil: NEWEST });
      continue;
    }
    if (open) yield open;
    open = row;
  }
  if (open) yield open;
}

function seatRow(seat: Record_, tables: Tables): Row | undefined {
  const who = tables.people.get(seat.person_id!);
  if (!who || (seat.house !== 'Commons' && seat.house !== 'Lords')) return undefined;
  const commons = seat.house === 'Commons';
  const dates = span(seat.start_date, seat.end_date, false);
  const party = partyAt(tables.parties.get(seat.person_id!) ?? [], dates.start);
  return {
    source: ID,
    ...who,
    office: {
      title: commons ? 'Member of Parliament' : 'Member of the House of Lords',
      jurisdiction: 'GB',
      role: commons ? 'lower-house-member' : 'upper-house-member',
    },
    ...(party ? { party } : {}),
    ...dates,
    ...(dates.end ? {} : { knownUntil: NEWEST }),
    trust: Trust.register,
  };
}
