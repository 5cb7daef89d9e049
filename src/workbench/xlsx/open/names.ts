import type { DefinedName, PageLayout } from '../../content';
import { shownFormula } from '../cells/stored-formula';
import { MAX_NAMES_IN_WORKBOOK } from '../limits';
import { XlsxProblem } from '../../../spreadsheet/package/problem';
import { splitSheet } from '../../../spreadsheet/a1';
import {
  child,
  children,
  flag,
  numberAttribute,
  textOf,
  type XmlElement,
} from '../../../spreadsheet/package/xml';

/** Names that Excel itself gives: print area, print titles, filters. */
export const BUILT_IN = '_xlnm.';
export const PRINT_AREA = '_xlnm.Print_Area';
export const PRINT_TITLES = '_xlnm.Print_Titles';

/**
 * The workbook's names but Excel's own.
 * @param sheetIds ids of all sheets in the file's order
 * @throws XlsxProblem where there are more than the workbench takes
 */
export function readNames(workbook: XmlElement, sheetIds: (string | null)[]): DefinedName[] {
  const all = definedNames(workbook);
  if (all.length > MAX_NAMES_IN_WORKBOOK)
    throw new XlsxProblem('tooLarge', { what: 'names', found: all.length, limit: MAX_NAMES_IN_WORKBOOK });
  return all
    .filter((element) => !element.getAttribute('name')?.startsWith(BUILT_IN))
    .flatMap((element) => {
      const sheet = numberAttribute(element, 'localSheetId');
      const sheetId = sheet === null ? null : sheetIds[sheet];
      // of a chart sheet, or of none: no cell can use it, and it stays in the file
      if (sheet !== null && !sheetId) return [];
      const name = element.getAttribute('name') ?? '';
      return [
        {
          name,
          formula: shownFormula(textOf(element)),
          sheetId: sheetId ?? null,
          hidden: flag(element, 'hidden'),
        },
      ];
    });
}

export function definedNames(workbook: XmlElement): XmlElement[] {
  return children(child(workbook, 'definedNames'), 'definedName');
}

/** Print area and titles of the sheet at this place in the file. */
export function readPrintNames(
  workbook: XmlElement,
  sheet: number,
): Pick<PageLayout, 'printArea' | 'printTitleRows' | 'printTitleColumns'> {
  const formula = (name: string) => {
    const found = definedNames(workbook).find(
      (element) =>
        element.getAttribute('name') === name && numberAttribute(element, 'localSheetId') === sheet,
    );
    return found ? textOf(found) : '';
  };
  const titles = splitReferences(formula(PRINT_TITLES)).map((reference) => splitSheet(reference).rest);
  const area = splitReferences(formula(PRINT_AREA))
    .map((reference) => splitSheet(reference).rest)
    .join(',');
  return {
    printArea: area || null,
    printTitleRows: titles.find((title) => /^\$?\d+:\$?\d+$/.test(title)) ?? null,
    printTitleColumns: titles.find((title) => /^\$?[A-Z]+:\$?[A-Z]+$/i.test(title)) ?? null,
  };
}

/** `'A, B'!$1:$2,Sheet!$A:$A` at its commas, but not at those inside quotes. */
function splitReferences(formula: string): string[] {
  return formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}
