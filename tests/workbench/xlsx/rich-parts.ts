/** Parts of the workbook that {@link richWorkbook} packs: one of everything a department's file may hold. */
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
const relation = (id: number, kind: string, target: string, more = '') =>
  `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"${more}/>`;
const relations = (...list: string[]) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;

const contentTypes =
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
  `<Default Extension="bin" ContentType="${TYPE}.printerSettings"/>` +
  '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
  override('xl/workbook.xml', `${TYPE}.sheet.main+xml`) +
  [1, 2, 3].map((n) => override(`xl/worksheets/sheet${n}.xml`, `${TYPE}.worksheet+xml`)).join('') +
  override('xl/styles.xml', `${TYPE}.styles+xml`) +
  override('xl/sharedStrings.xml', `${TYPE}.sharedStrings+xml`) +
  override('xl/calcChain.xml', `${TYPE}.calcChain+xml`) +
  override('xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml') +
  override('xl/tables/table1.xml', `${TYPE}.table+xml`) +
  override('xl/comments1.xml', `${TYPE}.comments+xml`) +
  override('xl/externalLinks/externalLink1.xml', `${TYPE}.externalLink+xml`) +
  override('xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml') +
  override('xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml') +
  '</Types>';

const workbook =
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr defaultThemeVersion="124226"/>` +
  '<bookViews><workbookView xWindow="240" activeTab="1"/></bookViews><sheets>' +
  '<sheet name="Số liệu" sheetId="4" r:id="rId1"/><sheet name="Biểu &amp; đồ" sheetId="7" r:id="rId2"/>' +
  '<sheet name="Ẩn" sheetId="9" state="veryHidden" r:id="rId3"/></sheets>' +
  '<externalReferences><externalReference r:id="rId7"/></externalReferences><definedNames>' +
  `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Số liệu'!$A$3:$D$8</definedName>` +
  `<definedName name="_xlnm.Print_Area" localSheetId="0">'Số liệu'!$A$1:$F$12</definedName>` +
  `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Số liệu'!$A:$A,'Số liệu'!$1:$3</definedName>` +
  `<definedName name="HeSo" comment="kept">'Biểu &amp; đồ'!$B$2</definedName>` +
  `<definedName name="Rieng" localSheetId="1">'Biểu &amp; đồ'!$A$1*2</definedName>` +
  '</definedNames><calcPr calcId="152511"/></workbook>';

const font = (name: string, more = '') =>
  `<font>${more}<sz val="12"/><color theme="1"/><name val="${name}"/><scheme val="minor"/></font>`;
const styles =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="171" formatCode="#,##0.0\\ &quot;tỷ&quot;"/></numFmts>` +
  `<fonts count="2">${font('Times New Roman')}${font('Times New Roman', '<b/>')}</fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.6"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border><left style="thin"><color auto="1"/></left><right/><top style="double"><color indexed="10"/></top><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>' +
  '<xf numFmtId="171" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf>' +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>';

const sharedStrings =
  `<sst xmlns="${MAIN}" count="9" uniqueCount="9"><si><t>Bảng số liệu năm</t></si><si><t>Chỉ tiêu</t></si>` +
  '<si><t>Kế hoạch</t></si><si><t>Thực hiện</t></si><si><t>Tỷ lệ</t></si><si><t xml:space="preserve"> Thép cán </t></si>' +
  '<si><t>Xi măng_x000D_</t></si><si><r><t xml:space="preserve">Điện </t></r><r><rPr><b/><sz val="12"/><color rgb="FFFF0000"/><rFont val="Times New Roman"/></rPr><t>thương phẩm</t></r></si>' +
  '<si><t>#N/A</t></si></sst>';

const cell = (r: string, s: number, more: string) => `<c r="${r}" s="${s}"${more}</c>`;
const text = (r: string, s: number, index: number) => cell(r, s, ` t="s"><v>${index}</v>`);
const number = (r: string, s: number, value: number) => cell(r, s, `><v>${value}</v>`);

const sheet1 =
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" mc:Ignorable="x14ac">` +
  '<sheetPr><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:F12"/>' +
  '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="B4" sqref="B4"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15.75" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="30.7109375" customWidth="1"/><col min="2" max="4" width="14.7109375" customWidth="1"/><col min="5" max="5" width="9.140625" hidden="1" customWidth="1"/></cols><sheetData>' +
  `<row r="1" spans="1:6" ht="24" customHeight="1" x14ac:dyDescent="0.25">${text('A1', 1, 0)}<c r="B1" s="1"/><c r="C1" s="1"/><c r="D1" s="1"/></row>` +
  `<row r="3" spans="1:6" x14ac:dyDescent="0.25">${text('A3', 1, 1)}${text('B3', 1, 2)}${text('C3', 1, 3)}${text('D3', 1, 4)}</row>` +
  `<row r="4" spans="1:6">${text('A4', 0, 5)}${number('B4', 2, 52.5)}${number('C4', 2, 63)}<c r="D4"><f t="shared" ref="D4:D6" si="0">C4/B4*100</f><v>120</v></c></row>` +
  `<row r="5" spans="1:6">${text('A5', 0, 6)}${number('B5', 2, 8)}${number('C5', 2, 6)}<c r="D5"><f t="shared" si="0"/><v>75</v></c></row>` +
  `<row r="6" spans="1:6" hidden="1">${text('A6', 0, 7)}${number('B6', 2, 4)}${number('C6', 2, 5)}<c r="D6"><f t="shared" si="0"/><v>125</v></c></row>` +
  `<row r="7" spans="1:6">${text('A7', 0, 8)}<c r="B7" t="e"><v>#DIV/0!</v></c><c r="C7" t="b"><v>1</v></c><c r="D7"><f>_xldudf_CT_GROWTH(C4,B4)</f><v>0.2</v></c></row>` +
  `<row r="8" spans="1:6"><c r="A8" t="str"><f>_xlfn.TEXTJOIN("; ",TRUE,A4:A5)</f><v>ghép</v></c><c r="B8"><f>SUM(B4:B6)</f><v>64.5</v></c><c r="C8"><f>[1]Nguồn!$A$1+1</f><v>17</v></c>${number('D8', 3, 45000)}</row>` +
  '<row r="10"><c r="A10" s="4"><f t="array" ref="A10:A12">B4:B6*2</f><v>105</v></c></row><row r="11"><c r="A11"><v>16</v></c></row><row r="12"><c r="A12"><v>8</v></c></row>' +
  '</sheetData><sheetProtection password="CC1A" sheet="1" objects="1" scenarios="1" formatCells="0"/><autoFilter ref="A3:D8"/>' +
  '<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>' +
  '<conditionalFormatting sqref="D4:D6"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>100</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="C4:C6"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" ' +
  `xmlns:x14="${X14}"><x14:id>{0A1B2C3D-0000-4000-8000-0000000000AA}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
  '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="F4:F6"><formula1>"Đạt,Không đạt"</formula1></dataValidation>' +
  '<dataValidation type="decimal" operator="greaterThan" allowBlank="1" showErrorMessage="1" sqref="B4:C6"><formula1>0</formula1></dataValidation></dataValidations>' +
  '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0" r:id="rId3"/>' +
  '<headerFooter><oddHeader>&amp;LSở&amp;CTrang &amp;P</oddHeader></headerFooter><legacyDrawing r:id="rId2"/><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ' +
  `xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{0A1B2C3D-0000-4000-8000-0000000000AA}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFC00000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>C4:C6</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>`;

const sheet2 =
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData><row r="1"><c r="A1"><v>3</v></c></row><row r="2"><c r="B2"><v>1.5</v></c></row>` +
  '<row r="4"><c r="A4" t="inlineStr"><is><t>Tháng</t></is></c><c r="B4" t="inlineStr"><is><t>Lượng</t></is></c></row>' +
  '<row r="5"><c r="A5"><v>1</v></c><c r="B5"><v>310</v></c></row><row r="6"><c r="A6"><v>2</v></c><c r="B6"><v>295</v></c></row>' +
  '<row r="7"><c r="A7" t="inlineStr"><is><t>Cộng</t></is></c><c r="B7"><f>SUBTOTAL(109,SanLuong[Lượng])</f><v>605</v></c></row></sheetData>' +
  `<hyperlinks><hyperlink ref="D1" location="'Số liệu'!A1" display="xem"/></hyperlinks>` +
  '<drawing r:id="rId1"/><tableParts count="1"><tablePart r:id="rId2"/></tableParts></worksheet>';

const sheet3 = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>HeSo*2</f><v>3</v></c></row></sheetData></worksheet>`;

const table =
  `<table xmlns="${MAIN}" id="1" name="SanLuong" displayName="SanLuong" ref="A4:B7" totalsRowCount="1"><autoFilter ref="A4:B6"/><tableColumns count="2">` +
  '<tableColumn id="1" name="Tháng" totalsRowLabel="Cộng"/><tableColumn id="2" name="Lượng" totalsRowFunction="sum"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>';

const series = (column: string) => `<c:f>'Số liệu'!$${column}$4:$${column}$6</c:f>`;
/** The theme of the file has no ways of filling: without a fill of their own the bars would not be seen. */
const barFill =
  '<c:spPr><a:solidFill><a:srgbClr val="4F81BD"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>';
const chart =
  `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>` +
  `<c:ser><c:idx val="0"/><c:order val="0"/>${barFill}<c:cat><c:strRef>${series('A')}</c:strRef></c:cat><c:val><c:numRef>${series('C')}</c:numRef></c:val></c:ser>` +
  '<c:axId val="101"/><c:axId val="102"/></c:barChart><c:catAx><c:axId val="101"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="102"/></c:catAx><c:valAx><c:axId val="102"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="101"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';

const place = (column: number, row: number) =>
  `<xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  `<xdr:to><xdr:col>${column + 5}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 12}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>`;
const drawing =
  `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">` +
  `<xdr:twoCellAnchor>${place(3, 2)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>` +
  `<xdr:twoCellAnchor>${place(9, 2)}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Ảnh 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const color = (name: string, rgb: string) => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`;
const theme =
  `<a:theme xmlns:a="${DRAWING}/main" name="Sở"><a:themeElements><a:clrScheme name="Sở"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>` +
  color('dk2', '1F497D') +
  color('lt2', 'EEECE1') +
  color('accent1', '4F81BD') +
  color('accent2', 'C0504D') +
  color('accent3', '9BBB59') +
  color('accent4', '8064A2') +
  color('accent5', '4BACC6') +
  color('accent6', 'F79646') +
  color('hlink', '0000FF') +
  color('folHlink', '800080') +
  '</a:clrScheme><a:fontScheme name="Sở"><a:majorFont><a:latin typeface="Times New Roman"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Times New Roman"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Sở"><a:fillStyleLst/><a:lnStyleLst/><a:effectStyleLst/><a:bgFillStyleLst/></a:fmtScheme></a:themeElements></a:theme>';

const comments = `<comments xmlns="${MAIN}"><authors><author>Phòng Kế hoạch</author></authors><commentList><comment ref="B5" authorId="0"><text><r><rPr><b/></rPr><t>Số ước, </t></r><r><t>chờ đối chiếu</t></r></text></comment></commentList></comments>`;

const vml =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>4</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>';

const externalLink = `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Nguồn"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>16</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`;

/** Text parts by name, without their declarations, in the order of the file. */
export const richParts: Record<string, string> = {
  '[Content_Types].xml': contentTypes,
  '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
  'xl/workbook.xml': workbook,
  'xl/_rels/workbook.xml.rels': relations(
    relation(1, 'worksheet', 'worksheets/sheet1.xml'),
    relation(2, 'worksheet', 'worksheets/sheet2.xml'),
    relation(3, 'worksheet', '/xl/worksheets/sheet3.xml'),
    relation(4, 'styles', 'styles.xml'),
    relation(5, 'sharedStrings', 'sharedStrings.xml'),
    relation(6, 'theme', 'theme/theme1.xml'),
    relation(7, 'externalLink', 'externalLinks/externalLink1.xml'),
    relation(8, 'calcChain', 'calcChain.xml'),
  ),
  'xl/worksheets/sheet1.xml': sheet1,
  'xl/worksheets/_rels/sheet1.xml.rels': relations(
    relation(1, 'comments', '../comments1.xml'),
    relation(2, 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
    relation(3, 'printerSettings', '../printerSettings/printerSettings1.bin'),
  ),
  'xl/worksheets/sheet2.xml': sheet2,
  'xl/worksheets/_rels/sheet2.xml.rels': relations(
    relation(1, 'drawing', '../drawings/drawing1.xml'),
    relation(2, 'table', '../tables/table1.xml'),
  ),
  'xl/worksheets/sheet3.xml': sheet3,
  'xl/styles.xml': styles,
  'xl/sharedStrings.xml': sharedStrings,
  'xl/theme/theme1.xml': theme,
  'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="D4" i="4"/><c r="D5"/><c r="D6"/><c r="D7"/><c r="A8"/><c r="B8"/><c r="C8"/><c r="A10" a="1"/><c r="B7" i="7"/><c r="A1" i="9"/></calcChain>`,
  'xl/comments1.xml': comments,
  'xl/drawings/vmlDrawing1.vml': vml,
  'xl/drawings/drawing1.xml': drawing,
  'xl/drawings/_rels/drawing1.xml.rels': relations(
    relation(1, 'chart', '../charts/chart1.xml'),
    relation(2, 'image', '../media/image1.png'),
  ),
  'xl/charts/chart1.xml': chart,
  'xl/tables/table1.xml': table,
  'xl/externalLinks/externalLink1.xml': externalLink,
  'xl/externalLinks/_rels/externalLink1.xml.rels': relations(
    relation(1, 'externalLinkPath', 'nguon.xlsx', ' TargetMode="External"'),
  ),
};
