import { type ILocales, LocaleType, mergeLocales } from '@univerjs/core';
import conditionalFormattingEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalFormattingVi from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreVi from '@univerjs/preset-sheets-core/locales/vi-VN';
import dataValidationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import dataValidationVi from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import filterEn from '@univerjs/preset-sheets-filter/locales/en-US';
import filterVi from '@univerjs/preset-sheets-filter/locales/vi-VN';
import findReplaceEn from '@univerjs/preset-sheets-find-replace/locales/en-US';
import findReplaceVi from '@univerjs/preset-sheets-find-replace/locales/vi-VN';
import noteEn from '@univerjs/preset-sheets-note/locales/en-US';
import noteVi from '@univerjs/preset-sheets-note/locales/vi-VN';
import tableEn from '@univerjs/preset-sheets-table/locales/en-US';
import tableVi from '@univerjs/preset-sheets-table/locales/vi-VN';

/** Languages of the grid's menus, messages and numbers. */
export type GridLanguage = 'vi' | 'en';

/** Univer's texts in both languages. */
export function gridLocales(): ILocales {
  return {
    [LocaleType.VI_VN]: mergeLocales(
      coreVi,
      conditionalFormattingVi,
      dataValidationVi,
      filterVi,
      findReplaceVi,
      noteVi,
      tableVi,
    ),
    [LocaleType.EN_US]: mergeLocales(
      coreEn,
      conditionalFormattingEn,
      dataValidationEn,
      filterEn,
      findReplaceEn,
      noteEn,
      tableEn,
    ),
  };
}
