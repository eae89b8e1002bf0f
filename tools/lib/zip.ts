// Writes ZIP archives (PKWARE APPNOTE 6.3.x, the parts that every reader knows): deflate or stored, no times of day, no
// extra fields, so that the same files always give the same bytes.
import { crc32, deflateRawSync } from 'node:zlib';

export interface Entry {
  /** Path with `/`. */
  name: string;
  bytes: Uint8Array;
}

/** 1 January 1980, the earliest day the format knows: builds carry no time. */
const DATE = (1 << 5) | 1;
const UTF8_NAMES = 0x0800;
const VERSION = 20;

interface Packed {
  name: Buffer;
  method: 0 | 8;
  data: Uint8Array;
  size: number;
  crc: number;
  offset: number;
}

/** The fields that the local and the central header share. */
function commonFields({ name, method, data, size, crc }: Packed): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(VERSION, 0);
  fields.writeUInt16LE(UTF8_NAMES, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt16LE(DATE, 8);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

const signature = (last: number, first: number) => Buffer.from([0x50, 0x4b, last, first]);

function centralHeader(file: Packed): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(file.offset, 10);
  const made = Buffer.from([VERSION, 0]);
  return Buffer.concat([signature(1, 2), made, commonFields(file), rest, file.name]);
}

/** Packs files, in the given order. */
export function zip(entries: readonly Entry[]): Buffer {
  const parts: Uint8Array[] = [];
  const files: Packed[] = [];
  let offset = 0;
  const put = (bytes: Uint8Array) => {
    parts.push(bytes);
    offset += bytes.length;
  };
  for (const { name, bytes } of entries) {
    const deflated = deflateRawSync(bytes, { level: 9 });
    const smaller = deflated.length < bytes.length;
    const file: Packed = {
      name: Buffer.from(name, 'utf8'),
      method: smaller ? 8 : 0,
      data: smaller ? deflated : bytes,
      size: bytes.length,
      crc: crc32(bytes),
      offset,
    };
    files.push(file);
    put(Buffer.concat([signature(3, 4), commonFields(file), file.name]));
    put(file.data);
  }
  const start = offset;
  for (const file of files) put(centralHeader(file));
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(offset - start, 8);
  end.writeUInt32LE(start, 12);
  parts.push(signature(5, 6), end);
  return Buffer.concat(parts);
}
