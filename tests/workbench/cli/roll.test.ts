import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RollPlan, RollReport } from '../../../src/contract';
import { command } from './command';
import { PATIENCE, SAMPLE } from './workbench';

jest.setTimeout(PATIENCE);

let folder: string;
/** The sample with the table of its year and that of December. */
let inserted: string;
const file = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'chi-tieu-test-'));
  inserted = file('two.xlsx');
  await command('insert', '--workbook', SAMPLE, '--table', 'CT-NAM', '--out', file('one.xlsx'));
  const month = ['--table', 'BC-THANG', '--month', '12'];
  await command('insert', '--workbook', file('one.xlsx'), ...month, '--out', inserted);
});

afterAll(() => rmSync(folder, { recursive: true }));

const rolled = (out: string) => (JSON.parse(out) as { roll: RollPlan & Partial<RollReport> }).roll;
const insertions = async (workbook: string) => {
  const { out } = await command('remove', '--workbook', workbook, '--list', '--json');
  return (JSON.parse(out) as { blocks: { id: string; table: string; year: number; month: number | null }[] })
    .blocks;
};

test('rolls all tables to a month, each on a sheet of its own; --undo takes them away, and the old ones stay', async () => {
  const { code, out } = await command('roll', inserted, '--to', '2024-01', '--out', file('rolled.xlsx'));
  expect(code).toBe(0);
  expect(out).toContain("'Chỉ tiêu 2024'!A1");
  expect(out).toContain("'BC tháng 1.2024'!A1");
  expect(out).toContain('Đã chuyển 2 bảng sang tháng 1/2024');
  const blocks = await insertions(file('rolled.xlsx'));
  expect(blocks).toMatchObject([
    { table: 'BC-THANG', year: 2024, month: 1 },
    { table: 'CT-NAM', year: 2024 },
    { table: 'BC-THANG', year: 2023, month: 12 },
    { table: 'CT-NAM', year: 2023 },
  ]);
  const undone = await command('roll', file('rolled.xlsx'), '--undo', '--out', file('undone.xlsx'), '--json');
  expect(JSON.parse(undone.out)).toMatchObject({ undone: [{ table: 'CT-NAM' }, { table: 'BC-THANG' }] });
  expect((await insertions(file('undone.xlsx'))).map(({ year }) => year)).toEqual([2023, 2023]);
  const again = await command('roll', file('undone.xlsx'), '--undo', '--out', file('again.xlsx'));
  expect([again.code, again.err]).toEqual([1, expect.stringContaining('chưa chuyển bảng nào')]);
  expect(existsSync(file('again.xlsx'))).toBe(false);
});

test('--list tells every cell, old and new, and writes nothing', async () => {
  const { code, out } = await command('roll', inserted, '--to', '2024', '--list', '--language', 'en');
  expect(code).toBe(0);
  expect(out).toMatch(
    /'Chỉ tiêu 2024'!D16: 660 → 680 \('.+'!\w+\) {2}Kim ngạch xuất khẩu · Thực hiện năm 2023/,
  );
  expect(out).toMatch(/'Chỉ tiêu 2024'!F16: 680 → blank \(the workbook has other periods only\)/);
  expect(out).toContain('2 tables will be rolled forward to 2024.');
});

test('--json has the same as data; --id and --sheet choose, and what is not rolled says why', async () => {
  const [monthly] = await insertions(inserted);
  const one = await command('roll', inserted, '--to', '2024-Q1', '--id', monthly.id, '--list', '--json');
  expect(rolled(one.out)).toMatchObject({
    to: { kind: 'quarter', number: 1, year: 2024 },
    blocks: [{ table: 'BC-THANG', to: { kind: 'month', number: 3, year: 2024 } }],
    left: [],
  });
  const sheet = ['--sheet', 'Chỉ tiêu 2023 (2)'];
  const { code, out } = await command('roll', inserted, '--to', '2023-12', ...sheet, '--list', '--json');
  // a list of nothing is no success
  expect(code).toBe(1);
  expect(rolled(out)).toMatchObject({ blocks: [], left: [{ table: 'CT-NAM', why: 'notLater' }] });
  const refused = await command('roll', inserted, '--to', '2023', '--out', file('no.xlsx'), '--json');
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.out)).toMatchObject({ roll: null, problem: { code: 'nothingToRoll' } });
  expect(existsSync(file('no.xlsx'))).toBe(false);
});

test('a sheet that is not there, and a workbook without tables, are told as what they are', async () => {
  const problem = async (...words: string[]) => {
    const { code, out } = await command('roll', ...words, '--to', '2024', '--json');
    return [code, (JSON.parse(out) as { problem: { code: string } }).problem.code];
  };
  expect(await problem(inserted, '--sheet', 'Không có', '--list')).toEqual([1, 'sheetMissing']);
  expect(await problem(SAMPLE, '--list')).toEqual([1, 'nothingInserted']);
});

test.each([
  [[], /cần đúng một tệp/],
  [['x.xlsx', '--out', 'y.xlsx'], /cần có --to/],
  [['x.xlsx', '--to', '2024-13', '--list'], /không phải "2024-13"/],
  [['x.xlsx', '--to', '2024'], /cần có --out, hoặc --list/],
  [['x.xlsx', '--undo'], /cần có --out/],
  [['x.xlsx', '--undo', '--to', '2024', '--out', 'y.xlsx'], /--undo không đi cùng/],
  [['x.xlsx', '--to', '2024', '--list', '--id', 'a', '--sheet', 'b'], /chỉ dùng một trong --sheet và --id/],
])('%j is not understood', async (words, told) => {
  const { code, err } = await command('roll', ...words);
  expect([code, err]).toEqual([2, expect.stringMatching(told)]);
});
