import type { Scalar } from '../../formulas/evaluation';
import type { Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/sheet-snapshot';

/** A formula and where it stands, zero-based. */
export interface PlacedFormula {
  row: number;
  column: number;
  formula: string;
  /** Only the first of its results is shown. */
  isSingle?: boolean;
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
