import { strToU8, unzipSync } from 'fflate';
import { MAIN, makeWorkbook, OFFICE, SHEET_TYPE, type MadeLink } from './make-workbook';
import { FIRST_SHEET, formulas, source } from './odd-workbooks';
import { rawZip, type ZipWriting } from './raw-zip';

const MICROSOFT = 'http://schemas.microsoft.com/office';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORKBOOK = 'xl/workbook.xml';
const reader = { name: 'Đọc', rows: formulas(["'Số liệu'!D4", 28100], ["SUM('Số liệu'!D4:D7)", 17]) };

const link = (from: string, id: string, kind: string, target: string): MadeLink => ({
  from,
  id,
  kind,
  target,
});
const zipped = (writing: ZipWriting) =>
  rawZip(unzipSync(makeWorkbook({ sheets: [source(formulas(['D4*2', 5])), reader] })), writing);

/** The workbook's own part written otherwise; its sheets are r1 and r2. */
const withWorkbook = (inner: string, attributes = '') =>
  makeWorkbook({
    sheets: [source(formulas(['D4*2', 5])), reader],
    parts: { [WORKBOOK]: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"${attributes}>${inner}</workbook>` },
  });
const SHEETS =
  '<sheets><sheet name="Số liệu" sheetId="1" r:id="r1"/><sheet name="Đọc" sheetId="2" r:id="r2"/></sheets>';

const bytes = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 29) % 256);

/** Packages, zips and workbook parts as programs and later Excels write them. */
export const ODD_PACKAGES: Record<string, () => Uint8Array> = {
  'a zip with sizes of 64 bits': () => zipped({ zip64: true }),
  'a zip written while it was made': () => zipped({ descriptors: true }),
  'a zip of 64 bits written while it was made': () => zipped({ zip64: true, descriptors: true }),
  'a zip with a remark': () => zipped({ comment: 'hết' }),
  'content types by ending alone': () =>
    makeWorkbook({
      sheets: [source(formulas(['D4*2', 5])), reader],
      parts: {
        '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="RELS" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${SHEET_TYPE}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/></Types>`,
      },
    }),
  'two relationships to one part': () =>
    makeWorkbook({
      sheets: [source(formulas(['D4*2', 5])), reader],
      links: [
        link(WORKBOOK, 'again', 'worksheet', 'worksheets/sheet1.xml'),
        link(FIRST_SHEET, 'p1', 'printerSettings', '../printerSettings/printerSettings1.bin'),
        link('xl/worksheets/sheet2.xml', 'p1', 'printerSettings', '../printerSettings/printerSettings1.bin'),
      ],
      parts: { 'xl/printerSettings/printerSettings1.bin': bytes(200) },
    }),
  'ids of relationships that are no names': () =>
    makeWorkbook({
      sheets: [source(formulas(['D4*2', 5]))],
      parts: {
        [WORKBOOK]: `<workbook xmlns="${MAIN}" xmlns:rel="${OFFICE}"><sheets><sheet name="Số liệu" sheetId="4294967295" rel:id="R-1 é"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Target="/xl/worksheets/sheet1.xml" Type="${OFFICE}/worksheet" TargetMode="Internal" Id="R-1 é"/></Relationships>`,
      },
    }),
  'parts that no relationship leads to': () =>
    makeWorkbook({
      sheets: [source(formulas(['D4*2', 5])), reader],
      types: { 'xl/worksheets/sheet9.xml': `${SHEET_TYPE}.worksheet+xml` },
      parts: {
        'xl/worksheets/sheet3.xml': 'kein XML',
        'xl/worksheets/sheet9.xml': `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
        'xl/styles.xml': '<nothing/>',
        'customXml/item1.xml': '<of xmlns="urn:others"/>',
        '__MACOSX/._x': bytes(40),
        'Thumbs.db': bytes(40),
      },
    }),
  'a workbook as Excel of today writes it': () =>
    withWorkbook(
      `<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="26026"/><workbookPr filterPrivacy="1" defaultThemeVersion="166925" dateCompatibility="0"/>` +
        `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Số liệu\\" xmlns:x15ac="${MICROSOFT}/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>` +
        `<xr:revisionPtr revIDLastSave="0" documentId="13_ncr:1_{A}" xr6:coauthVersionLast="47" xr10:uidLastSave="{0}"/>` +
        `<bookViews><workbookView xWindow="-120" yWindow="-120" windowWidth="29040" windowHeight="15720" firstSheet="1" activeTab="1" xr2:uid="{B}"/><workbookView/></bookViews>${SHEETS}` +
        `<functionGroups builtInGroupCount="19"><functionGroup name="Của tôi"/></functionGroups><calcPr calcId="191029" concurrentCalc="0" forceFullCalc="1"/><oleSize ref="A1:F7"/><fileRecoveryPr repairLoad="1"/>` +
        `<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="${MICROSOFT}/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext><ext uri="{B58B0392-4F1F-4190-BB64-5DF3571DCE5F}" xmlns:xcalcf="http://schemas.microsoft.com/office/spreadsheetml/2018/calcfeatures"><xcalcf:calcFeatures><xcalcf:feature name="microsoft.com:RD"/><xcalcf:feature name="microsoft.com:LET_WF"/></xcalcf:calcFeatures></ext></extLst>`,
      ` xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15 xr xr6 xr10 xr2" xmlns:x15="${MICROSOFT}/spreadsheetml/2010/11/main" xmlns:xr="${MICROSOFT}/spreadsheetml/2014/revision" xmlns:xr6="${MICROSOFT}/spreadsheetml/2016/revision6" xmlns:xr10="${MICROSOFT}/spreadsheetml/2016/revision10" xmlns:xr2="${MICROSOFT}/spreadsheetml/2015/revision2"`,
    ),
  'calculated on opening, but not its tables': () =>
    withWorkbook(`${SHEETS}<calcPr calcMode="autoNoTable" fullCalcOnLoad="1"/>`),
  'names of macros, of filters and of databases': () =>
    withWorkbook(
      `${SHEETS}<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Số liệu'!$A$3:$F$7</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'Số liệu'!$A:$B,'Số liệu'!$1:$3</definedName>` +
        `<definedName name="_xlnm.Criteria" localSheetId="0">'Số liệu'!$A$1:$A$2</definedName><definedName name="_xlnm.Extract" localSheetId="1">#REF!</definedName><definedName name="_xlnm.Database">'Số liệu'!$A$3:$F$7</definedName>` +
        `<definedName name="_xlnm.Consolidate_Area" localSheetId="1">Đọc!$A$1</definedName><definedName name="_xlnm.Sheet_Title" localSheetId="1">"x"</definedName><definedName name="Auto_Open" function="1" vbProcedure="1" xlm="1" hidden="1">Macro1!$A$1</definedName>` +
        `<definedName name="năm" comment="&lt;b&gt;" description="x" publishToServer="1" workbookParameter="1">2023</definedName><definedName name="năm" localSheetId="1">2022</definedName><definedName name="\\chéo">'Số liệu'!$D$4</definedName><definedName name="a.b?c_1">'Số liệu'!$D$4:INDEX('Số liệu'!$D:$D,7)</definedName>` +
        `<definedName name="động">OFFSET('Số liệu'!$D$4,0,0,COUNTA('Số liệu'!$D:$D),1)</definedName><definedName name="dài">"${'x'.repeat(255)}"</definedName><definedName name="tương_đối">'Số liệu'!A1</definedName><definedName name="không_tờ">!$A$1</definedName></definedNames>`,
    ),
  'a shared workbook with its revisions': () =>
    makeWorkbook({
      sheets: [source(formulas(['D4*2', 5])), reader],
      links: [
        link(WORKBOOK, 'rv', 'revisionHeaders', 'revisions/revisionHeaders.xml'),
        link(WORKBOOK, 'us', 'usernames', 'revisions/userNames.xml'),
        link('xl/revisions/revisionHeaders.xml', 'l1', 'revisionLog', 'revisionLog1.xml'),
      ],
      types: {
        'xl/revisions/revisionHeaders.xml': `${SHEET_TYPE}.revisionHeaders+xml`,
        'xl/revisions/userNames.xml': `${SHEET_TYPE}.userNames+xml`,
        'xl/revisions/revisionLog1.xml': `${SHEET_TYPE}.revisionLog+xml`,
      },
      parts: {
        'xl/revisions/revisionHeaders.xml': `<headers xmlns="${MAIN}" xmlns:r="${OFFICE}" guid="{1}"><header guid="{1}" dateTime="2023-01-01T00:00:00" maxSheetId="3" userName="a" r:id="l1"/></headers>`,
        'xl/revisions/userNames.xml': `<users xmlns="${MAIN}" count="0"/>`,
        'xl/revisions/revisionLog1.xml': `<revisions xmlns="${MAIN}"><rcc rId="1" sId="1"><nc r="D4"><v>28100</v></nc></rcc></revisions>`,
      },
    }),
  'maps of XML, volatile servers, a ribbon, labels and panes of others': () =>
    makeWorkbook({
      sheets: [source(formulas(['RTD("máy",,"a")', 5], ['D8*2', 10])), reader],
      links: [
        link(WORKBOOK, 'xm', 'xmlMaps', 'xmlMaps.xml'),
        link(WORKBOOK, 'vd', 'volatileDependencies', 'volatileDependencies.xml'),
        link(FIRST_SHEET, 'sx', 'tableSingleCells', '../tables/tableSingleCells1.xml'),
        link('', 'ui', `${MICROSOFT}/2007/relationships/ui/extensibility`, 'customUI/customUI14.xml'),
        link(
          '',
          'lb',
          'http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels',
          'docMetadata/LabelInfo.xml',
        ),
        link(
          '',
          'tp',
          `${MICROSOFT}/2011/relationships/webextensiontaskpanes`,
          'xl/webextensions/taskpanes.xml',
        ),
        link(
          'xl/webextensions/taskpanes.xml',
          'w1',
          `${MICROSOFT}/2011/relationships/webextension`,
          'webextension1.xml',
        ),
      ],
      types: {
        'xl/volatileDependencies.xml': `${SHEET_TYPE}.volatileDependencies+xml`,
        'xl/tables/tableSingleCells1.xml': `${SHEET_TYPE}.tableSingleCells+xml`,
        'docMetadata/LabelInfo.xml': 'application/vnd.ms-office.classificationlabels+xml',
        'xl/webextensions/taskpanes.xml': 'application/vnd.ms-office.webextensiontaskpanes+xml',
        'xl/webextensions/webextension1.xml': 'application/vnd.ms-office.webextension+xml',
      },
      parts: {
        'xl/xmlMaps.xml': `<MapInfo xmlns="${MAIN}" SelectionNamespaces=""><Schema ID="S1"/><Map ID="1" Name="a" RootElement="a" SchemaID="S1"/></MapInfo>`,
        'xl/volatileDependencies.xml': `<volTypes xmlns="${MAIN}"><volType type="realTimeData"><main first="máy"><tp t="n"><v>5</v><stp/><stp>a</stp><tr r="D8" s="1"/></tp></main></volType></volTypes>`,
        'xl/tables/tableSingleCells1.xml': `<singleXmlCells xmlns="${MAIN}"><singleXmlCell id="9" r="D4" connectionId="0"><xmlCellPr id="1"><xmlPr mapId="1" xpath="/a" xmlDataType="string"/></xmlCellPr></singleXmlCell></singleXmlCells>`,
        'customUI/customUI14.xml': `<customUI xmlns="${MICROSOFT}/2009/07/customui"><ribbon/></customUI>`,
        'docMetadata/LabelInfo.xml':
          '<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"/>',
        'xl/webextensions/taskpanes.xml': `<wetp:taskpanes xmlns:wetp="${MICROSOFT}/webextensions/taskpanes/2010/11"/>`,
        'xl/webextensions/webextension1.xml': `<we:webextension xmlns:we="${MICROSOFT}/webextensions/webextension/2010/11" id="{1}"/>`,
      },
    }),
  'controls, objects of other programs and pictures of every kind': () =>
    makeWorkbook({
      sheets: [
        source([], {
          tail:
            '<headerFooter><oddHeader>&amp;L&amp;G&amp;R&amp;"Arial,Bold"&amp;P/&amp;N</oddHeader></headerFooter><drawing r:id="d1"/><legacyDrawing r:id="v1"/><legacyDrawingHF r:id="v2"/><picture r:id="b1"/>' +
            `<oleObjects><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><oleObject progId="Word.Document.12" shapeId="1025" r:id="o1"><objectPr defaultSize="0" r:id="b1"><anchor moveWithCells="1"/></objectPr></oleObject></mc:Choice><mc:Fallback><oleObject progId="Word.Document.12" shapeId="1025" r:id="o1"/></mc:Fallback></mc:AlternateContent></oleObjects>` +
            `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls><control shapeId="1026" r:id="c1" name="Ô đánh dấu"/></controls></mc:Choice></mc:AlternateContent>` +
            '<webPublishItems count="1"><webPublishItem id="1" divId="a" sourceType="sheet" destinationFile="a.htm"/></webPublishItems>',
        }),
        reader,
      ],
      links: [
        link(FIRST_SHEET, 'd1', 'drawing', '../drawings/drawing1.xml'),
        link(FIRST_SHEET, 'v1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
        link(FIRST_SHEET, 'v2', 'vmlDrawing', '../drawings/vmlDrawing2.vml'),
        link(FIRST_SHEET, 'b1', 'image', '../media/nền 1.png'),
        link(FIRST_SHEET, 'o1', 'package', '../embeddings/Microsoft_Word_Document.docx'),
        link(FIRST_SHEET, 'c1', 'control', '../activeX/activeX1.xml'),
        link(FIRST_SHEET, 'cp', 'ctrlProp', '../ctrlProps/ctrlProp1.xml'),
        link(
          'xl/activeX/activeX1.xml',
          'ab',
          `${MICROSOFT}/2006/relationships/activeXControlBinary`,
          'activeX1.bin',
        ),
      ],
      types: {
        'xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
        'xl/drawings/vmlDrawing1.vml': 'application/vnd.openxmlformats-officedocument.vmlDrawing',
        'xl/drawings/vmlDrawing2.vml': 'application/vnd.openxmlformats-officedocument.vmlDrawing',
        'xl/media/nền 1.png': 'image/png',
        'xl/embeddings/Microsoft_Word_Document.docx':
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'xl/activeX/activeX1.xml': 'application/vnd.ms-office.activeX+xml',
        'xl/activeX/activeX1.bin': 'application/vnd.ms-office.activeX',
        'xl/ctrlProps/ctrlProp1.xml': 'application/vnd.ms-excel.controlproperties+xml',
      },
      parts: {
        'xl/drawings/drawing1.xml':
          '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
        // not well formed, as old Excels wrote it
        'xl/drawings/vmlDrawing1.vml':
          '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><div>a<br></div></v:shape></xml>',
        'xl/drawings/vmlDrawing2.vml': '<xml/>',
        'xl/media/nền 1.png': bytes(300),
        'xl/embeddings/Microsoft_Word_Document.docx': bytes(500),
        'xl/activeX/activeX1.xml': `<ax:ocx xmlns:ax="${MICROSOFT}/2006/activeX"/>`,
        'xl/activeX/activeX1.bin': bytes(100),
        'xl/ctrlProps/ctrlProp1.xml': `<formControlPr xmlns="${MICROSOFT}/spreadsheetml/2009/9/main" objectType="CheckBox" fmlaLink="$H$4"/>`,
      },
    }),
  'a part of each that Excel has learnt since 2018': () =>
    makeWorkbook({
      sheets: [
        source([], {
          tail: `<extLst><ext uri="{later}"><x:a xmlns:x="urn:later" r:id="n1"/></ext></extLst>`,
        }),
        reader,
      ],
      links: [
        link(
          WORKBOOK,
          'fp',
          `${MICROSOFT}/2022/11/relationships/FeaturePropertyBag`,
          'featurePropertyBag/featurePropertyBag.xml',
        ),
        link(WORKBOOK, 'py', `${MICROSOFT}/2023/09/relationships/Python`, 'python.xml'),
        link(
          WORKBOOK,
          'rs',
          `${MICROSOFT}/2017/06/relationships/rdRichValueStructure`,
          'richData/rdrichvaluestructure.xml',
        ),
        link(
          FIRST_SHEET,
          'n1',
          `${MICROSOFT}/2019/04/relationships/namedSheetView`,
          '../namedSheetViews/namedSheetView1.xml',
        ),
      ],
      types: {
        'xl/featurePropertyBag/featurePropertyBag.xml': 'application/vnd.ms-excel.featurepropertybag+xml',
        'xl/python.xml': 'application/vnd.ms-excel.python+xml',
        'xl/richData/rdrichvaluestructure.xml': 'application/vnd.ms-excel.rdrichvaluestructure+xml',
        'xl/namedSheetViews/namedSheetView1.xml': 'application/vnd.ms-excel.namedsheetviews+xml',
      },
      parts: {
        'xl/featurePropertyBag/featurePropertyBag.xml': `<FeaturePropertyBags xmlns="${MICROSOFT}/spreadsheetml/2022/featurepropertybag"><bag type="Checkbox"/></FeaturePropertyBags>`,
        'xl/python.xml': `<python xmlns="${MICROSOFT}/spreadsheetml/2023/python"><environmentDefinition id="{1}"/></python>`,
        'xl/richData/rdrichvaluestructure.xml':
          '<rvStructures xmlns="http://schemas.microsoft.com/office/spreadsheetml/2017/richdata" count="0"/>',
        'xl/namedSheetViews/namedSheetView1.xml': `<namedSheetViews xmlns="${MICROSOFT}/spreadsheetml/2019/namedsheetviews"/>`,
      },
    }),
  'instructions and comments around the roots of parts': () => {
    const parts = unzipSync(makeWorkbook({ sheets: [source(formulas(['D4*2', 5])), reader] }));
    return rawZip(
      Object.fromEntries(
        Object.entries(parts).map(([name, content]) => [
          name,
          strToU8(
            new TextDecoder()
              .decode(content)
              .replace(/^(<\?xml[^>]*\?>)\s*/, '$1\n<?mso-application progid="Excel.Sheet"?><!-- < & > -->')
              .concat('\n<!-- hết --><?x y?>\n'),
          ),
        ]),
      ),
      {},
    );
  },
};
