import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { zip } from '../../../tools/lib/zip.ts';

const text = Buffer.from('The same words again and again. '.repeat(200));
const noise = Buffer.from(Array.from({ length: 64 }, (_, i) => (i * 151 + 7) % 256));
const entries = [
  { name: 'manifest.json', bytes: text },
  { name: 'data/übersicht.bin', bytes: noise },
  { name: 'empty.txt', bytes: Buffer.alloc(0) },
];

test('the same files give the same bytes', () => {
  expect(zip(entries).equals(zip(entries))).toBe(true);
});

test('headers say where the files are and what they hold', () => {
  const archive = zip(entries);
  const end = archive.subarray(-22);
  expect(end.readUInt32LE(0)).toBe(0x06054b50);
  expect(end.readUInt16LE(10)).toBe(entries.length);
  let at = end.readUInt32LE(16);
  for (const { name, bytes } of entries) {
    expect(archive.readUInt32LE(at)).toBe(0x02014b50);
    const nameLength = archive.readUInt16LE(at + 28);
    expect(archive.subarray(at + 46, at + 46 + nameLength).toString('utf8')).toBe(name);
    const local = archive.readUInt32LE(at + 42);
    expect(archive.readUInt32LE(local)).toBe(0x04034b50);
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = archive.subarray(from, from + archive.readUInt32LE(local + 18));
    const method = archive.readUInt16LE(local + 8);
    expect(Buffer.from(method === 8 ? inflateRawSync(data) : data).equals(bytes)).toBe(true);
    at += 46 + nameLength;
  }
  expect(at).toBe(archive.length - 22);
});

test('another program reads it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  try {
    writeFileSync(join(folder, 'a.zip'), zip(entries));
    const { status, error } = spawnSync('python3', ['-m', 'zipfile', '-t', join(folder, 'a.zip')]);
    test.skip(error !== undefined, 'python3 is not installed here');
    expect(status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
