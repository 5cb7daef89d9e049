import { CommandType, type ICommand } from '@univerjs/core';
import type { BesideGrid, PageLayout } from '../../content';

interface PageOfSheet {
  subUnitId: string;
  page: PageLayout;
}

/** Sets up the page of a sheet, which lies beside the grid: Excel undoes what an add-in does to it too. */
export const SET_PAGE = 'chi-tieu.mutation.set-page';

export const setPageMutation = (beside: BesideGrid): ICommand<PageOfSheet> => ({
  id: SET_PAGE,
  type: CommandType.MUTATION,
  handler: (_accessor, params) => {
    const sheet = params && beside.sheets[params.subUnitId];
    if (!sheet) return false;
    sheet.page = params.page;
    return true;
  },
});
