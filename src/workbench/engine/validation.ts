import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  generateRandomId,
  type IRange,
  type ISheetDataValidationRule,
  Rectangle,
} from '@univerjs/core';
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from '@univerjs/data-validation';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { type Book, rangeOf } from './book';
import type { Area, ValidationRule } from './engine';

const OPERATORS: [excel: string, univer: DataValidationOperator][] = [
  ['Between', DataValidationOperator.BETWEEN],
  ['NotBetween', DataValidationOperator.NOT_BETWEEN],
  ['EqualTo', DataValidationOperator.EQUAL],
  ['NotEqualTo', DataValidationOperator.NOT_EQUAL],
  ['GreaterThan', DataValidationOperator.GREATER_THAN],
  ['LessThan', DataValidationOperator.LESS_THAN],
  ['GreaterThanOrEqualTo', DataValidationOperator.GREATER_THAN_OR_EQUAL],
  ['LessThanOrEqualTo', DataValidationOperator.LESS_THAN_OR_EQUAL],
];

/** Kinds of rules that say between which limits a value lies. */
const LIMITED = [
  ['wholeNumber', DataValidationType.WHOLE],
  ['decimal', DataValidationType.DECIMAL],
  ['textLength', DataValidationType.TEXT_LENGTH],
  ['date', DataValidationType.DATE],
  ['time', DataValidationType.TIME],
] as const;

/** `null` where the cell has no rule, or one of another kind than these. */
export function validation(book: Book, sheetId: string, row: number, column: number): ValidationRule | null {
  const rule = book.injector
    .get(SheetDataValidationModel)
    .getRuleByLocation(book.unitId, sheetId, row, column);
  if (!rule) return null;
  const { type, formula1 = '', formula2 } = rule;
  if (type === DataValidationType.LIST)
    return { list: { inCellDropDown: rule.showDropDown !== false, source: choices(formula1) } };
  if (type === DataValidationType.CUSTOM) return { custom: { formula: formula1 } };
  const kind = LIMITED.find(([, univer]) => univer === type)?.[0];
  if (!kind) return null;
  const operator = OPERATORS.find(([, univer]) => univer === rule.operator)?.[0] ?? 'Between';
  const limits = { formula1: limit(formula1), ...(formula2 ? { formula2: limit(formula2) } : {}), operator };
  return { [kind]: limits };
}

/** The rule replaces all others in the area; rules that reach beyond it keep their other cells. */
export function setValidation(book: Book, sheetId: string, area: Area, rule: ValidationRule | null): void {
  const target = rangeOf(area);
  for (const present of book.injector.get(DataValidationModel).getRules(book.unitId, sheetId)) {
    const ranges: IRange[] = present.ranges;
    if (ranges.some((range) => Rectangle.intersects(range, target)))
      takeFromRule(book, sheetId, present, target);
  }
  if (rule) book.execute(AddDataValidationMutation.id, sheetId, { rule: univerRule(rule, target) });
}

/** The cells of a range have a rule no more; the rule stays for its others. */
export function takeFromRule(
  book: Book,
  sheetId: string,
  { uid: ruleId, ranges }: Pick<ISheetDataValidationRule, 'uid' | 'ranges'>,
  target: IRange,
): void {
  const rest = ranges.flatMap((range: IRange) => Rectangle.subtract(range, target));
  if (rest.length === 0) book.execute(RemoveDataValidationMutation.id, sheetId, { ruleId });
  else {
    const payload = { type: UpdateRuleType.RANGE, payload: rest };
    book.execute(UpdateDataValidationMutation.id, sheetId, { ruleId, payload });
  }
}

function univerRule(given: ValidationRule, range: IRange): ISheetDataValidationRule {
  const { list, custom } = given;
  const rule = {
    uid: generateRandomId(6),
    ranges: [range],
    allowBlank: true,
    errorStyle: DataValidationErrorStyle.STOP,
  };
  if (list) {
    return {
      ...rule,
      type: DataValidationType.LIST,
      formula1: list.source,
      showDropDown: list.inCellDropDown,
    };
  }
  if (custom) return { ...rule, type: DataValidationType.CUSTOM, formula1: custom.formula };
  const [kind, type] = LIMITED.find(([name]) => given[name]) ?? [];
  const limits = kind && given[kind];
  if (!limits) return { ...rule, type: DataValidationType.ANY };
  const operator = OPERATORS.find(([excel]) => excel === limits.operator)?.[1];
  return {
    ...rule,
    type,
    operator: operator ?? DataValidationOperator.BETWEEN,
    formula1: String(limits.formula1),
    ...(limits.formula2 === undefined ? {} : { formula2: String(limits.formula2) }),
  };
}

/** The choices of a file's list are kept as JSON; Excel tells them with commas between. */
const choices = (source: string): string =>
  source.startsWith('[') ? (JSON.parse(source) as string[]).join(',') : source;

function limit(formula: string): string | number {
  const number = Number(formula);
  return formula.trim() === '' || Number.isNaN(number) ? formula : number;
}
