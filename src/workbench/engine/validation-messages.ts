import {
  DataValidationErrorStyle,
  generateRandomId,
  type IRange,
  type ISheetDataValidationRule,
  Rectangle,
} from '@univerjs/core';
import { AddDataValidationMutation, DataValidationModel } from '@univerjs/data-validation';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { type Book, rangeOf } from './book';
import type { Area, ValidationMessages } from './engine';
import { takeFromRule } from './validation';

type Style = ValidationMessages['errorAlert']['style'];

const STYLES: [excel: Style, univer: DataValidationErrorStyle][] = [
  ['Information', DataValidationErrorStyle.INFO],
  ['Stop', DataValidationErrorStyle.STOP],
  ['Warning', DataValidationErrorStyle.WARNING],
];

export function validationMessages(
  book: Book,
  sheetId: string,
  row: number,
  column: number,
): ValidationMessages | null {
  const rule = book.injector
    .get(SheetDataValidationModel)
    .getRuleByLocation(book.unitId, sheetId, row, column);
  if (!rule) return null;
  return {
    ignoreBlanks: rule.allowBlank !== false,
    // a rule made here says nothing of its messages: Excel shows them as soon as they have words
    prompt: {
      message: rule.prompt ?? '',
      showPrompt: rule.showInputMessage !== false,
      title: rule.promptTitle ?? '',
    },
    errorAlert: {
      message: rule.error ?? '',
      showAlert: rule.showErrorMessage !== false,
      style: STYLES.find(([, univer]) => univer === rule.errorStyle)?.[0] ?? 'Stop',
      title: rule.errorTitle ?? '',
    },
  };
}

export function setValidationMessages(
  book: Book,
  sheetId: string,
  area: Area,
  change: Partial<ValidationMessages>,
): void {
  const target = rangeOf(area);
  for (const present of book.injector.get(DataValidationModel).getRules(book.unitId, sheetId)) {
    const former = { ...present } as ISheetDataValidationRule;
    const shared = former.ranges.flatMap((range: IRange) => Rectangle.getIntersects(range, target) ?? []);
    if (shared.length === 0) continue;
    takeFromRule(book, sheetId, former, target);
    const rule = { ...former, ...fieldsOf(change), uid: generateRandomId(6), ranges: shared };
    book.execute(AddDataValidationMutation.id, sheetId, { rule });
  }
}

function fieldsOf({
  ignoreBlanks,
  prompt,
  errorAlert,
}: Partial<ValidationMessages>): Partial<ISheetDataValidationRule> {
  return {
    ...(ignoreBlanks !== undefined && { allowBlank: ignoreBlanks }),
    ...(prompt && {
      prompt: prompt.message,
      promptTitle: prompt.title,
      showInputMessage: prompt.showPrompt,
    }),
    ...(errorAlert && {
      error: errorAlert.message,
      errorTitle: errorAlert.title,
      showErrorMessage: errorAlert.showAlert,
      errorStyle: STYLES.find(([excel]) => excel === errorAlert.style)?.[1],
    }),
  };
}
