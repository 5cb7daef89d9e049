import { areaName, cellName } from '../spreadsheet/a1';
import { escapedXml, storedText } from '../spreadsheet/package/stored-text';
import type { PackageEdit } from '../spreadsheet/package/package-edit';
import {
  children,
  createLike,
  ensureChild,
  numberAttribute,
  setRelationshipId,
  type XmlElement,
} from '../spreadsheet/package/xml';
import { workbookOrder } from '../spreadsheet/package/workbook-order';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A sheet of rows under a heading, as a list is. Texts are texts, whatever they begin with. */
export interface PlainSheet {
  name: string;
  columns: readonly PlainColumn[];
  /** `null`: an empty cell. */
  rows: readonly (readonly (string | number | null)[])[];
}

export interface PlainColumn {
  title: string;
  /** Characters. */
  width: number;
  hidden?: boolean;
}

/** Formats of the heading, of texts and of numbers. */
interface PlainFormats {
  heading: number;
  text: number;
  number: number;
}

const escaped = (text: string): string => escapedXml(storedText(text));

/** Texts that cells share: a list says the same names many times. */
export class SharedTexts {
  private readonly places = new Map<string, number>();

  place(text: string): number {
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  /** Adds the part that holds them; the workbook has none yet. */
  add(edit: PackageEdit): void {
    const items = [...this.places.keys()].map(
      (text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`,
    );
    const xml = `${DECLARATION}<sst xmlns="${MAIN}" uniqueCount="${items.length}">${items.join('')}</sst>`;
    const part = 'xl/sharedStrings.xml';
    edit.add(part, new TextEncoder().encode(xml), `${TYPE}.sharedStrings+xml`);
    edit.relate(edit.original.workbookPart, 'sharedStrings', part);
  }
}

/** The sheet's part as text. */
function sheetXml({ columns, rows }: PlainSheet, texts: SharedTexts, formats: PlainFormats): string {
  const cols = columns.map(
    ({ width, hidden }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${hidden ? ' hidden="1"' : ''}/>`,
  );
  const text = (place: string, value: string, format: number) =>
    `<c r="${place}" s="${format}" t="s"><v>${texts.place(value)}</v></c>`;
  const heading = columns.map(({ title }, at) => text(cellName(0, at), title, formats.heading));
  const lines = rows.map((row, line) => {
    const cells = row.map((value, at) => {
      if (value === null || value === '') return '';
      const place = cellName(line + 1, at);
      return typeof value === 'string'
        ? text(place, value, formats.text)
        : `<c r="${place}" s="${formats.number}"><v>${value}</v></c>`;
    });
    return `<row r="${line + 2}">${cells.join('')}</row>`;
  });
  const all = areaName({ row: 0, column: 0, rows: rows.length + 1, columns: columns.length });
  return (
    `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${cols.join('')}</cols><sheetData><row r="1">${heading.join('')}</row>${lines.join('')}</sheetData>` +
    `<autoFilter ref="${all}"/><pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>` +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}

/** Adds a sheet behind those of the workbook. */
export function addPlainSheet(
  edit: PackageEdit,
  workbook: XmlElement,
  sheet: PlainSheet,
  texts: SharedTexts,
  formats: PlainFormats,
): void {
  const part = edit.freePart('xl/worksheets/sheet');
  edit.add(part, new TextEncoder().encode(sheetXml(sheet, texts, formats)), `${TYPE}.worksheet+xml`);
  const relationship = edit.relate(edit.original.workbookPart, 'worksheet', part);
  const list = ensureChild(workbook, 'sheets', workbookOrder);
  const used = children(list, 'sheet').map((one) => numberAttribute(one, 'sheetId') ?? 0);
  const element = createLike(list, 'sheet', { name: sheet.name, sheetId: Math.max(0, ...used) + 1 });
  setRelationshipId(element, relationship);
  list.appendChild(element);
}
