import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ICellData } from '@univerjs/core';
import { openXlsx } from '../../../src/workbench/xlsx';
import { XML_TOOLS } from '../../../src/workbench/xlsx/xml-tools';
import { partDifference } from '../xlsx/part-differences';
import { command } from './command';
import { differingParts, PATIENCE, SAMPLE } from './workbench';

jest.setTimeout(PATIENCE);

let folder: string;
const file = (name: string) => path.join(folder, name);

/** The sample, opened and saved by the command line without anything having been done to it. */
let untouched: string;
/** The sample with two tables: the year's on a new sheet, then retail sales beside the notes. */
let inserted: string;

interface Listed {
  blocks: { id: string; table: string; address: string; mode: string }[] | null;
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'chi-tieu-test-'));
  const insert = (from: string, to: string, ...words: string[]) =>
    command('insert', '--workbook', from, '--out', to, '--source', 'none', ...words);
  await insert(SAMPLE, file('one.xlsx'), '--table', 'CT-NAM');
  inserted = file('two.xlsx');
  await insert(file('one.xlsx'), inserted, '--table', 'TMBL', '--month', '5', '--at', "'Thuyết minh'!F10");
  untouched = file('untouched.xlsx');
  await command('forget-record', '--workbook', SAMPLE, '--out', untouched);
});

afterAll(() => rmSync(folder, { recursive: true }));

const remove = (out: string, ...words: string[]) =>
  command('remove', '--workbook', inserted, '--out', file(out), ...words);

async function listed(workbook: string): Promise<Listed['blocks']> {
  const { out } = await command('remove', '--workbook', workbook, '--list', '--json');
  return (JSON.parse(out) as Listed).blocks;
}

test('--list tells what was inserted, newest first, and writes nothing', async () => {
  const blocks = await listed(inserted);
  expect(blocks).toMatchObject([
    { table: 'TMBL', month: 5, mode: 'ct', newSheet: false },
    { table: 'CT-NAM', month: null, newSheet: true },
  ]);
  const { code, out } = await command('remove', '--workbook', inserted, '--list', '--language', 'en');
  expect([code, out]).toEqual([0, expect.stringContaining('month 5/2023')]);
  expect(out).toContain(blocks![0].id);
  expect(out).toContain('2 tables, newest first.');
});

test('without further words the last table goes, and the one before stays', async () => {
  const { code, out } = await remove('last.xlsx');
  expect([code, out]).toEqual([0, expect.stringMatching(/Đã xóa bảng TMBL ở 'Thuyết minh'!F10:/)]);
  expect(await listed(file('last.xlsx'))).toMatchObject([{ table: 'CT-NAM' }]);
});

test('a table is named by its id; one that there is not is refused', async () => {
  const [, first] = (await listed(inserted))!;
  expect(await remove('id.xlsx', '--id', first.id)).toMatchObject({ code: 0 });
  expect(await listed(file('id.xlsx'))).toMatchObject([{ table: 'TMBL' }]);
  const refused = await remove('nowhere.xlsx', '--id', 'CT-NAM-0', '--json');
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.out)).toMatchObject({ removed: null, problem: { code: 'nothingInserted' } });
  expect(existsSync(file('nowhere.xlsx'))).toBe(false);
});

/** Filled cells of a file, sheet by sheet. */
function filled(name: string) {
  const { grid } = openXlsx(readFileSync(name), 'tệp.xlsx').content;
  return grid.sheetOrder.map((id) =>
    Object.entries(grid.sheets[id].cellData ?? {}).flatMap(([row, cells]) =>
      Object.entries<ICellData>(cells ?? {})
        .filter(([, { v, f, p: rich }]) => f || rich || (v ?? '') !== '')
        .map(([column, { v, f }]) => [row, column, f ?? v]),
    ),
  );
}

test('--all takes all tables away: rows and cells are those of before, only styles are left over', async () => {
  const { code, out } = await remove('all.xlsx', '--all', '--json');
  expect(code).toBe(0);
  const told = JSON.parse(out) as { removed: { table: string }[]; notFound: unknown[]; problem: null };
  expect(told).toMatchObject({
    removed: [{ table: 'TMBL' }, { table: 'CT-NAM' }],
    notFound: [],
    problem: null,
  });
  const parts = differingParts(readFileSync(untouched), readFileSync(file('all.xlsx')));
  expect(parts.sort()).toEqual(['xl/styles.xml', 'xl/worksheets/sheet3.xml']);
  expect(filled(file('all.xlsx'))).toEqual(filled(untouched));
  const [before, after] = [readFileSync(untouched), readFileSync(file('all.xlsx'))];
  // as texts: jest cannot put elements into its report
  const { lost, added } = partDifference(before, after, 'xl/worksheets/sheet3.xml');
  expect([...lost, ...added].map(XML_TOOLS.serialise)).toEqual([]);
});

describe('a table that was edited since', () => {
  let edited: string;

  beforeAll(async () => {
    // a second table is written into the first one's sheet: to the first it is an edit
    edited = file('edited.xlsx');
    const at = "'Chỉ tiêu 2023 (2)'!A40";
    await command(
      ...['insert', '--workbook', file('one.xlsx'), '--table', 'CPI', '--source', 'none'],
      ...['--at', at, '--out', edited],
    );
  });

  test('is not removed unasked: nothing is, the place is told, and there is no file', async () => {
    const first = (await listed(edited))![1];
    const words = ['remove', '--workbook', edited, '--id', first.id, '--out', file('kept.xlsx')];
    const { code, err } = await command(...words);
    expect([code, err]).toEqual([1, expect.stringContaining('đã được sửa sau khi chèn')]);
    expect(err).toContain('Chỉ tiêu 2023 (2)');
    expect(existsSync(file('kept.xlsx'))).toBe(false);
  });

  test('goes with --even-if-edited', async () => {
    const first = (await listed(edited))![1];
    const words = ['remove', '--workbook', edited, '--id', first.id, '--out', file('gone.xlsx')];
    expect(await command(...words, '--even-if-edited')).toMatchObject({ code: 0 });
    const { grid } = openXlsx(readFileSync(file('gone.xlsx')), 'gone.xlsx').content;
    expect(grid.sheetOrder).toHaveLength(3);
  });
});

test('forget-record leaves the tables and takes the record: nothing can be removed any more', async () => {
  const out = file('forgotten.xlsx');
  const { code, out: told } = await command('forget-record', '--workbook', inserted, '--out', out, '--json');
  expect([code, JSON.parse(told)]).toEqual([0, { blocks: 2, problem: null }]);
  const parts = differingParts(readFileSync(inserted), readFileSync(out));
  expect(parts.filter((part) => part.startsWith('xl/worksheets/'))).toEqual([]);
  expect(parts.some((part) => part.startsWith('customXml/'))).toBe(true);
  expect(readFileSync(out).includes('chi-tieu:record')).toBe(false);
  expect(await listed(out)).toEqual([]);
  expect(await command('remove', '--workbook', out, '--out', file('x.xlsx'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('không có bảng nào') as string,
  });
});

test.each([
  [['--workbook', 'a.xlsx'], /--workbook and --out are needed, or --list/],
  [['--workbook', 'a.xlsx', '--out', 'b.xlsx', '--last', '--all'], /only one of --last, --id, --all/],
  [['--workbook', 'a.xlsx', '--out', 'b.xlsx', '--alle'], /no option "--alle"; the options are .*--all/],
])('remove %j is not understood, and says why', async (words, message) => {
  const { code, err } = await command('remove', ...words, '--language', 'en');
  expect([code, err]).toEqual([2, expect.stringMatching(message)]);
});
