import { MAIN, makeWorkbook, SHEET_TYPE, type MadeCell, type MadeSheet } from './make-workbook';
import { FIRST_SHEET, formulas, sheetPart, source } from './odd-workbooks';

const reader: MadeSheet = {
  name: 'Đọc',
  rows: formulas(["'Số liệu'!D4", 28100], ["SUM('Số liệu'!D4:D7)", 17]),
};
const xml = (attributes: string, inner: string): MadeCell => ({
  xml: (cell) => `<c r="${cell}"${attributes && ` ${attributes}`}>${inner}</c>`,
});
const withSheet = (change: (text: string) => string, sheet = source(formulas(['D4*2', 5]))): Uint8Array =>
  makeWorkbook({ sheets: [sheet, reader], parts: { [FIRST_SHEET]: change(sheetPart(sheet)) } });
/** Elements behind the sheet's cells and before them. */
const withTail = (tail: string, head = '') =>
  makeWorkbook({ sheets: [source(formulas(['D4*2', 5]), { tail, head }), reader] });
const STYLES = `${SHEET_TYPE}.styles+xml`;
const withStyles = (inner: string, attributes = '') =>
  makeWorkbook({
    sheets: [
      source([[xml('s="1"', '<v>45291</v>'), xml('s="2"', '<v>0.5</v>'), xml('s="99"', '<v>7</v>')]]),
      reader,
    ],
    links: [{ id: 'st', kind: 'styles', target: 'styles.xml' }],
    types: { 'xl/styles.xml': STYLES },
    parts: { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}"${attributes}>${inner}</styleSheet>` },
  });

/** What stands around cells, as few files have it: sizes, views, rules, tables, styles. */
export const ODD_SHEETS: Record<string, () => Uint8Array> = {
  'groups, hidden rows and columns, rows of no height': () =>
    withSheet((text) =>
      text
        .replace(
          '<sheetData>',
          '<sheetPr filterMode="1"><outlinePr summaryBelow="0" applyStyles="1"/><pageSetUpPr fitToPage="1" autoPageBreaks="0"/></sheetPr><sheetFormatPr baseColWidth="10" defaultColWidth="300.5" defaultRowHeight="0" zeroHeight="1" outlineLevelRow="7" outlineLevelCol="7" thickBottom="1"/><cols><col min="1" max="1" width="255.99"/><col min="2" max="2" width="0" hidden="1" outlineLevel="7" collapsed="1"/><col min="3" max="3" width="1E1" bestFit="1" phonetic="1"/><col min="5" max="9"/><col min="11" max="16384" width="0.05"/></cols><sheetData>',
        )
        .replace(
          '<row r="4"',
          '<row r="4" ht="409.5" customHeight="1" outlineLevel="7" hidden="1" collapsed="true" thickTop="1" spans="1:6 8:9"',
        )
        .replace('<row r="5"', '<row r="5" ht="0" hidden="0" ph="1"'),
    ),
  'columns out of order and over one another': () =>
    withSheet((text) =>
      text.replace(
        '<sheetData>',
        '<cols><col min="4" max="6" width="20"/><col min="1" max="2" width="9"/><col min="5" max="5" width="7"/></cols><sheetData>',
      ),
    ),
  'views of every kind': () =>
    withTail(
      '<printOptions gridLines="1" horizontalCentered="1"/><pageMargins left="0" right="0" top="9" bottom="0.1" header="0" footer="0"/><pageSetup paperSize="256" scale="10" fitToHeight="0" orientation="landscape" useFirstPageNumber="1" firstPageNumber="-3" errors="NA" cellComments="atEnd"/><rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks><colBreaks><brk id="3" min="1" max="1048575" pt="1"/></colBreaks>',
      '<sheetPr codeName="Tờ1" syncVertical="1" syncRef="A1" transitionEvaluation="1" published="0"><tabColor indexed="64"/></sheetPr><dimension ref="A1"/><sheetViews><sheetView windowProtection="1" showFormulas="1" showZeros="0" rightToLeft="1" view="pageBreakPreview" zoomScale="400" colorId="12" workbookViewId="0" topLeftCell="XFD1048576" defaultGridColor="0"><pane xSplit="2400" ySplit="3000" topLeftCell="C9" activePane="bottomRight"/><selection pane="topRight" activeCell="XFD1" sqref="XFD1 A1:B2"/><pivotSelection pane="bottomRight" axis="axisRow"/></sheetView><sheetView workbookViewId="1"><pane ySplit="1" state="frozenSplit"/></sheetView></sheetViews>',
    ),
  'merges over cells that hold something': () =>
    withTail(
      '<mergeCells count="99"><mergeCell ref="A4:B5"/><mergeCell ref="$H$4:$I$5"/><mergeCell ref="K9:K9"/><mergeCell ref="M5:L4"/></mergeCells>',
    ),
  'validations as few write them': () =>
    withTail(
      '<dataValidations count="0" disablePrompts="1" xWindow="9"><dataValidation sqref="H4"/><dataValidation type="list" errorStyle="warning" imeMode="hiragana" showDropDown="1" sqref="H5 I6:I7 J:J"><formula1>INDIRECT($A4)</formula1></dataValidation><dataValidation type="decimal" operator="notBetween" allowBlank="true" sqref="H8"><formula1>-1E+300</formula1><formula2>năm</formula2></dataValidation><dataValidation type="date" sqref="H9"><formula1>45000</formula1></dataValidation><dataValidation type="time" operator="lessThan" sqref="H10"><formula1>0.5</formula1></dataValidation><dataValidation type="textLength" sqref="H11"><formula1>LEN("a")</formula1></dataValidation><dataValidation type="custom" sqref="H12" prompt="&lt;b&gt;" promptTitle="x"><formula1>=H12&gt;1</formula1></dataValidation><dataValidation type="list" sqref="H13"><formula1>"a,""b"", c ,"</formula1></dataValidation><dataValidation type="list" sqref="H14"><formula1>#REF!</formula1></dataValidation></dataValidations>',
    ),
  'conditional formats of every kind': () =>
    withTail(
      [
        '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFFF0000"/><color theme="4" tint="-0.5"/><color indexed="5"/></colorScale></cfRule>',
        '<cfRule type="dataBar" priority="2"><dataBar showValue="0"><cfvo type="num" val="$D$4"/><cfvo type="formula" val="MAX(D4:D7)"/><color auto="1"/></dataBar></cfRule>',
        '<cfRule type="iconSet" priority="3"><iconSet iconSet="5Quarters" reverse="1"><cfvo type="percent" val="0"/><cfvo type="percent" val="20"/><cfvo type="percent" val="40"/><cfvo type="percent" val="60"/><cfvo type="percent" val="80" gte="0"/></iconSet></cfRule>',
        '<cfRule type="top10" dxfId="99" priority="-1" rank="3" percent="1"/>',
        '<cfRule type="aboveAverage" priority="5" aboveAverage="0" stdDev="2"/>',
        '<cfRule type="duplicateValues" priority="6" stopIfTrue="1"/>',
        '<cfRule type="timePeriod" priority="7" timePeriod="lastMonth"><formula>AND(MONTH(D4)=MONTH(EDATE(TODAY(),-1)))</formula></cfRule>',
        '<cfRule type="containsText" operator="containsText" text="&quot;" priority="8"><formula>NOT(ISERROR(SEARCH("""",D4)))</formula></cfRule>',
        '<cfRule type="cellIs" operator="between" priority="9"><formula>1</formula><formula>"z"</formula></cfRule>',
        '<cfRule type="containsErrors" priority="10"/>',
        '<cfRule type="expression" priority="11"><formula>((</formula></cfRule>',
        '<cfRule type="laterKind" priority="12"/>',
      ]
        .map((rule) => `<conditionalFormatting pivot="1" sqref="D4:D7">${rule}</conditionalFormatting>`)
        .join('') + '<conditionalFormatting sqref=""/>',
    ),
  'filters and sorts of every kind': () =>
    withTail(
      '<autoFilter ref="A3:F7"><filterColumn colId="0" hiddenButton="1"><filters blank="1"><dateGroupItem year="2023" month="2" dateTimeGrouping="month"/></filters></filterColumn><filterColumn colId="1"><customFilters and="1"><customFilter operator="greaterThanOrEqual" val="1"/><customFilter operator="notEqual" val="*x?"/></customFilters></filterColumn><filterColumn colId="2"><top10 val="3" percent="1" filterVal="9"/></filterColumn><filterColumn colId="3"><dynamicFilter type="thisYear" val="1"/></filterColumn><filterColumn colId="4"><colorFilter dxfId="0"/></filterColumn><filterColumn colId="5"><iconFilter iconSet="3Arrows" iconId="1"/></filterColumn><sortState ref="A4:F7" caseSensitive="1"><sortCondition ref="D4:D7" sortBy="cellColor" customList="a,b" descending="1"/></sortState></autoFilter><dataConsolidate function="sum"><dataRefs count="1"><dataRef ref="A1:B2" sheet="x"/></dataRefs></dataConsolidate><phoneticPr fontId="0"/><smartTags><cellSmartTags r="A1"/></smartTags>',
    ),
  'tables as Excel writes them, with all there is': () =>
    makeWorkbook({
      sheets: [
        source(),
        {
          name: 'Bảng',
          rows: [
            ['Mã', 'Số\nlượng', 'Tỷ lệ (%)'],
            ['a', 40, { f: 'Bảng_1[[#This Row],[Số\nlượng]]/SUM([Số\nlượng])', v: 0.3 }],
            ['b', 60, { f: 'SUM(Bảng_1[@Mã]:Bảng_1[@[Tỷ lệ (%)]])', v: 0.7 }],
          ],
          tail: '<tableParts count="1"><tablePart r:id="tb"/></tableParts>',
        },
        {
          name: 'Đọc',
          rows: formulas(
            ['SUM(Bảng_1[[#All],[Số\nlượng]])', 3],
            ['Bảng_1[@Mã]', '#VALUE!'],
            ['SUM(bảng_1[số\nlượng])', 4],
            ['SUM(Bảng_1[[#Headers],[#Data],[Tỷ lệ (%)]])', 5],
            ['COUNTA(Bảng_1[])', 6],
            ['ROWS(Bảng_1[#Data])', 7],
          ),
        },
      ],
      links: [
        { from: 'xl/worksheets/sheet2.xml', id: 'tb', kind: 'table', target: '/xl/tables/table7.xml' },
        {
          from: 'xl/tables/table7.xml',
          id: 'q',
          kind: 'queryTable',
          target: '../queryTables/queryTable1.xml',
        },
      ],
      types: {
        'xl/tables/table7.xml': `${SHEET_TYPE}.table+xml`,
        'xl/queryTables/queryTable1.xml': `${SHEET_TYPE}.queryTable+xml`,
      },
      parts: {
        'xl/tables/table7.xml': `<table xmlns="${MAIN}" id="7" name="Khác tên" displayName="Bảng_1" ref="$A$1:C3" tableType="queryTable" totalsRowShown="0" insertRow="0" headerRowDxfId="5" comment="&lt;x&gt;"><autoFilter ref="A1:C3"><filterColumn colId="1"><filters><filter val="40"/></filters></filterColumn></autoFilter><sortState ref="A2:C3"><sortCondition ref="B2"/></sortState><tableColumns count="3"><tableColumn id="9" uniqueName="9" name="Mã" queryTableFieldId="1" totalsRowLabel="Tổng"/><tableColumn id="2" name="Số_x000a_lượng" totalsRowFunction="custom"><totalsRowFormula>SUM(1)</totalsRowFormula></tableColumn><tableColumn id="3" name="Tỷ lệ (%)" dataDxfId="1"><calculatedColumnFormula array="1">1</calculatedColumnFormula><xmlColumnPr mapId="1" xpath="/a" xmlDataType="double"/></tableColumn></tableColumns><tableStyleInfo showRowStripes="1"/><extLst/></table>`,
        'xl/queryTables/queryTable1.xml': `<queryTable xmlns="${MAIN}" name="q" connectionId="1"/>`,
      },
    }),
  'styles without most of what styles have': () =>
    withStyles(
      '<cellXfs count="3"><xf/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="9"/></cellXfs>',
    ),
  'styles with nothing in them': () => withStyles(''),
  'styles with much more than most': () =>
    withStyles(
      '<numFmts count="5"><numFmt numFmtId="14" formatCode="yyyy"/><numFmt numFmtId="164" formatCode="[$-42A]dd mmmm yyyy;@"/><numFmt numFmtId="164" formatCode="0"/><numFmt numFmtId="165" formatCode=""/><numFmt numFmtId="4294967295" formatCode="_-* #,##0\\ &quot;₫&quot;_-;[Red][&lt;0]-0;[&gt;=1E+3]&quot;;&quot;0,;@"/></numFmts>' +
        '<fonts count="1" x14ac:knownFonts="1" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><font><b val="false"/><i/><strike/><outline/><shadow/><condense/><u val="doubleAccounting"/><vertAlign val="subscript"/><sz val="409.5"/><color indexed="8"/><name val=".VnTime"/><family val="2"/><charset val="163"/><scheme val="major"/></font></fonts>' +
        '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><gradientFill type="path" left="0.5"><stop position="0"><color theme="0" tint="-0.25"/></stop><stop position="1"><color rgb="80FFFFFF"/></stop></gradientFill></fill></fills>' +
        '<borders count="1"><border diagonalUp="1" outline="0"><start style="hair"/><end/><left style="slantDashDot"><color auto="1"/></left><right/><top/><bottom/><diagonal style="double"/><vertical/><horizontal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
        '<cellXfs count="3"><xf xfId="77"/><xf numFmtId="164" fontId="9" fillId="2" borderId="0" xfId="0" quotePrefix="1" pivotButton="1" applyProtection="1"><alignment horizontal="centerContinuous" vertical="distributed" textRotation="255" wrapText="true" indent="250" readingOrder="2" justifyLastLine="1" shrinkToFit="1"/><protection locked="0" hidden="1"/><extLst/></xf><xf numFmtId="4294967295"/></cellXfs>' +
        '<cellStyles count="1"><cellStyle name="Bình thường" xfId="0" builtinId="0" customBuiltin="1"/></cellStyles><dxfs count="1"><dxf><font/><numFmt numFmtId="1" formatCode="0"/></dxf></dxfs><tableStyles count="0" defaultTableStyle="x"/><colors><indexedColors><rgbColor rgb="00000000"/></indexedColors><mruColors><color rgb="FF123456"/></mruColors></colors><extLst/>',
      ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac"',
    ),
  'tens of thousands of styles': () =>
    withStyles(
      `<fonts count="20000">${'<font><sz val="11"/><name val="Arial"/></font>'.repeat(20_000)}</fonts><fills/><borders/><cellXfs count="60000">${'<xf numFmtId="0" fontId="19999"/>'.repeat(60_000)}</cellXfs><cellStyles count="20000">${Array.from({ length: 20_000 }, (_, at) => `<cellStyle name="Kiểu ${at}" xfId="0"/>`).join('')}</cellStyles>`,
    ),
};
