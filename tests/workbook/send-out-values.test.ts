import { cellName } from '../../src/spreadsheet/a1';
import { shownPackage } from '../../src/workbook/send-out/shown-package';
import { unconfirmedIn } from '../../src/workbook/shown-values';
import { XML_TOOLS } from '../../src/workbench/xlsx/xml-tools';
import { makeWorkbook, type MadeCell, type MadeWorkbook } from '../corpus/make-workbook';

/* fact 2: the file that Excel gives may hold values of before; such cells are named. */

const ours = (call: string, v: number | string, attributes?: string): MadeCell => ({
  f: `_xldudf_CT_${call}`,
  v,
  attributes,
});

async function unconfirmedOf(
  rows: readonly (readonly MadeCell[])[],
  more: Partial<MadeWorkbook> = {},
): Promise<string[]> {
  const other = { name: 'Nguồn', rows: [[80, 64]] };
  const bytes = makeWorkbook({ sheets: [{ name: 'Bảng', rows }, other], ...more });
  const { workbook, isOurs } = shownPackage(bytes, XML_TOOLS);
  const open = await unconfirmedIn(workbook, isOurs);
  return open.map(({ sheet, row, column }) => `${sheet}!${cellName(row, column)}`);
}

test('results are confirmed: numbers, texts, errors, nothing, of other sheets, shared, spilled', async () => {
  const rows = [
    [120, 100, ours('GROWTH(A1,B1)', 0.2), ours('GROWTH(A1,0)', '#DIV/0!'), ours('VNUMBER(Z9)', '')],
    ['1.726,5 tỷ đồng', 1000, ours('PLANPCT(A2,B2,"percent")', 172.65)],
    [1, 2, ours("POINTS(Nguồn!A1,'Nguồn'!B1)", 16)],
    [
      5,
      3,
      ours('POINTS(A4,B4)', 2, 't="shared" ref="C4:C5" si="0"'),
      ours('POINTS(A4:A5,B4:B5)', 2, 't="array" ref="D4:D5"'),
    ],
    [9, 3, { xml: (name: string) => `<c r="${name}"><f t="shared" si="0"/><v>6</v></c>` }, 6],
  ];
  expect(await unconfirmedOf(rows)).toEqual([]);
});

test.each<[string, MadeCell]>([
  ['the figure of before', ours('GROWTH(A1,B1)', 0.15)],
  ['0', ours('GROWTH(A1,B1)', 0)],
  ['a function that has not answered', ours('GROWTH(A1,B1)', '#BUSY!')],
  ['a function that was not known', ours('GROWTH(A1,B1)', '#NAME?')],
  ['no result at all', { xml: (name) => `<c r="${name}"><f>_xldudf_CT_GROWTH(A1,B1)</f></c>` }],
  ['a result that only Excel can work out', ours('GROWTH(OFFSET(A1,0,0),B1)', 0.2)],
  ['the second of its results', ours('POINTS(A1:A2,B1)', 20, 't="array" ref="C1:C2"')],
])('%s is named', async (_, cell) => {
  expect(
    await unconfirmedOf([
      [120, 100, cell],
      [110, 1, 12],
    ]),
  ).toEqual(['Bảng!C1']);
});

test('names are followed to what they stand for', async () => {
  const names =
    '<definedName name="tang">_xldudf_CT_GROWTH(Bảng!$A$1,Bảng!$B$1)</definedName>' +
    '<definedName name="nay">Bảng!$A$1</definedName><definedName name="nay" localSheetId="1">Bảng!$B$1</definedName>' +
    '<definedName name="canh">_xldudf_CT_GROWTH(Bảng!A1,Bảng!B1)</definedName>';
  const cells = (named: number, read: number) => [
    [120, 100, { f: 'tang*100', v: named }, ours('GROWTH(nay,B1)', read)],
  ];
  expect(await unconfirmedOf(cells(20, 0.2), { names })).toEqual([]);
  expect(await unconfirmedOf(cells(15, 0), { names })).toEqual(['Bảng!C1', 'Bảng!D1']);
  // what it stands for is another formula in each cell
  expect(await unconfirmedOf([[120, 100, { f: 'canh*100', v: 20 }]], { names })).toEqual(['Bảng!C1']);
});

test('an array formula shows as much as it has cells', async () => {
  const growth = 'GROWTH(A1:A3,B1:B3,"percent")';
  const rows = (formula: MadeCell, second: MadeCell = null): MadeCell[][] => [
    [120, 100, formula],
    [110, 100, second],
    [105, 100],
  ];
  const inOne = (v: number) => ours(growth, v, 't="array" ref="C1"');
  const inFour = (text: string, v: number): MadeCell => ({ f: text, v, attributes: 't="array" ref="C1:D2"' });
  expect(await unconfirmedOf(rows(inOne(20)))).toEqual([]);
  expect(await unconfirmedOf(rows(inOne(10)))).toEqual(['Bảng!C1']);
  expect(await unconfirmedOf(rows(ours(`${growth}`, 20)))).toEqual([]);
  const sum: MadeCell = { f: `SUM(_xldudf_CT_${growth}*2)`, v: 70, attributes: 't="array" ref="C1"' };
  expect(await unconfirmedOf(rows(sum))).toEqual([]);
  const all = rows(inFour(`_xldudf_CT_${growth}`, 20), 10);
  all[0].push(20);
  all[1].push(10);
  expect(await unconfirmedOf(all)).toEqual([]);
  all[1][3] = 11;
  expect(await unconfirmedOf(all)).toEqual(['Bảng!C1']);
});

test('where Excel calculates by hand what stands before a function of ours is looked at too', async () => {
  const rows = (doubled: number): MadeCell[][] => [
    [60, 100, { f: 'A1*2', v: doubled }, ours('GROWTH(C1,B1)', doubled / 100 - 1), { f: 'A1*3', v: 1 }],
  ];
  const calculation = '<calcPr calcMode="manual"/>';
  expect(await unconfirmedOf(rows(120), { calculation })).toEqual([]);
  expect(await unconfirmedOf(rows(90), { calculation })).toEqual(['Bảng!C1']);
  // Excel's own formulas follow at once where it calculates by itself
  expect(await unconfirmedOf(rows(90))).toEqual([]);
});
