import { loadTemplate } from '../../src/tables';
import type { BlockRequest, TableId } from '../../src/tables/choices';
import { sameFigures } from '../../src/year/same-figures';
import { REQUEST } from '../workbook/fixtures/block';

const TABLES: TableId[] = ['CT-NAM', 'TARGETS', 'BC-THANG', 'TIENDO', 'IIP', 'XK-HANG', 'CT-DANG', 'XEPLOAI'];

beforeAll(async () => {
  for (const table of TABLES) await loadTemplate(table);
});

const of = (
  table: TableId,
  year: number,
  month?: number,
  more: Partial<BlockRequest> = {},
): BlockRequest => ({
  ...REQUEST,
  table,
  year,
  ...(month !== undefined && { month }),
  ...more,
});

/** Which column of the old table fills which one of the new, in a row. */
function pairs(old: BlockRequest, request: BlockRequest, row: string): Record<string, string> {
  const columns = sameFigures(old, request).flatMap(({ to, from }) => {
    const [[line, column], [oldLine, oldColumn]] = [to, from].map((key) => key.split('\t'));
    expect(oldLine).toBe(line);
    return line === `row/${row}` ? [[column, oldColumn]] : [];
  });
  return Object.fromEntries(columns) as Record<string, string>;
}

test('a year on the estimate is what was done, and the plan for next year is this year’s', () => {
  const next = pairs(of('CT-NAM', 2031), of('CT-NAM', 2032), 'exports');
  expect(next).toEqual({ base: 'estimate', plan: 'target' });
  // two years on only the plan of the year between is behind
  expect(pairs(of('CT-NAM', 2031), of('CT-NAM', 2033), 'exports')).toEqual({});
});

test('a target is taken from the column that is computed from what was typed', () => {
  expect(pairs(of('TARGETS', 2031), of('TARGETS', 2032), 'retail')).toEqual({ plan: 'target' });
});

test('a month on the plan stays and the estimate of the month becomes last month’s', () => {
  const next = (to: BlockRequest) => pairs(of('BC-THANG', 2031, 4), to, 'exports');
  expect(next(of('BC-THANG', 2031, 5))).toEqual({ plan: 'plan', lastMonth: 'month' });
  expect(next(of('BC-THANG', 2032, 4))).toEqual({ sameMonth: 'month', samePeriod: 'cumulative' });
  expect(next(of('BC-THANG', 2032, 5))).toEqual({});
  expect(pairs(of('BC-THANG', 2031, 12), of('BC-THANG', 2032, 1), 'exports')).toEqual({ lastMonth: 'month' });
  // in January the month is what was reached, and the two are told apart all the same
  expect(pairs(of('BC-THANG', 2031, 1), of('BC-THANG', 2032, 1), 'exports')).toEqual({
    sameMonth: 'month',
    samePeriod: 'cumulative',
  });
});

test('goods have quantities and values, lines of a list too', () => {
  const next = (row: string) => pairs(of('XK-HANG', 2031, 4), of('XK-HANG', 2032, 4), row);
  expect(next('coffee')).toEqual({
    sameMonthQuantity: 'monthQuantity',
    sameMonth: 'month',
    samePeriodQuantity: 'cumulativeQuantity',
    samePeriod: 'cumulative',
  });
});

test('a tracker moves by a year: its months, its plan and its official result', () => {
  const tracked = { indicator: 'exports' as const };
  const next = (row: string) =>
    pairs(of('TIENDO', 2031, undefined, tracked), of('TIENDO', 2032, undefined, tracked), row);
  for (const row of ['m1', 'm12', 'plan', 'official']) expect(next(row)).toEqual({ previous: 'current' });
});

test('a published index of the month is the one of last month in the next table', () => {
  const next = pairs(of('IIP', 2031, 4), of('IIP', 2031, 5), 'mining');
  expect(next).toEqual({ lastMonthOnYear: 'month' });
});

test('tables of the Party’s ratings have no figures that another year has as well', () => {
  expect(sameFigures(of('XEPLOAI', 2031), of('XEPLOAI', 2032))).toEqual([]);
});
