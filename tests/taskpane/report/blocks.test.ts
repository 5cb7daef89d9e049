import { readReport } from '../../../src/reports';
import { BLOCK_KINDS, blockOf, hasRows, type BlockKind } from '../../../src/taskpane/report/blocks';
import { targetRows } from '../../../src/taskpane/report/blocks/targets';
import type { Language } from '../../../src/taskpane/texts';
import type { BlockPlan, PlannedCell } from '../../../src/workbook';

const TEXT =
  'Năm 2031, kim ngạch xuất khẩu ước đạt 412,5 triệu USD (đạt 93,75% kế hoạch, tăng 10% so với cùng kỳ). ' +
  'Năm 2032, phấn đấu kim ngạch xuất khẩu đạt 450 triệu USD, tăng 9,09% so với năm 2031.';
const FIRST_ROW = 4;

function planOf(kind: BlockKind, text = TEXT, language: Language = 'vi'): BlockPlan {
  const given = blockOf(kind, readReport(text), text, { kind: 'newSheet' }, language);
  if (!given) throw new Error(`no ${kind}`);
  return given.draw({ kind: 'newSheet', sheet: given.sheetName });
}

/** The cells of a row by the words of their columns' headers. */
function rowOf({ cells }: BlockPlan, line: number): Record<string, PlannedCell> {
  const headers = cells[2].map((cell) => String(cell?.content));
  return Object.fromEntries(headers.map((header, column) => [header, cells[FIRST_ROW + line][column]!]));
}

describe('the table of figures', () => {
  test('has a row for each figure, with the words it comes from', () => {
    const plan = planOf('results');
    expect(rowOf(plan, 0)).toMatchObject({
      'Chỉ tiêu': { content: 'kim ngạch xuất khẩu' },
      'Giá trị': { content: 412.5, numberFormat: '#,##0.0' },
      'Đơn vị tính': { content: 'triệu USD' },
      'So với kế hoạch (%)': { content: 93.75, numberFormat: '0.00' },
      'Tăng/giảm (%)': { content: 10, numberFormat: '0' },
      'So với': { content: 'cùng kỳ' },
      'Nguyên văn': { content: expect.stringMatching(/^kim ngạch xuất khẩu ước đạt 412,5/) as string },
    });
    expect(rowOf(plan, 1)).toMatchObject({ Loại: { content: 'mục tiêu' }, 'Giá trị': { content: 450 } });
  });

  test('leaves out columns that no figure fills', () => {
    const headers = planOf('results', 'Sản lượng điện đạt 1.240 triệu kWh.').cells[2];
    expect(headers.map((cell) => cell?.content)).not.toContain('So với kế hoạch (%)');
  });

  test('writes a multiple and a range as words', () => {
    const text =
      'Kim ngạch nhập khẩu đạt 52 triệu USD, gấp 2,3 lần so với cùng kỳ. Phấn đấu kết nạp 30 - 35 đảng viên.';
    const plan = planOf('results', text);
    expect(rowOf(plan, 0)['Tăng/giảm (%)'].content).toBe('gấp 2,3 lần');
    expect(rowOf(plan, 1)['Giá trị'].content).toBe('30-35');
  });

  test('speaks English where asked', () => {
    expect(planOf('results', TEXT, 'en').cells[2].map((cell) => cell?.content)).toContain('Of plan (%)');
  });
});

describe('the sheet of targets', () => {
  test('has the targets alone, each with the result of the year before', () => {
    expect(targetRows(readReport(TEXT))).toMatchObject([
      { target: { value: 450, period: expect.stringMatching(/2032/) as string }, base: 412.5 },
    ]);
  });

  test('a base in another unit is converted', () => {
    const text = TEXT.replace('450 triệu USD', '0,45 tỷ USD');
    expect(targetRows(readReport(text))[0].base).toBeCloseTo(0.4125, 12);
  });

  test('recomputes growth and judges what will be typed', () => {
    const row = rowOf(planOf('targets'), 0);
    const growth = row['Tăng so với năm trước (%)'];
    expect(growth.content).toBe('=IF(OR(G5="",E5=""),"",CT.GROWTH(G5,E5,"percent","-"))');
    expect(growth.expected).toBeCloseTo((450 / 412.5 - 1) * 100, 9);
    expect(row['Kết quả thực hiện']).toMatchObject({ role: 'input', content: '' });
    expect(row['Đánh giá'].content).toBe('=IF(OR(J5="",G5=""),"",CT.VERDICT(J5,G5,F5))');
  });

  test('a target by growth alone becomes a level of the base', () => {
    const text =
      'Năm 2031, giá trị sản xuất công nghiệp ước đạt 20.000 tỷ đồng. ' +
      'Năm 2032, phấn đấu giá trị sản xuất công nghiệp tăng 8% so với năm 2031.';
    const row = rowOf(planOf('targets', text), 0);
    expect(row['Mục tiêu']).toMatchObject({ formula: true, content: '=IF(E5="","",E5*(1+I5/100))' });
    expect(row['Mục tiêu'].expected).toBeCloseTo(21600, 9);
  });

  test('there is none without targets', () => {
    const text = 'Sản lượng điện đạt 1.240 triệu kWh.';
    expect(blockOf('targets', readReport(text), text, { kind: 'newSheet' }, 'vi')).toBeNull();
  });
});

describe('the reconciliation', () => {
  const both = `Kế hoạch năm 2031: kim ngạch xuất khẩu 440 triệu USD. ${TEXT}`;

  test('recomputes what the report states from the plan it names', () => {
    const plan = planOf('reconciliation', both);
    const rows = plan.cells.slice(FIRST_ROW, -1).map((_, line) => rowOf(plan, line));
    const ofPlan = rows.find((row) => row['Loại tỷ lệ'].content === 'đạt kế hoạch (%)')!;
    expect(ofPlan).toMatchObject({
      'Giá trị': { content: 412.5 },
      'Gốc so sánh hoặc kế hoạch': { content: 440 },
      'Công bố': { content: 93.75, numberFormat: '0.00' },
    });
    expect(ofPlan['Tính lại'].content).toMatch(/^=IF\(F\d="","",CT\.PLANPCT\(E\d,F\d,"percent","-"\)\)$/);
    expect(ofPlan['Tính lại'].expected).toBeCloseTo(93.75, 9);
    expect(ofPlan['Kết luận'].content).toMatch(/CT\.CHECKPCT\(H\d,E\d,F\d,"plan",2,"-"\)/);
  });

  test('leaves a cell to type the base into where the report names none', () => {
    const text = 'Năm 2031, sản lượng điện đạt 1.240 triệu kWh, tăng 5,1% so với cùng kỳ.';
    const row = rowOf(planOf('reconciliation', text), 0);
    expect(row['Gốc so sánh hoặc kế hoạch']).toMatchObject({ role: 'input', content: '' });
    expect(row['Tính lại'].expected).toBe('');
  });
});

test('formulas are written for the cell the block begins at', () => {
  const given = blockOf('targets', readReport(TEXT), TEXT, { kind: 'cell', address: "'T'!C11" }, 'vi')!;
  const { cells } = given.draw({ kind: 'cell', sheet: 'T', row: 10, column: 2 });
  expect(cells[FIRST_ROW][7]?.content).toBe('=IF(OR(I15="",G15=""),"",CT.GROWTH(I15,G15,"percent","-"))');
});

test('the number row numbers the figures and says what they are computed from', () => {
  const numbers = planOf('targets').cells[3].map((cell) => cell?.content);
  expect(numbers).toEqual(['A', 'B', 'C', 'D', 1, 'E', 2, '3=(2/1-1)*100', 4, 5, 'F']);
});

test.each([
  TEXT,
  'Sản lượng điện đạt 1.240 triệu kWh.',
  'Năm 2032, phấn đấu kết nạp 35 đảng viên.',
  'Chỉ số sản xuất công nghiệp tăng 5,1% so với cùng kỳ.',
  '',
])('a table is said to have rows exactly where it has some: %s', (text) => {
  const figures = readReport(text);
  for (const kind of BLOCK_KINDS) {
    const block = blockOf(kind, figures, text, { kind: 'newSheet' }, 'vi');
    expect([kind, hasRows(kind, figures)]).toEqual([kind, block !== null]);
  }
});
