import { unzipSync } from 'fflate';
import { MAIN, makeWorkbook, OFFICE, SHEET_TYPE, type MadeCell, type MadeWorkbook } from './make-workbook';
import { FIRST_SHEET, formulas, sheetPart, source } from './odd-workbooks';
import { reader, rewritten, withSheet } from './odd-writing';
import { rawZip } from './raw-zip';

const WORKBOOK = 'xl/workbook.xml';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const XLDAPR =
  `<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/** A formula cell without a result, or with the one that a library writes into all. */
const formula = (f: string, behind = '', attributes = ''): MadeCell => ({
  xml: (cell) => `<c r="${cell}"${attributes}><f>${f}</f>${behind}</c>`,
});
const below = (...cells: MadeCell[]): MadeCell[][] => cells.map((cell) => [null, null, null, cell]);
const shared = (text: string) => `<sst xmlns="${MAIN}" count="1">${text}</sst>`;
const sharedLink = { id: 'ss', kind: 'sharedStrings', target: 'sharedStrings.xml' };

/** Every element with a prefix, its attributes without. */
const prefixed = (xml: string, prefix: string) =>
  xml.replace(/<(\/?)(\w)/g, `<$1${prefix}:$2`).replace(/xmlns=/, `xmlns:${prefix}=`);

/** A workbook written while it is made: texts in their cells, no style, no dimension, sizes behind the contents. */
const streamed = (made: MadeWorkbook) => rawZip(unzipSync(makeWorkbook(made)), { descriptors: true });

/** Workbooks as libraries for programmers write them, with all that is their own at once. */
export const ODD_LIBRARIES: Record<string, () => Uint8Array> = {
  'formulas without results, a mark of the byte order and a part of styles alone': () =>
    rewritten(
      (text, part) => (part.endsWith('.xml') && !part.startsWith('[') ? `\ufeff${text}` : text),
      makeWorkbook({
        sheets: [
          source(below(formula('D4*2'), formula('SUBTOTAL(9,D4:D7)'), formula('D4&amp;"x"', '', ' t="str"'))),
          reader,
        ],
        links: [{ id: 'st', kind: 'styles', target: '/xl/styles.xml' }],
        types: { 'xl/styles.xml': `${SHEET_TYPE}.styles+xml` },
        parts: {
          'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="0"/><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>`,
        },
      }),
    ),
  'every element of every part with a prefix, and texts shared': () =>
    rewritten(
      (text, part) =>
        /worksheets|workbook\.xml$|sharedStrings/.test(part) && !part.includes('_rels')
          ? prefixed(text.replace(/<\?xml[^>]*\?>\s*/, ''), 'x')
          : text,
      makeWorkbook({
        sheets: [
          source([
            [{ xml: (cell) => `<c r="${cell}" t="s"><v>0</v></c>` }],
            ...formulas(['D4*2', 5], ['D4&""', 'cũ']),
          ]),
          reader,
        ],
        links: [sharedLink],
        parts: { 'xl/sharedStrings.xml': shared('<si><t>ghi chú</t></si>') },
      }),
    ),
  'empty results, comments in a folder of their own, and targets from the root': () =>
    rewritten(
      (text, part) =>
        part.endsWith('.rels')
          ? text.replace(/Target="(?!\/|\.\.)(?:xl\/)?/g, 'Target="/xl/')
          : text.replace(/^<\?xml[^>]*\?>\s*/, ''),
      makeWorkbook({
        sheets: [
          source(below(formula('D4*2', '<v/>'), formula('TODAY()', '<v></v>')), {
            head: '<sheetPr><outlinePr summaryBelow="1" summaryRight="1"/><pageSetUpPr/></sheetPr><dimension ref="A1:F9"/>',
            tail: '<legacyDrawing r:id="anysvml"/>',
          }),
          reader,
        ],
        links: [
          { from: FIRST_SHEET, id: 'comments', kind: 'comments', target: '/xl/comments/comment1.xml' },
          {
            from: FIRST_SHEET,
            id: 'anysvml',
            kind: 'vmlDrawing',
            target: '/xl/drawings/commentsDrawing1.vml',
          },
        ],
        types: { 'xl/comments/comment1.xml': `${SHEET_TYPE}.comments+xml` },
        parts: {
          'xl/comments/comment1.xml': `<comments xmlns="${MAIN}"><authors><author/></authors><commentList><comment ref="D4" authorId="0" shapeId="0"><text><t xml:space="preserve">xem lại</t></text></comment></commentList></comments>`,
          'xl/drawings/commentsDrawing1.vml':
            '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s0001" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>3</x:Row><x:Column>3</x:Column></x:ClientData></v:shape></xml>',
        },
      }),
    ),
  'results that are all 0, to be calculated on opening': () =>
    makeWorkbook({
      sheets: [
        source([
          ...formulas(['D4*2', 0], ['SUM(D4:D7)', 0], ['IF(D4>0,"có","")', 0]),
          [
            null,
            {
              xml: (cell) =>
                `<c r="${cell}" cm="1"><f t="array" ref="${cell}">_xlfn.UNIQUE(D4:D7)</f><v>0</v></c>`,
            },
          ],
        ]),
        reader,
      ],
      calculation: '<calcPr calcId="124519" fullCalcOnLoad="1"/>',
      links: [{ id: 'md', kind: 'sheetMetadata', target: 'metadata.xml' }],
      types: { 'xl/metadata.xml': `${SHEET_TYPE}.sheetMetadata+xml` },
      parts: { 'xl/metadata.xml': XLDAPR },
    }),
  'a sheet that says its evaluation is over, and much that is hidden': () =>
    makeWorkbook({
      sheets: [
        source(formulas(['D4*2', 5])),
        reader,
        { name: 'Evaluation Warning', rows: [['Evaluation Only.'], [null, { f: "'Số liệu'!D4", v: 1 }]] },
      ],
      before:
        '<workbookPr defaultThemeVersion="124226"/><bookViews><workbookView firstSheet="0" activeTab="2" tabRatio="600"/></bookViews>',
      names:
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Số liệu\'!$A:$B,\'Số liệu\'!$3:$3</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'Số liệu\'!$A$3:$F$7</definedName>',
    }),
  'dates as texts of their own kind and errors to be ignored': () =>
    makeWorkbook({
      sheets: [
        source(
          [
            [
              { xml: (cell) => `<c r="${cell}" t="d"><v>2023-06-30T00:00:00.000Z</v></c>` },
              { xml: (cell) => `<c r="${cell}" t="str"><v>không công thức</v></c>` },
              { xml: (cell) => `<c r="${cell}" t="n"><v>5</v></c>` },
              { xml: (cell) => `<c r="${cell}" t="z"/>` },
            ],
            ...formulas(['D4*2', 5]),
          ],
          {
            head: '<dimension ref="A1:F9"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>',
            tail: '<ignoredErrors><ignoredError numberStoredAsText="1" sqref="A1:F9"/></ignoredErrors>',
          },
        ),
        reader,
      ],
    }),
  'written row by row, without styles and with sizes behind the contents': () =>
    streamed({ sheets: [source(below(formula('D4*2'), formula('SUM(D4:D7)'))), reader] }),
  'errors where numbers are missing, and results that say so': () =>
    makeWorkbook({
      sheets: [
        source([
          [
            { xml: (cell) => `<c r="${cell}" t="e"><v>#NUM!</v></c>` },
            { xml: (cell) => `<c r="${cell}" t="e"><v>#N/A</v></c>` },
            formula('D4*2', '<v>NA</v>', ' t="str"'),
            formula('D4*2', '<v>NaN</v>'),
            formula('D4*2', '<v>Inf</v>', ' t="n"'),
          ],
          ...formulas(['D4*2', 5]),
        ]),
        reader,
      ],
    }),
  'numbers and texts with the type of the other': () =>
    makeWorkbook({
      sheets: [
        source([
          [
            { xml: (cell) => `<c r="${cell}" t="str"><v>123</v></c>` },
            { xml: (cell) => `<c r="${cell}" t="inlineStr"><is><t>45,6</t></is></c>` },
            { xml: (cell) => `<c r="${cell}" t="b"><v>1</v></c>` },
            formula('D4*2', '<v>57</v>', ' t="inlineStr"'),
            formula('D4', '<v>28100</v>', ' t="str"'),
            formula('D4', '<v>1</v>', ' t="s"'),
          ],
          ...formulas(['A8+1', 5], ['D4*2', 6]),
        ]),
        reader,
      ],
    }),
  'every namespace declared anew where it is used': () =>
    rewritten((text, part) =>
      part === WORKBOOK
        ? text
            .replace(` xmlns:r="${OFFICE}"`, '')
            .replace(/ r:id="(r\d)"/g, ` d3p1:id="$1" xmlns:d3p1="${OFFICE}"`)
        : part === FIRST_SHEET
          ? text
              .replace('<sheetData>', `<sheetData xmlns="${MAIN}">`)
              .replace(/<row r="(\d+)">/g, `<row r="$1" xmlns:q$1="${MAIN}">`)
          : text,
    ),
  'where the schema lies, and a default that is taken back': () =>
    withSheet((xml) =>
      xml
        .replace(
          '<worksheet ',
          `<worksheet xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${MAIN} sml.xsd" xmlns:mc="${COMPATIBILITY}" `,
        )
        .replace(
          '</sheetData>',
          '</sheetData><extLst><ext uri="{1}"><plain xmlns=""><row r="1"/></plain></ext></extLst>',
        ),
    ),
  'groups of a report: rows and columns in levels, merges everywhere and names of bookmarks': () =>
    makeWorkbook({
      sheets: [
        source([['a'], ['b'], ...formulas(['SUM(D4:D7)', 5])], {
          head: '<sheetPr><outlinePr summaryBelow="0"/></sheetPr><sheetFormatPr defaultRowHeight="15" outlineLevelRow="2" outlineLevelCol="1"/><cols><col min="1" max="2" width="8.5" customWidth="1" outlineLevel="1"/><col min="3" max="16384" width="9.140625" style="0"/></cols>',
          tail: '<mergeCells count="2"><mergeCell ref="A8:C8"/><mergeCell ref="A9:C9"/></mergeCells><printOptions gridLines="true"/><pageMargins left="1" right="1" top="1" bottom="1" header="0.5" footer="0.5"/><pageSetup orientation="landscape" blackAndWhite="false"/>',
        }),
        reader,
      ],
      names: '<definedName name="Bookmark_1" comment="báo cáo">\'Số liệu\'!$A$1</definedName>',
    }),
  'several lists of columns, one behind the other': () =>
    withSheet((xml) =>
      xml.replace(
        '<sheetData>',
        '<cols><col min="1" max="1" width="5" customWidth="1"/></cols><cols><col min="2" max="2" width="60" customWidth="1"/><col min="5" max="6" width="12"/></cols><sheetData>',
      ),
    ),
  'texts of a library that shares them without counting': () =>
    makeWorkbook({
      sheets: [
        source([
          [0, 1, 2, 0].map((at) => ({ xml: (cell: string) => `<c r="${cell}" t="s"><v>\n${at} </v></c>` })),
          ...formulas(['D4*2', 5]),
        ]),
        reader,
      ],
      links: [sharedLink],
      types: { 'xl/sharedStrings.xml': `${SHEET_TYPE}.sharedStrings+xml` },
      parts: {
        'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="0" uniqueCount="900"><si><t xml:space="preserve">a
b</t></si><si><r><rPr><sz val="10"/><rFont val=".VnTime"/></rPr><t>§¬n vÞ</t></r><r><t xml:space="preserve"> tÝnh</t></r></si><si><t>=1+1</t></si><extLst/></sst>`,
      },
    }),
  'a cell of every attribute, a row of every attribute': () => {
    const sheet = source(formulas(['D4*2', 5]));
    const part = sheetPart(sheet)
      .replace(
        /<row r="4">/,
        '<row r="4" spans="1:99 200:300" s="0" customFormat="true" ht="1.5E1" customHeight="true" outlineLevel="0" collapsed="false" thickTop="1" thickBot="0" ph="false" hidden="0">',
      )
      .replace('<c r="D4">', '<c r="D4" s="0" t="n" cm="0" vm="0" ph="false">')
      .replace('<v>28100</v>', '<v>28100</v><extLst><ext uri="{x}"/></extLst>');
    return makeWorkbook({ sheets: [sheet, reader], parts: { [FIRST_SHEET]: part } });
  },
};
