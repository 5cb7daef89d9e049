import type { SheetSnapshot } from '../../../src/spreadsheet/sheet-snapshot';
import type { CellPlace, Truth } from '../truth';

/** The same workbook written another way, and what it holds then. */
export interface Written {
  sheets: SheetSnapshot[];
  truths: Truth[];
}

/** Another way to write a workbook. */
export type Way = (written: Written) => Written;

/** The truth where cells have moved. */
export function withPlaces(truths: readonly Truth[], place: (cell: CellPlace) => CellPlace): Truth[] {
  return truths.map((truth) => ({
    ...truth,
    held: truth.held.map((held) => ({
      ...held,
      accepts: held.accepts.map((source) => ({ ...source, cells: source.cells.map(place) })),
    })),
    bans: truth.bans.map((ban) => ({ ...ban, cell: place(ban.cell) })),
    asks: truth.asks.map((ask) => ({ ...ask, cells: ask.cells.map(place) })),
  }));
}

/** All texts of a workbook in other words. */
export const withTexts =
  (rewrite: (text: string) => string): Way =>
  ({ sheets, truths }) => {
    const changed = <T>(matrix: T[][]) =>
      matrix.map((row) =>
        row.map((value) =>
          typeof value === 'string' && !value.startsWith('=') ? (rewrite(value) as T) : value,
        ),
      );
    return {
      sheets: sheets.map((sheet) => ({
        ...sheet,
        values: changed(sheet.values),
        formulas: changed(sheet.formulas),
      })),
      truths,
    };
  };
