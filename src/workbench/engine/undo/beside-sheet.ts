import { CommandType, type ICommand } from '@univerjs/core';
import type { BesideGrid, SheetBeside } from '../../content';

/** What lies beside a sheet's grid and is undone with it: Excel undoes what an add-in does to it too. */
export type BesideChange = Partial<Pick<SheetBeside, 'page' | 'charts'>>;

interface ChangeOfSheet {
  subUnitId: string;
  change: BesideChange;
}

export const SET_BESIDE = 'chi-tieu.mutation.set-beside';

export const setBesideMutation = (beside: BesideGrid): ICommand<ChangeOfSheet> => ({
  id: SET_BESIDE,
  type: CommandType.MUTATION,
  handler: (_accessor, params) => {
    const sheet = params && beside.sheets[params.subUnitId];
    if (!sheet) return false;
    Object.assign(sheet, params.change);
    return true;
  },
});
