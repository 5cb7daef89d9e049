import { fullAddress } from '../../../spreadsheet/a1';
import { contentAt, movedFormula, type SheetWindow } from '../find-block';
import type { BlockRecord } from '../record';
import type { TypedContent } from '../../../planning';
import { cellAt, type Area } from '../../../spreadsheet/area';
import { sameContent } from '../same-content';
import { cellFormatsIn, linesIn } from './layout-snapshot';

/** A cell of a block that holds something else than was written. */
export interface TypedCell extends TypedContent {
  line: string;
  column: string;
  /** Unit of the line. */
  unit: string;
  /** Where it is now: `'Sheet'!B3`. */
  address: string;
}

/** A block and where it stands now. */
export interface ExistingBlock {
  block: BlockRecord;
  /** Name of its sheet as it is now. */
  sheet: string;
  area: Area;
}

/** Contents and formats of cells as they are now. */
export interface CellsNow extends SheetWindow {
  numberFormats: string[][];
}

/** What the user typed into a block since it was written, emptied cells included. */
export function typedCells({ block, sheet, area }: ExistingBlock, now: CellsNow): TypedCell[] {
  const { layout, written } = block;
  if (!layout) return [];
  const lines = linesIn(layout);
  const formats = cellFormatsIn(layout);
  const [down, right] = [area.row - block.area.row, area.column - block.area.column];
  return written.flatMap((row, r) =>
    row.flatMap((own, c): TypedCell[] => {
      const cell = cellAt(area, r, c);
      const content = contentAt(now, cell.row, cell.column);
      if (sameContent(own, content) || sameContent(own && movedFormula(own, down, right), content)) return [];
      const numberFormat = now.numberFormats[cell.row - now.area.row][cell.column - now.area.column];
      const isOwnFormat = numberFormat === formats[r][c].numberFormat;
      return [
        {
          line: lines[r].id,
          column: lines[r].columns[c],
          unit: lines[r].unit,
          address: fullAddress(sheet, cell),
          content,
          ...(!isOwnFormat && { numberFormat }),
        },
      ];
    }),
  );
}
