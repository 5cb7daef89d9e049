import { command } from './command';
import { PATIENCE, SAMPLE, SOURCE } from './workbench';

jest.setTimeout(PATIENCE);

interface Told {
  findings: { kind: string; sheet: string; ranges: string[]; cells: { fix: unknown }[] }[] | null;
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

test('check of a sheet that is not there is refused, and wants one file', async () => {
  const { code, out } = await command('check', SAMPLE, '--sheet', 'Không có', '--json');
  expect([code, JSON.parse(out)]).toMatchObject([1, { findings: null, problem: { code: 'sheetMissing' } }]);
  expect((await command('check')).code).toBe(2);
});
