import { monthOf, quarterOf, wholeYear } from '../../src/indicators/language/periods';
import { periodText, readPeriod, type BlockRequest } from '../../src/tables/choices';
import { nextPeriodsOf } from '../../src/year/roll-period';
import { blocksToRoll, rolledRequest } from '../../src/year/rolled-requests';
import { REQUEST } from '../workbook/fixtures/block';

const request = (more: Partial<BlockRequest>): BlockRequest => ({ ...REQUEST, year: 2031, ...more });
const monthly = (month: number, more: Partial<BlockRequest> = {}) =>
  request({ table: 'BC-THANG', month, ...more });
const block = (id: string, one: BlockRequest, state: 'done' | 'writing' = 'done') => ({
  id,
  request: one,
  state,
});

test.each([
  ['2031', wholeYear(2031)],
  ['2031-04', { ...monthOf(4), year: 2031 }],
  ['2031-Q2', { ...quarterOf(2), year: 2031 }],
])('%p is a period, and is written so', (text, period) => {
  expect(readPeriod(text)).toEqual(period);
  expect(periodText(period)).toBe(text);
});

test.each(['', '31', '2031-13', '2031-0', '2031-Q5', '2031/04', 'tháng 4', '2031-04-01'])(
  '%p is no period',
  (text) => expect(readPeriod(text)).toBeNull(),
);

test('a table of a month takes the last month of what it is rolled to, a table of a year the year', () => {
  const to = { ...quarterOf(2), year: 2032 };
  expect(rolledRequest(monthly(12), to)).toMatchObject({ year: 2032, month: 6 });
  expect(rolledRequest(monthly(12), wholeYear(2032))).toMatchObject({ year: 2032, month: 12 });
  expect(rolledRequest(request({ table: 'TARGETS' }), to)).toMatchObject({ year: 2032 });
  expect(rolledRequest(request({ table: 'CPI', month: 3, quarter: 1 }), to)).toMatchObject({
    month: 6,
    quarter: 2,
  });
});

test('choices go along; the place, the source and cells that were pointed at do not', () => {
  const old = monthly(4, {
    digits: 3,
    department: 'Sở mẫu',
    source: 'Biểu 4',
    place: { kind: 'cell', address: "'Biểu'!C3" },
    links: { cells: [{ row: 'exports', column: 'month', sheet: 'Biểu 4', cell: 'D9' }] },
  });
  const rolled = rolledRequest(old, { ...monthOf(5), year: 2031 });
  expect(rolled).toEqual({
    ...old,
    month: 5,
    source: 'auto',
    place: { kind: 'newSheet' },
    links: undefined,
  });
});

test('of a table in several periods the newest is rolled, and the others say why they are not', () => {
  const blocks = [
    block('march', monthly(3)),
    block('april', monthly(4)),
    block('again', monthly(4)),
    block('june', monthly(6)),
    block('exports', request({ table: 'TIENDO', year: 2030, indicator: 'exports' })),
    block('imports', request({ table: 'TIENDO', year: 2030, indicator: 'imports' })),
    block('half', monthly(2), 'writing'),
    block('text', { ...monthly(1), given: [] }),
    block('check', request({ table: 'DOICHIEU', year: 2030 })),
  ];
  const { rolled, left } = blocksToRoll(blocks, { ...monthOf(5), year: 2031 });
  expect(rolled.map(({ block: { id } }) => id)).toEqual(['again', 'exports', 'imports']);
  expect(Object.fromEntries(left.map(({ block: { id }, why }) => [id, why]))).toEqual({
    march: 'older',
    april: 'older',
    june: 'notLater',
    half: 'unfinished',
    text: 'ofNoPeriod',
    check: 'ofNoPeriod',
  });
});

test('the periods on offer come after the newest month, or the newest year where there is no month', () => {
  const offered = (...requests: BlockRequest[]) => nextPeriodsOf(requests).map(periodText);
  expect(offered(monthly(4), monthly(5))).toEqual(['2031-06', '2031-Q2', '2032']);
  expect(offered(monthly(12))).toEqual(['2032-01', '2032-Q1', '2032']);
  expect(offered(request({}), request({ year: 2030 }))).toEqual(['2032']);
  expect(offered()).toEqual([]);
});
