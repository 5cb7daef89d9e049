import { MAIN, makeWorkbook, OFFICE, type MadeCell } from './make-workbook';
import { formulas, source } from './odd-workbooks';
import { reader, withSheet } from './odd-writing';

const xml = (attributes: string, inner: string): MadeCell => ({
  xml: (cell) => `<c r="${cell}"${attributes && ` ${attributes}`}>${inner}</c>`,
});
const value = (text: string): MadeCell => xml('', `<v>${text}</v>`);
/** Cells and formulas as few files have them. */
export const ODD_CELLS: Record<string, () => Uint8Array> = {
  'numbers beyond all bounds': () =>
    makeWorkbook({
      sheets: [
        source([
          [
            '1E+400',
            '-1E+400',
            '1E-400',
            '1e308',
            '123456789012345678901234567890',
            '0x10',
            '1_000',
            '&#8722;5',
            '-',
            '∞',
          ].map(value),
          ...formulas(['D4/1E-400', 3], ['A8', 5], ['SUM(A8:J8)', 6]),
        ]),
        reader,
      ],
    }),
  'cells with nothing in them that say they hold something': () =>
    makeWorkbook({
      sheets: [
        source([
          [
            xml('', '<v/>'),
            xml('t="str"', '<v/>'),
            xml('t="str"', '<f>""</f><v></v>'),
            xml('t="b"', '<v/>'),
            xml('t="e"', '<v/>'),
            xml('t="s"', '<v/>'),
          ],
          [
            xml('', '<f>D4</f>'),
            xml('t="str"', '<f>D4&amp;""</f>'),
            xml('t="b"', '<f>D4=1</f>'),
            xml('', '<f></f><v/>'),
            xml('t="n" s="0"', ''),
            xml('t="inlineStr"', '<is/>'),
          ],
          [
            xml('', '<v> </v>'),
            xml('t="str"', '<v xml:space="preserve">  </v>'),
            xml('t="inlineStr"', '<is><t> </t></is>'),
            xml('', '<extLst/>'),
          ],
        ]),
        reader,
      ],
    }),
  'characters that are escaped, by every way': () =>
    makeWorkbook({
      sheets: [
        source([
          ['_x000D_', '_x0000_', '_x005F_x000D_', '_xD83D__xDE00_', '_xZZZZ_', '_x000d_\n', 'a_x0009_b'].map(
            (text) => xml('t="inlineStr"', `<is><t>${text}</t></is>`),
          ),
          [
            xml('t="str"', '<f>"a"&amp;CHAR(13)</f><v>a_x000D_</v>'),
            xml('t="inlineStr"', '<is><t>&#x1F600;&#xD;&#xA;&#9;</t></is>'),
            xml('t="str"', '<v>&#xFFFD;&#x200B;</v>'),
          ],
        ]),
        reader,
      ],
    }),
  'values of cells with types, pictures and metadata': () =>
    makeWorkbook({
      sheets: [
        source([
          [
            xml('vm="1"', '<v>5</v>'),
            xml('t="e" vm="1"', '<v>#VALUE!</v>'),
            xml('cm="9"', '<f>D4</f><v>5</v>'),
            xml('ph="1" t="str"', '<v>x</v>'),
            xml('cm="1"', '<f t="array" ref="E8">_xlfn.SINGLE(D4:D7)</f><v>5</v>'),
          ],
        ]),
        reader,
      ],
    }),
  'formulas with every sign': () =>
    makeWorkbook({
      sheets: [
        source(
          formulas(
            ['sum (D4 : D5)', 70],
            ['SUM(D4:D7 D5:D6)', 71],
            ['D4:D5:D6', 72],
            ['-D4^-2%', 73],
            ['D4=D5<>TRUE', 74],
            ['{#N/A,TRUE;"a",-1E-05}', 75],
            ['SUM(D4,,D5)', 76],
            ['IF(D4,\nD5,\t D6)', 77],
            ['"""";""', 78],
            ['#REF!A1', '#REF!'],
            ["'Đọc'!#REF!", '#REF!'],
            ['SUM(#REF!)', '#REF!'],
            ['D4:INDEX(D:D,7)', 79],
            ['D4:OFFSET(D4,1,0)', 80],
            ['CHOOSE(1,D4,D5):D6', 81],
            ['XFE1+1', 82],
            ['A1048577', 83],
            ['$D$4:$d5', 84],
            ['TRUE', 85],
            ['TRUE()', 86],
            ['1E-05', 87],
            ['.5+5.', 88],
            ['_xlfn.ANCHORARRAY(D4)', 89],
            ['_xlfn.SINGLE(D4:D7)', 90],
            ['_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1)(3)', 91],
            ['_xlfn.REDUCE(0,D4:D7,_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a+_xlpm.b))', 92],
            ['_xlfn.XLOOKUP("a",A:A,D:D,"",0)', 93],
            ['_xlfn.TEXTJOIN(";",1,D4:D7)', 94],
            ['_xlfn.IFS(D4>1,1,TRUE,2)', 95],
            ['_xlfn.STDEV.S(D4:D7)', 96],
            ['_XLFN.CONCAT(A4:A7)', 97],
            ['Đọc!D1+đọc!d1', 98],
            ["SUM('Số liệu:Đọc'!D4)", 99],
            ['SUM(Đọc:Đọc!D1)', 100],
            ['A:A A4', 101],
            ['+D4', 102],
            ['D4;D5', 103],
            ['D4##', 104],
            ['SUMPRODUCT(--(D4:D7>0),E4:E7)', 105],
            ['COUNTIF(D:D,">"&D4)', 106],
            ['N("ghi chú")+D4', 107],
            ['HYPERLINK("#\'Đọc\'!A1","x")', 'x'],
            ['Bảng_không_có[Cột]', 108],
            ['năm.nay', 109],
            ['[0]!ten', 110],
          ),
        ),
        reader,
      ],
    }),
  'arrays of cells, one cell, across, with gaps and without results': () =>
    makeWorkbook({
      sheets: [
        source([
          [null, null, null, xml('', '<f t="array" ref="D8:E9">D4:E5*2</f><v>3</v>'), value('4')],
          [null, null, null, value('5')],
          [
            null,
            null,
            null,
            xml('', '<f t="array" ref="D10" aca="1" ca="1">MAX(D4:D7-E4:E7)</f><v>6</v>'),
            xml('', '<f t="array" ref="E10:E10">SUM(IF(D4:D7&gt;0,1))</f>'),
          ],
          [
            null,
            null,
            null,
            xml('', '<f t="array">D4</f><v>8</v>'),
            xml('', '<f t="array" ref="Z1">D4</f><v>9</v>'),
          ],
          [
            null,
            null,
            null,
            xml('', '<f t="dataTable" ref="D12:E13" dt2D="1" dtr="1" r1="A1" r2="A2" del1="1"/><v>1</v>'),
            value('2'),
          ],
          [null, null, null, value('3'), value('4')],
        ]),
        reader,
      ],
    }),
  'shared formulas over rows and columns with others among them': () =>
    makeWorkbook({
      sheets: [
        source([
          [
            null,
            null,
            null,
            xml('', '<f t="shared" ref="D8:F9" si="3">SUM(D$4:D7)+$A8</f><v>1</v>'),
            xml('', '<f t="shared" si="3"/><v>2</v>'),
            xml('', '<f>D4</f><v>3</v>'),
          ],
          [
            null,
            null,
            null,
            xml('', '<f t="shared" si="3"/><v>4</v>'),
            value('5'),
            xml('', '<f t="shared" si="3">bỏ qua</f><v>6</v>'),
          ],
          [
            null,
            null,
            null,
            xml('', '<f t="shared" si="3"/><v>7</v>'),
            xml('', '<f t="shared" ref="E10:E11" si="4">IF(E9="","",\'Đọc\'!A1&amp;"D4")</f><v>8</v>'),
          ],
          [null, null, null, null, xml('', '<f t="shared" si="4"/><v>9</v>')],
        ]),
        reader,
      ],
    }),
  'prefixes that change from element to element': () =>
    withSheet((text) =>
      text
        .replace('<row r="5">', `<m:row xmlns:m="${MAIN}" r="5">`)
        .replace(/(<m:row.*?)<\/row>/s, '$1</m:row>')
        .replace('<c r="D6"><v>', `<c xmlns="${MAIN}" xmlns:o="${OFFICE}" r="D6"><v xml:lang="vi">`),
    ),
  'a number in pieces': () =>
    withSheet((text) => text.replace('<v>28100</v>', '<v>28<!-- x -->1<![CDATA[00]]></v>')),
  'very many shared texts, each once': () =>
    makeWorkbook({
      sheets: [source(Array.from({ length: 20_000 }, (_, at) => [xml('t="s"', `<v>${at}</v>`)])), reader],
      links: [{ id: 'ss', kind: 'sharedStrings', target: 'strings/texts.xml' }],
      parts: {
        'xl/strings/texts.xml': `<sst xmlns="${MAIN}" count="3" uniqueCount="-1">${Array.from({ length: 20_000 }, (_, at) => `<si><t>Dòng ${at}</t></si>`).join('')}</sst>`,
      },
    }),
};
