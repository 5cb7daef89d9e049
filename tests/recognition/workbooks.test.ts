import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import '../tables/templates';
import { planBlock } from '../../src/planning';
import { readSheet } from '../../src/recognition';
import type { BlockRequest } from '../../src/tables/choices';
import type { SheetSnapshot } from '../../src/spreadsheet/sheet-snapshot';
import { surveySheets } from '../../src/planning/survey';
import { REQUEST, rowOf, shown } from '../workbook/fixtures/block';
import { openedSheets } from '../workbook/fixtures/opened-sheets';

const project = path.join(__dirname, '../..');
const folder = path.join(project, '../shared/data/workbooks');
const isThere = existsSync(folder);
if (!isThere) console.warn(`Skipped: the published workbooks are not at ${folder}.`);

const open = (file: string) => openedSheets(readFileSync(file), path.basename(file));
const NEW = { kind: 'newSheet', sheet: 'X' } as const;

/** Role, year, kind of period and form of the columns with a header. */
function columnsOf(sheets: SheetSnapshot[], name: string) {
  const {
    tables: [table],
  } = readSheet(sheets.find((sheet) => sheet.name === name)!);
  return table.columns
    .filter(({ header }) => header !== '')
    .map(({ role, year, part, form }) => [role, year, part?.kind, form]);
}

describe('The sample workbook', () => {
  const sheets = open(path.join(project, 'samples/chi-tieu-2023.xlsx'));

  test('offers its main sheet, 2023 and prices of 2010', () => {
    expect(surveySheets(sheets)).toMatchObject({ year: 2023, baseYear: 2010, bestSource: 'Chỉ tiêu 2023' });
  });

  test('fills the yearly table with the department’s figures', () => {
    const plan = planBlock(REQUEST, NEW, sheets);
    expect(plan.links.found).toBe(4);
    expect(shown(plan, 'output', 'base', 'plan', 'estimate', 'target')).toEqual(['', 31620, 31621, 35000]);
    expect(shown(plan, 'retail', 'base', 'plan', 'estimate', 'target')).toEqual(['', 108000, 108000, 123000]);
    expect(shown(plan, 'exports', 'base', 'plan', 'estimate', 'target')).toEqual([660, 680, 680, 750]);
    expect(shown(plan, 'imports', 'base', 'plan', 'estimate', 'target')).toEqual([140, 110, 141, 115]);
  });
});

(isThere ? describe : describe.skip)('The statistics office’s workbook of December 2023', () => {
  let sheets: SheetSnapshot[] = [];
  beforeAll(() => {
    sheets = open(path.join(folder, 'gso-2023-12.xlsx'));
  });

  test('has its retail table, of months and of the year', () => {
    expect(columnsOf(sheets, '26.Tongmuc')).toEqual([
      ['actual', 2023, 'month', 'level'],
      ['estimate', 2023, 'month', 'level'],
      ['estimate', 2023, 'year', 'level'],
      ['share', 2023, 'year', 'percent'],
      ['growth', 2023, 'month', 'index'],
      ['growth', 2023, 'year', 'index'],
    ]);
  });

  test('has headers stacked over five rows with years in cells of their own', () => {
    expect(columnsOf(sheets, '33.CPI')).toEqual([
      ['growth', 2023, 'month', 'index'],
      ['growth', 2023, 'month', 'index'],
      ['previousPeriodGrowth', 2023, 'month', 'index'],
      ['growth', 2023, 'quarter', 'index'],
      ['growth', 2023, 'year', 'index'],
    ]);
  });

  test('has exports whose total is named by the title, in one of the two units above the table', () => {
    const source = sheets.find(({ name }) => name.startsWith('28.'))!;
    const { estimate } = rowOf(planBlock(REQUEST, NEW, [source]), 'exports');
    expect(estimate.content).toMatch(/!G8\)$/);
    expect(estimate.expected).toBeGreaterThan(300000);
  });

  test('reports on 2023, and more than forty of its fifty sheets have a table', () => {
    expect(sheets).toHaveLength(50);
    expect(surveySheets(sheets).year).toBe(2023);
    expect(sheets.filter((sheet) => readSheet(sheet).tables.length > 0).length).toBeGreaterThan(40);
  });
});

(isThere ? describe : describe.skip)('A department’s workbook with months as rows', () => {
  test('has indicators in its header, and fills a yearly table from the rows of its plan and its months', () => {
    const sheets = open(path.join(folder, 'Chi_Tieu_Nganh_Cong_Thuong_REBUILT.xlsx'));
    const {
      tables: [table],
    } = readSheet(sheets.find(({ name }) => name === 'Năm 2023')!);
    expect(table.columns.map(({ indicator }) => indicator)).toEqual([
      null,
      'iip',
      'retail',
      'exports',
      'imports',
      'cpi',
    ]);
    const { year, bestSource } = surveySheets(sheets);
    expect(year).toBe(2026);
    expect(bestSource).not.toBeNull();
  });
});

(isThere ? describe : describe.skip)('The published workbooks', () => {
  const found = (file: string, request: Partial<BlockRequest>) => {
    const sheets = open(path.join(folder, file));
    return planBlock({ ...REQUEST, ...request }, NEW, sheets).links;
  };

  test.each([
    ['IIP', 37, 37],
    ['CPI', 20, 20],
    ['SPCN', 33, 33],
    ['XK-HANG', 39, 39],
    ['NK-HANG', 41, 41],
    ['TMBL', 5, 5],
    ['VON', 5, 6],
  ] as const)('fill the rows of %s from the statistics office’s month: %d of %d', (table, least, rows) => {
    const links = found('gso-2023-12.xlsx', { table, month: 12 });
    expect(links.rows).toBe(rows);
    expect(links.found).toBeGreaterThanOrEqual(least);
  });

  test('fill a tracker from a department’s months', () => {
    const tracker = { table: 'TIENDO', year: 2026, indicator: 'retail' } as const;
    const links = found('Chi_Tieu_Nganh_Cong_Thuong_REBUILT.xlsx', tracker);
    expect(links).toMatchObject({ sourceSheet: 'TMBLHH', found: 14, rows: 14 });
  });
});
