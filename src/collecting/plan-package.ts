import { lookKeys } from '../planning/looks';
import type { BlockPage, BlockPlan, CellLook, PlannedCell } from '../planning/block-plan';
import { USUAL_HEIGHT } from '../planning/row-heights';
import { areaName, cellName, quotedSheet } from '../spreadsheet/a1';
import { MAX_COLUMNS } from '../spreadsheet/area';
import { MAIN, OFFICE, oneSheetPackage } from '../spreadsheet/package/one-sheet';
import { escapedXml, storedText } from '../spreadsheet/package/stored-text';
import { storedFormula } from '../spreadsheet/package/stored-formula';
import { PlanStyles } from './plan-styles';

const MILLIMETRES_PER_INCH = 25.4;
/** Excel's own margin for header and footer, in inches. */
const FOOTER = 0.3;
const A4 = 9;

/** A workbook with one planned block on a sheet of its own, put together without Excel and without a grid. */
export function planPackage(plan: BlockPlan): Uint8Array {
  const styles = new PlanStyles(plan.font);
  // the sheet first: it says which styles there are
  const sheet = sheetXml(plan, styles);
  return oneSheetPackage({ workbook: workbookXml(plan), sheet, styles: styles.xml() });
}

const attribute = (text: string): string => escapedXml(storedText(text)).replaceAll('"', '&quot;');

function workbookXml({ place, page }: BlockPlan): string {
  const { printArea, titleRows } = page;
  const own = quotedSheet(place.sheet);
  const names = [
    ...(printArea ? [['_xlnm.Print_Area', `${own}!${areaName(printArea, true)}`]] : []),
    ['_xlnm.Print_Titles', `${own}!$${titleRows[0] + 1}:$${titleRows[1] + 1}`],
  ].map(
    ([name, formula]) => `<definedName name="${name}" localSheetId="0">${escapedXml(formula)}</definedName>`,
  );
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews>` +
    `<sheets><sheet name="${attribute(place.sheet)}" sheetId="1" r:id="rId1"/></sheets>` +
    `<definedNames>${names.join('')}</definedNames><calcPr fullCalcOnLoad="1"/></workbook>`
  );
}

function sheetXml(plan: BlockPlan, styles: PlanStyles): string {
  const { columnWidths, freezeRows, merges, page } = plan;
  const pane =
    freezeRows > 0
      ? `<pane ySplit="${freezeRows}" topLeftCell="${cellName(freezeRows, 0)}" activePane="bottomLeft" state="frozen"/>`
      : '';
  const cols = columnWidths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const merged = merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`);
  return (
    `<worksheet xmlns="${MAIN}">` +
    (page.fitToWidth ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '') +
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
    (cols.length > 0 ? `<cols>${cols.join('')}</cols>` : '') +
    `<sheetData>${rowsXml(plan, styles).join('')}</sheetData>` +
    (merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>` : '') +
    `${pageXml(page)}</worksheet>`
  );
}

function rowsXml(plan: BlockPlan, styles: PlanStyles): string[] {
  // a covered cell has the look of its merge, so that borders close
  const looks = lookKeys(plan);
  return plan.cells.map((line, row) => {
    const height = plan.rowHeights[row] as number | null | undefined;
    const cells = line.map((cell, column) => {
      const look = looks[row][column];
      if (look === null) return '';
      const style = styles.of(JSON.parse(look) as CellLook, cell?.numberFormat ?? 'General');
      return cellXml(cellName(row, column), style, cell);
    });
    // a row without a height of its own grows with what is typed into it
    const tall = height ? ` ht="${height}" customHeight="1"` : ` ht="${USUAL_HEIGHT}"`;
    return `<row r="${row + 1}"${tall}>${cells.join('')}</row>`;
  });
}

function cellXml(name: string, style: number, cell: PlannedCell | null): string {
  const start = `<c r="${name}" s="${style}"`;
  if (!cell || cell.content === '') return `${start}/>`;
  const { content, formula, expected } = cell;
  if (formula) {
    const text = escapedXml(storedText(storedFormula(String(content)).replace(/^=/, '')));
    const isText = typeof expected === 'string';
    const value = expected === undefined ? '' : `<v>${escapedXml(storedText(String(expected)))}</v>`;
    return `${start}${isText ? ' t="str"' : ''}><f>${text}</f>${value}</c>`;
  }
  if (typeof content === 'number') return `${start}><v>${content}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapedXml(storedText(content))}</t></is></c>`;
}

function pageXml({ margins, orientation, fitToWidth, fitToHeight, breaks = [] }: BlockPage): string {
  const inches = Object.entries(margins).map(
    ([side, millimetres]) => `${side}="${millimetres / MILLIMETRES_PER_INCH}"`,
  );
  const fit = fitToWidth ? ` fitToWidth="1" fitToHeight="${fitToHeight ?? 0}"` : '';
  return (
    `<pageMargins ${inches.join(' ')} header="${FOOTER}" footer="${FOOTER}"/>` +
    `<pageSetup paperSize="${A4}" orientation="${orientation}"${fit}/>` +
    breaksXml(breaks)
  );
}

/** A break stands below as many rows as its number says. */
function breaksXml(breaks: readonly number[]): string {
  if (breaks.length === 0) return '';
  const rows = breaks.map((row) => `<brk id="${row}" max="${MAX_COLUMNS - 1}" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${rows.join('')}</rowBreaks>`;
}
