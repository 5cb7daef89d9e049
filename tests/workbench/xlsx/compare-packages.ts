import { unzipSync } from 'fflate';

export interface PackageDifference {
  added: string[];
  changed: string[];
  removed: string[];
}

/** Which parts differ between two packages, byte for byte. */
export function comparePackages(before: Uint8Array, after: Uint8Array): PackageDifference {
  const was = unzipSync(before);
  const is = unzipSync(after);
  const names = (parts: Record<string, Uint8Array>) => Object.keys(parts).sort();
  return {
    added: names(is).filter((name) => !(name in was)),
    changed: names(is).filter((name) => name in was && Buffer.compare(was[name], is[name]) !== 0),
    removed: names(was).filter((name) => !(name in is)),
  };
}

/** Text of one part. */
export function partText(bytes: Uint8Array, part: string): string {
  const content = unzipSync(bytes)[part];
  const isUtf16 = content[0] === 0xff && content[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(content).replace(/\r\n?/g, '\n');
}
