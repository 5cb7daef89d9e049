import { formulas, source } from './odd-workbooks';
import {
  escaped,
  MAIN,
  makeWorkbook,
  OFFICE,
  SHEET_TYPE,
  type MadeLink,
  type MadeSheet,
} from './make-workbook';

const MICROSOFT = 'http://schemas.microsoft.com/office';
const X14 = `${MICROSOFT}/spreadsheetml/2009/9/main`;
const XM = `${MICROSOFT}/excel/2006/main`;
const THREADED = `${MICROSOFT}/spreadsheetml/2018/threadedcomments`;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const FIRST = 'xl/worksheets/sheet1.xml';

const link = (from: string, id: string, kind: string, target: string): MadeLink => ({
  from,
  id,
  kind,
  target,
});
const ext = (uri: string, inner: string) =>
  `<extLst><ext uri="${uri}" xmlns:x14="${X14}">${inner}</ext></extLst>`;

/** A second sheet whose formulas read the first one by every kind of reference. */
const reader: MadeSheet = {
  name: 'Đọc',
  rows: formulas(["'Số liệu'!D4", 28100], ["SUM('Số liệu'!D4:D7)", 17]),
};

const pivotCache =
  `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" refreshOnLoad="0" recordCount="1" r:id="rec"><cacheSource type="worksheet"><worksheetSource ref="A3:F7" sheet="Số liệu"/></cacheSource>` +
  '<cacheFields count="1"><cacheField name="TT"><sharedItems count="1"><s v="1"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>';
const pivotTable =
  `<pivotTableDefinition xmlns="${MAIN}" name="Tổng hợp" cacheId="3" dataCaption="Giá trị"><location ref="A1:B2" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>` +
  '<pivotFields count="1"><pivotField axis="axisRow"><items count="1"><item x="0"/></items></pivotField></pivotFields></pivotTableDefinition>';

/** Workbooks that hold a kind of part, or of element, that is none of ours. */
export const ODD_PARTS: Record<string, () => Uint8Array> = {
  'threaded comments': () =>
    makeWorkbook({
      sheets: [source([], { tail: '<legacyDrawing r:id="v1"/>' }), reader],
      links: [
        link(FIRST, 'v1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
        link(FIRST, 'c1', 'comments', '../comments1.xml'),
        link(
          FIRST,
          'c2',
          `${MICROSOFT}/2017/10/relationships/threadedComment`,
          '../threadedComments/threadedComment1.xml',
        ),
        link('xl/workbook.xml', 'p1', `${MICROSOFT}/2017/10/relationships/person`, 'persons/person.xml'),
      ],
      types: {
        'xl/comments1.xml': `${SHEET_TYPE}.comments+xml`,
        'xl/threadedComments/threadedComment1.xml': 'application/vnd.ms-excel.threadedcomments+xml',
        'xl/persons/person.xml': 'application/vnd.ms-excel.person+xml',
        'xl/drawings/vmlDrawing1.vml': 'application/vnd.openxmlformats-officedocument.vmlDrawing',
      },
      parts: {
        'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>tc={1}</author></authors><commentList><comment ref="D4" authorId="0"><text><t>[Threaded comment]</t></text></comment></commentList></comments>`,
        'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="${THREADED}"><threadedComment ref="D4" dT="2023-01-01T00:00:00.00" personId="{2}" id="{1}"><text>Cần đối chiếu</text></threadedComment></ThreadedComments>`,
        'xl/persons/person.xml': `<personList xmlns="${THREADED}"><person displayName="Phòng KH" id="{2}" userId="1" providerId="None"/></personList>`,
        'xl/drawings/vmlDrawing1.vml':
          '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025"><x:ClientData ObjectType="Note"><x:Row>3</x:Row><x:Column>3</x:Column></x:ClientData></v:shape></xml>',
      },
    }),
  'pivot tables': () =>
    makeWorkbook({
      sheets: [
        source(),
        {
          name: 'Xoay',
          rows: [
            ['Nhãn', 'Tổng'],
            ['1', 28100],
            [null, { f: 'GETPIVOTDATA("TT",$A$1)', v: 5 }],
          ],
        },
      ],
      behind: '<pivotCaches><pivotCache cacheId="3" r:id="pc"/></pivotCaches>',
      links: [
        link('xl/workbook.xml', 'pc', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'),
        link('xl/pivotCache/pivotCacheDefinition1.xml', 'rec', 'pivotCacheRecords', 'pivotCacheRecords1.xml'),
        link('xl/worksheets/sheet2.xml', 'pt', 'pivotTable', '../pivotTables/pivotTable1.xml'),
        link(
          'xl/pivotTables/pivotTable1.xml',
          'pc',
          'pivotCacheDefinition',
          '../pivotCache/pivotCacheDefinition1.xml',
        ),
      ],
      types: {
        'xl/pivotCache/pivotCacheDefinition1.xml': `${SHEET_TYPE}.pivotCacheDefinition+xml`,
        'xl/pivotCache/pivotCacheRecords1.xml': `${SHEET_TYPE}.pivotCacheRecords+xml`,
        'xl/pivotTables/pivotTable1.xml': `${SHEET_TYPE}.pivotTable+xml`,
      },
      parts: {
        'xl/pivotCache/pivotCacheDefinition1.xml': pivotCache,
        'xl/pivotCache/pivotCacheRecords1.xml': `<pivotCacheRecords xmlns="${MAIN}" count="1"><r><x v="0"/></r></pivotCacheRecords>`,
        'xl/pivotTables/pivotTable1.xml': pivotTable,
      },
    }),
  'chart sheets, dialog sheets and macro sheets': () =>
    makeWorkbook({
      sheets: [source(), reader],
      before: '',
      behind: '',
      links: [
        link('xl/workbook.xml', 'x1', 'chartsheet', 'chartsheets/sheet1.xml'),
        link('xl/chartsheets/sheet1.xml', 'd1', 'drawing', '../drawings/drawing1.xml'),
        link('xl/workbook.xml', 'x2', 'dialogsheet', 'dialogsheets/sheet1.xml'),
        link(
          'xl/workbook.xml',
          'x3',
          `${MICROSOFT}/2006/relationships/xlMacrosheet`,
          'macrosheets/sheet1.xml',
        ),
      ],
      types: {
        'xl/chartsheets/sheet1.xml': `${SHEET_TYPE}.chartsheet+xml`,
        'xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
        'xl/dialogsheets/sheet1.xml': `${SHEET_TYPE}.dialogsheet+xml`,
        'xl/macrosheets/sheet1.xml': 'application/vnd.ms-excel.macrosheet+xml',
      },
      parts: {
        'xl/workbook.xml':
          `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Biểu đồ" sheetId="9" r:id="x1"/><sheet name="Số liệu" sheetId="1" r:id="r1"/>` +
          '<sheet name="Hỏi" sheetId="10" r:id="x2"/><sheet name="Đọc" sheetId="2" r:id="r2"/><sheet name="Macro1" sheetId="11" state="veryHidden" r:id="x3"/></sheets>' +
          `<definedNames><definedName name="Riêng" localSheetId="3">'Số liệu'!$D$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">'Số liệu'!$A$1:$F$7</definedName></definedNames></workbook>`,
        'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="d1"/></chartsheet>`,
        'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing"/>`,
        'xl/dialogsheets/sheet1.xml': `<dialogsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></dialogsheet>`,
        'xl/macrosheets/sheet1.xml': `<xm:macrosheet xmlns:xm="${XM}" xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>HALT()</f></c></row></sheetData></xm:macrosheet>`,
      },
    }),
  'conditional formats, validations and sparklines of Excel 2010': () =>
    makeWorkbook({
      sheets: [
        source([], {
          tail: ext(
            '{78C0D931-6437-407d-A8EE-F0AAD7539E65}',
            `<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="expression" priority="1" id="{A}"><xm:f>'Đọc'!$A$1&gt;1</xm:f></x14:cfRule><xm:sqref>D4:D7 F4:F7</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>` +
              `<x14:dataValidations count="1" xmlns:xm="${XM}"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>'Đọc'!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>H4:H1048576</xm:sqref></x14:dataValidation></x14:dataValidations>` +
              `<x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>'Số liệu'!D4:F4</xm:f><xm:sqref>G4</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>`,
          ),
        }),
        reader,
      ],
    }),
  'slicers, timelines and alternate content': () =>
    makeWorkbook({
      sheets: [
        source([], {
          tail: `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14" xmlns:x14="${X14}"><controls/></mc:Choice><mc:Fallback/></mc:AlternateContent>${ext('{A8765BA9-456A-4dab-B4F3-ACF838C121DE}', '<x14:slicerList><x14:slicer r:id="s1"/></x14:slicerList>')}`,
        }),
        reader,
      ],
      behind: ext(
        '{BBE1A952-AA13-448e-AADC-164F8A28A991}',
        '<x14:slicerCaches><x14:slicerCache r:id="sc"/></x14:slicerCaches>',
      ),
      links: [
        link(FIRST, 's1', `${MICROSOFT}/2007/relationships/slicer`, '../slicers/slicer1.xml'),
        link(
          'xl/workbook.xml',
          'sc',
          `${MICROSOFT}/2007/relationships/slicerCache`,
          'slicerCaches/slicerCache1.xml',
        ),
      ],
      types: {
        'xl/slicers/slicer1.xml': 'application/vnd.ms-excel.slicer+xml',
        'xl/slicerCaches/slicerCache1.xml': 'application/vnd.ms-excel.slicerCache+xml',
      },
      parts: {
        'xl/slicers/slicer1.xml': `<slicers xmlns="${X14}"><slicer name="Lát" cache="Lát" rowHeight="1"/></slicers>`,
        'xl/slicerCaches/slicerCache1.xml': `<slicerCacheDefinition xmlns="${X14}" name="Lát" sourceName="TT"/>`,
      },
    }),
  'custom views, scenarios and cell watches': () =>
    makeWorkbook({
      sheets: [
        source([], {
          tail: '<scenarios current="0"><scenario name="Cao" count="1"><inputCells r="D4" val="5"/></scenario></scenarios><customSheetViews><customSheetView guid="{8F1A2B3C-0000-4000-8000-000000000001}" filter="1" showAutoFilter="1"><autoFilter ref="A3:F7"/></customSheetView></customSheetViews><cellWatches><cellWatch r="D4"/></cellWatches><ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1"/></ignoredErrors>',
        }),
        reader,
      ],
      behind:
        '<customWorkbookViews><customWorkbookView name="Tôi" guid="{8F1A2B3C-0000-4000-8000-000000000001}" windowWidth="1" windowHeight="1" activeSheetId="1"/></customWorkbookViews>',
    }),
  'protected sheets in a protected workbook': () =>
    makeWorkbook({
      sheets: [
        source([], {
          tail: '<sheetProtection algorithmName="SHA-512" hashValue="AA==" saltValue="AA==" spinCount="1" sheet="1"/><protectedRanges><protectedRange sqref="D4:D7" name="Nhập"/></protectedRanges>',
        }),
        reader,
      ],
      before: '<workbookProtection workbookPassword="CC1A" lockStructure="1"/>',
    }),
  'all sheets hidden but one': () =>
    makeWorkbook({
      sheets: [source(), reader, { name: 'Thấy', rows: [[1]] }],
      parts: {
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="2" firstSheet="2"/></bookViews><sheets><sheet name="Số liệu" sheetId="1" state="veryHidden" r:id="r1"/><sheet name="Đọc" sheetId="2" state="hidden" r:id="r2"/><sheet name="Thấy" sheetId="3" r:id="r3"/></sheets></workbook>`,
      },
    }),
  'dates since 1904, R1C1, precision as displayed': () =>
    makeWorkbook({
      sheets: [
        source([...formulas(['DATE(2023,12,31)', 43829], ['YEAR(43829)', 2023], ['D4/3', 9366.67])]),
        reader,
      ],
      before: '<workbookPr date1904="1"/>',
      calculation: '<calcPr calcId="191029" refMode="R1C1" fullPrecision="0" calcOnSave="0"/>',
    }),
  'links, to sheets, to places that are gone and to the net': () =>
    makeWorkbook({
      sheets: [
        source([], {
          tail: `<hyperlinks><hyperlink ref="A4" location="'Đọc'!A1" display="xem"/><hyperlink ref="A5" location="'Mất'!A1"/><hyperlink ref="A6:XFD6" r:id="h1" tooltip="&lt;x&gt;"/><hyperlink ref="A7" location="constructor"/></hyperlinks>`,
        }),
        reader,
      ],
      links: [{ ...link(FIRST, 'h1', 'hyperlink', 'https://example.invalid/?a=1&b=2#x'), external: true }],
    }),
  'other workbooks, in every way of naming them': () =>
    makeWorkbook({
      sheets: [
        source(
          formulas(
            ['[1]Nguồn!$A$1', 16],
            ["'[1]Nguồn số'!$A$1+D4", 28116],
            ['[1]!Tên', 4],
            ["SUM('[2]Tháng 1:Tháng 9'!A1)", 9],
            ["VLOOKUP(1,'[1]Nguồn'!$A:$B,2,0)", '#REF!'],
            ["'C:\\Thư mục\\[sổ.xlsx]Tờ'!A1", 7],
          ),
        ),
      ],
      behind: '',
      calculation: '',
      before: '<fileSharing readOnlyRecommended="1"/>',
      links: [
        link('xl/workbook.xml', 'e1', 'externalLink', 'externalLinks/externalLink1.xml'),
        link('xl/workbook.xml', 'e2', 'externalLink', 'externalLinks/externalLink2.xml'),
        {
          ...link('xl/externalLinks/externalLink1.xml', 'x', 'externalLinkPath', 'file:///C:/a b.xlsx'),
          external: true,
        },
      ],
      types: {
        'xl/externalLinks/externalLink1.xml': `${SHEET_TYPE}.externalLink+xml`,
        'xl/externalLinks/externalLink2.xml': `${SHEET_TYPE}.externalLink+xml`,
      },
      parts: {
        'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="${MAIN}" xmlns:r="${OFFICE}"><externalBook r:id="x"><sheetNames><sheetName val="Nguồn"/></sheetNames></externalBook></externalLink>`,
        'xl/externalLinks/externalLink2.xml': `<externalLink xmlns="${MAIN}"><ddeLink ddeService="a" ddeTopic="b"/></externalLink>`,
      },
    }),
  'macros and a signature': () =>
    makeWorkbook({
      sheets: [source(formulas(['MyFunction(D4)', 12])), reader],
      macros: true,
      before: '<workbookPr codeName="ThisWorkbook"/>',
      links: [
        link('xl/workbook.xml', 'vba', `${MICROSOFT}/2006/relationships/vbaProject`, 'vbaProject.bin'),
        link(
          '',
          'sig',
          'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin',
          '_xmlsignatures/origin.sigs',
        ),
      ],
      types: {
        'xl/vbaProject.bin': 'application/vnd.ms-office.vbaProject',
        '_xmlsignatures/origin.sigs': 'application/vnd.openxmlformats-package.digital-signature-origin',
      },
      parts: {
        'xl/vbaProject.bin': Uint8Array.from({ length: 500 }, (_, at) => (at * 31) % 256),
        '_xmlsignatures/origin.sigs': '',
      },
    }),
  'a data model, connections, queries and rich values': () =>
    makeWorkbook({
      sheets: [
        source([
          [
            'x',
            null,
            null,
            { xml: (cell) => `<c r="${cell}" t="e" vm="1"><v>#VALUE!</v></c>` },
            {
              xml: (cell) =>
                `<c r="${cell}" cm="1"><f t="array" ref="${cell}">_xlfn.UNIQUE(D4)</f><v>77</v></c>`,
            },
          ],
        ]),
        reader,
      ],
      links: [
        link('xl/workbook.xml', 'm1', 'sheetMetadata', 'metadata.xml'),
        link('xl/workbook.xml', 'm2', 'connections', 'connections.xml'),
        link('xl/workbook.xml', 'm3', 'powerPivotData', 'model/item.data'),
        link(
          'xl/workbook.xml',
          'm4',
          `${MICROSOFT}/2017/06/relationships/rdRichValue`,
          'richData/rdrichvalue.xml',
        ),
      ],
      types: {
        'xl/metadata.xml': `${SHEET_TYPE}.sheetMetadata+xml`,
        'xl/connections.xml': `${SHEET_TYPE}.connections+xml`,
        'xl/model/item.data': 'application/vnd.openxmlformats-officedocument.model+data',
        'xl/richData/rdrichvalue.xml': 'application/vnd.ms-excel.rdrichvalue+xml',
      },
      parts: {
        'xl/metadata.xml': `<metadata xmlns="${MAIN}" xmlns:xda="${MICROSOFT}/spreadsheetml/2017/dynamicarray" xmlns:xlrd="${MICROSOFT}/spreadsheetml/2017/richdata"><metadataTypes count="2"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/><metadataType name="XLRICHVALUE" minSupportedVersion="120000"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata><valueMetadata count="1"><bk><rc t="2" v="0"/></bk></valueMetadata></metadata>`,
        'xl/connections.xml': `<connections xmlns="${MAIN}"><connection id="1" name="Truy vấn" type="5" refreshedVersion="6"/></connections>`,
        'xl/model/item.data': Uint8Array.from({ length: 300 }, (_, at) => (at * 17) % 256),
        'xl/richData/rdrichvalue.xml':
          '<rvData xmlns="http://schemas.microsoft.com/office/spreadsheetml/2017/richdata" count="1"><rv s="0"><v>1</v></rv></rvData>',
      },
    }),
  'customXml of others, document properties and a thumbnail': () =>
    makeWorkbook({
      sheets: [source(), reader],
      links: [
        link('xl/workbook.xml', 'cx', 'customXml', '../customXml/item7.xml'),
        link('customXml/item7.xml', 'cp', 'customXmlProps', 'itemProps7.xml'),
        link(
          '',
          'core',
          'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
          'docProps/core.xml',
        ),
        link(
          '',
          'thumb',
          'http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail',
          'docProps/thumbnail.wmf',
        ),
      ],
      types: {
        'customXml/itemProps7.xml': 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
        'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
        'docProps/thumbnail.wmf': 'image/x-wmf',
      },
      parts: {
        'customXml/item7.xml': '<a xmlns="urn:chi-tieu-khac"><b>CT.GROWTH(1,2)</b></a>',
        'customXml/itemProps7.xml':
          '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{00000000-0000-4000-8000-000000000007}"/>',
        'docProps/core.xml':
          '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
        'docProps/thumbnail.wmf': Uint8Array.from([1, 2, 3, 255]),
      },
    }),
  'a table without header, a table with totals, a table of one cell, a table called like a function': () =>
    makeWorkbook({
      sheets: [
        source(),
        {
          name: 'Bảng',
          rows: [
            ['a', 'b', null, 'x'],
            ['c', { f: 'SUM[[#This Row],[Cột 1]]&"!"', v: 'c!' }, null, 3],
            [null, null, null, { f: 'SUBTOTAL(109,constructor[x])', v: 99 }],
          ],
          tables: [
            { name: 'SUM', ref: 'A1:B2', columns: ['Cột 1', 'Cột 2'], attributes: 'headerRowCount="0"' },
            { name: 'constructor', ref: 'D1:D3', columns: ['x'], totals: true },
          ],
        },
        {
          name: 'Đọc',
          rows: formulas(
            ['SUM(SUM[Cột 2])', 0],
            ['constructor[[#Totals],[x]]', 99],
            ['SUM(constructor[#Data])', 4],
            ['COUNTA(SUM[[#Data],[Cột 1]:[Cột 2]])', 4],
          ),
        },
      ],
    }),
  'a thousand conditional formats and merges that touch': () =>
    makeWorkbook({
      sheets: [
        source([], {
          tail:
            `<mergeCells>${Array.from({ length: 300 }, (_, at) => `<mergeCell ref="J${at * 2 + 1}:K${at * 2 + 2}"/>`).join('')}</mergeCells>` +
            Array.from(
              { length: 1000 },
              (_, at) =>
                `<conditionalFormatting sqref="D${at + 4}"><cfRule type="expression" priority="${at + 1}"><formula>${escaped(`AND(D${at + 4}>"a",TODAY()<>"")`)}</formula></cfRule></conditionalFormatting>`,
            ).join(''),
        }),
        reader,
      ],
    }),
};
