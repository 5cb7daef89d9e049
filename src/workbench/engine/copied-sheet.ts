import { generateRandomId, type ISheetDataValidationRule } from '@univerjs/core';
import { AddDataValidationMutation, DataValidationModel } from '@univerjs/data-validation';
import { InsertSheetMutation } from '@univerjs/sheets';
import { copyOf } from '../copy-of';
import type { Book } from './book';
import { STAYS } from './sheet-list';

/** Cells, looks, sizes, merges and rules of a sheet on a new one; what else a sheet has is not copied. */
export function copySheet(book: Book, sheetId: string, name: string, index: number): string {
  const id = generateRandomId(8);
  const sheet = { ...copyOf(book.sheet(sheetId).getConfig()), id, name };
  book.execute(InsertSheetMutation.id, null, { index, sheet }, STAYS);
  for (const rule of book.injector.get(DataValidationModel).getRules(book.unitId, sheetId)) {
    const own: ISheetDataValidationRule = {
      ...copyOf(rule as ISheetDataValidationRule),
      uid: generateRandomId(6),
    };
    book.execute(AddDataValidationMutation.id, id, { rule: own });
  }
  return id;
}
