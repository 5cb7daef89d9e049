import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openXlsx } from '../../../src/workbench/xlsx';
import { command } from './command';
import { closeWorkbenches, PATIENCE, SAMPLE } from './workbench';

jest.setTimeout(PATIENCE);
afterEach(closeWorkbenches);

test('ledger records figures by hand and from a text, and tells how they were revised', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ledger-'));
  try {
    const [first, second, text] = ['1.xlsx', '2.xlsx', 'bc.txt'].map((name) => path.join(folder, name));
    writeFileSync(text, 'Năm 2022, kim ngạch xuất khẩu đạt 652 triệu USD.');
    const none = await command('ledger', SAMPLE);
    expect([none.code, none.out]).toEqual([0, 'Sổ chưa có trang số liệu đã công bố.']);
    const entry = ['--entry', 'Kim ngạch xuất khẩu|năm 2022|640|triệu USD'];
    const byHand = await command('ledger', SAMPLE, ...entry, '--vintage', 'ước lần 1', '--out', first);
    expect([byHand.code, byHand.err]).toEqual([0, expect.any(String)]);
    const from = ['--report', text, '--vintage', 'preliminary', '--document', '99/BC', '--date', '6/10/2023'];
    const told = await command('ledger', first, ...from, '--out', second, '--json');
    const { recorded, triangles } = JSON.parse(told.out) as {
      recorded: { added: { value: number }[] };
      triangles: { vintages: string[]; rows: { values: number[]; revision: number }[] }[];
    };
    expect(recorded.added.map(({ value }) => value)).toEqual([652]);
    expect(triangles[0]).toMatchObject({
      vintages: ['estimate1', 'preliminary'],
      rows: [{ values: [640, 652] }],
    });
    expect(triangles[0].rows[0].revision).toBeCloseTo(1.875, 6);
    // on a sheet of its own too
    const third = path.join(folder, '3.xlsx');
    const revised = await command('ledger', second, '--revisions', '--out', third);
    expect([revised.code, revised.out]).toEqual([0, expect.stringContaining('Đã chèn: bảng ở')]);
    const { grid } = openXlsx(readFileSync(third), '3.xlsx').content;
    const sheet = Object.values(grid.sheets).find(({ name }) => name === 'Điều chỉnh công bố')!;
    expect([6, 8, 10, 11].map((column) => sheet.cellData?.[4]?.[column]?.v)).toEqual([640, 652, 640, 652]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('ledger says what it needs to record', async () => {
  const { code, err } = await command(
    'ledger',
    SAMPLE,
    '--entry',
    'Kim ngạch xuất khẩu|năm 2022|640|triệu USD',
  );
  expect(code).not.toBe(0);
  expect(err).toContain('--vintage');
});
