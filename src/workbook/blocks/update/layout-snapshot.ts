import type { BlockLine, BlockPlan, CellLook, PlannedCell } from '../../../planning/block-plan';
import { setUpOf, type SheetSetUp } from '../change-set/set-up';
import { lookKeys } from '../cell-looks';

/** How a cell was made to look and what it was told to take. */
export interface CellFormat {
  look: CellLook;
  numberFormat: string;
  validation?: PlannedCell['validation'];
}

/** What a block was made of, in the record: equal things once, for a list may have thousands of rows. */
export interface LayoutSnapshot {
  /** Of each row: its line, and the places of its columns, its unit and its faces below. */
  rows: [id: string, columns: number, unit: number, faces: number][];
  columns: string[][];
  units: string[];
  /** Rows of faces, each cell by its place in `looks`. */
  faces: number[][];
  looks: CellFormat[];
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

/** The face of each cell; a covered cell takes the look of the merge it belongs to. */
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
  const faces = new Distinct<number[]>();
  const looks = new Distinct<CellFormat>();
  const faced = cellFormatsOf(plan);
  const rows = plan.lines.map((line, r): LayoutSnapshot['rows'][number] => [
    line.id,
    columns.placeOf([...line.columns]),
    units.placeOf(line.unit),
    faces.placeOf(faced[r].map((face) => looks.placeOf(face))),
  ]);
  return {
    rows,
    columns: columns.all,
    units: units.all,
    faces: faces.all,
    looks: looks.all,
    font: plan.font,
    ...(ownSheet && { setUp: setUpOf(plan) }),
  };
}

/** The lines of a recorded block. */
export function linesIn({ rows, columns, units }: LayoutSnapshot): BlockLine[] {
  return rows.map(([id, column, unit]) => ({ id, columns: columns[column], unit: units[unit] }));
}

/** The faces of a recorded block, cell by cell. */
export function cellFormatsIn({ rows, faces, looks }: LayoutSnapshot): CellFormat[][] {
  return rows.map(([, , , row]) => faces[row].map((look) => looks[look]));
}
