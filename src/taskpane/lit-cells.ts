import { cellName } from '../spreadsheet/a1';
import { sourcesOf } from '../spreadsheet/formula-sources';
import type { BlockPlan } from '../contract';
import type { PlanCell } from './figure-cell';

const LIT = 'lit';

const originOf = ({ place }: BlockPlan) => (place.kind === 'cell' ? place : { row: 0, column: 0 });

/** Where a cell of the table will stand on its sheet: `H16`. */
export function addressOfCell(plan: BlockPlan, { row, column }: PlanCell): string {
  const origin = originOf(plan);
  return cellName(origin.row + row, origin.column + column);
}

/** The cells of the table that the formula of one of its cells refers to. */
export function cellsReferredTo(plan: BlockPlan, { row, column }: PlanCell): PlanCell[] {
  const { cells, place } = plan;
  const cell = cells[row]?.[column];
  if (!cell?.formula) return [];
  const origin = originOf(plan);
  const own = (sourcesOf(String(cell.content)) ?? []).filter(
    ({ sheet }) => sheet === null || sheet === place.sheet,
  );
  return cells.flatMap((line, r) =>
    line.flatMap((_, c) => {
      const isIn = own.some(({ area }) => {
        const [down, right] = [origin.row + r - area.row, origin.column + c - area.column];
        return down >= 0 && right >= 0 && down < area.rows && right < area.columns;
      });
      return isIn ? [{ row: r, column: c }] : [];
    }),
  );
}

/** The cell of the table under the pointer or the keyboard. */
export function cellAt(target: EventTarget): PlanCell | null {
  const at = (target as Element).closest<HTMLElement>('[data-at]')?.dataset.at;
  if (!at) return null;
  const [row, column] = at.split(',').map(Number);
  return { row, column };
}

/** Lights cells of a drawn table, and no others. Past the components: a table of hundreds of rows is not drawn again for that. */
export function light(table: Element, cells: readonly PlanCell[]): void {
  table.querySelectorAll(`.${LIT}`).forEach((lit) => lit.classList.remove(LIT));
  for (const { row, column } of cells)
    table.querySelector(`[data-at="${row},${column}"]`)?.classList.add(LIT);
}
