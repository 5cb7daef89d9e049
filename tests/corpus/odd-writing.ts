import { strToU8, unzipSync, zipSync } from 'fflate';
import { partText } from '../workbench/xlsx/compare-packages';
import { MAIN, makeWorkbook, OFFICE, type MadeSheet } from './make-workbook';
import { FIRST_SHEET, formulas, sheetPart, source } from './odd-workbooks';

const STRICT = 'http://purl.oclc.org/ooxml';
const WORKBOOK = 'xl/workbook.xml';

export const reader: MadeSheet = {
  name: 'Đọc',
  rows: formulas(["'Số liệu'!D4", 28100], ["SUM('Số liệu'!D4:D7)", 17]),
};
const plain = () => makeWorkbook({ sheets: [source(formulas(['D4*2', 5])), reader] });

/** The plain workbook with its parts written otherwise. */
export function rewritten(
  change: (text: string, part: string) => string | Uint8Array,
  made = plain(),
): Uint8Array {
  const parts = unzipSync(made);
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([part, bytes]) => {
        const text = change(new TextDecoder().decode(bytes), part);
        return [part, typeof text === 'string' ? strToU8(text) : text];
      }),
    ),
  );
}

/** The first sheet's rows written otherwise. */
export const withSheet = (
  change: (xml: string) => string,
  sheet = source(formulas(['D4*2', 5])),
): Uint8Array =>
  makeWorkbook({ sheets: [sheet, reader], parts: { [FIRST_SHEET]: change(sheetPart(sheet)) } });

function utf16(text: string): Uint8Array {
  const declared = text.replace('encoding="UTF-8"', 'encoding="UTF-16"');
  return new Uint8Array(Buffer.from(`\ufeff${declared}`, 'utf16le'));
}

/** The same package with the names of its parts written otherwise; relationships lead to them as before. */
function renamed(change: (name: string) => string): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(unzipSync(plain())).map(([name, bytes]) => [change(name), bytes])),
  );
}

const shared = (items: string) => ({
  links: [{ id: 'ss', kind: 'sharedStrings', target: 'sharedStrings.xml' }],
  parts: { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${items}</sst>` },
});
const sharedCell = (at: number) => ({ xml: (cell: string) => `<c r="${cell}" t="s"><v>${at}</v></c>` });

const reversed = (xml: string) =>
  xml.replace(/<sheetData>(.*)<\/sheetData>/s, (_, rows: string) => {
    const split = rows.match(/<row .*?<\/row>/gs) ?? [];
    return `<sheetData>${split.reverse().join('')}</sheetData>`;
  });

/** Workbooks written as few programs write them, and opened by Excel all the same. */
export const ODD_WRITING: Record<string, () => Uint8Array> = {
  'parts that begin with a mark of their byte order': () => rewritten((text) => `\ufeff${text}`),
  'parts in UTF-16': () =>
    rewritten((text, part) => (/\.xml$/.test(part) && part !== '[Content_Types].xml' ? utf16(text) : text)),
  'parts without a declaration': () => rewritten((text) => text.replace(/^<\?xml[^>]*\?>\s*/, '')),
  'sections of characters, comments and entities': () =>
    withSheet((xml) =>
      xml
        .replace(
          '<t xml:space="preserve">Kim ngạch xuất khẩu</t>',
          '<t><![CDATA[Kim ngạch <xuất> khẩu]]></t>',
        )
        .replace('<sheetData>', '<!-- <row r="9"><c r="A9"/></row> --><sheetData>')
        .replace('Tỷ đồng', 'T&#x1EF7; &#273;ồng'),
    ),
  'white space between all elements': () =>
    rewritten((text, part) => (part.startsWith('xl/') ? text.replace(/></g, '>\r\n\t<') : text)),
  'attributes in single quotes and in another order': () =>
    rewritten((text, part) =>
      part.startsWith('xl/')
        ? text
            .replace(/<c r="([A-Z0-9]+)" t="(\w+)">/g, "<c t='$2'   r='$1' >")
            .replace(/<row r="(\d+)">/g, "<row\n  spans='1:6' r='$1'>")
        : text,
    ),
  'strict Open XML': () =>
    rewritten((text, part) => {
      const strict = text
        .split(MAIN)
        .join(`${STRICT}/spreadsheetml/main`)
        .split(OFFICE)
        .join(`${STRICT}/officeDocument/relationships`);
      return part === WORKBOOK ? strict.replace('<workbook ', '<workbook conformance="strict" ') : strict;
    }),
  'names of parts from the root and through the folder itself': () =>
    rewritten((text, part) =>
      part === 'xl/_rels/workbook.xml.rels'
        ? text
            .replace('"worksheets/sheet1.xml"', '"/xl/worksheets/sheet1.xml"')
            .replace('"worksheets/sheet2.xml"', '"./../xl/./worksheets/sheet2.xml"')
        : part === '_rels/.rels'
          ? text.replace('"xl/', '"./xl/')
          : text,
    ),
  'names of parts in another case': () =>
    renamed((name) =>
      name
        .replace('xl/worksheets/sheet1.xml', 'xl/Worksheets/Sheet1.XML')
        .replace('[Content_Types]', '[content_types]'),
    ),
  'names of parts with back slashes': () => renamed((name) => name.replace(/\//g, '\\')),
  'parts with names that are escaped': () =>
    makeWorkbook({
      sheets: [source(), reader],
      parts: {
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/s%E1%BB%91%20li%E1%BB%87u.xml"/><Relationship Id="r2" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
        'xl/worksheets/số liệu.xml': sheetPart(source()),
      },
    }),
  'an entry of the zip for each folder': () =>
    zipSync({ 'xl/': new Uint8Array(), 'xl/worksheets/': new Uint8Array(), ...unzipSync(plain()) }),
  'a zip that is not packed': () => zipSync(unzipSync(plain()), { level: 0 }),
  'a relationship that leads nowhere': () =>
    makeWorkbook({
      sheets: [source(), reader],
      links: [
        { id: 'n1', kind: 'sharedStrings', target: 'sharedStrings.xml' },
        { id: 'n2', kind: 'styles', target: 'styles.xml' },
        { id: 'n3', kind: 'theme', target: 'NULL' },
        { id: 'n4', kind: 'calcChain', target: 'calcChain.xml' },
        { from: FIRST_SHEET, id: 'n5', kind: 'printerSettings', target: '../printerSettings/p.bin' },
        { from: FIRST_SHEET, id: 'n6', kind: 'comments', target: '../comments9.xml' },
      ],
    }),
  'cells in rows that lack both names, between others that have them': () =>
    withSheet((xml) => xml.replace(/<row r="[57]">/g, '<row>').replace(/ r="[B-E]\d+"/g, '')),
  'rows out of their order': () => withSheet(reversed),
  'a row that is written twice': () =>
    withSheet((xml) =>
      xml.replace(
        '</sheetData>',
        '<row r="9"><c r="A9"><v>1</v></c></row><row r="9"><c r="B9"><v>2</v></c></row></sheetData>',
      ),
    ),
  'a cell that is written twice': () =>
    withSheet((xml) =>
      xml.replace(
        '</sheetData>',
        '<row r="9"><c r="A9"><v>1</v></c><c r="A9"><v>2</v></c><c r="C9"><v>3</v></c></row></sheetData>',
      ),
    ),
  'cells out of their order': () =>
    withSheet((xml) =>
      xml.replace(
        '</sheetData>',
        '<row r="9"><c r="D9"><v>4</v></c><c r="A9"><v>1</v></c><c r="B9"><f>A9+D9</f><v>7</v></c></row></sheetData>',
      ),
    ),
  'names of cells in small letters': () =>
    withSheet((xml) => xml.replace(/ r="([A-F]\d+)"/g, (all) => all.toLowerCase())),
  'texts in runs, with reading aids, with nothing in them': () =>
    makeWorkbook({
      sheets: [
        source([
          [0, 1, 2, 3, 4, 5].map(sharedCell),
          [
            {
              xml: (cell) =>
                `<c r="${cell}" t="inlineStr"><is><r><t>a</t></r><r><rPr><b/></rPr><t xml:space="preserve"> b</t></r></is></c>`,
            },
            { xml: (cell) => `<c r="${cell}" t="inlineStr"/>` },
            { xml: (cell) => `<c r="${cell}" t="s"/>` },
            { xml: (cell) => `<c r="${cell}" t="s"><v>9999</v></c>` },
            { xml: (cell) => `<c r="${cell}" t="str"><v> khoảng trắng </v></c>` },
            { xml: (cell) => `<c r="${cell}" t="n"><v></v></c>` },
          ],
        ]),
        reader,
      ],
      ...shared(
        '<si><r><t>Điện </t></r><r><rPr><b/><vertAlign val="superscript"/></rPr><t>2</t></r></si>' +
          '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>' +
          '<si/><si><t/></si><si><t xml:space="preserve"> \n </t></si><si><t>_x0041__x005F_x000D_</t></si>',
      ),
    }),
  'numbers as few write them': () =>
    makeWorkbook({
      sheets: [
        source([
          [
            '1E+2',
            '1.7976931348623157E308',
            '4.9E-324',
            '-0',
            '+5',
            ' 7 ',
            '007',
            '.5',
            '5.',
            '0.1e1',
            'NaN',
            'INF',
            '1,5',
          ].map((value) => ({ xml: (cell: string) => `<c r="${cell}"><v>${value}</v></c>` })),
          ...formulas(['D4*2', 5]),
        ]),
        reader,
      ],
    }),
  'booleans, dates and errors in every writing': () =>
    makeWorkbook({
      sheets: [
        source([
          [
            ['b', 'true'],
            ['b', 'false'],
            ['b', '0'],
            ['d', '2023-12-31'],
            ['d', '2023-12-31T10:30:00Z'],
            ['d', '10:30:00'],
            ['d', ''],
            ['e', '#GETTING_DATA'],
            ['e', '#FIELD!'],
            ['e', '#UNKNOWN!'],
            ['e', ''],
            ['x', '5'],
          ].map(([type, value]) => ({
            xml: (cell: string) => `<c r="${cell}" t="${type}"><f>D4</f><v>${value}</v></c>`,
          })),
        ]),
        reader,
      ],
    }),
  'formulas as few write them': () =>
    makeWorkbook({
      sheets: [
        source([
          [
            { xml: (cell) => `<c r="${cell}"><f>=D4+1</f><v>77</v></c>` },
            { xml: (cell) => `<c r="${cell}"><f> D4 + 1 </f><v>78</v></c>` },
            { xml: (cell) => `<c r="${cell}"><f>+-+D4</f><v>79</v></c>` },
            { xml: (cell) => `<c r="${cell}"><f/><v>80</v></c>` },
            { xml: (cell) => `<c r="${cell}"><f ca="1" aca="1">D4</f><v>81</v></c>` },
            { xml: (cell) => `<c r="${cell}"><f>"a""b"&amp;'Số liệu'!D4</f><v>82</v></c>` },
            { xml: (cell) => `<c r="${cell}"><f>SUM((D4,D5) D4:D6)</f><v>83</v></c>` },
            { xml: (cell) => `<c r="${cell}"><f>{1,2;3,"a,b"}</f><v>84</v></c>` },
            { xml: (cell) => `<c r="${cell}"><f>D4#</f><v>85</v></c>` },
            { xml: (cell) => `<c r="${cell}"><f>@D4:D7</f><v>86</v></c>` },
            { xml: (cell) => `<c r="${cell}"><f>R1C1+RC</f><v>87</v></c>` },
            { xml: (cell) => `<c r="${cell}"><f>SUM('Số liệu:Đọc'!A1)</f><v>88</v></c>` },
            { xml: (cell) => `<c r="${cell}"><f>IF(,,)</f><v>89</v></c>` },
            { xml: (cell) => `<c r="${cell}"><f>((((</f><v>90</v></c>` },
            { xml: (cell) => `<c r="${cell}"><f>"mở</f><v>91</v></c>` },
            { xml: (cell) => `<c r="${cell}"><f>D4%%</f><v>92</v></c>` },
            { xml: (cell) => `<c r="${cell}"><f>_xlfn.LET(_xlpm.x,D4,_xlpm.x*2)</f><v>93</v></c>` },
            { xml: (cell) => `<c r="${cell}"><f>_xlfn._xlws.FILTER(D4:D7,D4:D7&gt;0)</f><v>94</v></c>` },
            { xml: (cell) => `<c r="${cell}"><f>${'('.repeat(64)}D4${')'.repeat(64)}</f><v>95</v></c>` },
            { xml: (cell) => `<c r="${cell}"><f>${'D4+'.repeat(2000)}1</f><v>96</v></c>` },
          ],
        ]),
        reader,
      ],
    }),
  'shared formulas that end, overlap and lose their first cell': () =>
    makeWorkbook({
      sheets: [
        source(
          Array.from({ length: 6 }, (_, at) => [
            null,
            null,
            null,
            {
              xml: (cell: string) =>
                [
                  `<c r="${cell}"><f t="shared" ref="D8:D13" si="0">D4*2</f><v>5</v></c>`,
                  `<c r="${cell}"><f t="shared" si="0"/><v>6</v></c>`,
                  `<c r="${cell}"><f t="shared" ref="D10:D12" si="0">D4*3</f><v>7</v></c>`,
                  `<c r="${cell}"><f t="shared" si="0"/><v>8</v></c>`,
                  `<c r="${cell}"><f t="shared" si="9"/><v>9</v></c>`,
                  `<c r="${cell}"><f t="shared" ref="D13" si="1">SUM('Đọc'!$A1:A$2,Bang[x])</f><v>10</v></c>`,
                ][at],
            },
          ]),
        ),
        reader,
      ],
    }),
  'styles that are not there': () =>
    withSheet((xml) =>
      xml
        .replace(/<c r="([A-F]\d+)"/g, '<c r="$1" s="999"')
        .replace(/<row /g, '<row s="77" customFormat="1" '),
    ),
  'a sheet of formats, far and wide': () =>
    withSheet((xml) =>
      xml
        .replace(
          '<sheetData>',
          '<cols><col min="1" max="16384" width="9" style="0" hidden="1"/></cols><sheetData>',
        )
        .replace(
          '</sheetData>',
          '<row r="1048576" s="0" customFormat="1" ht="20" customHeight="1"><c r="XFD1048576" s="0"/></row></sheetData>',
        ),
    ),
  'a dimension that lies': () =>
    withSheet((xml) => xml.replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>')),
  'sheets, names and tables with the same id': () =>
    makeWorkbook({
      sheets: [source(), reader],
      parts: {
        [WORKBOOK]: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Số liệu" sheetId="1" r:id="r1"/><sheet name="Đọc" sheetId="1" r:id="r2"/></sheets><definedNames><definedName name="a">'Số liệu'!$D$4</definedName><definedName name="A">'Số liệu'!$D$5</definedName><definedName name="a" localSheetId="99">1</definedName></definedNames></workbook>`,
      },
    }),
  'elements and attributes of a later Excel': () =>
    withSheet((xml) =>
      xml
        .replace(
          '<worksheet ',
          `<worksheet xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x99="urn:later" mc:Ignorable="x99" x99:uid="{1}" `,
        )
        .replace('<row r="4"', '<row x99:dyDescent="0.25" r="4"')
        .replace('</row>', '<x99:later r="A1"/></row>')
        .replace('</worksheet>', '<x99:later><row r="1"/></x99:later></worksheet>'),
    ),
  'the workbook in another folder': () => {
    const text = (part: string) => partText(plain(), part);
    return zipSync(
      Object.fromEntries(
        Object.entries({
          '[Content_Types].xml': text('[Content_Types].xml').replace(/\/xl\//g, '/sổ/'),
          '_rels/.rels': text('_rels/.rels').replace('xl/', 's%E1%BB%95/'),
          'sổ/workbook.xml': text(WORKBOOK),
          'sổ/_rels/workbook.xml.rels': text('xl/_rels/workbook.xml.rels'),
          'sổ/worksheets/sheet1.xml': text(FIRST_SHEET),
          'sổ/worksheets/sheet2.xml': text('xl/worksheets/sheet2.xml'),
        }).map(([name, xml]) => [name, strToU8(xml)]),
      ),
    );
  },
};
