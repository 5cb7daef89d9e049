import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { command } from './command';
import {
  callsIn,
  CALLS,
  cellsOf,
  shownIn,
  USER_SHEET,
  WITHOUT_EQUIVALENT,
  writeUserWorkbook,
} from './switch-workbook';
import { closeWorkbenches, PATIENCE } from './workbench';

jest.setTimeout(PATIENCE);

let folder: string;
const file = (name: string) => path.join(folder, name);
const cellsIn = (name: string) => cellsOf(new Uint8Array(readFileSync(file(name))));

const SOURCE = 'nguon.xlsx';

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'chi-tieu-test-'));
  await writeUserWorkbook(file('minh.xlsx'));
  await closeWorkbenches();
  await command('insert', '--workbook', file('minh.xlsx'), '--table', 'CT-NAM', '--out', file(SOURCE));
});

afterAll(() => rmSync(folder, { recursive: true }));

const onFile = (name: string, from: string, out: string, ...words: string[]) =>
  command(name, '--workbook', file(from), '--out', file(out), ...words);

test.each(['plain', 'values'])(
  'a workbook is switched (%s), and restored from the saved file',
  async (mode) => {
    const before = cellsIn(SOURCE);
    const switched = await onFile('switch', SOURCE, 'doi.xlsx', '--mode', mode, '--json');
    expect(switched.code).toBe(0);
    expect(JSON.parse(switched.out)).toMatchObject({
      report: {
        mode,
        becameValues: mode === 'plain' ? { total: 3, items: WITHOUT_EQUIVALENT } : { total: 0 },
      },
    });
    expect(callsIn(cellsIn('doi.xlsx'))).toEqual([]);
    expect(shownIn(cellsIn('doi.xlsx'))).toEqual(shownIn(before));

    const restored = await onFile('restore', 'doi.xlsx', 'lai.xlsx');
    expect([restored.code, restored.out]).toEqual([
      0,
      expect.stringMatching(/Đã khôi phục \d+ ô về hàm CT\./),
    ]);
    expect(callsIn(cellsIn('lai.xlsx'))).toEqual(callsIn(before));
    expect(shownIn(cellsIn('lai.xlsx'))).toEqual(shownIn(before));
  },
);

test('one sheet, or one table, is switched alone', async () => {
  const all = callsIn(cellsIn(SOURCE));
  const ofUser = ([place]: (typeof all)[number]) => place.startsWith(`${USER_SHEET}!`);
  await onFile('switch', SOURCE, 'trang.xlsx', '--mode', 'values', '--sheet', USER_SHEET);
  expect(callsIn(cellsIn('trang.xlsx'))).toEqual(all.filter((call) => !ofUser(call)));

  const { out } = await command('remove', '--workbook', file(SOURCE), '--list', '--json');
  const { blocks } = JSON.parse(out) as { blocks: { id: string }[] };
  const { code } = await onFile('switch', SOURCE, 'bang.xlsx', '--mode', 'plain', '--id', blocks[0].id);
  expect(code).toBe(0);
  expect(callsIn(cellsIn('bang.xlsx'))).toEqual(all.filter(ofUser));
  expect(all.filter(ofUser)).toHaveLength(CALLS);
});

test('a workbook without functions of ours is told so', async () => {
  await onFile('switch', SOURCE, 'gia-tri.xlsx', '--mode', 'values');
  const { out } = await onFile('switch', 'gia-tri.xlsx', 'nua.xlsx', '--mode', 'values', '--language', 'en');
  expect(out).toContain('No cell had to be changed.');
});

test.each([
  [['--mode', 'excel'], '--mode is ct or plain or values'],
  [[], '--mode is needed'],
  [['--mode', 'plain', '--sheet', 'A', '--id', 'B'], 'only one of --sheet and --id'],
])('%p is not understood', async (words, why) => {
  const { code, err } = await onFile('switch', SOURCE, 'sai.xlsx', ...words, '--language', 'en');
  expect([code, err]).toEqual([2, expect.stringContaining(why)]);
  expect(existsSync(file('sai.xlsx'))).toBe(false);
});

test('a sheet that there is not is told, and there is no file', async () => {
  const { code, err } = await onFile('restore', SOURCE, 'khong.xlsx', '--sheet', 'Không có');
  expect([code, err]).toEqual([1, expect.stringContaining('Không có')]);
  expect(existsSync(file('khong.xlsx'))).toBe(false);
});
