import { roundHalfAway } from '../../indicators/arithmetic/rounding';
import { binary } from './operators';
import {
  conditionOf,
  isFault,
  NotComputable,
  numberOf,
  scalarOf,
  textOfScalar,
  type CellFault,
  type Scalar,
  type Value,
} from './values';

/** A function of Excel that needs all its arguments. */
type ExcelFunction = (args: readonly Value[]) => Value;

const isMatrix = (value: Value): value is readonly (readonly Scalar[])[] => Array.isArray(value);

const scalar = (args: readonly Value[], place: number): Scalar => {
  const value = args[place];
  if (value === undefined) throw new NotComputable();
  return scalarOf(value);
};

/** The cells of all arguments; of ranges only the numbers count. */
function numbersIn(args: readonly Value[]): number[] | CellFault {
  const numbers: number[] = [];
  for (const arg of args) {
    const read = isMatrix(arg)
      ? arg.flat().filter((cell) => typeof cell === 'number' || isFault(cell))
      : [numberOf(arg)];
    for (const one of read) {
      if (isFault(one)) return one;
      numbers.push(one);
    }
  }
  return numbers;
}

const ofNumbers =
  (work: (numbers: number[]) => Scalar): ExcelFunction =>
  (args) => {
    const numbers = numbersIn(args);
    return isFault(numbers) ? numbers : work(numbers);
  };

const ofNumber =
  (work: (number: number, places: number) => number): ExcelFunction =>
  (args) => {
    const [number, places] = [numberOf(scalar(args, 0)), args.length > 1 ? numberOf(scalar(args, 1)) : 0];
    return isFault(number) ? number : isFault(places) ? places : work(number, places);
  };

const asks =
  (question: (value: Scalar) => boolean): ExcelFunction =>
  (args) =>
    question(scalar(args, 0));

/** Conditions of AND and OR; cells that hold texts or nothing do not count. */
function conditionsIn(args: readonly Value[]): boolean[] | CellFault {
  const conditions = args.flatMap((arg) =>
    isMatrix(arg)
      ? arg
          .flat()
          .filter((cell) => cell !== null && typeof cell !== 'string')
          .map(conditionOf)
      : [conditionOf(arg)],
  );
  const fault = conditions.find(isFault);
  if (fault) return fault;
  return conditions.length ? (conditions as boolean[]) : { error: '#VALUE!' };
}

const ofConditions =
  (work: (conditions: boolean[]) => boolean): ExcelFunction =>
  (args) => {
    const conditions = conditionsIn(args);
    return isFault(conditions) ? conditions : work(conditions);
  };

const not: ExcelFunction = (args) => {
  const condition = conditionOf(scalar(args, 0));
  return isFault(condition) ? condition : !condition;
};

const isTrue = (value: Scalar): boolean => value === true;

/** The place of a value; only the exact search, which needs no order. */
const match: ExcelFunction = (args) => {
  const [wanted, within] = [scalar(args, 0), args[1] ?? null];
  if (isFault(wanted)) return wanted;
  if (args[2] === undefined || scalar(args, 2) !== 0 || !isMatrix(within)) throw new NotComputable();
  // signs that stand for other signs
  if (typeof wanted === 'string' && /[*?~]/.test(wanted)) throw new NotComputable();
  const place = within
    .flat()
    .findIndex((cell) => cell !== null && !isFault(cell) && isTrue(binary('=', cell, wanted)));
  return place < 0 ? { error: '#N/A' } : place + 1;
};

const index: ExcelFunction = (args) => {
  const within = args[0] ?? null;
  if (!isMatrix(within)) throw new NotComputable();
  const places = args.slice(1).map((arg) => numberOf(scalarOf(arg)));
  const fault = places.find(isFault);
  if (fault) return fault;
  const [first = 0, second] = places as number[];
  const [row, column] = second === undefined && within.length === 1 ? [1, first] : [first, second ?? 1];
  if (row < 1 || column < 1) throw new NotComputable();
  const found = within[Math.trunc(row) - 1]?.[Math.trunc(column) - 1];
  return found === undefined ? { error: '#REF!' } : found;
};

const ofText =
  (work: (text: string) => Scalar): ExcelFunction =>
  (args) => {
    const text = textOfScalar(scalar(args, 0));
    return isFault(text) ? text : work(text);
  };

const count: ExcelFunction = (args) =>
  args.flatMap((arg) => (isMatrix(arg) ? arg.flat() : [arg])).filter((cell) => typeof cell === 'number')
    .length;

const rows: ExcelFunction = ([range = null]) => {
  if (!isMatrix(range)) throw new NotComputable();
  return range.length;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Excel's functions that stand around ours in tables and in what people write; a formula with another is not computed here. */
export const EXCEL_FUNCTIONS: ReadonlyMap<string, ExcelFunction> = new Map<string, ExcelFunction>([
  ['ABS', ofNumber(Math.abs)],
  ['AND', ofConditions((all) => all.every(Boolean))],
  ['AVERAGE', ofNumbers((all) => (all.length ? sum(all) / all.length : { error: '#DIV/0!' }))],
  ['CONCATENATE', (args) => args.map(scalarOf).reduce<Scalar>((text, one) => binary('&', text, one), '')],
  ['COUNT', count],
  [
    'COUNTA',
    (args) =>
      args.flatMap((arg) => (isMatrix(arg) ? arg.flat() : [arg])).filter((cell) => cell !== null).length,
  ],
  ['INDEX', index],
  ['INT', ofNumber(Math.floor)],
  ['ISBLANK', asks((value) => value === null)],
  ['ISERR', asks((value) => isFault(value) && value.error !== '#N/A')],
  ['ISERROR', asks(isFault)],
  ['ISNA', asks((value) => isFault(value) && value.error === '#N/A')],
  ['ISNUMBER', asks((value) => typeof value === 'number')],
  ['ISTEXT', asks((value) => typeof value === 'string')],
  ['LEN', ofText((text) => text.length)],
  ['MATCH', match],
  ['MAX', ofNumbers((all) => all.reduce((most, one) => Math.max(most, one), all[0] ?? 0))],
  ['MIN', ofNumbers((all) => all.reduce((least, one) => Math.min(least, one), all[0] ?? 0))],
  ['N', (args) => (typeof scalar(args, 0) === 'string' ? 0 : numberOf(scalar(args, 0)))],
  ['NA', () => ({ error: '#N/A' })],
  ['NOT', not],
  ['OR', ofConditions((all) => all.some(Boolean))],
  ['PRODUCT', ofNumbers((all) => all.reduce((product, one) => product * one, all.length ? 1 : 0))],
  ['ROUND', ofNumber((number, places) => roundHalfAway(number, Math.trunc(places)))],
  ['ROWS', rows],
  ['SUM', ofNumbers(sum)],
  ['T', (args) => (typeof scalar(args, 0) === 'string' || isFault(scalar(args, 0)) ? scalar(args, 0) : '')],
  ['TRIM', ofText((text) => text.replace(/ +/g, ' ').replace(/^ | $/g, ''))],
]);
