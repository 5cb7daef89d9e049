/* Whether what cells show is the result of their formulas; loaded when values are taken, for it brings the functions along. */
import { ourFunctions } from './our-functions';
import { oursBehind } from './ours-behind';
import type { ShownSheet } from './shown-sheet';
import { unconfirmed, type ShownCell, type UnconfirmedCell } from './unconfirmed';

export type { ShownCell } from './unconfirmed';

/** Cells that do not show their result, of those that the values of `taken` hang on. */
export const unconfirmedBehind = (
  sheets: readonly ShownSheet[],
  taken: readonly ShownCell[],
): Promise<UnconfirmedCell[]> => unconfirmed(sheets, ourFunctions(), oursBehind(sheets, taken));

/** Cells that do not show their result, of those with a formula that `isOurs`. */
export const unconfirmedIn = (
  sheets: readonly ShownSheet[],
  isOurs: (formula: string) => boolean,
): Promise<UnconfirmedCell[]> => unconfirmed(sheets, ourFunctions(), (_, formula) => isOurs(formula));
