import type { Template } from '../tables';

/** How the columns of a table lie over those of a sheet: one each, but that of the names, which may take several narrow ones. */
export interface Spread {
  /** Columns of the sheet. */
  columns: number;
  /** The sheet's column at which a column of the table begins; of the number of its columns the end. */
  placeOf: (column: number) => number;
  /** One for each column of the table as one for each of the sheet: `filler` for those that the names go on over. */
  over: <One>(ofTable: readonly One[], filler: One) => One[];
  /** Widths of the sheet's columns, which share that of the names. */
  widths: number[];
}

/** The place of the column that names the rows; -1 where none does. */
export const nameColumnOf = ({ columns }: Template): number =>
  columns.findIndex(({ kind }) => kind === 'name');

export function spreadOf(template: Template, nameColumns = 1): Spread {
  const { columns } = template;
  const name = nameColumnOf(template);
  const parts = name < 0 ? 1 : nameColumns;
  return {
    columns: columns.length + parts - 1,
    placeOf: (column) => (column > name ? column + parts - 1 : column),
    over: (ofTable, filler) =>
      ofTable.flatMap((one, at) =>
        at === name ? [one, ...Array<typeof one>(parts - 1).fill(filler)] : [one],
      ),
    widths: columns.flatMap(({ width }, at) =>
      at === name ? Array<number>(parts).fill(width / parts) : [width],
    ),
  };
}
