/* Tables filled in and calculated. The figures expected were computed by hand from what is typed, not by the code under test. */
import type { TemplateChoices, TemplateId } from '../../../src/tables';
import { TEMPLATES } from '../templates';
import type { Engine } from '../../../src/workbench/engine/engine';
import type { Library } from '../../functions/library';
import { loadLibrary } from '../../functions/library';
import { closeEngines, open } from '../../workbench/engine/content';
import type { Typed } from './sheet';
import { connect, layOut } from './sheet';

let library: Library;
let engine: Engine;

beforeAll(async () => {
  library = await loadLibrary();
  engine = await open();
  connect(engine, library);
}, 60_000);

afterAll(closeEngines);

type Value = string | number | boolean;

/** Fills a table in, calculates it with our functions and in plain Excel, and reads cells back: `[with functions, plain]`. */
async function fill(id: TemplateId, typed: Typed, chosen: Partial<TemplateChoices> = {}) {
  const read: ((row: string, column: string) => Value)[] = [];
  for (const writing of ['ct', 'plain'] as const) {
    const { cells, place } = layOut(TEMPLATES[id], writing, typed, chosen);
    const area = { row: 0, column: 0, rows: cells.length, columns: cells[0].length };
    engine.write('s1', area, cells);
    await engine.settled();
    const results = engine.read('s1', area);
    engine.clear('s1', area, 'Contents');
    read.push((row, column) => {
      const at = place(row, column);
      const { value } = results[at.row][at.column];
      return typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value;
    });
  }
  return (row: string, column: string): Value[] => read.map((one) => one(row, column));
}

const both = (value: Value): Value[] => [value, value];

test('An empty table shows no error and no figure that is not there', async () => {
  for (const [id, template] of Object.entries(TEMPLATES)) {
    for (const writing of ['ct', 'plain'] as const) {
      const { cells, rows } = layOut(template, writing, {});
      const area = { row: 0, column: 0, rows: cells.length, columns: cells[0].length };
      engine.write('s1', area, cells);
      await engine.settled();
      const results = engine.read('s1', area);
      engine.clear('s1', area, 'Contents');
      const faults = results.flatMap((line, row) =>
        line.flatMap(({ value, formula }, column) => {
          const { key, kind } = template.columns[column];
          // The even path of a plan needs nothing typed.
          return formula !== '' && value !== '' && kind !== 'path'
            ? [`${id} ${rows[row].id}.${key} ${value}`]
            : [];
        }),
      );
      expect(faults).toEqual([]);
    }
  }
}, 120_000);

test('The monthly report compares with last month, last year and plan; indices stay as published; balances follow', async () => {
  const of = await fill('BC-THANG', {
    exports: { plan: 1200, lastMonth: 80, month: 100, cumulative: 450, sameMonth: 125, samePeriod: 360 },
    imports: { month: 130, cumulative: 300 },
    iip: { month: 108.4, onLastMonth: 3.1, cumulative: 106 },
    retail: { month: 50, sameMonth: 0 },
  });
  expect(of('exports', 'onLastMonth')).toEqual(both(25));
  expect(of('exports', 'monthGrowth')).toEqual(both(-20));
  expect(of('exports', 'cumulativeGrowth')).toEqual(both(25));
  expect(of('exports', 'planPercent')).toEqual(both(37.5));
  expect(of('tradeBalance', 'month')).toEqual(both(-30));
  expect(of('tradeBalance', 'cumulative')).toEqual(both(150));
  expect(of('tradeBalance', 'planPercent')).toEqual(both(''));
  expect(of('iip', 'onLastMonth')).toEqual(both(3.1));
  expect(of('iip', 'monthGrowth')).toEqual(both(8.4));
  expect(of('iip', 'cumulativeGrowth')).toEqual(both(6));
  expect(of('retail', 'monthGrowth')).toEqual(both('-'));
}, 60_000);

test('The tracker adds months up and holds them against the even path', async () => {
  const of = await fill('TIENDO', {
    plan: { current: 600 },
    m1: { previous: 30, current: 45 },
    m2: { previous: 40, current: 50 },
    m3: { previous: 50, current: 55 },
    m4: { previous: 60 },
  });
  expect(of('q1', 'current')).toEqual(both(150));
  expect(of('q1', 'growth')).toEqual(both(25));
  expect(of('m2', 'cumulative')).toEqual(both(95));
  expect(of('q1', 'cumulative')).toEqual(both(150));
  expect(of('m3', 'cumulativeGrowth')).toEqual(both(25));
  expect(of('m3', 'planPercent')).toEqual(both(25));
  expect(of('m3', 'path')).toEqual(both(25));
  expect(of('m2', 'gap')).toEqual(both(-0.8333));
  expect(of('m3', 'yearEnd')).toEqual(both(600));
  expect(of('m3', 'remaining')).toEqual(both(50));
  // April is not reported: nothing from there on, and no half-year.
  expect(of('m4', 'cumulative')).toEqual(both(''));
  expect(of('m4', 'cumulativePrevious')).toEqual(both(180));
  expect(of('half', 'current')).toEqual(both(''));
}, 60_000);

test('Retail shows its structure, and the check of sums speaks only when all parts are there', async () => {
  const parts = { goods: 700, accommodation: 150, travel: 20 };
  const typed = (other: number | '', total = 1000): Typed => ({
    retail: { cumulative: total, samePeriod: 800 },
    ...Object.fromEntries(Object.entries(parts).map(([row, cumulative]) => [row, { cumulative }])),
    other: other === '' ? {} : { cumulative: other },
  });
  const agreeing = await fill('TMBL', typed(130));
  expect(agreeing('goods', 'share')).toEqual(both(70));
  expect(agreeing('retail', 'cumulativeGrowth')).toEqual(both(25));
  expect(agreeing('retail', 'check')).toEqual(both('khớp'));
  const wrong = await fill('TMBL', typed(140));
  expect(wrong('retail', 'check')).toEqual(both('lệch cột 3'));
  expect((await fill('TMBL', typed(140), { language: 'en' }))('retail', 'check')).toEqual(
    both('differs in column 3'),
  );
  expect((await fill('TMBL', typed('')))('retail', 'check')).toEqual(both(''));
  // Five figures with one decimal may be off by half a tenth each.
  expect((await fill('TMBL', typed(130.2)))('retail', 'check')).toEqual(both('khớp'));
}, 120_000);

test('Markets add up with the lines the user named; a line without a name is no market', async () => {
  const named = {
    total: { cumulative: 100, samePeriod: 80 },
    china: { cumulative: 40 },
    unitedStates: { cumulative: 20 },
    europeanUnion: { cumulative: 10 },
    asean: { cumulative: 5 },
    japan: { cumulative: 5 },
    korea: { cumulative: 5 },
    rest: { cumulative: 8 },
  };
  const withLine = (line: Record<string, string | number>): Typed => ({ ...named, 'market.1': line });
  const of = await fill('XK-THITRUONG', withLine({}), { rows: 1 });
  expect(of('total', 'check')).toEqual(both('lệch cột 2'));
  expect(of('china', 'share')).toEqual(both(40));
  expect(of('total', 'growth')).toEqual(both(25));
  const line = await fill('XK-THITRUONG', withLine({ name: 'Ấn Độ', cumulative: 7 }), { rows: 2 });
  expect(line('total', 'check')).toEqual(both('khớp'));
  const unfilled = await fill('XK-THITRUONG', withLine({ name: 'Ấn Độ' }), { rows: 1 });
  expect(unfilled('total', 'check')).toEqual(both(''));
}, 60_000);

test('Contributions add up to growth, on either denominator', async () => {
  const typed: Typed = {
    grdp: { base: 1000, estimate: 1080, current: 2000 },
    agriculture: { base: 300, estimate: 312, current: 640 },
    industryConstruction: { base: 250, estimate: 280 },
    services: { base: 350, estimate: 382 },
    productTaxes: { base: 100, estimate: 106 },
  };
  const onGrdp = await fill('GRDP', typed);
  expect(onGrdp('grdp', 'growth')).toEqual(both(8));
  const rows = ['agriculture', 'industryConstruction', 'services', 'productTaxes'];
  expect(rows.map((row) => onGrdp(row, 'contribution')[0])).toEqual([1.2, 3, 3.2, 0.6]);
  expect(rows.map((row) => onGrdp(row, 'contribution')[1])).toEqual([1.2, 3, 3.2, 0.6]);
  expect(onGrdp('agriculture', 'share')).toEqual(both(32));
  expect(onGrdp('grdp', 'check')).toEqual(both('khớp'));
  // Gross value added of the base: 1000 − 100.
  const onGva = await fill('GRDP', typed, { denominator: 'gva' });
  expect(onGva('gva', 'base')).toEqual(both(900));
  expect(onGva('services', 'contribution')).toEqual(both(3.5556));
}, 60_000);

test('Quantities are left out of goods that have none', async () => {
  const of = await fill('NK-HANG', {
    rubber: { monthQuantity: 12, sameMonthQuantity: 10, month: 30, sameMonth: 24 },
    fabric: { month: 9, sameMonth: 10 },
  });
  expect(of('rubber', 'monthGrowthQuantity')).toEqual(both(20));
  expect(of('rubber', 'monthGrowth')).toEqual(both(25));
  expect(of('fabric', 'monthGrowth')).toEqual(both(-10));
  expect(of('fabric', 'monthGrowthQuantity')).toEqual(both(''));
  await expect(fill('NK-HANG', { fabric: { monthQuantity: 3 } })).rejects.toThrow('stays empty');
}, 60_000);

test('A target follows from its level or from its growth, rounded to its step; a range is read', async () => {
  const of = await fill('TARGETS', {
    exports: { estimate: 512, growthTyped: 8, step: 5, comparator: '≥', result: 560 },
    imports: { estimate: 200, targetTyped: 230, growthTyped: 99, comparator: '≤', result: 240 },
    retail: { estimate: 1000, growthTyped: 12.34 },
    iip: { targetTyped: '107-108', result: 107.5 },
  });
  // 512 × 1.08 = 552.96, to the nearest 5.
  expect(of('exports', 'target')).toEqual(both(555));
  expect(of('exports', 'targetGrowth')).toEqual(both(8.3984));
  expect(of('exports', 'verdict')).toEqual(both('Vượt'));
  expect(of('imports', 'target')).toEqual(both(230));
  expect(of('imports', 'targetGrowth')).toEqual(both(15));
  expect(of('imports', 'verdict')).toEqual(both('Không đạt'));
  expect(of('retail', 'target')).toEqual(both(1123.4));
  expect(of('retail', 'verdict')).toEqual(both(''));
  expect(of('iip', 'verdict')).toEqual(both('Đạt'));
  expect(of('tradeBalance', 'target')).toEqual(both(325));
}, 60_000);

const PARTY: Typed = {
  study: { comparator: '=', target: 100, achieved: 52, total: 52 },
  committee: { comparator: '≥', target: 'Hoàn thành tốt nhiệm vụ', achieved: 'Hoàn thành xuất sắc nhiệm vụ' },
  cells: { comparator: '=', target: 100, achieved: 6, total: 6 },
  cellsExcellent: { comparator: '≥', target: 1, achieved: 1 },
  weakOrganisations: { comparator: '=', target: 0, achieved: 0 },
  membersGood: { comparator: '≥', target: 90, achieved: 45, total: 50 },
  membersExcellent: { comparator: '≤', target: 20, achieved: 10 },
  admitted: { comparator: '≥', target: 1, achieved: 0 },
  attendance: { comparator: '>', target: 90, achieved: 540, total: 600 },
  'other.1': { comparator: '≥', target: 3, achieved: 4 },
};

test('Party targets are held against their kind of result', async () => {
  const of = await fill('CT-DANG', PARTY);
  expect(of('study', 'verdict')).toEqual(both('Đạt'));
  expect(of('committee', 'verdict')).toEqual(both('Vượt'));
  expect(of('committee', 'ratio')).toEqual(both(''));
  expect(of('cellsExcellent', 'verdict')).toEqual(both('Đạt'));
  expect(of('weakOrganisations', 'verdict')).toEqual(both('Đạt'));
  expect(of('membersGood', 'ratio')).toEqual(both(90));
  expect(of('membersGood', 'verdict')).toEqual(both('Đạt'));
  expect(of('admitted', 'verdict')).toEqual(both('Không đạt'));
  // 540 of 600 are 90.0 %, which is not more than 90 %.
  expect(of('attendance', 'verdict')).toEqual(both('Không đạt'));
  expect(of('other.1', 'verdict')).toEqual(both('Vượt'));
  expect(of('union', 'verdict')).toEqual(both(''));
}, 60_000);

test('"Trong đó" is a percentage of all or of those above it, and the other reading stands beside', async () => {
  const ofAll = await fill('CT-DANG', PARTY, { nested: 'all' });
  expect(ofAll('membersExcellent', 'total')).toEqual(both(50));
  expect(ofAll('membersExcellent', 'ratio')).toEqual(both(20));
  expect(ofAll('membersExcellent', 'otherRatio')).toEqual(both(22.2222));
  expect(ofAll('membersExcellent', 'verdict')).toEqual(both('Đạt'));
  const ofParent = await fill('CT-DANG', PARTY, { nested: 'parent' });
  expect(ofParent('membersExcellent', 'total')).toEqual(both(45));
  expect(ofParent('membersExcellent', 'otherRatio')).toEqual(both(20));
  expect(ofParent('membersExcellent', 'verdict')).toEqual(both('Không đạt'));
}, 60_000);

test('Ratings are summed, checked and held against the limit by each rule', async () => {
  const typed: Typed = {
    'cell.1': { total: 24, excellent: 4, good: 16, completed: 3, failed: 1 },
    'cell.2': { total: 16, excellent: 4, good: 12, completed: 0, failed: 1 },
  };
  const of = await fill('XEPLOAI', typed);
  expect(of('membersTotal', 'total')).toEqual(both(40));
  expect(of('membersTotal', 'excellent')).toEqual(both(8));
  expect(of('cell.1', 'check')).toEqual(both('khớp'));
  expect(of('cell.2', 'check')).toEqual(both('lệch -1'));
  // Of the 20 rated good or better: 20 % are 4. Strictly good 16 with 4: at most 20/6 = 3. Of all 24: 4.8.
  expect(of('cell.1', 'share')).toEqual(both(20));
  expect(['capA', 'capB', 'capC'].map((cap) => of('cell.1', cap))).toEqual([both(3), both(4), both(4)]);
  expect(of('cell.1', 'withinCap')).toEqual(both('Trong giới hạn'));
  // 20 % of 16 are 3.2.
  expect(of('cell.2', 'cap')).toEqual(both(3));
  expect(of('cell.2', 'withinCap')).toEqual(both('Chỉ đạt khi làm tròn lên'));
  const strict = await fill('XEPLOAI', typed, { capRule: 'a', capRounding: 'ceil' });
  expect(strict('cell.1', 'cap')).toEqual(both(4));
  expect(strict('membersTotal', 'share')).toEqual(both(28.5714));
  expect(strict('membersTotal', 'withinCap')).toEqual(both('Vượt giới hạn'));
}, 60_000);

test('Published percentages are recomputed by their kind and judged', async () => {
  const of = await fill(
    'DOICHIEU',
    {
      'line.1': { value: 680, base: 660, stated: 3 },
      'line.2': { value: 141, base: 110, stated: 28, statement: 'vượt kế hoạch' },
      'line.3': { value: 915, base: 90, stated: 10.16, statement: 'gấp (lần)' },
      'line.4': { value: 76, base: 84, stated: 92.19, statement: 'đạt kế hoạch' },
    },
    { rows: 4 },
  );
  expect(of('line.1', 'recomputed')).toEqual(both(3.0303));
  expect(of('line.1', 'difference')).toEqual(both(-0.0303));
  expect(of('line.1', 'finding')).toEqual(both('khớp trong phạm vi làm tròn'));
  expect(of('line.2', 'recomputed')).toEqual(both(28.1818));
  expect(of('line.2', 'finding')).toEqual(both('khớp trong phạm vi làm tròn'));
  expect(of('line.3', 'finding')).toEqual(both('khớp nếu cắt bớt'));
  expect(of('line.4', 'finding')).toEqual(both('lệch 90,476'));
}, 60_000);
