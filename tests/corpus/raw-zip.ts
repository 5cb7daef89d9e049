import { crc32 } from '../../src/spreadsheet/package/crc32';

const LOCAL = 0x04034b50;
const DIRECTORY = 0x02014b50;
const DESCRIPTOR = 0x08074b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const NONE32 = 0xffffffff;
const HAS_DESCRIPTOR = 8;
const UTF8_NAME = 0x800;

/** How a zip is written that does it otherwise than most. */
export interface ZipWriting {
  /** Sizes, offsets and the count stand in the fields of zip64 alone. */
  zip64?: boolean;
  /** Sizes and check sums follow the contents, as where a zip is written while it is made. */
  descriptors?: boolean;
  /** A remark behind all. */
  comment?: string;
}

/** A zip whose entries are stored as they are, with the writing asked for. */
export function rawZip(
  parts: Readonly<Record<string, Uint8Array>>,
  { zip64 = false, descriptors = false, comment = '' }: ZipWriting,
): Uint8Array {
  const out: number[] = [];
  const put = (bytes: number, ...values: number[]) => {
    for (const value of values)
      for (let at = 0; at < bytes; at++) out.push(at < 4 ? (value >>> (8 * at)) & 255 : 0);
  };
  const flags = UTF8_NAME + (descriptors ? HAS_DESCRIPTOR : 0);
  const version = zip64 ? 45 : 20;
  const entries = Object.entries(parts).map(([name, content]) => {
    const [offset, nameBytes] = [out.length, Buffer.from(name)];
    const size = content.length;
    put(4, LOCAL);
    put(2, version, flags, 0, 0, 0x21);
    put(4, descriptors ? 0 : crc32(content));
    put(4, ...(descriptors ? [0, 0] : zip64 ? [NONE32, NONE32] : [size, size]));
    put(2, nameBytes.length, zip64 ? 20 : 0);
    out.push(...nameBytes);
    if (zip64) {
      put(2, 1, 16);
      put(8, size, size);
    }
    for (const byte of content) out.push(byte);
    if (descriptors) {
      put(4, DESCRIPTOR, crc32(content));
      put(zip64 ? 8 : 4, size, size);
    }
    return { nameBytes, offset, size, crc: crc32(content) };
  });
  const directory = out.length;
  for (const { nameBytes, offset, size, crc } of entries) {
    put(4, DIRECTORY);
    put(2, version, version, flags, 0, 0, 0x21);
    put(4, crc, ...(zip64 ? [NONE32, NONE32] : [size, size]));
    put(2, nameBytes.length, zip64 ? 28 : 0, 0, 0, 0);
    put(4, 0, zip64 ? NONE32 : offset);
    out.push(...nameBytes);
    if (!zip64) continue;
    put(2, 1, 24);
    put(8, size, size, offset);
  }
  const end = out.length;
  if (zip64) {
    put(4, END64);
    put(8, 44);
    put(2, 45, 45);
    put(4, 0, 0);
    put(8, entries.length, entries.length, end - directory, directory);
    put(4, LOCATOR64, 0);
    put(8, end);
    put(4, 1);
  }
  put(4, END);
  put(2, 0, 0, ...(zip64 ? [0xffff, 0xffff] : [entries.length, entries.length]));
  put(4, ...(zip64 ? [NONE32, NONE32] : [end - directory, directory]));
  const remark = Buffer.from(comment);
  put(2, remark.length);
  out.push(...remark);
  return Uint8Array.from(out);
}
