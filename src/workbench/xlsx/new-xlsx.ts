import { MAIN, OFFICE, oneSheetPackage } from '../../spreadsheet/package/one-sheet';
import { openXlsx, type OpenedXlsx } from './opened';
import { MINIMAL_STYLES } from './save/style-writer';

/** A workbook with one empty sheet, as if it had been opened. */
export function newXlsx(fileName: string): OpenedXlsx {
  const workbook =
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
    '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>';
  const sheet = `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
  return openXlsx(oneSheetPackage({ workbook, sheet, styles: MINIMAL_STYLES }), fileName);
}
