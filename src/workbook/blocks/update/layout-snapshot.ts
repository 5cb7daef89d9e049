import type { BlockLine, BlockPlan, CellLook, PlannedCell } from '../../../planning/block-plan';
import { setUpOf, type SheetSetUp } from '../change-set/set-up';
import { lookKeys } from '../../../planning/looks';

/** How a cell was made to look and what it was told to take. */
interface CellFormat {
  look: CellLook;
  numberFormat: string;
  validation?: PlannedCell['validation'];
}

/** What a block was made of, in the record: equal things once, for a list may have thousands of rows. */
export interface LayoutSnapshot {
  /** Of each row: its line, and the places of its columns, its unit and its formats below. */
  rows: [id: string, columns: number, unit: number, formats: number][];
  columns: string[][];
  units: string[];
  /** Rows of cells, each by its place in `formats`. */
  formatRows: number[][];
  formats: CellFormat[];
  font: string;
  /** Of a block on a sheet of its own. */
  setUp?: SheetSetUp;
}

/** Keeps equal things once. */
class Distinct<T> {
  readonly all: T[] = [];
  private readonly places = new Map<string, number>();

  placeOf(one: T): number {
    const key = JSON.stringify(one);
    const place = this.places.get(key) ?? this.all.push(one) - 1;
    this.places.set(key, place);
    return place;
  }
}

/** The format of each cell; a covered cell takes the look of the merge it belongs to. */
export function cellFormatsOf(plan: BlockPlan): CellFormat[][] {
  const looks = lookKeys(plan);
  return plan.cells.map((row, r) =>
    row.map((cell, c) => ({
      look: JSON.parse(looks[r][c] ?? '{}') as CellLook,
      numberFormat: cell ? (cell.instead ?? cell).numberFormat : 'General',
      ...(cell?.validation && { validation: cell.validation }),
    })),
  );
}

/** What the record keeps of a plan; `undefined` of one that is no standard table. */
export function layoutSnapshotOf(plan: BlockPlan, ownSheet: boolean): LayoutSnapshot | undefined {
  if (!plan.lines) return undefined;
  const columns = new Distinct<string[]>();
  const units = new Distinct<string>();
  const formatRows = new Distinct<number[]>();
  const formats = new Distinct<CellFormat>();
  const formatted = cellFormatsOf(plan);
  const rows = plan.lines.map((line, r): LayoutSnapshot['rows'][number] => [
    line.id,
    columns.placeOf([...line.columns]),
    units.placeOf(line.unit),
    formatRows.placeOf(formatted[r].map((format) => formats.placeOf(format))),
  ]);
  return {
    rows,
    columns: columns.all,
    units: units.all,
    formatRows: formatRows.all,
    formats: formats.all,
    font: plan.font,
    ...(ownSheet && { setUp: setUpOf(plan) }),
  };
}

/** The lines of a recorded block. */
export function linesIn({ rows, columns, units }: LayoutSnapshot): BlockLine[] {
  return rows.map(([id, column, unit]) => ({ id, columns: columns[column], unit: units[unit] }));
}

/** The formats of a recorded block, cell by cell. */
export function cellFormatsIn({ rows, formatRows, formats }: LayoutSnapshot): CellFormat[][] {
  return rows.map(([, , , row]) => formatRows[row].map((format) => formats[format]));
}
