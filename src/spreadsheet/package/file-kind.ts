/** How files of Office begin, each kind with its ways: zips (also the empty one and the part of several), and the compound files of old or encrypted ones. */
const BEGINNINGS = {
  zip: [
    [0x50, 0x4b, 0x03, 0x04],
    [0x50, 0x4b, 0x05, 0x06],
    [0x50, 0x4b, 0x07, 0x08],
  ],
  compound: [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
};

/** What a file is by how it begins; `null` where no file of Office begins so. */
export function fileKind(bytes: Uint8Array): keyof typeof BEGINNINGS | null {
  const isOf = (kind: keyof typeof BEGINNINGS) =>
    BEGINNINGS[kind].some((head) => head.every((byte, at) => bytes[at] === byte));
  return isOf('zip') ? 'zip' : isOf('compound') ? 'compound' : null;
}
