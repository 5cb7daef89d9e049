import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { InsertReport, ReadTemplate } from '../../../src/contract';
import { command } from './command';
import { PATIENCE, SAMPLE } from './workbench';

jest.setTimeout(PATIENCE * 2);

let folder: string;
const file = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'chi-tieu-test-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

interface Inserted {
  report: InsertReport;
  cells: { address: string; formula: string | null; value: unknown }[];
}
const inserted = (out: string) => JSON.parse(out) as Inserted;
const made = (out: string) => JSON.parse(out) as ReadTemplate;

describe('A template of an inserted table', () => {
  const template = () => file('ct-nam.json');

  test('makes the very same table again', async () => {
    const first = await command(
      'insert',
      '--workbook',
      SAMPLE,
      '--table',
      'CT-NAM',
      '--out',
      file('one.xlsx'),
      '--json',
    );
    const { report, cells } = inserted(first.out);
    const read = await command(
      'template',
      file('one.xlsx'),
      '--sheet',
      report.sheet,
      '--name',
      'Biểu Sở',
      '--out',
      template(),
    );
    expect([read.code, read.out]).toEqual([0, expect.stringContaining('Mẫu "Biểu Sở": 12 cột')]);
    expect(read.out).not.toContain('Cần xem lại');
    const again = await command(
      'insert',
      '--workbook',
      SAMPLE,
      '--template',
      template(),
      '--out',
      file('two.xlsx'),
      '--json',
    );
    const own = inserted(again.out);
    expect(own.report).toMatchObject({ table: 'DV-BIEU-SO', template: { name: { vi: 'Biểu Sở' } } });
    expect(own.report.coverage).toEqual(report.coverage);
    expect(own.cells).toEqual(cells);
  });

  test('is updated in its place, rolled forward and taken away like a standard one', async () => {
    const again = await command(
      'insert',
      '--workbook',
      file('two.xlsx'),
      '--template',
      template(),
      '--out',
      file('updated.xlsx'),
      '--json',
    );
    expect(inserted(again.out).report.updated).toBeDefined();
    const rolled = await command('roll', file('updated.xlsx'), '--to', '2024', '--out', file('rolled.xlsx'));
    expect([rolled.code, rolled.out]).toEqual([
      0,
      expect.stringContaining('Biểu Sở (DV-BIEU-SO), năm 2023 → năm 2024'),
    ]);
    const removed = await command('remove', '--workbook', file('rolled.xlsx'), '--out', file('removed.xlsx'));
    expect([removed.code, removed.err]).toEqual([0, expect.stringContaining('DV-BIEU-SO')]);
    const sent = await command('sendout', '--workbook', file('rolled.xlsx'), '--out', file('sent.xlsx'));
    expect(sent.code).toBe(0);
  });

  test('becomes forms for units, which are taken back', async () => {
    const forms = file('forms');
    const given = await command(
      'forms',
      '--template',
      template(),
      '--year',
      '2024',
      '--units',
      'Phường A,Phường B',
      '--out',
      forms,
    );
    expect([given.code, given.err]).toEqual([0, expect.any(String)]);
    expect(readdirSync(forms).filter((name) => name.startsWith('DV-BIEU-SO-2024-'))).toHaveLength(2);
    const collected = await command('collect', forms, '--out', file('collected.xlsx'), '--json');
    // nothing was filled in, and that is all that is wrong with them
    expect(JSON.parse(collected.out)).toMatchObject({ counts: { missing: 0, faulty: 2 } });
    expect(collected.out).toContain('nothingFilled');
  });
});

test('a form on a sheet becomes a template that its own sheet fills', async () => {
  const read = await command(
    'template',
    SAMPLE,
    '--sheet',
    'Chỉ tiêu 2023',
    '--out',
    file('form.json'),
    '--json',
  );
  expect(read.code).toBe(0);
  const { template, period } = made(read.out);
  expect(period).toEqual({ year: 2023, month: null });
  expect(template.columns.filter(({ states }) => states).length).toBeGreaterThan(2);
  const { out } = await command(
    'insert',
    '--workbook',
    SAMPLE,
    '--template',
    file('form.json'),
    '--out',
    file('filled.xlsx'),
    '--json',
  );
  const { coverage } = inserted(out).report;
  expect(coverage.linked).toBeGreaterThan(0);
});

test('what is no template, or names what is not there, is refused before anything is written', async () => {
  const wrong = file('wrong.json');
  const template = JSON.parse(readFileSync(file('ct-nam.json'), 'utf8'));
  template.template.columns[6].formula.kind = 'script';
  writeFileSync(wrong, JSON.stringify(template));
  const out = ['--out', file('never.xlsx')];
  const refused = await command('insert', '--workbook', SAMPLE, '--template', wrong, ...out);
  expect([refused.code, refused.err]).toEqual([
    1,
    expect.stringContaining('columns[6].formula.kind: chỉ có thể là'),
  ]);
  const both = await command(
    'insert',
    '--workbook',
    SAMPLE,
    '--template',
    wrong,
    '--table',
    'CT-NAM',
    ...out,
  );
  expect([both.code, both.err]).toEqual([2, expect.stringContaining('chỉ ghi một trong hai')]);
  const noSheet = await command('template', SAMPLE, '--sheet', 'Không có', '--out', file('never.json'));
  expect(noSheet.code).toBe(1);
  expect(existsSync(file('never.xlsx')) || existsSync(file('never.json'))).toBe(false);
});
