import { isWholeYear } from '../../indicators/language/periods';
import type { StatedLevel } from '../../reports';
import { cellAddress, fullAddress } from '../../spreadsheet/a1';
import { asProblem } from '../excel/errors';
import { readSheets } from '../excel/read-sheets';
import {
  readSheet,
  type RecognisedColumn,
  type RecognisedSheet,
  type RecognisedTable,
} from '../../recognition';
import { figureAt } from '../../recognition/figures';
import { WorkbookProblem } from '../excel/problem';
import type { SheetSnapshot } from '../../spreadsheet/sheet-snapshot';
import { inSentence, columnPeriod } from './table-words';

/** A table of the workbook that percentages of a report can be held against. */
export interface ReferenceTable {
  sheet: string;
  /** `'Sheet'!A3:H20`. */
  address: string;
  title: string;
  /** Plans and results, each with the cell it stands in. */
  levels: StatedLevel[];
}

const ROLES: Partial<Record<RecognisedColumn['role'], StatedLevel['role']>> = {
  plan: 'plan',
  actual: 'result',
  estimate: 'result',
  samePeriod: 'result',
};

/** The columns that hold levels of a period that is known. */
function levelColumns({ columns, year }: RecognisedTable) {
  return columns.flatMap((column) => {
    const role = ROLES[column.role];
    const period = columnPeriod(column, column.year ?? year?.value ?? null);
    if (!role || period === null || column.form !== 'level' || column.measure === 'quantity') return [];
    // what months are planned to bring is no plan of the year
    if (column.indicator !== null || (role === 'plan' && !(column.part && isWholeYear(column.part))))
      return [];
    return [{ column, role, period }];
  });
}

/** The plans and results that a recognised table states (số kế hoạch và gốc so sánh). */
function levelsOfTable({ grid }: RecognisedSheet, table: RecognisedTable): StatedLevel[] {
  const columns = levelColumns(table);
  return table.rows
    .filter(({ heading, hidden }) => !heading && !hidden)
    .flatMap(({ row, label, unit: rowUnit, indicator }) =>
      columns.flatMap(({ column, role, period }): StatedLevel[] => {
        const { value, unit: ownUnit } = figureAt(grid, row, column.column);
        const ofTable = table.units.length === 1 ? table.units[0] : null;
        const unit = inSentence(ownUnit || rowUnit || column.unit || ofTable);
        if (value === null || unit === null) return [];
        const source = cellAddress({ sheet: table.sheet, row, column: column.column });
        return [{ indicator: label, indicatorId: indicator, role, period, value, unit, source }];
      }),
    );
}

/** The tables of sheets that state plans or results, sheet by sheet. */
export function referenceTables(snapshots: SheetSnapshot[]): ReferenceTable[] {
  return snapshots
    .map(readSheet)
    .flatMap((sheet) =>
      sheet.tables.map((table) => ({
        sheet: table.sheet,
        address: fullAddress(table.sheet, table.area),
        title: table.title,
        levels: levelsOfTable(sheet, table),
      })),
    )
    .filter(({ levels }) => levels.length > 0);
}

/**
 * Reads the visible sheets of the workbook, or one sheet, and finds the tables.
 * @throws WorkbookProblem `sheetMissing` where there is no sheet of that name
 */
export async function readReferenceTables(sheet?: string): Promise<ReferenceTable[]> {
  try {
    return await Excel.run(async (context) => {
      const read = await readSheets(context, sheet === undefined ? undefined : [sheet]);
      if (sheet !== undefined && read.length === 0) throw new WorkbookProblem('sheetMissing', { sheet });
      // a hidden sheet counts only where it is asked for
      return referenceTables(read.filter(({ visible }) => visible || sheet !== undefined));
    });
  } catch (error) {
    throw asProblem(error);
  }
}
