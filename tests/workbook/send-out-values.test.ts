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
  const { sheets, isOurs } = shownPackage(bytes, XML_TOOLS);
  const open = await unconfirmedIn(sheets, isOurs);
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

test('a name that stands for a formula of ours is only Excel’s to work out', async () => {
  const names = '<definedName name="tang">_xldudf_CT_GROWTH(Bảng!$A$1,Bảng!$B$1)</definedName>';
  expect(await unconfirmedOf([[120, 100, { f: 'tang*100', v: 20 }]], { names })).toEqual(['Bảng!C1']);
});
