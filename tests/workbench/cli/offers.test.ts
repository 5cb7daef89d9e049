import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readInsertOptions } from '../../../src/workbench/cli/insert-options';
import { makeWorkbook } from '../../corpus/make-workbook';
import { command } from './command';
import { PATIENCE, SAMPLE } from './workbench';

jest.setTimeout(PATIENCE);

test('offers tells what the sample can fill, the tracker of its months among it', async () => {
  const { code, out } = await command('offers', SAMPLE, '--json');
  expect(code).toBe(0);
  const { offers } = JSON.parse(out) as { offers: { table: string; indicator: string | null }[] };
  expect(offers.map(({ table }) => table)).toContain('CT-NAM');
  expect(offers.filter(({ table }) => table === 'TIENDO').map(({ indicator }) => indicator)).toContain(
    'exports',
  );
});

describe('a workbook whose sheets fill nothing', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'chi-tieu-test-'));
    file = path.join(folder, 'so.xlsx');
    const rows = [
      ['Tên hàng', 'Năm 2031', 'Năm 2032'],
      ['Bút bi', 4, 5],
      ['Giấy', 6, 7],
    ];
    writeFileSync(file, makeWorkbook({ sheets: [{ name: 'Kho', rows }] }));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const insertInto = (...more: string[]) =>
    command(
      'insert',
      '--workbook',
      file,
      '--table',
      'CT-NAM',
      '--out',
      path.join(folder, 'ra.xlsx'),
      ...more,
    );

  test('says why: of offers, of a table, and where the year is not known', async () => {
    const reason = 'Trang “Kho” có 1 bảng, nhưng không dòng hay cột nào';
    expect((await command('offers', file)).out).toContain(reason);
    expect((await insertInto('--year', '2032')).out).toContain(reason);
    expect((await insertInto()).err).toContain(reason);
    expect((await insertInto('--year', '2032', '--source', 'none')).out).not.toContain(reason);
    const { sheets } = JSON.parse((await command('offers', file, '--json')).out) as { sheets: unknown };
    expect(sheets).toMatchObject([{ name: 'Kho', figures: 4, tables: 1, indicators: 0 }]);
  });
});

test('offers wants one file', async () => {
  expect((await command('offers')).code).toBe(2);
});

const insert = (...links: string[]) =>
  readInsertOptions([
    '--workbook',
    'a.xlsx',
    '--table',
    'CT-NAM',
    '--out',
    'b.xlsx',
    ...links.flatMap((link) => ['--link', link]),
  ]).cells;

test('--link reads rows, columns, sheets and cells', () => {
  expect(insert("retail|plan='Biểu ''1'''!$D$9", '*|estimate=KH!f3', 'exports|plan=none')).toEqual([
    { row: 'retail', column: 'plan', sheet: "Biểu '1'", cell: 'D9' },
    { row: null, column: 'estimate', sheet: 'KH', cell: 'F3' },
    { row: 'exports', column: 'plan', sheet: '', cell: '' },
  ]);
  expect(() => insert('retail=KH!D9')).toThrow();
  expect(() => insert('*|*=KH!D9')).toThrow();
});
