import { richWorkbook } from './rich-workbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Part of the rich workbook's last sheet, "Ẩn". */
export const LAST_SHEET = 'xl/worksheets/sheet3.xml';

export const sheetWith = (rows: string) =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;

/** A compound file, as old Excel and encryption write them. */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, 'utf16le'), 1024);
  return bytes;
}

/** A whole workbook whose last sheet has this many rows. */
export function workbookOfRows(count: number): Uint8Array {
  const rows = Array.from({ length: count }, (_, row) => `<row r="${row + 1}"><c><v>1</v></c></row>`);
  return richWorkbook({ [LAST_SHEET]: sheetWith(rows.join('')) });
}
