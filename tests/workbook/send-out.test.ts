import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { copyPackage } from '../../src/workbook/send-out/copy-package';
import { openXlsx } from '../../src/workbench/xlsx';
import { XML_TOOLS } from '../../src/workbench/xlsx/xml-tools';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Parts of a workbook by hand, as Excel and others write them. */
interface Fixture {
  /** Inside of `<sheetData>` of the first sheet. */
  rows: string;
  /** Behind it. */
  behind?: string;
  names?: string;
  chain?: string;
  table?: string;
}

const UNTOUCHED: Record<string, string> = {
  'xl/theme/theme1.xml': '<a:theme xmlns:a="urn:theme">CT.GROWTH( as a text of no one</a:theme>',
  'customXml/item1.xml': '<other xmlns="urn:someone-else">CT</other>',
  'docProps/app.xml': '<Properties><Company>Sở Công Thương</Company></Properties>',
};

function packageOf({ rows, behind = '', names = '', chain, table }: Fixture): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${TYPE}.worksheet+xml"/>` +
      `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/>` +
      (chain ? `<Override PartName="/xl/calcChain.xml" ContentType="${TYPE}.calcChain+xml"/>` : '') +
      '<Override PartName="/customXml/itemProps2.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>' +
      '</Types>',
    '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>` +
      `<sheet name="Số liệu" sheetId="4" r:id="rId1"/><sheet name="Thứ hai" sheetId="7" r:id="rId2"/></sheets>` +
      `${names && `<definedNames>${names}</definedNames>`}</workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships>' +
      `<Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${RELATIONS}/worksheet" Target="/xl/worksheets/sheet2.xml"/>` +
      `<Relationship Id="rId3" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>` +
      (chain ? `<Relationship Id="rId4" Type="${RELATIONS}/calcChain" Target="calcChain.xml"/>` : '') +
      `<Relationship Id="rId5" Type="${RELATIONS}/customXml" Target="../customXml/item1.xml"/>` +
      `<Relationship Id="rId6" Type="${RELATIONS}/customXml" Target="../customXml/item2.xml"/>` +
      '</Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${behind}</worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>CT.GROWTH(1,2) là hàm</t></si><si><r><t>31.621</t></r><r><t> tỷ đồng</t></r></si></sst>`,
    ...(chain && { 'xl/calcChain.xml': `<calcChain xmlns="${MAIN}">${chain}</calcChain>` }),
    ...(table && { 'xl/tables/table1.xml': `<table xmlns="${MAIN}">${table}</table>` }),
    'customXml/item2.xml': '<?xml version="1.0"?><record xmlns="urn:chi-tieu:record:1">[]</record>',
    'customXml/itemProps2.xml': '<ds:datastoreItem xmlns:ds="urn:ds" ds:itemID="{2}"/>',
    'customXml/_rels/item2.xml.rels': `<Relationships><Relationship Id="rId1" Type="${RELATIONS}/customXmlProps" Target="itemProps2.xml"/></Relationships>`,
    ...UNTOUCHED,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

const sheetOf = (fixture: Fixture, mode: 'plain' | 'values' = 'plain'): string =>
  partsOf(copyPackage(packageOf(fixture), mode, XML_TOOLS).bytes)['xl/worksheets/sheet1.xml'];

const row = (...cells: string[]): string => `<row r="2">${cells.join('')}</row>`;
const GROWTH = '<c r="C2" s="5"><f>_xldudf_CT_GROWTH(A2,B2,"percent","-")</f><v>20</v></c>';
const NUMBERS = '<c r="A2"><v>120</v></c><c r="B2"><v>100</v></c>';

test('a copy has no function of ours and no record; every part without them stays byte for byte', () => {
  const source = packageOf({ rows: row(NUMBERS, GROWTH, '<c r="D2" t="s"><v>0</v></c>') });
  const before = partsOf(source);
  const { bytes, report } = copyPackage(source, 'plain', XML_TOOLS);
  const after = partsOf(bytes);
  expect(report).toEqual({
    mode: 'plain',
    changed: 1,
    becameValues: { total: 0, items: [] },
    leftMacros: false,
    cancelled: false,
  });
  const gone = ['customXml/item2.xml', 'customXml/itemProps2.xml', 'customXml/_rels/item2.xml.rels'];
  expect(Object.keys(after)).toEqual(Object.keys(before).filter((name) => !gone.includes(name)));
  const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
  expect(changed).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/worksheets/sheet1.xml']);
  expect(after['[Content_Types].xml']).not.toContain('itemProps2');
  expect(after['xl/_rels/workbook.xml.rels']).toContain('customXml/item1.xml');
  expect(after['xl/_rels/workbook.xml.rels']).not.toContain('item2');
  expect(after['xl/worksheets/sheet1.xml']).toBe(
    before['xl/worksheets/sheet1.xml'].replace(
      /<f>.*<\/f>/,
      '<f>IF(COUNT(A2,B2)=2,IF(OR(B2=0,MIN(A2,B2)&lt;0),"-",(A2/B2-1)*100),' +
        'IF(COUNT(A2,B2)+OR(TRIM(A2)={"","-","−","–","—","…","...","x"})' +
        '+OR(TRIM(B2)={"","-","−","–","—","…","...","x"})=2,"-",VALUE("")))</f>',
    ),
  );
  expect(partsOf(source)).toEqual(before);
});

test('as values only the formulas of ours go, and what the cells show stays', () => {
  const other = '<c r="D2"><f>SUM(A2:B2)</f><v>220</v></c>';
  const text =
    '<c r="E2" s="3" t="str"><f>_xldudf_CT_VTEXT(A2)&amp;" &lt;tỷ&gt;"</f><v>120 &lt;tỷ&gt;</v></c>';
  const nothing = '<c r="F2" s="3" t="str"><f>_xldudf_CT_VNUMBER(Z2)</f><v></v></c>';
  const error = '<c r="G2" t="e"><f>_xldudf_CT_GROWTH(A2,0)</f><v>#DIV/0!</v></c>';
  expect(sheetOf({ rows: row(NUMBERS, GROWTH, other, text, nothing, error) }, 'values')).toContain(
    row(
      NUMBERS,
      '<c r="C2" s="5"><v>20</v></c>',
      other,
      '<c r="E2" s="3" t="inlineStr"><is><t>120 &lt;tỷ&gt;</t></is></c>',
      '<c r="F2" s="3"/>',
      '<c r="G2" t="e"><v>#DIV/0!</v></c>',
    ),
  );
});

test('the followers of a shared formula get their own', () => {
  const shared = (cell: string, formula: string, value: number) =>
    `<c r="${cell}">${formula}<v>${value}</v></c>`;
  const rows =
    `<row r="2">${shared('C2', '<f t="shared" ref="C2:C4" si="0">_xldudf_CT_POINTS(A2,$B$1)</f>', 1)}</row>` +
    `<row r="3">${shared('C3', '<f t="shared" si="0"/>', 2)}</row>` +
    `<row r="4">${shared('C4', '<f si="0" t="shared"></f>', 3)}</row>` +
    `<row r="5">${shared('D5', '<f t="shared" ref="D5:D6" si="1">A5*2</f>', 4)}${shared('E5', '<f t="shared" si="1"/>', 4)}</row>`;
  const sheet = sheetOf({ rows });
  expect(sheet).toContain('<c r="C3"><f>IF(COUNT(A3,$B$1)=2,(A3-$B$1),');
  expect(sheet).toContain('<c r="C4"><f>IF(COUNT(A4,$B$1)=2,(A4-$B$1),');
  expect(sheet).toContain('<f t="shared" ref="D5:D6" si="1">A5*2</f>');
  expect(sheet).not.toMatch(/si="0"|CT_/);
});

test('spilled results stay where they are, without their formula', () => {
  const rows =
    '<row r="2"><c r="C2" cm="1"><f t="array" ref="C2:C3">_xldudf_CT_GROWTH(A2:A3,B2:B3)</f><v>0.2</v></c></row>' +
    '<row r="3"><c r="C3"><v>0.5</v></c><c r="D3" cm="1"><f t="array" ref="D3">_xldudf_CT_POINTS(A3,B3)</f><v>1</v></c></row>';
  const source = packageOf({ rows });
  const { bytes, report } = copyPackage(source, 'plain', XML_TOOLS);
  const sheet = partsOf(bytes)['xl/worksheets/sheet1.xml'];
  expect(sheet).toContain('<c r="C2"><v>0.2</v></c>');
  expect(sheet).toContain('<c r="C3"><v>0.5</v></c><c r="D3"><f>IF(COUNT(A3,B3)=2,');
  expect(report.becameValues.items).toEqual([
    { address: "'Số liệu'!C2", function: 'CT.GROWTH', why: 'array' },
  ]);
});

test('over a text that only our function reads a cell becomes its value, and is told', () => {
  const rows = row('<c r="A2" t="s"><v>1</v></c><c r="B2"><v>30000</v></c>', GROWTH.replace('20', '5.4'));
  const { bytes, report } = copyPackage(packageOf({ rows }), 'plain', XML_TOOLS);
  expect(report).toMatchObject({
    changed: 1,
    becameValues: { total: 1, items: [{ address: "'Số liệu'!C2", function: 'CT.GROWTH', why: 'text' }] },
  });
  expect(partsOf(bytes)['xl/worksheets/sheet1.xml']).toContain('<c r="C2" s="5"><v>5.4</v></c>');
});

test('text numbers are read by a function that files keep with a prefix', () => {
  const rows = row(
    '<c r="A2" t="inlineStr"><is><t>1.726,5</t></is></c>',
    '<c r="C2"><f>CT.VNUMBER(A2)</f><v>1726.5</v></c>',
  );
  const sheet = sheetOf({ rows });
  expect(sheet).toContain('_xlfn.NUMBERVALUE(');
  expect(sheet).not.toMatch(/[^.]NUMBERVALUE\(/);
});

test('cells without a formula leave the calculation chain, and an empty chain goes', () => {
  const report = '<c r="D2" t="str"><f>_xldudf_CT_SENTENCE("Xuất khẩu",A2,"tỷ đồng")</f><v>câu</v></c>';
  const rows = row(NUMBERS, GROWTH, report);
  const chain = '<c r="D2" i="4"/><c r="C2"/><c r="A1" i="7"/>';
  expect(
    partsOf(copyPackage(packageOf({ rows, chain }), 'plain', XML_TOOLS).bytes)['xl/calcChain.xml'],
  ).toContain('<c r="C2" i="4"/><c r="A1" i="7"/>');
  const whole = partsOf(
    copyPackage(packageOf({ rows, chain: '<c r="D2" i="4"/><c r="C2"/>' }), 'values', XML_TOOLS).bytes,
  );
  expect(whole['xl/calcChain.xml']).toBeUndefined();
  expect(whole['[Content_Types].xml'] + whole['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
});

test('names, columns of tables and rules that call our functions do so no longer', () => {
  const names =
    '<definedName name="Tang">_xldudf_CT_GROWTH(Sheet1!$A$1,Sheet1!$B$1)</definedName>' +
    '<definedName name="Cau">_xldudf_CT_SENTENCE("x",1,"%")</definedName><definedName name="Khac">Sheet1!$A$1</definedName>';
  const behind =
    '<conditionalFormatting sqref="A2"><cfRule type="expression"><formula>_xldudf_CT_GROWTH(A2:A3,B2)&gt;0</formula></cfRule></conditionalFormatting>' +
    '<dataValidations><dataValidation sqref="B2"><formula1>CT.VNUMBER(A2)</formula1></dataValidation></dataValidations>';
  const table =
    '<tableColumn id="1"><calculatedColumnFormula>_xldudf_CT_SHARE(A2:A9,1)</calculatedColumnFormula></tableColumn>';
  const uses = '<c r="D2" t="str"><f>Cau&amp;"."</f><v>câu.</v></c><c r="E2"><f>Khac+1</f><v>2</v></c>';
  const { bytes, report } = copyPackage(
    packageOf({ rows: row(NUMBERS, uses), names, behind, table }),
    'plain',
    XML_TOOLS,
  );
  const parts = partsOf(bytes);
  const changed = ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/tables/table1.xml'].map(
    (name) => parts[name],
  );
  expect(changed.join('')).not.toMatch(/_xldudf_|CT\./);
  expect(parts['xl/workbook.xml']).toContain('<definedName name="Cau">#N/A</definedName>');
  expect(parts['xl/workbook.xml']).toContain('<definedName name="Tang">IF(COUNT(Sheet1!$A$1,Sheet1!$B$1)=2');
  expect(parts['xl/worksheets/sheet1.xml']).toContain('<formula>FALSE</formula>');
  expect(parts['xl/worksheets/sheet1.xml']).toContain('<c r="D2" t="inlineStr"><is><t>câu.</t></is></c>');
  expect(parts['xl/worksheets/sheet1.xml']).toContain('<f>Khac+1</f>');
  expect(parts['xl/tables/table1.xml']).toContain('<tableColumn id="1"/>');
  expect(report.becameValues.items.map(({ address }) => address)).toEqual(['Cau', "'Số liệu'!D2", 'Số liệu']);
});

test('a copy can be opened, and shows the same', () => {
  const source = packageOf({ rows: row(NUMBERS, GROWTH) });
  const { bytes } = copyPackage(source, 'plain', XML_TOOLS);
  const shown = (file: Uint8Array) => {
    const { grid } = openXlsx(file, 'ban-gui-di.xlsx').content;
    return grid.sheetOrder.map((id) => grid.sheets[id].cellData?.[1]?.[2]?.v);
  };
  expect(shown(bytes)).toEqual(shown(source));
  expect(shown(bytes)[0]).toBe(20);
});

test('the same workbook gives the same bytes', () => {
  const source = packageOf({ rows: row(NUMBERS, GROWTH) });
  expect(
    Buffer.compare(
      copyPackage(source, 'plain', XML_TOOLS).bytes,
      copyPackage(source, 'plain', XML_TOOLS).bytes,
    ),
  ).toBe(0);
});

test('what is no package is refused', () => {
  expect(() => copyPackage(strToU8('{"khong": "phai tep"}'), 'plain', XML_TOOLS)).toThrow();
});
