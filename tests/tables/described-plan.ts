import type { BlockPlan, CellLook, PlannedCell } from '../../src/planning/block-plan';
import { areaName, cellName } from '../../src/spreadsheet/a1';

/** A cell as a case writes it down; what is usual (General, no validation, no result to expect) is left out. */
export interface DescribedCell {
  role: PlannedCell['role'];
  content?: string | number;
  format?: string;
  /** Name of one of the looks. */
  look: string;
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
  rowHeights: Record<string, number>;
  merges: string[];
  looks: Record<string, CellLook>;
  cells: Record<string, DescribedCell>;
}

/** Names looks in the order in which they are met. */
class Looks {
  readonly named: Record<string, CellLook> = {};
  private readonly names = new Map<string, string>();

  nameOf(look: CellLook): string {
    const key = JSON.stringify(Object.entries(look).sort());
    let name = this.names.get(key);
    if (!name) {
      name = `look${this.names.size + 1}`;
      this.names.set(key, name);
      this.named[name] = look;
    }
    return name;
  }
}

function describedCell(cell: PlannedCell, looks: Looks): DescribedCell {
  const { role, content, numberFormat, look, expected, validation } = cell;
  return {
    role,
    ...(content !== '' && { content }),
    ...(numberFormat !== 'General' && { format: numberFormat }),
    look: looks.nameOf(look),
    ...(expected !== undefined && expected !== '' && { expected }),
    ...(validation && ('list' in validation ? { choices: validation.list } : { numbers: true as const })),
  };
}

/** Writes a plan down; cells that are empty and have no look are left out. */
export function describedPlan(plan: BlockPlan): DescribedPlan {
  const looks = new Looks();
  const cells = plan.cells.flatMap((row, r) =>
    row.flatMap((cell, c): [string, DescribedCell][] => {
      const isNothing = !cell || (cell.content === '' && Object.keys(cell.look).length === 0);
      return isNothing ? [] : [[cellName(r, c), describedCell(cell, looks)]];
    }),
  );
  const heights = plan.rowHeights.flatMap((points, row) =>
    points === null ? [] : [[String(row + 1), points] as const],
  );
  return {
    title: plan.title,
    font: plan.font,
    freezeRows: plan.freezeRows,
    page: plan.page,
    columnWidths: plan.columnWidths,
    rowHeights: Object.fromEntries(heights),
    merges: plan.merges.map((area) => areaName(area)),
    looks: looks.named,
    cells: Object.fromEntries(cells),
  };
}
