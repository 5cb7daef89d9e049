// usage: node scripts/make-sample.mjs [FILE] - writes samples/chi-tieu-2023.xlsx (or FILE); the same bytes every time
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { SHEETS } from './sample/sheets.mjs';
import { styleNumber, stylesPart } from './sample/styles.mjs';

const committed = path.join(path.dirname(fileURLToPath(import.meta.url)), '../samples/chi-tieu-2023.xlsx');
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** Local parts of a date, so that the archive is the same in every time zone. */
const MADE = new Date(2023, 11, 15, 8, 0, 0);

const xml = (content) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;
const escaped = (text) =>
  text.normalize('NFC').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const letter = (column) => String.fromCharCode(65 + column);

const strings = [];
let stringUses = 0;
function stringNumber(text) {
  stringUses += 1;
  if (!strings.includes(text)) strings.push(text);
  return strings.indexOf(text);
}

/** Column of the remarks, which stand at the left like all running text. */
const REMARKS = 9;

/** Format and alignment a value gets where its row does not say. */
function looksOf(look, value, column) {
  const inTable = ['row', 'total', 'group'].includes(look);
  if (inTable && (column === 0 || column === 2)) return ['general', 'center'];
  if (typeof value === 'number') return [Number.isInteger(value) ? 'thousands' : 'oneDecimal', 'right'];
  if (value?.formula) return looksOf(look, value.value, column);
  if (typeof value === 'object') return ['text', 'right'];
  return ['general', inTable && column > 2 && column < REMARKS ? 'right' : ''];
}

function cell(value, look, reference, column) {
  if (value === null) return '';
  if (value?.style) return cell(value.text, value.style, reference, column);
  const style = ` s="${styleNumber(look, ...looksOf(look, value, column))}"`;
  if (value === '') return `<c r="${reference}"${style}/>`;
  if (typeof value === 'number') return `<c r="${reference}"${style}><v>${value}</v></c>`;
  if (value.formula) return `<c r="${reference}"${style}><f>${value.formula}</f><v>${value.value}</v></c>`;
  return `<c r="${reference}"${style} t="s"><v>${stringNumber(value.text ?? value)}</v></c>`;
}

function rowOf([look, ...values], at, { heights = {} }) {
  if (!look) return '';
  const number = at + 1;
  const height = heights[number] ? ` ht="${heights[number]}" customHeight="1"` : '';
  const cells = values.map((value, column) => cell(value, look, `${letter(column)}${number}`, column));
  return `<row r="${number}"${height}>${cells.join('')}</row>`;
}

function paneOf({ columns, rows }) {
  const first = `${letter(columns)}${rows + 1}`;
  return `<pane xSplit="${columns}" ySplit="${rows}" topLeftCell="${first}" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="${first}" sqref="${first}"/>`;
}

function sheetPart(sheet, at) {
  const { rows, widths, merges, frozen, landscape } = sheet;
  const width = Math.max(...rows.map((row) => row.length - 1));
  const merged = merges.split(' ');
  return xml(
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
      `<dimension ref="A1:${letter(width - 1)}${rows.length}"/>` +
      `<sheetViews><sheetView${at === 0 ? ' tabSelected="1"' : ''} workbookViewId="0">${frozen ? paneOf(frozen) : ''}</sheetView></sheetViews>` +
      `<sheetFormatPr defaultRowHeight="15.75"/>` +
      `<cols>${widths.map((characters, column) => `<col min="${column + 1}" max="${column + 1}" width="${characters}" customWidth="1"/>`).join('')}</cols>` +
      `<sheetData>${rows.map((row, place) => rowOf(row, place, sheet)).join('')}</sheetData>` +
      `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>` +
      `<pageMargins left="0.787" right="0.591" top="0.787" bottom="0.787" header="0.3" footer="0.3"/>` +
      `<pageSetup paperSize="9" orientation="${landscape ? 'landscape' : 'portrait'}" fitToHeight="0"/></worksheet>`,
  );
}

const quoted = (name) => `'${name.replaceAll("'", "''")}'`;

function workbookPart() {
  const sheets = SHEETS.map(
    ({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const names = SHEETS.flatMap(({ name, repeated }, at) =>
    repeated
      ? `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escaped(quoted(name))}!$${repeated[0]}:$${repeated[1]}</definedName>`
      : [],
  );
  return xml(
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>` +
      `<sheets>${sheets.join('')}</sheets><definedNames>${names.join('')}</definedNames><calcPr calcId="191029"/></workbook>`,
  );
}

const relationships = (entries) =>
  xml(
    `<Relationships xmlns="${PACKAGE}/relationships">${entries
      .map(([type, file], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${file}"/>`)
      .join('')}</Relationships>`,
  );

function contentTypes() {
  const part = (name, type) =>
    `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-${type}+xml"/>`;
  return xml(
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      part('xl/workbook.xml', 'officedocument.spreadsheetml.sheet.main') +
      SHEETS.map((_, at) =>
        part(`xl/worksheets/sheet${at + 1}.xml`, 'officedocument.spreadsheetml.worksheet'),
      ).join('') +
      part('xl/styles.xml', 'officedocument.spreadsheetml.styles') +
      part('xl/sharedStrings.xml', 'officedocument.spreadsheetml.sharedStrings') +
      part('docProps/core.xml', 'package.core-properties') +
      part('docProps/app.xml', 'officedocument.extended-properties') +
      `</Types>`,
  );
}

function stringsPart() {
  const items = strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
  return xml(
    `<sst xmlns="${MAIN}" count="${stringUses}" uniqueCount="${strings.length}">${items.join('')}</sst>`,
  );
}

/** The workbook as the bytes of an .xlsx file. */
function sampleWorkbook() {
  const sheets = SHEETS.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetPart(sheet, at)]);
  const stamp = '2023-12-15T08:00:00Z';
  const parts = [
    ['[Content_Types].xml', contentTypes()],
    [
      '_rels/.rels',
      relationships([
        [`${RELATIONS}/officeDocument`, 'xl/workbook.xml'],
        [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
        [`${RELATIONS}/extended-properties`, 'docProps/app.xml'],
      ]),
    ],
    ['xl/workbook.xml', workbookPart()],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...SHEETS.map((_, at) => [`${RELATIONS}/worksheet`, `worksheets/sheet${at + 1}.xml`]),
        [`${RELATIONS}/styles`, 'styles.xml'],
        [`${RELATIONS}/sharedStrings`, 'sharedStrings.xml'],
      ]),
    ],
    ...sheets,
    ['xl/styles.xml', stylesPart(xml)],
    ['xl/sharedStrings.xml', stringsPart()],
    [
      'docProps/core.xml',
      xml(
        `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Chỉ tiêu 2023</dc:title><dc:creator>Chỉ tiêu</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${stamp}</dcterms:modified></cp:coreProperties>`,
      ),
    ],
    [
      'docProps/app.xml',
      xml(
        `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Chỉ tiêu</Application></Properties>`,
      ),
    ],
  ];
  const files = Object.fromEntries(parts.map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { level: 9, mtime: MADE });
}

const target = process.argv[2] ?? committed;
mkdirSync(path.dirname(target), { recursive: true });
writeFileSync(target, sampleWorkbook());
