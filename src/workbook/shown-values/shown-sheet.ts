import type { Scalar } from '../../formulas/evaluation';
import type { Area } from '../../spreadsheet/area';
import type { NameMeaning } from '../../spreadsheet/formula-names';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';
import { sheetKey } from '../excel/sheet-key';

/** A formula and where it stands, zero-based. */
export interface PlacedFormula {
  row: number;
  column: number;
  formula: string;
  /** The cells that its results lie over, where that is known: whatever else it gives is not shown. */
  over?: { rows: number; columns: number };
  /** Of a range that stands where one value is wanted, only the cell beside the formula is meant. */
  isOfOneCell?: boolean;
}

/** What a sheet shows, all of it read at the same time. */
export interface ShownSheet {
  name: string;
  formulas(): readonly PlacedFormula[];
  /** `null`: an empty cell. */
  at(row: number, column: number): Scalar;
}

const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA|CONNECT!|BLOCKED!|FIELD!|UNKNOWN!)$/;

/** A value as Office.js tells it; an error arrives as its text. */
const scalarIn = (value: CellValue, content: CellValue): Scalar => {
  if (content === '') return null;
  return typeof value === 'string' && ERROR.test(value) ? { error: value } : value;
};

/** A sheet as it was read from Excel; where nothing was read nothing stands. */
export function shownSheet(
  name: string,
  { area, formulas, values }: { area: Area; formulas: CellValue[][]; values: CellValue[][] },
): ShownSheet {
  const contentAt = (matrix: CellValue[][], row: number, column: number): CellValue =>
    matrix[row - area.row]?.[column - area.column] ?? '';
  return {
    name,
    formulas: () => formulasIn(area, formulas),
    at: (row, column) => scalarIn(contentAt(values, row, column), contentAt(formulas, row, column)),
  };
}

function formulasIn(area: Area, formulas: CellValue[][]): PlacedFormula[] {
  const found: PlacedFormula[] = [];
  formulas.forEach((line, r) =>
    line.forEach((content, c) => {
      if (typeof content === 'string' && content.startsWith('='))
        found.push({ row: area.row + r, column: area.column + c, formula: content });
    }),
  );
  return found;
}

/** What a workbook shows, all of it read at the same time. */
export interface ShownWorkbook {
  /** By their names as `sheetKey` writes them. */
  sheets: ReadonlyMap<string, ShownSheet>;
  names: NameMeaning;
  /** Excel calculates when it is told to: its own formulas may show results of before too. */
  isManual: boolean;
}

export const shownWorkbook = (
  sheets: readonly ShownSheet[],
  { names, isManual }: Pick<ShownWorkbook, 'names' | 'isManual'>,
): ShownWorkbook => ({
  sheets: new Map(sheets.map((sheet) => [sheetKey(sheet.name), sheet])),
  names,
  isManual,
});
