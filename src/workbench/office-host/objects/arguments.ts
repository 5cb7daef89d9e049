import { isRecord } from '../is-record';
import { excelError } from '../errors';
import { isExcelObject, type ClassName, type ObjectOf } from './excel-object';

function invalid(index: number, expected: string): Error {
  return excelError('InvalidArgument', `Argument ${index + 1} must be ${expected}.`);
}

/** The arguments of one call; what is missing or of another type is Excel's InvalidArgument. */
export class Arguments {
  constructor(readonly values: readonly unknown[]) {}

  has(index: number): boolean {
    return this.values[index] !== null && this.values[index] !== undefined;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== 'string') throw invalid(index, 'a text');
    return value;
  }

  optionalText(index: number): string | null {
    return this.has(index) ? this.text(index) : null;
  }

  integer(index: number, least = -Infinity): number {
    const value = this.values[index];
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least)
      throw invalid(index, 'a whole number');
    return value;
  }

  optionalInteger(index: number, otherwise: number): number {
    return this.has(index) ? this.integer(index) : otherwise;
  }

  flag(index: number, otherwise: boolean): boolean {
    if (!this.has(index)) return otherwise;
    const value = this.values[index];
    if (typeof value !== 'boolean') throw invalid(index, 'true or false');
    return value;
  }

  choice<T extends string>(index: number, choices: readonly T[], otherwise: T): T {
    if (!this.has(index)) return otherwise;
    const found = choices.find((choice) => choice === this.values[index]);
    if (found === undefined) throw invalid(index, `one of ${choices.join(', ')}`);
    return found;
  }

  record(index: number): Record<string, unknown> {
    const value = this.values[index];
    if (!isRecord(value)) throw invalid(index, 'an object');
    return value;
  }

  object<K extends ClassName>(index: number, className: K): ObjectOf<K> {
    const value = this.values[index];
    if (!isExcelObject(value) || value.className !== className) throw invalid(index, `a ${className}`);
    return value as ObjectOf<K>;
  }
}

/** Values written to properties; anything else is InvalidArgument. */
export function textValue(value: unknown): string {
  if (typeof value !== 'string') throw excelError('InvalidArgument', 'A text is expected.');
  return value;
}

export function flagValue(value: unknown): boolean {
  if (typeof value !== 'boolean') throw excelError('InvalidArgument', 'True or false is expected.');
  return value;
}

export function numberValue(value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || value < least || value > most) {
    throw excelError('InvalidArgument', `A number from ${least} to ${most} is expected.`);
  }
  return value;
}

export function choiceValue<const T extends string>(value: unknown, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw excelError('InvalidArgument', `One of ${choices.join(', ')} is expected.`);
  return found;
}
