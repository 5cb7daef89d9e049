import { headerAt, rowNameAt } from '../planning/cell-names';
import type { BlockPlan, LinkedCell, LinkRule } from '../contract';

/** A cell of the preview, by its place in the plan. */
export interface PlanCell {
  row: number;
  column: number;
}

/** What a figure's cell is in the table's own words, and how it is tied to the workbook. */
export interface FigureCell {
  /** Id of the table's row and key of its column: what links and rules know it by. */
  key: { row: string; column: string };
  rowName: string;
  header: string;
  /** `null`: nothing in the workbook might mean it. */
  link: LinkedCell | null;
  /** Why it has no link; `null` where it has one. */
  gap: BlockPlan['links']['missingCells'][number]['reason'] | null;
}

const ROW = 'row/';

const keyAt = ({ lines }: BlockPlan, { row, column }: PlanCell): FigureCell['key'] | null => {
  const line = lines?.[row];
  const columnKey = line?.columns[column];
  return line?.id.startsWith(ROW) && columnKey ? { row: line.id.slice(ROW.length), column: columnKey } : null;
};

/** Which cells of a preview are figures that a source may have: looked up once for a plan, asked for each of its cells. */
export function figuresIn(plan: BlockPlan): (cell: PlanCell) => boolean {
  const keyOf = ({ row, column }: FigureCell['key']) => `${row}|${column}`;
  const known = new Set([...plan.links.cells, ...plan.links.missingCells].map(keyOf));
  return (cell) => {
    const key = keyAt(plan, cell);
    return key !== null && known.has(keyOf(key));
  };
}

/** The table's cell at a place of the preview; `null` where no figure of its own stands there. */
export function figureCell(plan: BlockPlan, cell: PlanCell): FigureCell | null {
  const key = keyAt(plan, cell);
  if (!key) return null;
  const isIt = (one: { row: string; column: string }) => one.row === key.row && one.column === key.column;
  const link = plan.links.cells.find(isIt) ?? null;
  const gap = plan.links.missingCells.find(isIt)?.reason ?? null;
  if (!link && !gap) return null;
  return { key, rowName: rowNameAt(plan, cell.row), header: headerAt(plan, cell.column), link, gap };
}

/** What a rule is about, in the words of the table: its row, its column or both. */
export function namesOfRule(plan: BlockPlan, { row, column }: Pick<LinkRule, 'row' | 'column'>): string {
  const lines = plan.lines ?? [];
  const line = lines.findIndex(({ id }) => id === `${ROW}${row}`);
  const at = lines.find(({ columns }) => columns.includes(column ?? ''))?.columns.indexOf(column ?? '') ?? -1;
  const names = [
    row !== null && (line < 0 ? row : rowNameAt(plan, line)),
    column !== null && (at < 0 ? column : headerAt(plan, at)),
  ];
  return names.filter(Boolean).join(' · ');
}
