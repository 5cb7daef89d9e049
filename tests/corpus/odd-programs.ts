import { strToU8, unzipSync, zipSync } from 'fflate';
import { MAIN, makeWorkbook, OFFICE, SHEET_TYPE, type MadeCell, type MadeLink } from './make-workbook';
import { FIRST_SHEET, formulas, sheetPart, source } from './odd-workbooks';
import { reader, rewritten, withSheet } from './odd-writing';

const WORKBOOK = 'xl/workbook.xml';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const link = (from: string, id: string, kind: string, target: string): MadeLink => ({
  from,
  id,
  kind,
  target,
});
const result = (f: string, v: string, type = ''): MadeCell => ({
  xml: (cell) => `<c r="${cell}"${type && ` t="${type}"`}><f aca="false">${f}</f><v>${v}</v></c>`,
});
const plain = () => unzipSync(makeWorkbook({ sheets: [source(formulas(['D4*2', 5])), reader] }));
const empties = (from: number, to: number, columns: string) =>
  Array.from(
    { length: to - from + 1 },
    (_, at) =>
      `<row r="${from + at}" ht="15.75" customHeight="1">${Array.from(columns, (c) => `<c r="${c}${from + at}" s="1"/>`).join('')}</row>`,
  ).join('');
const styles = (inner: string) => ({
  links: [{ id: 'st', kind: 'styles', target: 'styles.xml' }],
  types: { 'xl/styles.xml': `${SHEET_TYPE}.styles+xml` },
  parts: { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${inner}</styleSheet>` },
});
const FONT = '<fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts>';
const FILLS =
  '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>';
/** Old Excel's cell styles, one for each time a sheet was copied in. */
const COPIED_STYLES = 3000;

/** Workbooks as programs other than Excel save them, with all that is their own at once. */
export const ODD_PROGRAMS: Record<string, () => Uint8Array> = {
  'every flag in words, functions of the program, and an area of a filter': () =>
    makeWorkbook({
      sheets: [
        source(
          [
            [
              result('D4*2', '5'),
              result('of:SUM(D4)', '#NAME?', 'e'),
              result('COM.MICROSOFT.CONCAT("a";"b")', 'ab', 'str'),
            ],
            [
              result('_xlfn.ORG.LIBREOFFICE.COLOR(1,2,3)', '66051'),
              result('IFERROR(#REF!,1)', '9', 'n'),
              result('TRUE()', '1', 'b'),
            ],
          ],
          {
            head: '<sheetPr filterMode="false"><pageSetUpPr fitToPage="false"/></sheetPr><dimension ref="A1:F9"/><sheetViews><sheetView showFormulas="false" showGridLines="true" colorId="64" zoomScale="100" workbookViewId="0"/></sheetViews><sheetFormatPr defaultColWidth="11.53515625" defaultRowHeight="12.8" zeroHeight="false" outlineLevelRow="0" outlineLevelCol="0"/><cols><col collapsed="false" customWidth="false" hidden="false" outlineLevel="0" max="16384" min="1" style="0" width="11.53"/></cols>',
            tail: '<printOptions headings="false" gridLines="false"/><pageMargins left="0.7875" right="0.7875" top="1.05" bottom="1.05" header="0.7875" footer="0.7875"/><pageSetup paperSize="9" firstPageNumber="1" fitToWidth="1" fitToHeight="1" useFirstPageNumber="true" horizontalDpi="300" verticalDpi="300"/><headerFooter differentFirst="false" differentOddEven="false"><oddHeader>&amp;C&amp;"Times New Roman,Regular"&amp;12&amp;A</oddHeader></headerFooter>',
          },
        ),
        reader,
      ],
      before: '<workbookPr backupFile="false" showObjects="all" date1904="false"/><workbookProtection/>',
      names:
        '<definedName function="false" hidden="true" localSheetId="0" name="_xlnm._FilterDatabase" vbProcedure="false">\'Số liệu\'!$A$3:$F$7</definedName><definedName function="false" hidden="false" name="vùng" vbProcedure="false">$\'Số liệu\'.$A$1:$B$2</definedName>',
      calculation: '<calcPr iterateCount="100" refMode="A1" iterate="false" iterateDelta="0.001"/>',
      behind:
        '<extLst><ext xmlns:loext="http://schemas.libreoffice.org/" uri="{7626C862-2A13-11E5-B345-FEFF819CDC9F}"><loext:extCalcPr stringRefSyntax="CalcA1"/></ext></extLst>',
    }),
  'formulas of a program on the net, an empty drawing a sheet and its own store of the file': () =>
    makeWorkbook({
      sheets: [
        source(
          [
            [
              {
                xml: (cell) =>
                  `<c r="${cell}" s="1" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("IMPORTRANGE(""x"",""A1"")"),"nhập")</f><v>nhập</v></c>`,
              },
              {
                xml: (cell) =>
                  `<c r="${cell}" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),42.0)</f><v>42.0</v></c>`,
              },
              {
                xml: (cell) =>
                  `<c r="${cell}" s="1"><f t="shared" ref="${cell}:${cell}" si="1">D4*2</f><v>56200.0</v></c>`,
              },
            ],
          ],
          { tail: '<drawing r:id="d1"/>' },
        ),
        reader,
      ],
      links: [
        link(FIRST_SHEET, 'd1', 'drawing', '../drawings/drawing1.xml'),
        {
          id: 'g',
          kind: 'http://customschemas.google.com/relationships/workbookmetadata',
          target: 'metadata',
        },
      ],
      types: {
        'xl/drawings/drawing1.xml': DRAWING_TYPE,
        'xl/metadata': 'application/binary',
      },
      parts: {
        'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${DRAWING}"/>`,
        'xl/metadata': Uint8Array.from([1, 2, 3, 4]),
        [FIRST_SHEET]: sheetPart(source(formulas(['D4*2', 5]), { tail: '<drawing r:id="d1"/>' })).replace(
          '</sheetData>',
          `${empties(9, 1000, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')}</sheetData>`,
        ),
      },
      behind:
        '<extLst><ext uri="GoogleSheetsCustomDataVersion2"><go:sheetsCustomData xmlns:go="http://customooxmlschemas.google.com/" r:id="g" roundtripDataChecksum="abc="/></ext></extLst>',
    }),
  'pictures that formulas put into cells': () =>
    makeWorkbook({
      sheets: [
        source([
          [
            {
              xml: (cell) =>
                `<c r="${cell}" t="str"><f>_xlfn.DISPIMG("ID_1A",1)</f><v>=DISPIMG("ID_1A",1)</v></c>`,
            },
          ],
          ...formulas(['D4*2', 5]),
        ]),
        reader,
      ],
      links: [
        { id: 'ci', kind: 'http://www.wps.cn/officeDocument/2020/cellImage', target: 'cellimages.xml' },
      ],
      types: { 'xl/cellimages.xml': 'application/vnd.wps-officedocument.cellimage+xml' },
      parts: {
        'xl/cellimages.xml': `<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"/>`,
        'docProps/custom.xml':
          '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
      },
      before:
        '<fileVersion appName="xl" lastEdited="3" lowestEdited="5" rupBuild="9302"/><workbookPr codeName="ThisWorkbook"/>',
    }),
  'a table a sheet, with a summary of links before them': () =>
    makeWorkbook({
      sheets: [
        {
          name: 'Export Summary',
          rows: [
            ['Bảng'],
            [
              {
                xml: (cell) =>
                  `<c r="${cell}" t="str"><f>HYPERLINK("#'Số liệu'!A1","Số liệu")</f><v>Số liệu</v></c>`,
              },
            ],
          ],
          tail: '<hyperlinks><hyperlink ref="A1" location="\'Số liệu\'!R1C1" tooltip="" display=""/></hyperlinks>',
        },
        source(formulas(['D4*2', 5])),
        reader,
      ],
      ...styles(
        `<numFmts count="2"><numFmt numFmtId="0" formatCode="General"/><numFmt numFmtId="59" formatCode="0.0%;(0.0%)"/></numFmts>${FONT}${FILLS}<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="59" fontId="0" fillId="0" borderId="0" applyNumberFormat="1" xfId="0"/></cellXfs><dxfs/><tableStyles count="0"/><colors><indexedColors><rgbColor rgb="ff000000"/></indexedColors></colors>`,
      ),
    }),
  'styles that came along with every sheet that was copied in': () =>
    makeWorkbook({
      sheets: [source(formulas(['D4*2', 5])), reader],
      ...styles(
        `${FONT}${FILLS}<cellStyleXfs count="${COPIED_STYLES}">${'<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'.repeat(COPIED_STYLES)}</cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="${COPIED_STYLES}">${Array.from({ length: COPIED_STYLES }, (_, at) => `<cellStyle name="Normal_Sheet1 ${at}" xfId="${at}"/>`).join('')}</cellStyles>`,
      ),
      names: [
        '_Fill',
        '__123Graph_A',
        'Auto_Open',
        '_xlnm.Auto_Open',
        'wrn.bao.cao.',
        'PRINT_AREA_MI',
        'HTML_Control',
      ]
        .map((spelt) => `<definedName name="${spelt}" hidden="1">#REF!</definedName>`)
        .join(''),
    }),
  'texts in a code of before Unicode, with its fonts': () =>
    makeWorkbook({
      sheets: [source([['Tæng gi¸ trÞ s¶n xuÊt', 'Tû ®ång', null, 5], ...formulas(['D8+1', 6])]), reader],
      ...styles(
        `<fonts count="2"><font><sz val="10"/><name val=".VnTime"/></font><font><b/><sz val="12"/><name val=".VnTimeH"/><charset val="0"/></font></fonts>${FILLS}<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs>`,
      ),
    }),
  'a hidden sheet of keys and lists, as an export that is sent back': () =>
    makeWorkbook({
      sheets: [
        source(formulas(['D4*2', 5]), {
          tail: '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="C4:C7"><formula1>hiddenSheet!$A$2:$A$4</formula1></dataValidation></dataValidations>',
        }),
        { name: 'hiddenSheet', rows: [['x:1:a=='], ['Tỷ đồng'], ['Triệu USD'], ['%']] },
      ],
      parts: {
        [WORKBOOK]: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Số liệu" sheetId="1" r:id="r1"/><sheet name="hiddenSheet" sheetId="2" state="veryHidden" r:id="r2"/></sheets></workbook>`,
      },
    }),
  'values of the binary customs of a planning program': () =>
    makeWorkbook({
      sheets: [
        source(formulas(['D4*2', 5]), {
          tail: '<customProperties><customPr name="_pios_id" r:id="cp1"/></customProperties>',
        }),
        reader,
      ],
      links: [link(FIRST_SHEET, 'cp1', 'customProperty', '../customProperty1.bin')],
      types: { 'xl/customProperty1.bin': `${SHEET_TYPE}.customProperty` },
      parts: { 'xl/customProperty1.bin': Uint8Array.from([66, 0, 75, 0]) },
      names:
        '<definedName name="SAPCrosstab1">\'Số liệu\'!$A$3:$F$7</definedName><definedName name="EV__LASTREFTIME__" hidden="1">"(GMT+07:00)1/1/2023"</definedName>',
    }),
  'its own list of content last, and a first entry that says what it is': () => {
    const { '[Content_Types].xml': types, ...rest } = plain();
    return zipSync({
      mimetype: [strToU8(`${SHEET_TYPE}.sheet`), { level: 0 }],
      ...rest,
      '[Content_Types].xml': types,
    });
  },
  'a zip with times, rights and owners beside each entry': () =>
    zipSync(
      Object.fromEntries(
        Object.entries(plain()).map(([name, bytes]) => [
          name,
          [
            bytes,
            {
              os: 3,
              attrs: 0o100644 << 16,
              extra: { 0x5455: Uint8Array.from([1, 0, 0, 0, 0]), 0x7875: Uint8Array.from([1, 1, 0, 1, 0]) },
            },
          ],
        ]),
      ),
    ),
  'types of content in other letters, with a set of characters': () =>
    rewritten((text, part) =>
      part === '[Content_Types].xml'
        ? text
            .replace('worksheet+xml', 'Worksheet+XML')
            .replace('ContentType="application/xml"', 'ContentType="application/xml; charset=utf-8"')
            .replace('Extension="xml"', 'Extension="XML"')
        : text,
    ),
  'a name of a sheet with blanks, marks in pieces, and in other letters in formulas': () =>
    rewritten((text, part) =>
      part === WORKBOOK
        ? text.replace('name="Đọc"', `name=" ${'Đọc sổ'.normalize('NFD')}  "`)
        : part === FIRST_SHEET
          ? text.replace('D4*2', `' ${'Đọc sổ'.normalize('NFD').toUpperCase()}  '!D1`)
          : text,
    ),
  'a sheet seen as pages in two windows, with breaks of pages': () =>
    withSheet((xml) =>
      xml
        .replace(
          '<sheetData>',
          '<sheetViews><sheetView view="pageBreakPreview" workbookViewId="0" zoomScaleSheetLayoutView="60" rightToLeft="1"><pane xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight" state="frozenSplit"/><selection pane="bottomRight" activeCell="D4" sqref="D4 F6:F7"/></sheetView><sheetView workbookViewId="1"/></sheetViews><sheetData>',
        )
        .replace(
          '</sheetData>',
          '</sheetData><rowBreaks count="2" manualBreakCount="1"><brk id="5" max="16383" man="1"/><brk id="6"/></rowBreaks><colBreaks count="1"><brk id="4" max="1048575" man="1" pt="1"/></colBreaks>',
        ),
    ),
};
