import { partText } from '../workbench/xlsx/compare-packages';
import { makeWorkbook, type MadeCell, type MadeSheet, type MadeWorkbook } from './make-workbook';

export const FIRST_SHEET = 'xl/worksheets/sheet1.xml';

/** A sheet that tables are linked to, with more rows below and more cells beside where asked. */
export function source(
  more: readonly (readonly MadeCell[])[] = [],
  changes: Partial<MadeSheet> = {},
): MadeSheet {
  return {
    name: 'Số liệu',
    rows: [
      ['TÌNH HÌNH THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU NĂM 2023'],
      [],
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Thực hiện năm 2022', 'Kế hoạch năm 2023', 'Ước thực hiện năm 2023'],
      ['1', 'Tổng giá trị sản xuất công nghiệp (giá so sánh 2010)', 'Tỷ đồng', 28100, 30900, 31250],
      ['2', 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ', 'Tỷ đồng', 90000, 105000, 106000],
      ['3', 'Kim ngạch xuất khẩu', 'Triệu USD', 655, 690, 700],
      ['4', 'Kim ngạch nhập khẩu', 'Triệu USD', 141, 120, 152],
      ...more,
    ],
    ...changes,
  };
}

const formula = (f: string, v: number | string, attributes?: string): MadeCell => ({ f, v, attributes });
/** One formula a row, in the fourth column, where Excel has saved a result that the engine would not find. */
export const formulas = (...cells: readonly (readonly [string, number | string])[]): MadeCell[][] =>
  cells.map(([f, v], at) => [`f${at}`, null, null, formula(f, v)]);

const name = (spelt: string, refers: string, attributes = '') =>
  `<definedName name="${spelt}"${attributes && ` ${attributes}`}>${refers}</definedName>`;
const ODD_WORDS = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];

const tableSheet = (columns: readonly string[], rows: MadeCell[][], totals = false): MadeSheet => ({
  name: 'Bảng',
  rows: [columns.slice(), ...rows],
  tables: [
    {
      name: 'Bang1',
      ref: `A1:${String.fromCharCode(64 + columns.length)}${rows.length + 1}`,
      columns,
      totals,
    },
  ],
});

/** The workbook's first sheet as a part, to be written otherwise. */
export const sheetPart = (sheet: MadeSheet) => partText(makeWorkbook({ sheets: [sheet] }), FIRST_SHEET);

/** A sheet with more `<row>` elements behind its own. */
const withRows = (sheet: MadeSheet, rows: string): MadeWorkbook => ({
  sheets: [sheet],
  parts: { [FIRST_SHEET]: sheetPart(sheet).replace('</sheetData>', `${rows}</sheetData>`) },
});

const LONGEST = 32_767;

/** Workbooks that Excel opens, each odd in one way. */
export const ODD_WORKBOOKS: Record<string, () => Uint8Array> = {
  'volatile functions': () =>
    makeWorkbook({
      sheets: [
        source(
          formulas(
            ['TEXT(NOW(),"dd/mm/yyyy")', '05/03/2023'],
            ['RAND()', 0.123],
            ['TODAY()-D4', 12345],
            ['OFFSET(D4,1,0)', 1],
            ['INDIRECT("D"&4)', 2],
            ['CELL("filename",A1)', 'C:\\[a.xlsx]Số liệu'],
            ['INFO("osversion")', 'Windows (64-bit) NT 10.00'],
            ['RANDBETWEEN(1,9)', 77],
            ['_xlfn.RANDARRAY(1,1)', 5],
            ['D8&"x"', '05/03/2023x'],
          ),
        ),
      ],
    }),
  'texts of another language': () =>
    makeWorkbook({
      sheets: [
        source(
          formulas(
            ['TEXT(D4,"#.##0,0")', '28.100,0'],
            ['FIXED(D4,1)', '28.100,0'],
            ['DOLLAR(D4)', '28.100,00 ₫'],
            ['VALUE("28.100,5")', 28100.5],
            ['DATEVALUE("31/12/2023")', 45291],
            ['"1.234,5"+0', 1234.5],
            ['TEXT(45291,"dddd")', 'Chủ Nhật'],
            ['--"31/12/2023"', 45291],
            ['D4&""', '28100'],
            ['1/3&""', '0,333333333333333'],
            ['NUMBERVALUE("1.234,5")', 1234.5],
            ['D5*"1,5"', 135000],
            ['UPPER("đ")&TEXT(0.5,"0%")', 'Đ50%'],
            ['SUM(D8:D9)', 99],
          ),
        ),
      ],
    }),
  'functions that no one knows': () =>
    makeWorkbook({
      sheets: [
        source(
          formulas(
            ['VNDTEXT(D4)', 'Hai mươi tám nghìn'],
            ['_xludf.MYSUM(D4,D5)', 5],
            ['_xll.BDP("x","y")', 17],
            ['_xlfn.NEWFUNCTION(D4)', 3],
            ['IFERROR(MyMacro(D4),7)', 8],
            ['D8&"!"', 'Hai mươi tám nghìn!'],
            ['GETPIVOTDATA("a",$A$1)', 41],
            ['CUBEVALUE("c","m")', 42],
            ['WEBSERVICE("http://example.invalid/")', 'x'],
            ['RTD("a",,"b")', 43],
          ),
        ),
      ],
    }),
  'subtotals of a filter': () =>
    makeWorkbook({
      sheets: [
        source([], {
          tail: '<autoFilter ref="A3:F7"><filterColumn colId="2"><filters><filter val="Tỷ đồng"/></filters></filterColumn></autoFilter>',
        }),
        {
          name: 'Cộng',
          rows: formulas(
            ["SUBTOTAL(9,'Số liệu'!D4:D7)", 118100],
            ["AGGREGATE(9,5,'Số liệu'!D4:D7)", 118100],
            ["SUBTOTAL(109,'Số liệu'!D4:D7)+D1", 236200],
          ),
        },
      ],
    }),
  'a table with totals': () =>
    makeWorkbook({
      sheets: [
        source(),
        {
          ...tableSheet(
            ['Mã', 'Số'],
            [
              ['a', 40],
              ['b', 60],
              ['Tổng', formula('SUBTOTAL(109,Bang1[Số])', 40)],
            ],
            true,
          ),
        },
        {
          name: 'Đọc',
          rows: formulas(
            ['SUM(Bang1[Số])', 100],
            ['Bang1[[#Totals],[Số]]', 40],
            ['COUNTA(Bang1[#Headers])', 2],
            ['ROWS(Bang1[#All])', 4],
            ['SUM(Bang1)', 100],
            ['INDEX(Bang1[Mã],2)', 'b'],
          ),
        },
      ],
    }),
  'odd columns of a table': () =>
    makeWorkbook({
      sheets: [
        source(),
        tableSheet(
          [
            'Cot[',
            'Cot]',
            "C'ot",
            '#Cot',
            '@',
            'constructor',
            '__proto__',
            'a,b',
            'x:y',
            'Dòng 1\nDòng 2',
            ' ',
          ],
          [Array.from({ length: 11 }, (_, at) => at)],
        ),
        {
          name: 'Đọc',
          rows: formulas(
            ["SUM(Bang1[Cot'[])", 0],
            ["SUM(Bang1['#Cot])", 3],
            ["SUM(Bang1[[C''ot]:['#Cot]])", 5],
            ['SUM(Bang1[constructor])', 5],
            ['SUM(Bang1[__proto__])', 6],
            ["Bang1[@['@]]", '#VALUE!'],
          ),
        },
      ],
    }),
  'names spelt like anything': () =>
    makeWorkbook({
      sheets: [
        source(formulas(['constructor+1', 28101], ['SUM(toString)', 7], ['__proto__', 28100], ['GROWTH', 3])),
      ],
      names: [
        ...ODD_WORDS.map((word) => name(word, "'Số liệu'!$D$4")),
        name('GROWTH', '3'),
        name('CT', "'Số liệu'!$D$4"),
        name('CT.GROWTH', "'Số liệu'!$D$5"),
        name('SUM', '3'),
        name('Năm_nay', '2023'),
        name('_xlnm.Print_Area', "'Số liệu'!$A$1:$F$7", 'localSheetId="0"'),
        name('mất', '#REF!'),
        name('ngoài', '[1]Sheet1!$A$1'),
        name('hàm', '_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)'),
        name('mảng', '{1,2;3,4}'),
        name('bảng', 'Bang1[Số]'),
        name('nhiều', "'Số liệu'!$A$1,'Số liệu'!$B$2:$C$4"),
        name('cả_cột', "'Số liệu'!$D:$D"),
        name('cả_dòng', "'Số liệu'!$4:$4"),
        name('trống', ''),
        name('ba_chiều', "'Số liệu:Số liệu'!$A$1"),
      ].join(''),
    }),
  'sheets spelt like anything': () =>
    makeWorkbook({
      sheets: [
        source(),
        ...[
          ...ODD_WORDS,
          "Lê D'Arc",
          'a!b',
          "''",
          '#REF!',
          '{x}',
          'A1',
          'R1C1',
          'TRUE',
          '2023',
          'SUM(1)',
          '$',
          '😀',
          '​',
          'a  b',
          'Tháng 1&2',
          '"q"',
          '<b>',
          'x,y;z',
          '=1+1',
          "x'",
        ].map((sheet): MadeSheet => ({
          name: sheet,
          rows: [[1, formula(`'${sheet.replace(/'/g, "''")}'!A1+1`, 2)]],
        })),
      ],
    }),
  'a stray cell in the last column': () =>
    makeWorkbook(withRows(source(), '<row r="20"><c r="XFD20"><v>5</v></c></row>')),
  'whole columns and rows with formats': () =>
    makeWorkbook({
      sheets: [
        source(formulas(['SUM(E:E)', 136710], ["COUNT('Số liệu'!4:4)", 3], ['SUM(A:XFD)', 0])),
        {
          name: 'Rộng',
          rows: [[1]],
          head: '<cols><col min="1" max="16384" width="12" customWidth="1"/></cols>',
        },
      ],
    }),
  'a merge over whole rows': () =>
    makeWorkbook({
      sheets: [
        source([], {
          tail: '<mergeCells count="2"><mergeCell ref="A1:XFD1"/><mergeCell ref="H5:H1048576"/></mergeCells>',
        }),
      ],
    }),
  'a merge over the whole sheet, and one over nearly all of another': () =>
    makeWorkbook({
      sheets: [
        source(),
        ...['A1:XFD1048576', 'B2:XFC1048575'].map((ref, at): MadeSheet => ({
          name: `Gộp ${at}`,
          rows: [['a', 1]],
          tail: `<mergeCells><mergeCell ref="${ref}"/></mergeCells>`,
        })),
      ],
    }),
  'a validation and a conditional format of whole columns': () =>
    makeWorkbook({
      sheets: [
        source([], {
          tail:
            '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>$D1&gt;5</formula></cfRule></conditionalFormatting>' +
            '<dataValidations count="2"><dataValidation type="list" sqref="C:C H1:H1048576"><formula1>"Tỷ đồng,Triệu USD"</formula1></dataValidation>' +
            '<dataValidation type="whole" operator="between" sqref="A1:XFD1"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations>',
        }),
      ],
    }),
  'an empty cell in the very last row': () =>
    makeWorkbook(withRows(source(), '<row r="1048576" ht="3" customHeight="1"/>')),
  'styled empty cells without end': () =>
    makeWorkbook(
      withRows(
        source(),
        Array.from(
          { length: 3000 },
          (_, row) =>
            `<row r="${row + 20}">${Array.from({ length: 100 }, () => '<c s="0"/>').join('')}</row>`,
        ).join(''),
      ),
    ),
  'a text as long as Excel takes, in many cells': () =>
    makeWorkbook({
      sheets: [source(Array.from({ length: 3 }, () => ['Ghi chú '.repeat(4000).slice(0, LONGEST)]))],
    }),
  'formula cells with inline strings': () =>
    makeWorkbook({
      sheets: [
        source([
          [{ xml: (cell) => `<c r="${cell}" t="inlineStr"><f>"a"&amp;"b"</f><is><t>ab</t></is></c>` }],
          [
            {
              xml: (cell) =>
                `<c r="${cell}" t="inlineStr"><f>NoSuchFunction()</f><is><t>giữ lại</t></is></c>`,
            },
          ],
          [{ xml: (cell) => `<c r="${cell}" t="s"><f>"x"</f><v>99</v></c>` }],
        ]),
      ],
    }),
  'the same cells of several sheets, in formulas and names': () =>
    makeWorkbook({
      sheets: [
        source(
          formulas(
            ['SUM(T1:T3!B2)', 60],
            ["SUM('T1:T 4'!A1:C9)*2", 61],
            ['AVERAGE(T1:T3!$B:$B)', 62],
            ['Tong+1', 63],
            ['SUM(T3:T1!B2,[1]Xa!B2)', 64],
            ['D8+D11', 65],
          ),
        ),
        ...['T1', 'T2', 'T3', 'T 4'].map((name, at): MadeSheet => ({
          name,
          rows: [
            ['Tên', 'Số'],
            ['a', at],
          ],
        })),
      ],
      names: name('Tong', 'SUM(T1:T3!$B$2)') + name('Cac_to', 'T1:T3!$B$2'),
    }),
  'arrays, spills and data tables': () =>
    makeWorkbook({
      sheets: [
        source([
          [null, null, null, formula('SUM(D4:D7*2)', 237792, 't="array" ref="D8"')],
          [null, null, null, formula('TRANSPOSE(D4:D6)', 28100, 't="array" ref="D9:F9"'), 90000, 655],
          [
            null,
            null,
            null,
            {
              xml: (cell) =>
                `<c r="${cell}"><f t="dataTable" ref="D10:D11" dt2D="0" dtr="0" r1="A1"/><v>3</v></c>`,
            },
          ],
          [null, null, null, 4],
          [null, null, null, formula('D4+1', 28101, 't="shared" ref="D12:D13" si="0"')],
          [null, null, null, { xml: (cell) => `<c r="${cell}"><f t="shared" si="0"/><v>90001</v></c>` }],
          [null, null, null, formula('_xlfn._xlws.SORT(D4:D7)', 141, 't="array" ref="D14:D17"')],
          [null, null, null, 655],
          [null, null, null, 28100],
          [null, null, null, 90000],
        ]),
      ],
    }),
  'errors of every kind': () =>
    makeWorkbook({
      sheets: [
        source([
          ...formulas(
            ['1/0', '#DIV/0!'],
            ['#REF!+1', '#REF!'],
            ['NA()', '#N/A'],
            ['NoName', '#NAME?'],
            ["'Mất'!A1", '#REF!'],
            ['SUM(D8:D9)', '#DIV/0!'],
          ),
          [
            { xml: (cell) => `<c r="${cell}" t="e"><v>#SPILL!</v></c>` },
            { xml: (cell) => `<c r="${cell}" t="e"><v>#CALC!</v></c>` },
            { xml: (cell) => `<c r="${cell}" t="e"><v>#BLOCKED!</v></c>` },
          ],
        ]),
      ],
    }),
  'a circle of formulas': () =>
    makeWorkbook({
      sheets: [source(formulas(['D9+1', 100], ['D8+1', 99], ['SUM(D8:D10)', 0]))],
      calculation: '<calcPr calcId="191029" iterate="1" iterateCount="100"/>',
    }),
  'calculated by hand, with old results': () =>
    makeWorkbook({
      sheets: [source(formulas(['D4*2', 5], ['SUM(D4:D7)', 6]))],
      calculation: '<calcPr calcMode="manual" fullCalcOnLoad="0"/>',
    }),
  'results of dates and booleans': () =>
    makeWorkbook({
      sheets: [
        source([
          [
            { xml: (cell) => `<c r="${cell}" t="b"><f>D4&gt;1</f><v>1</v></c>` },
            { xml: (cell) => `<c r="${cell}" t="d"><v>2023-12-31T00:00:00</v></c>` },
            { xml: (cell) => `<c r="${cell}"><v>1E+2</v></c>` },
            { xml: (cell) => `<c r="${cell}"><v>0.1000000000000000055</v></c>` },
          ],
        ]),
      ],
    }),
  macros: () => makeWorkbook({ sheets: [source()], macros: true, parts: { 'xl/vbaProject.bin': 'macro' } }),
  'texts in every script': () =>
    makeWorkbook({
      sheets: [
        source([
          [
            '한국어',
            'العربية',
            'ไทย',
            '中文',
            '😀👨‍👩‍👧',
            'e\u0301',
            '\u200bẩn\u00ad',
            ' đầu cuối ',
            'a\tb',
            'x\ny',
            '_x000D_',
            "'nháy",
            '=không',
            '12',
            '1.234,5',
            'TRUE',
            '#N/A',
          ],
        ]),
      ],
    }),
  'many defined names': () =>
    makeWorkbook({
      sheets: [source(formulas(['Ten_17+Ten_9999', 2]))],
      names: Array.from({ length: 10_000 }, (_, at) =>
        name(`Ten_${at}`, `'Số liệu'!$D$${(at % 500) + 1}`),
      ).join(''),
    }),
  'many broken names': () =>
    makeWorkbook({
      sheets: [source()],
      names: Array.from({ length: 5_000 }, (_, at) =>
        name(`Cu_${at}`, at % 2 ? '#REF!' : `'[${at}]Tờ'!$A$1`),
      ).join(''),
    }),
  'many sheets': () =>
    makeWorkbook({
      sheets: [
        source(),
        ...Array.from({ length: 120 }, (_, at): MadeSheet => ({ ...source(), name: `Tháng ${at}` })),
      ],
    }),
  'many formulas in a chain': () =>
    makeWorkbook({
      sheets: [
        source(
          Array.from({ length: 5000 }, (_, at) => [
            null,
            null,
            null,
            formula(at === 0 ? 'D4+1' : `D${at + 7}+1`, 28101 + at),
          ]),
        ),
      ],
    }),
  'many merges': () =>
    makeWorkbook({
      sheets: [
        source(
          Array.from({ length: 1500 }, (_, at) => [`m${at}`, null]),
          {
            tail: `<mergeCells>${Array.from({ length: 1500 }, (_, at) => `<mergeCell ref="A${at + 8}:B${at + 8}"/>`).join('')}</mergeCells>`,
          },
        ),
      ],
    }),
  'a sheet without rows, a sheet without cells': () =>
    makeWorkbook({ sheets: [source(), { name: 'Trống', rows: [] }, { name: 'Rỗng', rows: [[], []] }] }),
  'cells without names': () =>
    makeWorkbook({
      sheets: [source()],
      parts: { [FIRST_SHEET]: sheetPart(source()).replace(/ r="[A-Z]*\d+"/g, '') },
    }),
  'prefixed elements': () => {
    const sheet = sheetPart(source(formulas(['D4*2', 56200])));
    return makeWorkbook({
      sheets: [source()],
      parts: {
        [FIRST_SHEET]: sheet.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace('xmlns=', 'xmlns:x='),
      },
    });
  },
};
