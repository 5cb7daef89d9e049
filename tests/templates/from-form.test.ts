import { planBlock } from '../../src/planning';
import { readSheet } from '../../src/recognition';
import type { CellValue, SheetSnapshot } from '../../src/spreadsheet/sheet-snapshot';
import type { BlockRequest } from '../../src/tables/choices';
import { readTemplate } from '../../src/tables/own';
import { templateOfForm, type AboutForm } from '../../src/templates';
import { sharedAreThere, sharedSheets } from '../linking/fixture-files';
import '../tables/templates';
import { sheet } from '../workbook/fixtures/sheet';

if (!sharedAreThere) console.warn('Skipped: the published workbooks are not there.');

const PLACE = { kind: 'newSheet', sheet: 'Mới' } as const;

async function made(snapshot: SheetSnapshot, about: Partial<AboutForm> = {}) {
  const read = readSheet(snapshot);
  return (await templateOfForm(read, read.tables[0], { name: 'Biểu của Sở', ...about }))!;
}

const asked = (more: Partial<BlockRequest>): BlockRequest => ({
  table: 'DV-BIEU',
  year: 2031,
  form: 'growth',
  language: 'vi',
  baseYear: 2010,
  source: null,
  place: { kind: 'newSheet' },
  ...more,
});

const of = (formula: string, value: CellValue) => ({ formula, value });

/** A monthly form as departments have it, filled for May 2031. */
const monthly = (month: number, title = `TÌNH HÌNH THƯƠNG MẠI THÁNG ${month} NĂM 2031`) =>
  sheet(
    [
      [title, '', '', '', '', '', '', ''],
      [
        'TT',
        'Chỉ tiêu',
        'Đơn vị tính',
        'Kế hoạch năm 2031',
        'Thực hiện tháng 4/2031',
        'Ước tháng 5/2031',
        'Lũy kế 5 tháng năm 2031',
        'Lũy kế 5 tháng năm 2030',
        'Lũy kế so kế hoạch (%)',
        'Lũy kế so cùng kỳ (%)',
      ].map((text) =>
        text
          .replace(/tháng 4\//, `tháng ${month - 1}/`)
          .replace(/tháng 5\//, `tháng ${month}/`)
          .replace(/5 tháng/, `${month} tháng`),
      ),
      [
        '1',
        'Kim ngạch xuất khẩu',
        'triệu USD',
        900,
        71,
        74,
        352,
        320,
        of('=IF(D3=0,"",G3/D3*100)', 39.11),
        of('=G3/H3*100-100', 10),
      ],
      [
        '2',
        'Kim ngạch nhập khẩu',
        'triệu USD',
        400,
        31,
        30,
        150,
        125,
        of('=IF(D4=0,"",G4/D4*100)', 37.5),
        of('=G4/H4*100-100', 20),
      ],
      [
        '3',
        'Cán cân thương mại',
        'triệu USD',
        of('=D3-D4', 500),
        of('=E3-E4', 40),
        of('=F3-F4', 44),
        of('=G3-G4', 202),
        of('=H3-H4', 195),
        '',
        '',
      ],
      [
        '4',
        'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng',
        'tỷ đồng',
        21000,
        1700,
        1750,
        8600,
        8000,
        of('=IF(D6=0,"",G6/D6*100)', 40.95),
        of('=G6/H6*100-100', 7.5),
      ],
    ],
    { name: `Tháng ${month}` },
  );

describe('A monthly form', () => {
  test('has columns with their periods, formulas by their kind, and rows that are made of others', async () => {
    const { template, period, doubts } = await made(monthly(5));
    expect(doubts).toEqual([]);
    expect(period).toEqual({ year: 2031, month: 5 });
    expect(template.title.vi).toBe('TÌNH HÌNH THƯƠNG MẠI THÁNG {m} NĂM {y}');
    expect(
      template.columns.map(({ kind, states, header }) => [
        kind,
        states,
        ('growth' in header ? [] : header).map(({ vi }) => vi).join('/'),
      ]),
    ).toEqual([
      ['numbering', undefined, 'TT'],
      ['name', undefined, 'Chỉ tiêu'],
      ['unit', undefined, 'Đơn vị tính'],
      ['plan', { role: 'plan', part: 'year', years: 0 }, 'Kế hoạch năm {y}'],
      ['level', { role: 'actual', part: 'month', years: 0, months: -1 }, 'Thực hiện tháng {mn-1}/{my-1}'],
      ['estimate', { role: 'estimate', part: 'month', years: 0 }, 'Ước tháng {m}/{y}'],
      ['cumulative', { role: 'actual', part: 'months', years: 0 }, 'Lũy kế {m} tháng năm {y}'],
      ['samePeriod', { role: 'actual', part: 'months', years: -1 }, 'Lũy kế {m} tháng năm {y-1}'],
      ['planPercent', undefined, 'Lũy kế so kế hoạch (%)'],
      ['growth', undefined, 'Lũy kế so cùng kỳ (%)'],
    ]);
    const [plan, growth] = template.columns.slice(-2).map(({ formula }) => formula);
    expect(plan).toEqual({ kind: 'planPercent', actual: 'column7', plan: 'column4' });
    expect(growth).toEqual({ kind: 'growth', current: 'column7', previous: 'column8' });
    expect(template.rows.map(({ indicator }) => indicator)).toEqual([
      'exports',
      'imports',
      'tradeBalance',
      'retail',
    ]);
    expect(template.rows[2].difference).toEqual({ of: 'row3', less: 'row4' });
    expect(readTemplate(JSON.parse(JSON.stringify(template)))).toEqual({ template });
  });

  test('is filled for another month from that month’s sheet, and from no other', async () => {
    const { template } = await made(monthly(5));
    const june = asked({ table: template.id, template, month: 6, source: 'auto' });
    const { links, cells, title } = planBlock(june, PLACE, [monthly(5), monthly(6)]);
    expect(title).toBe('TÌNH HÌNH THƯƠNG MẠI THÁNG 6 NĂM 2031');
    expect(links.coverage).toEqual({ linked: 15, wanted: 15 });
    expect(links.sourceSheets).toContain('Tháng 6');
    expect(cells.flat().map((cell) => cell?.content)).toContain('Lũy kế 6 tháng năm 2030');
    expect(planBlock({ ...june, year: 2032 }, PLACE, [monthly(5)]).links.coverage.linked).toBe(0);
  });

  test('of January knows the December before', async () => {
    const { template } = await made(monthly(5));
    const january = planBlock(asked({ table: template.id, template, month: 1 }), PLACE, []);
    expect(january.cells.flat().map((cell) => cell?.content)).toContain('Thực hiện tháng 12/2030');
  });
});

test('a formula of no kind that templates have is typed, and told', async () => {
  const odd = monthly(5);
  const formulas = odd.formulas.map((row) => [...row]);
  formulas[2][9] = '=G3/H3*100-99';
  const { template, doubts } = await made({ ...odd, formulas });
  expect(template.columns[9].formula).toBeUndefined();
  expect(doubts).toMatchObject([{ why: 'otherFormula', address: "'Tháng 5'!J3" }]);
});

test('a form that names no year asks for it', async () => {
  const silent = sheet([
    ['Chỉ tiêu', 'Đơn vị tính', 'Thực hiện', 'Ghi chú'],
    ['Kim ngạch xuất khẩu', 'triệu USD', 900, ''],
    ['Kim ngạch nhập khẩu', 'triệu USD', 400, ''],
  ]);
  const read = readSheet(silent);
  expect(await templateOfForm(read, read.tables[0], { name: 'Biểu' })).toBeNull();
  expect(await templateOfForm(read, read.tables[0], { name: 'Biểu', year: 2031 })).not.toBeNull();
});

describe('A form whose rows are months', () => {
  const months = (name: string, title: string) =>
    sheet(
      [
        [title, '', '', ''],
        ['Tháng', 'Năm 2030', 'Năm 2031', 'So cùng kỳ (%)'],
        ['1', 610, 640, of('=C3/B3*100', 104.92)],
        ['2', 560, 590, of('=C4/B4*100', 105.36)],
        ['3', 630, 650, of('=C5/B5*100', 103.17)],
        ['Quý I', 1800, 1880, of('=C6/B6*100', 104.44)],
        ['4', 600, '', of('=IF(C7="","",C7/B7*100)', '')],
        ['5', 605, '', of('=IF(C8="","",C8/B8*100)', '')],
      ],
      { name },
    );
  const retail = () => months('Bán lẻ', 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng năm 2031');

  test('of one indicator follows it through the months, and is filled for another year', async () => {
    const { template } = await made(retail());
    expect(template.tracks).toBe('retail');
    expect(template.columns.map(({ key }) => key)).toEqual(['name', 'previous', 'current', 'column4']);
    expect(template.rows.map(({ month, totals }) => [month, totals])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, undefined],
      [3, ['row3', 'row4', 'row5']],
      [4, undefined],
      [5, undefined],
    ]);
    expect(readTemplate(JSON.parse(JSON.stringify(template)))).toEqual({ template });
    const next = asked({ table: template.id, template, year: 2032, source: 'auto' });
    const { links, title } = planBlock(next, PLACE, [retail()]);
    expect(title).toContain('NĂM 2032');
    // what was this year is last year's then
    const taken = links.cells.flatMap(({ row, column, source }) =>
      source ? [`${row} ${column} ${source.cell.row + 1}:${source.cell.column}`] : [],
    );
    expect(taken).toEqual(['row3 previous 3:2', 'row4 previous 4:2', 'row5 previous 5:2']);
  });

  test('of something that no one knows is typed', async () => {
    const { template } = await made(months('Khác', 'Số lượt khách đến chợ năm 2031'));
    expect(template.tracks).toBeUndefined();
    const own = asked({ table: template.id, template, source: 'auto' });
    expect(planBlock(own, PLACE, [retail()]).links.coverage).toEqual({ linked: 0, wanted: 0 });
  });
});

(sharedAreThere ? describe : describe.skip)('Published forms', () => {
  const formsIn = (file: string) =>
    sharedSheets(file).filter((snapshot) => readSheet(snapshot).tables.length > 0);

  test('become templates that a file can hold', async () => {
    for (const file of ['Chi_Tieu_Nganh_Cong_Thuong_REBUILT.xlsx', 'ThongKe_thang_REBUILT.xlsx'])
      for (const snapshot of formsIn(file)) {
        const { template } = await made(snapshot);
        expect(readTemplate(JSON.parse(JSON.stringify(template)))).toEqual({ template });
      }
  });

  test('are filled from themselves, cell by cell, and for the next year from the column of this one', async () => {
    const sheets = sharedSheets('Chi_Tieu_Nganh_Cong_Thuong_REBUILT.xlsx');
    const form = sheets.find(({ name }) => name === 'TMBLHH')!;
    const { template, period } = await made(form);
    const placesIn = (year: number) =>
      planBlock(
        asked({ table: template.id, template, year, source: 'auto' }),
        PLACE,
        sheets,
      ).links.cells.flatMap(({ row, column, source }) =>
        source
          ? [{ row, column, at: [source.cell.sheet, `row${source.cell.row + 1}`, source.cell.column] }]
          : [],
      );
    const own = placesIn(period.year);
    expect(own.length).toBeGreaterThanOrEqual(20);
    for (const { row, column, at } of own) expect(at).toEqual(['TMBLHH', row, column === 'previous' ? 1 : 2]);
    const next = placesIn(period.year + 1);
    expect(next.length).toBeGreaterThan(0);
    for (const { row, column, at } of next) expect([column, ...at]).toEqual(['previous', 'TMBLHH', row, 2]);
  });

  test('of a month are filled for another one by the sheet of that month alone', async () => {
    for (const form of formsIn('ThongKe_thang_REBUILT.xlsx')) {
      const { template, period } = await made(form);
      const { year, month } = period;
      const request = asked({
        table: template.id,
        template,
        year,
        month: month ?? undefined,
        source: 'auto',
      });
      const { cells } = planBlock(request, PLACE, [form]).links;
      // of two rows that are called alike one is as good as the other
      const labels = new Map(readSheet(form).tables[0].rows.map((one) => [one.row, one.label]));
      for (const { row, source } of cells)
        if (source) expect(labels.get(source.cell.row)).toBe(labels.get(Number(row.slice(3)) - 1));
      const other = { ...request, month: month === 12 ? 1 : month! + 1, year: year + 2 };
      expect(planBlock(other, PLACE, [form]).links.coverage.linked).toBe(0);
    }
  });
});
