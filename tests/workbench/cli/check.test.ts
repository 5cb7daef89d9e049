import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { command } from './command';
import { closeWorkbenches, openSample, PATIENCE, SAMPLE, SOURCE } from './workbench';

jest.setTimeout(PATIENCE);

interface Told {
  findings: { kind: string; sheet: string; ranges: string[]; cells: { fix: unknown }[] }[] | null;
  cutSheets: { sheet: string; read: string }[] | null;
  problem: { code: string } | null;
}

test('check finds the texts among the numbers of the sample, offers numbers, and ends with 1', async () => {
  const { code, out } = await command('check', SAMPLE, '--json');
  const { findings, problem } = JSON.parse(out) as Told;
  expect([code, problem]).toEqual([1, null]);
  expect(findings!.map(({ kind, sheet, ranges, cells }) => [kind, sheet, ...ranges, cells[0].fix])).toEqual([
    ['textNumber', SOURCE, 'E14', 108000],
    ['textNumber', SOURCE, 'F12', 31621],
    ['textNumber', SOURCE, 'I12', 35000],
  ]);
});

test('check says what it found in words, of one sheet, in both languages', async () => {
  const { code, out } = await command('check', SAMPLE, '--sheet', SOURCE);
  expect(code).toBe(1);
  expect(out).toContain("Số ở dạng văn bản: 'Chỉ tiêu 2023'!E14 (1 ô)");
  const clean = await command('check', SAMPLE, '--sheet', 'Theo tháng', '--language', 'en');
  expect([clean.code, clean.out]).toEqual([0, 'Nothing was found.']);
});

test('check tells the sheets that were not read to their end, and looks at their beginning', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'check-'));
  const file = path.join(folder, 'lớn.xlsx');
  try {
    const { engine, save } = await openSample();
    const sheet = engine.addSheet('Nhật ký');
    engine.write(sheet, { row: 2499, column: 1, rows: 1, columns: 1 }, [['=NA()']]);
    engine.write(sheet, { row: 1, column: 1, rows: 1, columns: 1 }, [['=NA()']]);
    await engine.settled();
    writeFileSync(file, (await save()).bytes);
    const { code, out } = await command('check', file, '--sheet', 'Nhật ký', '--json');
    const { findings, cutSheets } = JSON.parse(out) as Told;
    expect([code, findings!.map(({ ranges }) => ranges)]).toEqual([1, [['B2']]]);
    expect(cutSheets).toEqual([{ sheet: 'Nhật ký', read: 'B2:B2001' }]);
    expect((await command('check', file)).out).toContain("Trang quá lớn, chỉ rà soát 'Nhật ký'!B2:B2001.");
    const whole = await command('check', file, '--sheet', 'Theo tháng', '--json');
    expect(JSON.parse(whole.out)).toMatchObject({ findings: [], cutSheets: [] });
  } finally {
    await closeWorkbenches();
    rmSync(folder, { recursive: true });
  }
});

test('check of a sheet that is not there is refused, and wants one file', async () => {
  const { code, out } = await command('check', SAMPLE, '--sheet', 'Không có', '--json');
  expect([code, JSON.parse(out)]).toMatchObject([
    1,
    { findings: null, cutSheets: null, problem: { code: 'sheetMissing' } },
  ]);
  expect((await command('check')).code).toBe(2);
});
