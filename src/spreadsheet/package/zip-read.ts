import { inflateSync } from 'fflate';
import {
  MAX_ENTRIES,
  MAX_FILE_BYTES,
  MAX_PART_BYTES,
  MAX_RATIO,
  MAX_UNPACKED_BYTES,
  RATIO_MATTERS_FROM_BYTES,
} from './limits';
import { XlsxProblem } from './problem';
import { crc32 } from './crc32';
import { fileKind } from './file-kind';

/** One file of the zip: what the directory says, its packed bytes as they are in the file, and its content. */
export interface ZipEntry {
  name: string;
  /** The name's bytes as written, in whatever encoding. */
  nameBytes: Uint8Array;
  method: number;
  /** Only "the name is UTF-8" is carried over when the entry is written again. */
  utf8Name: boolean;
  time: number;
  date: number;
  externalAttributes: number;
  crc: number;
  packed: Uint8Array;
  content: Uint8Array;
}

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const ENCRYPTED = 1;
const UTF8_NAME = 0x800;
const STORED = 0;
const DEFLATED = 8;
const LOCATOR_64_LENGTH = 20;
const IN_ZIP64 = 0xffffffff;
const COUNT_IN_ZIP64 = 0xffff;

/** Reads and checks every entry of a zip, in the order of its directory. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  refuseOtherFiles(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = readEnd(view);
  if (count > MAX_ENTRIES) throw new XlsxProblem('zipBomb', { found: count, limit: MAX_ENTRIES });
  const entries: ZipEntry[] = [];
  let position = start;
  let unpacked = 0;
  for (let index = 0; index < count; index++) {
    if (position + 46 > bytes.length || view.getUint32(position, true) !== DIRECTORY_ENTRY)
      throw new XlsxProblem('truncated');
    const entry = readEntry(bytes, view, position, unpacked);
    unpacked += entry.content.length;
    entries.push(entry);
    position += 46 + [28, 30, 32].reduce((sum, at) => sum + view.getUint16(position + at, true), 0);
  }
  return entries;
}

function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length > MAX_FILE_BYTES)
    throw new XlsxProblem('tooLarge', { what: 'bytes', found: bytes.length, limit: MAX_FILE_BYTES });
  const kind = fileKind(bytes);
  if (kind === 'compound')
    throw new XlsxProblem(hasUtf16(bytes, 'EncryptedPackage') ? 'passwordProtected' : 'oldXls');
  if (kind !== 'zip') throw new XlsxProblem('notXlsx', { reason: 'not a zip' });
}

/** Names of streams in a compound file are UTF-16. */
function hasUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]); at >= 0; at = bytes.indexOf(wanted[0], at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** How many entries the directory has, and where it begins. */
function readEnd(view: DataView): { count: number; start: number } {
  const end = findEnd(view);
  const found = { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
  const locator = end - LOCATOR_64_LENGTH;
  const isIn64 = found.count === COUNT_IN_ZIP64 || found.start === IN_ZIP64;
  if (!isIn64 || locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return found;
  const end64 = Number(view.getBigUint64(locator + 8, true));
  if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END_OF_DIRECTORY_64)
    throw new XlsxProblem('truncated');
  return {
    count: Number(view.getBigUint64(end64 + 32, true)),
    start: Number(view.getBigUint64(end64 + 48, true)),
  };
}

/** The last record that ends where the file does; what looks like one within its remark does not. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  let broken = -1;
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    if (at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) return at;
    if (broken < 0) broken = at;
  }
  // something stands behind the remark
  if (broken >= 0) return broken;
  throw new XlsxProblem('truncated');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, unpackedBefore: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  if (at + 46 + nameLength > bytes.length) throw new XlsxProblem('truncated');
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = new TextDecoder().decode(nameBytes).replace(/\\/g, '/');
  if (flags & ENCRYPTED) throw new XlsxProblem('passwordProtected', { part: name });
  const [size, packedSize, offset] = sizes(view, at, nameLength);
  refuseBomb(name, size, packedSize, unpackedBefore);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER)
    throw new XlsxProblem('truncated', { part: name });
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new XlsxProblem('truncated', { part: name });
  const packed = bytes.subarray(start, start + packedSize);
  const content = unpack(name, method, packed, size);
  const crc = view.getUint32(at + 16, true);
  if (crc32(content) !== crc) throw new XlsxProblem('broken', { part: name, reason: 'check sum' });
  return {
    name,
    nameBytes,
    method,
    utf8Name: (flags & UTF8_NAME) !== 0,
    time: view.getUint16(at + 12, true),
    date: view.getUint16(at + 14, true),
    externalAttributes: view.getUint32(at + 38, true),
    crc,
    packed,
    content,
  };
}

/** Size, packed size and offset; those that do not fit 32 bits stand in the entry's zip64 field. */
function sizes(view: DataView, at: number, nameLength: number): [number, number, number] {
  const declared = [24, 20, 42].map((field) => view.getUint32(at + field, true));
  let field = at + 46 + nameLength;
  const end = field + view.getUint16(at + 30, true);
  for (; field + 4 <= end && declared.includes(IN_ZIP64); field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    declared.forEach((value, index) => {
      if (value !== IN_ZIP64 || next + 8 > end) return;
      declared[index] = Number(view.getBigUint64(next, true));
      next += 8;
    });
  }
  return [declared[0], declared[1], declared[2]];
}

function refuseBomb(part: string, size: number, packedSize: number, before: number): void {
  if (size > MAX_PART_BYTES) throw new XlsxProblem('zipBomb', { part, found: size, limit: MAX_PART_BYTES });
  if (before + size > MAX_UNPACKED_BYTES)
    throw new XlsxProblem('zipBomb', { part, found: before + size, limit: MAX_UNPACKED_BYTES });
  if (size > RATIO_MATTERS_FROM_BYTES && size / Math.max(1, packedSize) > MAX_RATIO)
    throw new XlsxProblem('zipBomb', {
      part,
      found: Math.round(size / Math.max(1, packedSize)),
      limit: MAX_RATIO,
    });
}

function unpack(part: string, method: number, packed: Uint8Array, size: number): Uint8Array {
  if (method === STORED) {
    if (packed.length !== size) throw new XlsxProblem('broken', { part, reason: 'size' });
    return packed;
  }
  if (method !== DEFLATED) throw new XlsxProblem('broken', { part, reason: `method ${method}` });
  let content: Uint8Array;
  try {
    // One byte more than declared: an entry that lies about its size shows, and cannot take more memory.
    content = inflateSync(packed, { out: new Uint8Array(size + 1) });
  } catch (error) {
    throw new XlsxProblem('broken', { part, reason: error instanceof Error ? error.message : 'inflate' });
  }
  if (content.length > size) throw new XlsxProblem('zipBomb', { part, limit: size });
  if (content.length < size) throw new XlsxProblem('broken', { part, reason: 'size' });
  return content;
}
