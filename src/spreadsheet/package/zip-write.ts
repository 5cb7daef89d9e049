import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-read';

/** What is written of an entry; a {@link ZipEntry} that was read goes in unchanged, packed bytes and all. */
type WrittenEntry = Omit<ZipEntry, 'name' | 'content'> & { size: number };

const DEFLATED = 8;
const STORED = 0;
const UTF8_NAME = 0x800;
/** 1980-01-01, the first day of a zip: the same workbook gives the same bytes. */
const FIRST_DATE = 0x21;

/** An entry with new content; what is known of the entry it replaces stays. */
export function packEntry(name: string, content: Uint8Array, replaced?: ZipEntry): WrittenEntry {
  const deflated = deflateSync(content, { level: 6 });
  const stored = deflated.length >= content.length;
  return {
    nameBytes: replaced?.nameBytes ?? new TextEncoder().encode(name),
    utf8Name: replaced ? replaced.utf8Name : true,
    method: stored ? STORED : DEFLATED,
    time: replaced?.time ?? 0,
    date: replaced?.date ?? FIRST_DATE,
    externalAttributes: replaced?.externalAttributes ?? 0,
    crc: crc32(content),
    packed: stored ? content : deflated,
    size: content.length,
  };
}

/** A zip of these entries in this order. */
export function writeZip(entries: WrittenEntry[]): Uint8Array {
  const length = entries.reduce(
    (sum, entry) => sum + 76 + 2 * entry.nameBytes.length + entry.packed.length,
    22,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = entries.map((entry) => {
    const offset = at;
    view.setUint32(at, 0x04034b50, true);
    writeFields(view, at + 4, entry);
    bytes.set(entry.nameBytes, at + 30);
    bytes.set(entry.packed, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.packed.length;
    return offset;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeFields(view, at + 6, entry);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, offsets[index], true);
    bytes.set(entry.nameBytes, at + 46);
    at += 46 + entry.nameBytes.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that local headers and the directory have in common, from "version needed" on. */
function writeFields(view: DataView, at: number, entry: WrittenEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.utf8Name ? UTF8_NAME : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.time, true);
  view.setUint16(at + 8, entry.date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
