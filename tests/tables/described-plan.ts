import type { BlockPlan, CellLook, PlannedCell } from '../../src/planning/block-plan';
import { areaName, cellName } from '../../src/spreadsheet/a1';

/** A cell as a case writes it down; what is usual (General, no validation, no result to expect) is left out. */
export interface DescribedCell {
  role: PlannedCell['role'];
  content?: string | number;
  format?: string;
  look: CellLook;
  expected?: string | number;
  choices?: string[];
  numbers?: true;
}

/** A plan as a case writes it down: every cell, formula, format and merge, by address. */
export interface DescribedPlan {
  title: string;
  font: string;
  freezeRows: number;
  page: BlockPlan['page'];
  columnWidths: number[];
  /** Points by the number of the row, from 1. */
  rowHeights: Record<string, number>;
  /** Row by row, each row from the left. */
  merges: string[];
  cells: Record<string, DescribedCell>;
}

function describedCell({
  role,
  content,
  numberFormat,
  look,
  expected,
  validation,
}: PlannedCell): DescribedCell {
  return {
    role,
    ...(content !== '' && { content }),
    ...(numberFormat !== 'General' && { format: numberFormat }),
    look,
    ...(expected !== undefined && expected !== '' && { expected }),
    ...(validation && ('list' in validation ? { choices: validation.list } : { numbers: true as const })),
  };
}

/** Describes a plan; cells that are empty and have no look are left out. */
export function describedPlan(plan: BlockPlan): DescribedPlan {
  const cells = plan.cells.flatMap((row, r) =>
    row.flatMap((cell, c): [string, DescribedCell][] => {
      const isNothing = !cell || (cell.content === '' && Object.keys(cell.look).length === 0);
      return isNothing ? [] : [[cellName(r, c), describedCell(cell)]];
    }),
  );
  const heights = plan.rowHeights.flatMap((points, row) =>
    points === null ? [] : [[String(row + 1), points] as const],
  );
  const merges = [...plan.merges].sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    title: plan.title,
    font: plan.font,
    freezeRows: plan.freezeRows,
    page: plan.page,
    columnWidths: plan.columnWidths,
    rowHeights: Object.fromEntries(heights),
    merges: merges.map((area) => areaName(area)),
    cells: Object.fromEntries(cells),
  };
}
