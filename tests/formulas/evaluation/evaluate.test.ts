import { evaluate, NotComputable, type Scalar } from '../../../src/formulas/evaluation';
import { ourFunctions } from '../../../src/workbook/shown-values/our-functions';
import { columnNumber } from '../../../src/spreadsheet/a1';

/* What formulas that call our functions give, without Excel. */

const CELLS: Record<string, Scalar> = {
  B2: 120,
  C2: 100,
  B3: '1.726,5 tỷ đồng',
  C3: 1000,
  B4: '',
  B5: { error: '#N/A' },
  C5: 0,
  B6: 'GRDP',
};

const at = (sheet: string, row: number, column: number): Scalar | undefined => {
  if (sheet !== 'Trang') return undefined;
  const name = Object.keys(CELLS).find((cell) => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    return columnNumber(letters) === column && Number(digits) - 1 === row;
  });
  return name === undefined ? null : CELLS[name];
};

/** To ten decimals. */
async function shown(formula: string): Promise<Scalar[][]> {
  const rows = await evaluate(formula, 'Trang', at, ourFunctions());
  return rows.map((row) =>
    row.map((value) => (typeof value === 'number' ? Number(value.toFixed(10)) : value)),
  );
}

test.each<[string, Scalar]>([
  ['=CT.GROWTH(B2,C2,"percent")', 20],
  ['=IF(OR(B2="",C2=""),"",CT.GROWTH(B2,C2,"percent","-"))', 20],
  ['=IF(OR(B4="",C2=""),"",CT.GROWTH(B4,C2,"percent","-"))', ''],
  ['=@CT.GROWTH($B$2, Trang!C2, "percent")*2+1', 41],
  ['=_xldudf_CT_PLANPCT(B3,C3,"percent")', 172.65],
  ['=CT.GROWTH(B2,C5)', { error: '#DIV/0!' }],
  ['=CT.GROWTH(B2,C5,"percent","-")', '-'],
  ['=CT.GROWTH(B5,C2)', { error: '#N/A' }],
  ['=IFERROR(CT.GROWTH(B5,C2),"thiếu")', 'thiếu'],
  ['=ROUND(CT.GROWTH(B2,C2,"percent"),0)&" %"', '20 %'],
  ['=-CT.GROWTH(B2,C2,"percent")^2', 400],
  ['=SUM(B2:C4)-COUNT(B2:C4)+CT.POINTS(5,3)', 1219],
  ['=IF(CT.GROWTH(B2,C2)>10%,"tăng","giảm")', 'tăng'],
  ['=CT.GROWTH(D9,C2)', ''],
  ['=CHOOSE(2,1,CT.POINTS(5,3),9)', 2],
  ['=INDEX({"x","y"},MATCH(CT.POINTS(5,3),{1,2},0))', 'y'],
])('%s gives what Excel shows', async (formula, value) => {
  expect(await shown(formula)).toEqual([[value]]);
});

test('several results are told as rows', async () => {
  expect(await shown('=CT.GROWTH(B2:B2,{100,60},"percent")')).toEqual([[20, 100]]);
  const [header] = await shown('=CT.READREPORT("Thu ngân sách đạt 31.621 tỷ đồng.","indicator,value")');
  expect(header).toHaveLength(2);
  expect(await shown('=@CT.GROWTH(B2:B2,{100,60},"percent")')).toEqual([[20]]);
});

test.each([
  '=CT.GROWTH(Khac!B2,C2)',
  '=CT.GROWTH(B:B,C2)',
  '=CT.GROWTH(thu_nhap,C2)',
  '=CT.GROWTH(Bang[Thu],C2)',
  "=CT.GROWTH('[2]Trang'!B2,C2)",
  '=XLOOKUP(1,B2:B3,C2:C3)*CT.GROWTH(B2,C2)',
  '=CT.GROWTH(OFFSET(B2,0,0),C2)',
  '=CT.GROWTH(B2:B3,C2:C3)+1',
  '="12"+CT.POINTS(5,3)',
  '=CT.KHONGCO(B2)',
  '=CT.GROWTH(B2#,C2)',
  '=CT.GROWTH((B2,C2)',
])('%s is left to Excel', async (formula) => {
  await expect(shown(formula)).rejects.toThrow(NotComputable);
});
