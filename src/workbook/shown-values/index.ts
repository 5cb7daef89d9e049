/* Whether what cells show is the result of their formulas; loaded when values are taken, for it brings the functions along. */
import { formulasBehind } from './formulas-behind';
import { ourFunctions } from './our-functions';
import type { ShownWorkbook } from './shown-sheet';
import { unconfirmed, type ShownCell, type UnconfirmedCell } from './unconfirmed';

export type { ShownCell } from './unconfirmed';

/** Cells that do not show their result, of those that the values of `taken` hang on. */
export const unconfirmedBehind = (
  workbook: ShownWorkbook,
  taken: readonly ShownCell[],
): Promise<UnconfirmedCell[]> => unconfirmed(workbook, ourFunctions(), formulasBehind(workbook, taken));

/** The same for all cells with a formula that `isOurs`. */
export function unconfirmedIn(
  workbook: ShownWorkbook,
  isOurs: (formula: string) => boolean,
): Promise<UnconfirmedCell[]> {
  // where Excel calculates by itself its own formulas follow ours
  if (!workbook.isManual) return unconfirmed(workbook, ourFunctions(), (_, formula) => isOurs(formula));
  const taken = [...workbook.sheets.values()].flatMap(({ name, formulas }) =>
    formulas()
      .filter(({ formula }) => isOurs(formula))
      .map(({ row, column }) => ({ sheet: name, row, column })),
  );
  const isBehind = formulasBehind(workbook, taken);
  return unconfirmed(workbook, ourFunctions(), (cell, formula) => isOurs(formula) || isBehind(cell, formula));
}
