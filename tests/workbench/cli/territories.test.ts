import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { command } from './command';
import { closeWorkbenches, PATIENCE, SAMPLE } from './workbench';

jest.setTimeout(PATIENCE);
afterEach(closeWorkbenches);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'territories-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Inserts a table for a territory of a list. */
function insertFrom(list: readonly string[], ...words: string[]) {
  const file = path.join(folder, 'list.txt');
  writeFileSync(file, list.join('\n'));
  const own = [
    '--workbook',
    SAMPLE,
    '--table',
    'CT-NAM',
    '--year',
    '2025',
    '--out',
    path.join(folder, 'o.xlsx'),
  ];
  return command('insert', ...own, '--territories', file, ...words);
}

const LIST = [
  'Xã An Phú = Xã An Bình + Xã Phú Lộc từ 1/7/2025',
  'Xã Hòa An = Xã Hòa Bình + Xã Tân An từ 1/7/2025',
];

test('a table takes a territory of a list by its name', async () => {
  const { code, out } = await insertFrom(LIST, '--territory', 'xã hòa an', '--json');
  expect([code, out]).toEqual([0, expect.stringContaining('Xã Tân An (cũ)')]);
});

test('a name that the list has not, and lines that are none, are told', async () => {
  const unknown = await insertFrom(LIST, '--territory', 'Xã Đông Sơn');
  expect(unknown.code).not.toBe(0);
  expect(unknown.err).toContain('Xã An Phú, Xã Hòa An');
  const unread = await insertFrom([...LIST, 'Xã Đông Sơn'], '--territory', 'Xã An Phú');
  expect(unread.code).not.toBe(0);
  expect(unread.err).toContain('3');
});
