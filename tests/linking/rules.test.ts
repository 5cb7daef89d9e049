import { linkTable } from '../../src/linking/link-table';
import {
  headerPattern,
  readRules,
  rowName,
  sheetKind,
  writeRules,
  type LinkRule,
  type LinkRules,
} from '../../src/linking/rules';
import { wantedOf } from '../../src/linking/wanted';
import { readSheet } from '../../src/recognition';
import { TEMPLATES } from '../tables/templates';
import { readSheets } from './sheet-notation';

/** A monthly sheet whose plan stands under words that say no plan. */
const sheetOf = (month: number, plan: number) =>
  readSheet(
    readSheets([
      `== T${month}`,
      `1| TÌNH HÌNH XUẤT NHẬP KHẨU THÁNG ${month} NĂM 2031`,
      `2| Đơn vị tính: Triệu USD`,
      `3| Chỉ tiêu | Phân khai | Ước tháng ${month} năm 2031 | Cộng dồn ${month} tháng năm 2031`,
      `4| Kim ngạch xuất khẩu | ${plan} | 60 | ${60 * month}`,
      `5| Hàng qua cửa khẩu | 90 | 7 | ${7 * month}`,
    ])[0].snapshot,
  );

const wanted = (month: number) => wantedOf(TEMPLATES['BC-THANG'], 2031, 2010, month);
const linked = (month: number, rules: LinkRules) =>
  linkTable([sheetOf(month, 800 + month)], wanted(month), rules);
const placeIn = (plan: ReturnType<typeof linked>, row: string, column: string) => {
  const cell = plan.rows.get(row)?.[column];
  return cell ? [cell.row, cell.column] : null;
};

describe('headers read the same a month later', () => {
  test.each([
    ['Ước tháng 5 năm 2031', 5, 'Ước tháng 6 năm 2031', 6],
    ['Cộng dồn 5 tháng', 5, 'Cộng dồn 6 tháng', 6],
    ['Thực hiện tháng 12 năm 2030', 1, 'Thực hiện tháng 1 năm 2031', 2],
    ['Thực hiện tháng 12', 1, 'Thực hiện tháng 1', 2],
    ['Thực hiện Ước T5/2031', 5, 'Thực hiện Ước T6/2031', 6],
    ['LK 5T/2031', 5, 'LK 6T/2031', 6],
    ['So với kỳ gốc 2019', 5, 'So với kỳ gốc 2019', 6],
  ])('%s in month %i is %s in month %i', (first, month, second, later) => {
    expect(headerPattern(first, { year: 2031, month })).toBe(
      headerPattern(second, { year: 2031, month: later }),
    );
  });

  test('another month is another header', () => {
    const reported = { year: 2031, month: 5 };
    expect(headerPattern('Ước tháng 5', reported)).not.toBe(headerPattern('Ước tháng 4', reported));
  });
});

test('a sheet is of the same kind a month later, however its month is written', () => {
  const kind = (title: string, sheet = 'Sheet1') => sheetKind({ title, sheet });
  expect(kind('BÁO CÁO NHANH T5/2031')).toBe(kind('BÁO CÁO NHANH T6/2031'));
  expect(kind('XUẤT KHẨU 5T/2031')).toBe(kind('XUẤT KHẨU 6T/2031'));
  expect(kind('', 'T5')).toBe(kind('', 'T12'));
  expect(kind('XUẤT KHẨU THÁNG 5')).not.toBe(kind('NHẬP KHẨU THÁNG 5'));
});

describe('a cell that was pointed at', () => {
  test('is linked, and says so', () => {
    const plan = linked(5, { cells: [{ row: 'exports', column: 'plan', sheet: 'T5', cell: 'B4' }] });
    expect(placeIn(plan, 'exports', 'plan')).toEqual([3, 1]);
    expect(plan.cells.find(({ row, column }) => row === 'exports' && column === 'plan')).toMatchObject({
      isGiven: true,
      source: { header: 'Phân khai', rowName: 'Kim ngạch xuất khẩu', value: 805 },
    });
  });

  test('without a row the column follows it', () => {
    const plan = linked(5, { cells: [{ row: null, column: 'plan', sheet: 'T5', cell: 'B5' }] });
    expect(placeIn(plan, 'exports', 'plan')).toEqual([3, 1]);
  });

  test('with no cell is not linked, and is not missing', () => {
    const plan = linked(5, { cells: [{ row: 'exports', column: 'month', sheet: '', cell: '' }] });
    expect(placeIn(plan, 'exports', 'month')).toBeNull();
    expect(plan.missing.some(({ row, column }) => row === 'exports' && column === 'month')).toBe(false);
  });

  test('on a sheet that is not there is told', () => {
    const cell = { row: 'exports', column: 'plan', sheet: 'T9', cell: 'B4' };
    expect(linked(5, { cells: [cell] }).unmet).toEqual([cell]);
  });
});

describe('a rule', () => {
  const source = sheetOf(5, 805);
  const target = { table: 'BC-THANG', row: 'exports', column: 'plan' };
  const [table] = source.tables;
  const wordsOf = (row: number | null, column: number | null): LinkRule['source'] => ({
    rowName: row === null ? null : rowName(table.rows.find((one) => one.row === row)!.label),
    header:
      column === null
        ? null
        : headerPattern(table.columns.find((one) => one.column === column)!.header, { year: 2031, month: 5 }),
    sheetKind: sheetKind(table),
  });
  const rule = { ...target, source: wordsOf(3, 1) };

  test('finds the same words in next month’s sheet', () => {
    expect(placeIn(linked(6, { rules: [rule] }), 'exports', 'plan')).toEqual([3, 1]);
  });

  test('that is switched off does nothing', () => {
    expect(placeIn(linked(6, { rules: [{ ...rule, isOff: true }] }), 'exports', 'plan')).toBeNull();
  });

  test('of a row makes another row of the source mean it', () => {
    const ofRow = { ...target, row: 'imports', column: null, source: wordsOf(4, null) };
    const plan = linked(6, { rules: [ofRow] });
    expect(placeIn(plan, 'imports', 'month')).toEqual([4, 2]);
    expect(placeIn(plan, 'imports', 'cumulative')).toEqual([4, 3]);
    expect(placeIn(plan, 'exports', 'month')).toEqual([3, 2]);
  });

  test('of another kind of sheet is not followed, and told', () => {
    const other = { ...rule, source: { ...rule.source!, sheetKind: 'giá vàng' } };
    const plan = linked(6, { rules: [other] });
    expect(placeIn(plan, 'exports', 'plan')).toBeNull();
    expect(plan.unmet).toEqual([other]);
  });

  test('survives a file; a file of something else is refused', () => {
    expect(readRules(writeRules([rule]))).toEqual([rule]);
    expect(() => readRules('{"version":1,"rules":[{"table":"X","row":null,"column":null}]}')).toThrow();
    expect(() => readRules('[]')).toThrow();
  });
});
