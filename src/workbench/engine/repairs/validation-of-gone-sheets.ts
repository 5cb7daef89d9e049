import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';
import type { Book } from '../book';

/** Univer checks cells against their rules once it has time, and fails where their sheet is gone by then. */
export function skipGoneSheets({ injector, workbook }: Book): void {
  const service = injector.get(SheetsDataValidationValidatorService);
  const validatorRanges = service.validatorRanges.bind(service);
  service.validatorRanges = async (unitId, subUnitId, ranges) =>
    workbook.getSheetBySheetId(subUnitId) ? validatorRanges(unitId, subUnitId, ranges) : [];
}
