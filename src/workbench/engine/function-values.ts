import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { FunctionAnswer } from './engine';

/** Shown until the answer of a call has come. */
export const BUSY = '#BUSY!';

/** An error as calls and answers carry it. */
interface ErrorAnswer {
  error: string;
}

function isErrorAnswer(value: unknown): value is ErrorAnswer {
  return typeof value === 'object' && value !== null && 'error' in value && typeof value.error === 'string';
}

/** What the formula engine hands to a function, as Excel would: an empty cell is `null`, a range is rows of values. */
export function argumentOf(variant: FunctionVariantType): unknown {
  const value = variant.isReferenceObject()
    ? (variant as BaseReferenceObject).toArrayValueObject()
    : (variant as BaseValueObject);
  if (!value.isArray()) return scalarOf(value);
  const rows = (value as ArrayValueObject).getArrayValue().map((row) => row.map((cell) => scalarOf(cell)));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

/** Whether a call would be made with something that is not known yet. */
export function isBusy(argument: unknown): boolean {
  return Array.isArray(argument) ? argument.some(isBusy) : isErrorAnswer(argument) && argument.error === BUSY;
}

/** What a function answered, for the formula engine; rows spill. */
export function resultOf(answer: FunctionAnswer): BaseValueObject {
  if (!Array.isArray(answer)) return resultScalar(answer);
  const rows = answer.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(resultScalar));
  const columnCount = rows[0]?.length ?? 0;
  if (columnCount === 0 || rows.some((row) => row.length !== columnCount)) return errorOf(ErrorType.VALUE);
  return arrayOf(rows);
}

/** Values as an array that stands in no sheet; its rows are of one length. */
export function arrayOf(rows: BaseValueObject[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function scalarOf(value: Nullable<BaseValueObject>): unknown {
  if (value == null || value.isNull()) return null;
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() } satisfies ErrorAnswer;
  return value.getValue();
}

function resultScalar(answer: unknown): BaseValueObject {
  if (answer === null || answer === undefined) return NullValueObject.create();
  if (isErrorAnswer(answer)) return errorOf(answer.error);
  if (typeof answer === 'number')
    return Number.isFinite(answer) ? NumberValueObject.create(answer) : errorOf(ErrorType.NUM);
  if (typeof answer === 'string') return StringValueObject.create(answer);
  if (typeof answer === 'boolean') return BooleanValueObject.create(answer);
  return errorOf(ErrorType.VALUE);
}

function errorOf(text: string): ErrorValueObject {
  return ErrorValueObject.create(text as ErrorType);
}
