import { zipSync } from 'fflate';
import { fileKind } from '../../../src/spreadsheet/package/file-kind';

test.each([
  ['a zip', zipSync({ a: new Uint8Array(1) }), 'zip'],
  ['an empty zip', zipSync({}), 'zip'],
  ['a zip that was cut in parts', new Uint8Array([0x50, 0x4b, 7, 8, 0x50, 0x4b, 3, 4]), 'zip'],
  ['a compound file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'compound'],
  ['a text', new TextEncoder().encode('PK là viết tắt'), null],
  ['nothing', new Uint8Array(), null],
])('%s is known by how it begins', (_, bytes, kind) => {
  expect(fileKind(bytes)).toBe(kind);
});
