import { strToU8 } from 'fflate';
import { XlsxProblem } from '../../../src/spreadsheet/package/problem';
import { readZip } from '../../../src/spreadsheet/package/zip-read';
import { rawZip } from '../../corpus/raw-zip';

const PARTS = { 'a.xml': strToU8('<a/>'), 'thư mục/b.xml': strToU8('<b>é</b>') };
const read = (bytes: Uint8Array) =>
  Object.fromEntries(readZip(bytes).map(({ name, content }) => [name, content]));

describe('a zip is read', () => {
  test.each([
    ['written while it was made', { descriptors: true }],
    ['with sizes, offsets and its count in 64 bits', { zip64: true }],
    ['in 64 bits and written while it was made', { zip64: true, descriptors: true }],
    ['with a remark that looks like the end', { comment: `PK\u0005\u0006${'\u0000'.repeat(40)}` }],
  ])('%s', (_, writing) => expect(read(rawZip(PARTS, writing))).toEqual(PARTS));

  test('with something behind its end', () =>
    expect(read(Uint8Array.from([...rawZip(PARTS, {}), 0, 0, 0]))).toEqual(PARTS));
});

describe('refused is a zip', () => {
  const cut = (bytes: Uint8Array, change: (view: DataView, end: number) => void) => {
    const copy = bytes.slice();
    change(new DataView(copy.buffer), copy.length - 22);
    return copy;
  };

  test('that says it has more entries than there are', () => {
    const more = cut(rawZip(PARTS, {}), (view, end) => view.setUint16(end + 10, 9, true));
    expect(() => readZip(more)).toThrow(new XlsxProblem('truncated'));
  });

  test('whose directory of 64 bits is not where it should be', () => {
    const lost = cut(rawZip(PARTS, { zip64: true }), (view, end) => view.setUint32(end - 12, 7, true));
    expect(() => readZip(lost)).toThrow(new XlsxProblem('truncated'));
  });

  test('with far too many entries, in 64 bits too', () => {
    const many = cut(rawZip(PARTS, { zip64: true }), (view, end) =>
      // the record of 64 bits stands before its locator
      view.setUint32(end - 20 - 56 + 32, 5_000_000, true),
    );
    expect(() => readZip(many)).toThrow(expect.objectContaining({ code: 'zipBomb' }));
  });
});
