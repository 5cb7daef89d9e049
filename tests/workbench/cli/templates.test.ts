import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ICellData } from '@univerjs/core';
import { unzipSync } from 'fflate';
import { TABLE_NAMES } from '../../../src/tables/choices';
import { openXlsx } from '../../../src/workbench/xlsx';
import { command } from './command';
import { PATIENCE } from './workbench';

jest.setTimeout(PATIENCE * 5);

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'chi-tieu-test-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** All filled cells of a file, by sheet. */
function cellsOf(bytes: Uint8Array): { sheet: string; cells: ICellData[] }[] {
  const { grid } = openXlsx(bytes, 'tệp.xlsx').content;
  return grid.sheetOrder.map((id) => {
    const { name = '', cellData = {} } = grid.sheets[id];
    const rows = Object.values(cellData) as Record<number, ICellData>[];
    return { sheet: name, cells: rows.flatMap((row) => Object.values(row)) };
  });
}

test('every table becomes a file of its own, with plain formulas and no trace of the add-in', async () => {
  const out = path.join(folder, 'all', 'tables');
  const { code, out: told, err } = await command('templates', '--out', out, '--year', '2031');
  expect([code, told]).toEqual([0, expect.stringContaining(`${TABLE_NAMES.length} tệp`)]);
  expect(err).toContain(`[1/${TABLE_NAMES.length}]`);
  expect(readdirSync(out).sort()).toEqual(TABLE_NAMES.map((name) => `${name}.xlsx`).sort());
  const withoutFormulas: string[] = [];
  for (const name of TABLE_NAMES) {
    const bytes = readFileSync(path.join(out, `${name}.xlsx`));
    const parts = unzipSync(bytes);
    const text = Object.values(parts)
      .map((part) => Buffer.from(part).toString('utf8'))
      .join('\n');
    expect({ name, trace: /_xldudf|CT\.[A-Z]{3,}\(|chi-tieu:record/.exec(text) }).toEqual({
      name,
      trace: null,
    });
    expect(Object.keys(parts).filter((part) => part.startsWith('customXml/'))).toEqual([]);
    const sheets = cellsOf(bytes);
    expect({ name, sheets: sheets.length }).toEqual({ name, sheets: 1 });
    if (!sheets[0].cells.some(({ f }) => f)) withoutFormulas.push(name);
    expect(sheets[0].cells.filter(({ v }) => typeof v === 'string' && v.startsWith('#'))).toEqual([]);
  }
  // published indices are typed, and so is the ledger
  expect(['IIP', 'CPI', 'SO-CONG-BO']).toEqual(expect.arrayContaining(withoutFormulas));
});

test('only the tables that are named, in the language and for the year asked for', async () => {
  const out = path.join(folder, 'named');
  const words = ['--only', 'cpi, XK-HANG,CPI', '--language', 'en', '--year', '2031'];
  expect(await command('templates', '--out', out, ...words)).toMatchObject({
    code: 0,
    out: expect.stringContaining('2 files written') as string,
  });
  expect(readdirSync(out).sort()).toEqual(['CPI.xlsx', 'XK-HANG.xlsx']);
  const texts = cellsOf(readFileSync(path.join(out, 'CPI.xlsx')))[0].cells.map(({ v }) => String(v ?? ''));
  expect(texts.some((text) => /CONSUMER PRICE/i.test(text) && text.includes('2031'))).toBe(true);
});

test('files that are there stay, unless --force is said', async () => {
  const out = path.join(folder, 'there');
  await command('templates', '--out', out, '--only', 'CPI');
  const there = path.join(out, 'CPI.xlsx');
  writeFileSync(there, 'của người khác');
  const refused = await command('templates', '--out', out, '--only', 'CPI,VON');
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining(`Đã có tệp: ${there}`)]);
  expect(readFileSync(there, 'utf8')).toBe('của người khác');
  expect(readdirSync(out)).toEqual(['CPI.xlsx']);
  expect(await command('templates', '--out', out, '--only', 'CPI', '--force')).toMatchObject({ code: 0 });
  expect(readFileSync(there).subarray(0, 2).toString()).toBe('PK');
});

test.each([
  [[], /--out is needed/],
  [['--out', 'x', '--only', 'GDP'], /--only is CT-NAM or .*DOICHIEU or .*, not "GDP"/],
  [['--out', 'x', '--year', '31'], /--year is a year from 1990 to 2100/],
])('templates %j is not understood, and says why', async (words, message) => {
  const { code, err } = await command('templates', ...words, '--language', 'en');
  expect([code, err]).toEqual([2, expect.stringMatching(message)]);
});
