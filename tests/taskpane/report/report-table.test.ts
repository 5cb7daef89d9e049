import { readReport } from '../../../src/reports';
import { reconcile } from '../../../src/reports/reconcile';
import {
  faultOf,
  REPORT_TABLES,
  requestOf,
  tableOf,
  type ReportTableKind,
} from '../../../src/taskpane/report/report-table';
import { planBlock } from '../../../src/planning';

const TEXT =
  'Kế hoạch năm 2031: kim ngạch xuất khẩu 440 triệu USD. ' +
  'Năm 2031, kim ngạch xuất khẩu ước đạt 412,5 triệu USD (đạt 93,75% kế hoạch, tăng 10% so với cùng kỳ). ' +
  'Năm 2032, phấn đấu kim ngạch xuất khẩu đạt 450 triệu USD, tăng 9,09% so với năm 2031.';

function tableIn(kind: ReportTableKind, text = TEXT) {
  const figures = readReport(text);
  const sources = [{ name: 'báo cáo này', text, figures }];
  return tableOf(kind, figures, { sources, reconciliation: reconcile(sources) }, 'vi');
}

function requestIn(kind: ReportTableKind, text = TEXT) {
  const table = tableIn(kind, text);
  if (table === null) throw new Error(`no ${kind}`);
  return requestOf(table, 'vi', { kind: 'newSheet' });
}

/** The block as it will stand on its new sheet, and the contents of its last row. */
function blockIn(kind: ReportTableKind) {
  const request = requestIn(kind);
  const plan = planBlock(request, { kind: 'newSheet', sheet: 'Mới' }, []);
  const line = plan.cells[plan.freezeRows + (request.given?.length ?? 0) - 1];
  return { plan, contents: line.map((cell) => cell?.content) };
}

test('figures become the yearly table, with its formulas', () => {
  const { plan, contents } = blockIn('results');
  expect(plan.title).toBe('KẾT QUẢ THỰC HIỆN CHỈ TIÊU CHỦ YẾU NĂM 2031 VÀ KẾ HOẠCH NĂM 2032');
  expect(contents.slice(0, 11)).toEqual([
    1,
    'kim ngạch xuất khẩu',
    'triệu USD',
    '',
    440,
    412.5,
    '=IF(OR(F6="",E6=""),"",CT.PLANPCT(F6,E6,"percent","-"))',
    '=IF(OR(F6="",D6=""),"",CT.GROWTH(F6,D6,"percent","-"))',
    450,
    '=IF(OR(I6="",F6=""),"",CT.GROWTH(I6,F6,"percent","-"))',
    expect.stringContaining('đạt 93,75% kế hoạch'),
  ]);
});

test('targets become the target sheet: the level typed, growth and verdict computed', () => {
  const { plan, contents } = blockIn('targets');
  expect(plan.title).toBe('MỤC TIÊU CHỦ YẾU NĂM 2032');
  expect(contents.slice(0, 6)).toEqual([2, 'kim ngạch xuất khẩu', 'triệu USD', 440, 412.5, '≥']);
  expect(contents[9]).toBe(450);
  const [target, growth] = plan.cells[plan.freezeRows + 1].slice(6, 8);
  expect(target?.expected).toBe(450);
  expect(growth?.expected).toBeCloseTo((450 / 412.5 - 1) * 100, 9);
});

test('a reconciliation becomes the table of published figures reconciled', () => {
  const request = requestIn('reconciliation');
  expect(request).toMatchObject({ table: 'DOICHIEU', year: 2032, source: null });
  expect(request.given?.at(-1)?.cells).toMatchObject({
    value: 450,
    base: 412.5,
    statement: 'tăng/giảm',
    stated: 9.09,
  });
});

test('a month and the months so far become the monthly table', () => {
  const text = 'Tháng 4/2031, kim ngạch xuất khẩu đạt 32 triệu USD; lũy kế 4 tháng đạt 120 triệu USD.';
  expect(requestIn('results', text)).toMatchObject({ table: 'BC-THANG', year: 2031, month: 4 });
});

test('a reconciliation that is not there yet is no table', () => {
  expect(tableOf('reconciliation', readReport(TEXT), null, 'vi')).toBeNull();
});

test.each<[string, ReportTableKind[]]>([
  [TEXT, []],
  ['Sản lượng điện đạt 1.240 triệu kWh.', ['targets', 'reconciliation']],
  ['Chỉ số sản xuất công nghiệp tăng 5,1% so với cùng kỳ.', ['targets', 'reconciliation']],
  ['', ['results', 'targets', 'reconciliation']],
])('what has nothing to put into a table is told: %s', (text, empty) => {
  const faults = REPORT_TABLES.filter((kind) => {
    const table = tableIn(kind, text);
    return table !== null && faultOf(table) === 'nothing';
  });
  expect(faults).toEqual(empty);
});

test('more rows than a table has are told', () => {
  const text = Array.from({ length: 5001 }, (_, place) => `Sản lượng loại ${place} đạt ${place} tấn.`).join(
    ' ',
  );
  const table = tableIn('results', text);
  expect(table && faultOf(table)).toBe('tooMany');
});
