import type { SheetSnapshot } from '../../spreadsheet/sheet-snapshot';
import type { BlockRecord } from './record';
import { sameContent } from './same-content';

type Charted = Pick<BlockRecord, 'sheet' | 'area' | 'chart' | 'written'>;

/**
 * A sheet without the figures that charts of ours stand over: they repeat those of their table, and would be read as rows and columns
 * of it. Cells that hold anything else than was written are the user's, and stay.
 */
export function withoutChartFigures(sheet: SheetSnapshot, blocks: readonly Charted[]): SheetSnapshot {
  const charted = blocks.filter((block) => block.chart && block.sheet === sheet.name);
  if (charted.length === 0) return sheet;
  const isFigure = (r: number, c: number): boolean =>
    charted.some(({ area, chart, written }) => {
      const [row, column] = [sheet.area.row + r - area.row, sheet.area.column + c - area.column];
      const own = column < chart!.area.column ? undefined : written[row]?.[column];
      return own !== undefined && own !== null && own !== '' && sameContent(own, sheet.formulas[r][c]);
    });
  const shown = <Cell>(cells: Cell[][], nothing: Cell): Cell[][] =>
    cells.map((line, r) => line.map((cell, c) => (isFigure(r, c) ? nothing : cell)));
  return {
    ...sheet,
    values: shown(sheet.values, ''),
    formulas: shown(sheet.formulas, ''),
    numberFormats: shown(sheet.numberFormats, 'General'),
  };
}
