import type { SheetBeside, SheetVisibility } from '../../content';
import { child, flag, type XmlElement } from '../../../spreadsheet/package/xml';
import { readPrintNames } from './names';
import { readPageLayout } from './page-layout';
import type { ReadTable } from './tables';

const visibilities: Record<string, SheetVisibility> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

/** Elements of a worksheet that name cells and are saved as they were opened. */
const FIXED_PARTS = [
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'conditionalFormatting',
  'hyperlinks',
  'rowBreaks',
  'colBreaks',
  'cellWatches',
  'ignoredErrors',
  'drawing',
  'legacyDrawing',
  'oleObjects',
  'controls',
  'tableParts',
  'extLst',
];

/** Visibility as the workbook part lists it. */
export function readVisibility(sheet: XmlElement): SheetVisibility {
  return visibilities[sheet.getAttribute('state') ?? ''] ?? 'Visible';
}

/**
 * What a sheet has that Univer knows nothing of.
 * @param position of the sheet among all sheets of the workbook part, chart sheets included
 */
export function readBeside(
  root: XmlElement,
  workbook: XmlElement,
  position: number,
  visibility: SheetVisibility,
  unlocked: ReadonlySet<string>,
  tables: ReadTable[],
): SheetBeside {
  const protection = readProtection(root);
  return {
    visibility,
    protection,
    unlocked: protection ? unlocked : new Set(),
    page: { ...readPageLayout(root), ...readPrintNames(workbook, position) },
    tables: tables.map(({ name, ref, headerRows, totalsRows, look }) => ({
      name,
      ref,
      headerRows,
      totalsRows,
      look,
    })),
    hasDrawing: child(root, 'drawing') !== null,
    hasFixedParts: FIXED_PARTS.some((name) => child(root, name) !== null),
  };
}

/** In the file `formatCells="1"` says that formatting is forbidden, which it is when nothing is said. */
function readProtection(root: XmlElement): SheetBeside['protection'] {
  const element = child(root, 'sheetProtection');
  if (!flag(element, 'sheet')) return null;
  const password = element?.getAttribute('password') ?? element?.getAttribute('hashValue') ?? '';
  return { allowFormatCells: !flag(element, 'formatCells', true), hasPassword: password !== '' };
}
