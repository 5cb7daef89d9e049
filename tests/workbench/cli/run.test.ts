import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { InsertReport } from '../../../src/contract';
import { run } from '../../../src/workbench/cli/run';
import { openXlsx } from '../../../src/workbench/xlsx';
import { command } from './command';
import { PATIENCE, PLACES, SAMPLE } from './workbench';

jest.setTimeout(PATIENCE);

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'chi-tieu-test-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string) => path.join(folder, name);

const insert = (...words: string[]) => command('insert', '--workbook', SAMPLE, '--table', 'CT-NAM', ...words);

test('insert prints the table with Vietnamese numbers, saves, and leaves the source alone', async () => {
  const before = readFileSync(SAMPLE);
  const { code, out, err } = await insert('--out', file('a.xlsx'));
  expect(code).toBe(0);
  expect(out).toMatch(/Kim ngạch nhập .*140 │ +110 │ +141 │ +128,18 │ +0,71 │ +115 │ +−18,44/);
  expect(out).toContain(`Đã lưu vào ${file('a.xlsx')}`);
  expect(err).toContain('Khởi động phần bổ trợ');
  expect(readFileSync(SAMPLE).equals(before)).toBe(true);
  expect(openXlsx(readFileSync(file('a.xlsx')), 'a.xlsx').content.grid.sheetOrder).toHaveLength(4);
  expect(readdirSync(folder)).toEqual(['a.xlsx']);
});

test('insert --json tells the report and every cell, and nothing else', async () => {
  const words = [
    '--year',
    '2023',
    '--form',
    'index',
    '--at',
    "'Thuyết minh'!F10",
    '--json',
    '--language',
    'en',
  ];
  const { code, out } = await insert('--out', file('b.xlsx'), ...words);
  expect(code).toBe(0);
  const { report, cells, problem } = JSON.parse(out) as {
    report: { address: string; newSheet: boolean };
    cells: { value: unknown; formula: string; text: string }[][];
    problem: null;
  };
  expect(problem).toBeNull();
  expect(report).toMatchObject({ newSheet: false });
  expect(report.address).toMatch(/^'Thuyết minh'!F10:/);
  expect(cells.flat().map(({ text }) => text)).toEqual(expect.arrayContaining(['103,03', '81,56']));
});

test('insert tells how many cells are linked, and why the others are not', async () => {
  const { out } = await insert('--out', file('g.xlsx'), '--json');
  const { report } = JSON.parse(out) as { report: InsertReport };
  const { coverage, gaps } = report;
  expect(coverage.linked).toBeGreaterThan(0);
  expect(coverage.wanted).toBe(coverage.linked + gaps.length);
  expect(gaps).toContainEqual({ row: 'output.mining', column: 'plan', why: 'notFound' });
  const said = (await insert('--out', file('g.xlsx'))).out;
  expect(said).toContain(`Nối được ${coverage.linked} trên ${coverage.wanted} ô.`);
  expect(said).toContain(`${gaps.length} ô: không tìm thấy số liệu trong sổ.`);
});

test('what the add-in refuses is told in the language asked for, with exit code 1 and no file', async () => {
  const occupied = ['--out', file('c.xlsx'), '--at', "'Chỉ tiêu 2023'!A1"];
  const vi = await insert(...occupied);
  expect(vi.code).toBe(1);
  expect(vi.err).toContain('Chỗ định chèn không trống');
  const en = await insert(...occupied, '--language', 'en', '--json');
  expect(en.code).toBe(1);
  expect(JSON.parse(en.out)).toMatchObject({ report: null, cells: null, problem: { code: 'conflict' } });
  expect(en.err).toContain('not empty');
  expect(existsSync(file('c.xlsx'))).toBe(false);
});

test('the source is never overwritten, by whatever path it is named', async () => {
  const copy = file('d.xlsx');
  copyFileSync(SAMPLE, copy);
  const before = readFileSync(copy);
  const other = path.join(folder, '..', path.basename(folder), 'd.xlsx');
  const { code, err } = await command('insert', '--workbook', copy, '--table', 'CT-NAM', '--out', other);
  expect(code).toBe(1);
  expect(err).toContain('không bao giờ bị ghi đè');
  expect(readFileSync(copy).equals(before)).toBe(true);
});

test.each<[string, string[], RegExp, RegExp]>([
  [
    'a file that is not there',
    ['--workbook', 'nowhere.xlsx'],
    /Không có tệp nowhere\.xlsx/,
    /no file nowhere\.xlsx/,
  ],
  ['a file that is no workbook', ['--workbook', __filename], /không phải tệp \.xlsx/, /not an \.xlsx file/],
])('%s is told in both languages', async (_name, words, vi, en) => {
  const rest = ['--table', 'CT-NAM', '--out', file('e.xlsx')];
  const inVietnamese = await command('insert', ...words, ...rest);
  expect([inVietnamese.code, inVietnamese.err]).toEqual([1, expect.stringMatching(vi)]);
  const inEnglish = await command('insert', ...words, ...rest, '--language', 'en');
  expect([inEnglish.code, inEnglish.err]).toEqual([1, expect.stringMatching(en)]);
});

test('a folder that is not there is told, and what stood at the place stays', async () => {
  const { code, err } = await insert('--out', file('nowhere/f.xlsx'));
  expect([code, err]).toEqual([1, expect.stringContaining('Không ghi được tệp kết quả')]);
});

test('an add-in that is not built is told', async () => {
  const err: string[] = [];
  const terminal = {
    result: () => undefined,
    progress: (text: string) => void err.push(text),
    width: 80,
    input: Readable.from([]),
  };
  const words = ['insert', '--workbook', SAMPLE, '--table', 'CT-NAM', '--out', file('g.xlsx')];
  expect(await run(words, { ...PLACES, addin: folder }, terminal)).toBe(1);
  expect(err.join('\n')).toContain('Phần bổ trợ không khởi động được');
});

test('a file that stood at --out is replaced as a whole', async () => {
  writeFileSync(file('h.xlsx'), 'cũ');
  const { code } = await command(
    'insert',
    '--workbook',
    SAMPLE,
    '--table',
    'TARGETS',
    '--out',
    file('h.xlsx'),
  );
  expect(code).toBe(0);
  expect(readFileSync(file('h.xlsx')).subarray(0, 2).toString()).toBe('PK');
});

test('what is not understood ends with exit code 2 and the help', async () => {
  expect(await command('insert', '--table', 'X')).toMatchObject({
    code: 2,
    err: expect.stringMatching(
      /^cần có --workbook, --table \(hoặc --template\) và --out\n\ncách dùng:/,
    ) as string,
  });
  expect(await command('insert', '--table', 'X', '--language', 'en')).toMatchObject({
    code: 2,
    err: expect.stringMatching(
      /^--workbook, --table \(or --template\) and --out are needed\n\nusage:/,
    ) as string,
  });
  expect(await command('insrt')).toMatchObject({
    code: 2,
    err: expect.stringContaining('"insrt"') as string,
  });
  expect(await command()).toMatchObject({ code: 2 });
  expect(await command('--help')).toMatchObject({
    code: 0,
    out: expect.stringContaining('--workbook') as string,
  });
});

test('demo shows tables of the year, the next year and a month, a removal and a copy, in 80 columns', async () => {
  const { code, out } = await command('demo');
  expect(code).toBe(0);
  expect(out).toContain('128,18');
  expect(out).toContain('MỤC TIÊU CHỦ YẾU NĂM 2024');
  expect(out).toMatch(/Đã xóa bảng BC-THANG ở 'BC tháng 12\.2023'!/);
  const lines = out.split('\n');
  expect(lines.length).toBeLessThan(80);
  const printed = lines.filter((line) => !line.startsWith('Đã lưu vào') && !line.startsWith('Đã chèn'));
  expect(Math.max(...printed.map((line) => [...line].length))).toBeLessThanOrEqual(120);
  const [workbook, copy] = [...out.matchAll(/Đã lưu vào (.+)$/gm)].map(([, saved]) => saved);
  expect(openXlsx(readFileSync(workbook), 'x.xlsx').content.grid.sheetOrder).toHaveLength(5);
  const formulas = Object.values(openXlsx(readFileSync(copy), 'x.xlsx').content.grid.sheets)
    .flatMap(({ cellData = {} }) => Object.values(cellData) as Record<number, { f?: string }>[])
    .flatMap((row) => Object.values(row).flatMap(({ f }) => f ?? []));
  expect(formulas.length).toBeGreaterThan(20);
  expect(formulas.filter((formula) => formula.includes('CT.'))).toEqual([]);
  rmSync(path.dirname(workbook), { recursive: true });
});

test('a result of another kind than the workbook is refused before anything is read', async () => {
  const { code, err } = await command(
    ...['insert', '--workbook', file('khong-co.xlsm'), '--table', 'CT-NAM', '--out', file('ra.xlsx')],
  );
  expect(code).toBe(1);
  expect(err).toContain('cùng đuôi với sổ gốc (.xlsm)');
});
