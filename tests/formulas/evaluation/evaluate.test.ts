import { evaluate, NotComputable, type Scalar } from '../../../src/formulas/evaluation';
import { ourFunctions } from '../../../src/workbook/shown-values/our-functions';
import { meaningsOf } from '../../../src/spreadsheet/formula-names';
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

const names = meaningsOf([
  { name: 'Năm_nay', formula: '=Trang!$B$2', sheet: null },
  { name: 'trước', formula: 'Trang!$C$2', sheet: null },
  { name: 'trước', formula: 'Trang!$C$3', sheet: 'Trang khác' },
  { name: 'tăng', formula: '=CT.GROWTH(Trang!$B$2,Trang!$C$2)', sheet: null },
  { name: 'tháng', formula: '=12', sheet: null },
  { name: 'bên_cạnh', formula: '=Trang!B2', sheet: null },
  { name: 'động', formula: '=OFFSET(Trang!$B$2,0,0)', sheet: null },
  { name: 'vòng', formula: '=vòng', sheet: null },
]);

/** To ten decimals. */
async function shown(formula: string, isArray = true): Promise<Scalar[][]> {
  const rows = await evaluate(formula, 'Trang', { at, ours: ourFunctions(), names, isArray });
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

test.each<[string, Scalar]>([
  ['=CT.GROWTH(năm_nay,TRƯỚC,"percent")', 20],
  ['=tăng*100', 20],
  ['=SUM(Năm_nay,trước)/tháng', 220 / 12],
])('%s: names stand for what they stand for', async (formula, value) => {
  expect(await shown(formula)).toEqual([[typeof value === 'number' ? Number(value.toFixed(10)) : value]]);
});

test.each(['=bên_cạnh*2', '=động*2', '=vòng', '=Trang!trước', '=không_có'])(
  '%s: only Excel knows what such a name stands for',
  async (formula) => {
    await expect(shown(formula)).rejects.toThrow(NotComputable);
  },
);

test('operators work over ranges cell by cell, where they do', async () => {
  expect(await shown('=(B2:C2-{20;50})*2')).toEqual([
    [200, 160],
    [140, 100],
  ]);
  expect(await shown('=SUM(CT.GROWTH(B2:C2,{100,80},"percent")*{1,2})')).toEqual([[70]]);
  expect(await shown('={1,2,3}+{1,2}')).toEqual([[2, 4, { error: '#N/A' }]]);
  expect(await shown('=-{1;2}')).toEqual([[-1], [-2]]);
  expect(await shown('=CT.GROWTH(B2:B3,C2:C3)+1')).toEqual([[1.2], [1.7265]]);
  await expect(shown('=CT.GROWTH(B2:B3,C2:C3)+1', false)).rejects.toThrow(NotComputable);
  await expect(shown('=B2:C2*2', false)).rejects.toThrow(NotComputable);
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
  '="12"+CT.POINTS(5,3)',
  '=CT.KHONGCO(B2)',
  '=CT.GROWTH(B2#,C2)',
  '=CT.GROWTH((B2,C2)',
])('%s is left to Excel', async (formula) => {
  await expect(shown(formula)).rejects.toThrow(NotComputable);
});
