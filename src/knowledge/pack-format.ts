// The pack's layout, shared by its reader and its writer: a header, a table of sections, and the sections as columns of
// little-endian integers, each at a multiple of four bytes, used as they lie in memory.

/** Raised with every change of layout or meaning; a reader takes its own version only. */
export const FORMAT_VERSION = 1;
/** "INCP" */
const MAGIC = 0x50434e49;

/** Columns, in the order of the file. */
export const SECTIONS = {
  sourceText: 'u8',
  sourceIndex: 'u32',
  /** Persons and terms per source. */
  sourceCounts: 'u32',
  jurisdictionText: 'u8',
  jurisdictionIndex: 'u32',
  jurisdictionKind: 'u8',
  /** Number of the parent + 1; 0 for none. */
  jurisdictionParent: 'u16',
  /** Words for jurisdictions, and their codes after "=": open-addressing hash table over `wordText`. */
  wordText: 'u8',
  wordOffset: 'u32',
  wordSlots: 'u32',
  wordJurisdiction: 'u16',
  partyText: 'u8',
  partyIndex: 'u32',
  personText: 'u8',
  personIndex: 'u32',
  personQid: 'u32',
  personCountry: 'u16',
  /** Number of the party + 1; 0 for none. */
  personParty: 'u16',
  /** Date (see `encodeDate`) in 20 bits, prominence in the 8 above. */
  personBorn: 'u32',
  /** Date in 20 bits, then one bit: holds no office. */
  personDied: 'u32',
  /** First term of each person, and the end of the last's. */
  personTerms: 'u32',
  officeText: 'u8',
  officeIndex: 'u32',
  officeQid: 'u32',
  officeJurisdiction: 'u16',
  /** Role in 7 bits, then one bit: single seat. */
  officeRole: 'u8',
  officeTerms: 'u32',
  officeTermList: 'u32',
  /** Office in 20 bits, then acting, unreferenced, and the source. */
  termOffice: 'u32',
  /** Date in 20 bits, then 12 bits of the party. */
  termStart: 'u32',
  /** Date in 20 bits, what it means in 2 bits (see `EndKind`), then 10 bits of the party. */
  termEnd: 'u32',
  tokenText: 'u8',
  tokenOffset: 'u32',
  tokenFlags: 'u16',
  /** Open-addressing hash table: token + 1 in 19 bits, 13 bits of the hash above. */
  tokenSlots: 'u32',
  /** First full form of each token, and the end of the last's. */
  tokenFull: 'u32',
  tokenShort: 'u32',
  /** Last token in 19 bits, 13 bits of the inner tokens' place above. Full forms first, then short and sole. */
  formLast: 'u32',
  /** Person in 19 bits, one bit for sole, 12 bits of the inner tokens' place above. */
  formPerson: 'u32',
  /** Inner tokens: a count, then as many tokens. Place 0 is the empty list. */
  formInner: 'u32',
  /** Pairs of a SAFE token and its holder, ordered by token. */
  safe: 'u32',
} as const satisfies Record<string, 'u8' | 'u16' | 'u32'>;

export type SectionName = keyof typeof SECTIONS;
interface Column {
  u8: Uint8Array<ArrayBuffer>;
  u16: Uint16Array<ArrayBuffer>;
  u32: Uint32Array<ArrayBuffer>;
}
export type Sections = { [K in SectionName]: Column[(typeof SECTIONS)[K]] };

export const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[];
export const PERSON_BITS = 19;
export const TOKEN_BITS = 19;
export const OFFICE_BITS = 20;
export const DATE_BITS = 20;
/** What `termEnd` holds. */
export const EndKind = { unknown: 0, ended: 1, knownUntil: 2 } as const;
/** Between the fields of a record's text. */
export const FIELD = '\n';
/** Stands for "the same as the name" in the Wikipedia title of a person. */
export const SAME = '=';
/** One of so many strings has its place in the index; the rest are found by walking from there. */
export const INDEX_STEP = 16;

/** Words of the header: magic, version, bytes in all, checksum, day of building, number of sections; then the table. */
const HEADER_WORDS = 6;
const CHECKSUM_WORD = 3;
const TABLE_WORDS = HEADER_WORDS + 2 * SECTION_NAMES.length;

/**
 * Checksum over all 32-bit words but the one that holds it. Four independent lanes keep a processor's multiplier busy;
 * every step is a bijection of its lane, so that a change within one word can never go unseen.
 */
function checksum(words: Uint32Array): number {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  let c = 0xc2b2ae35;
  let d = 0x27d4eb2f;
  const mixed = (h: number, lane: number) => Math.imul(((h << 7) | (h >>> 25)) ^ lane, 0x01000193);
  for (let k = 0; k < CHECKSUM_WORD; k++) d = mixed(d, words[k]!);
  let i = CHECKSUM_WORD + 1;
  for (; i + 3 < words.length; i += 4) {
    a = Math.imul(a ^ words[i]!, 0x01000193);
    b = Math.imul(b ^ words[i + 1]!, 0x01000193);
    c = Math.imul(c ^ words[i + 2]!, 0x01000193);
    d = Math.imul(d ^ words[i + 3]!, 0x01000193);
    // A multiplication carries upwards only; turning brings the high bits down again.
    a = (a << 13) | (a >>> 19);
    b = (b << 13) | (b >>> 19);
    c = (c << 13) | (c >>> 19);
    d = (d << 13) | (d >>> 19);
  }
  for (; i < words.length; i++) d = mixed(d, words[i]!);
  return mixed(mixed(mixed(a, b), c), d) >>> 0;
}

export type OpenError = 'truncated' | 'foreign' | 'older' | 'newer' | 'corrupted';
export type Layout =
  | { ok: true; sections: Sections; builtDay: number }
  | { ok: false; error: OpenError; message: string };

const refuse = (error: OpenError, message: string): Layout => ({ ok: false, error, message });

/** Checks a pack from its first to its last byte and lays views over it. Copies nothing. */
export function readLayout(buffer: ArrayBuffer): Layout {
  const size = buffer.byteLength;
  if (size < 12) return refuse('truncated', `The knowledge pack is truncated: it has only ${size} bytes.`);
  const [magic, version, length] = new Uint32Array(buffer, 0, 3) as unknown as [number, number, number];
  if (magic !== MAGIC)
    return refuse('foreign', 'The file is not a knowledge pack, or its beginning is corrupted.');
  if (version !== FORMAT_VERSION) return refuseVersion(version);
  if (size < length)
    return refuse('truncated', `The knowledge pack is truncated: ${size} of its ${length} bytes are there.`);
  if (size > length || size % 4 !== 0)
    return refuse('corrupted', `The knowledge pack is corrupted: it has ${size} bytes instead of ${length}.`);
  const words = new Uint32Array(buffer);
  if (words.length < TABLE_WORDS || checksum(words) !== words[CHECKSUM_WORD])
    return refuse('corrupted', 'The knowledge pack is corrupted: its checksum does not match its content.');
  return { ok: true, builtDay: words[4]!, sections: viewSections(buffer, words) };
}

function refuseVersion(version: number): Layout {
  const versions = `format ${version}, this version of the extension reads format ${FORMAT_VERSION}`;
  return version < FORMAT_VERSION
    ? refuse('older', `The knowledge pack is older than this version of the extension: it has ${versions}.`)
    : refuse('newer', `The knowledge pack is newer than this version of the extension: it has ${versions}.`);
}

const ELEMENT = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array } as const;

/** Offsets need no checks: the checksum covers the table, and only our writer makes packs that pass it. */
function viewSections(buffer: ArrayBuffer, words: Uint32Array): Sections {
  const sections: Partial<Record<SectionName, Column[keyof Column]>> = {};
  SECTION_NAMES.forEach((name, at) => {
    const offset = words[HEADER_WORDS + 2 * at]!;
    const count = words[HEADER_WORDS + 2 * at + 1]!;
    sections[name] = new ELEMENT[SECTIONS[name]](buffer, offset, count);
  });
  return sections as Sections;
}

/** Puts sections into one pack. `builtDay`: see calendar.ts. */
export function writeLayout(sections: Sections, builtDay: number): ArrayBuffer {
  const aligned = (bytes: number) => (bytes + 3) & ~3;
  const size = SECTION_NAMES.reduce((sum, name) => sum + aligned(sections[name].byteLength), TABLE_WORDS * 4);
  const buffer = new ArrayBuffer(size);
  const words = new Uint32Array(buffer);
  const bytes = new Uint8Array(buffer);
  words.set([MAGIC, FORMAT_VERSION, size, 0, builtDay, SECTION_NAMES.length]);
  let offset = TABLE_WORDS * 4;
  SECTION_NAMES.forEach((name, at) => {
    const section = sections[name];
    words[HEADER_WORDS + 2 * at] = offset;
    words[HEADER_WORDS + 2 * at + 1] = section.length;
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset);
    offset += aligned(section.byteLength);
  });
  words[CHECKSUM_WORD] = checksum(words);
  return buffer;
}
