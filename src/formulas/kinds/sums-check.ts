import { quoted } from './guards';
import { kind, type Operands, type Shown } from './kind';
import { areNumbers, isNumber, sumOf } from './values';

/**
 * A column of a row and of the rows that make it up. `parts`: all of these; `fixed` are always counted, a line of the `listed` ones only
 * where its name in `names` is not empty.
 */
const COLUMN = { whole: 'cell', parts: 'runs', fixed: 'runs', listed: 'runs', names: 'runs' } as const;
const OPERANDS = { columns: [COLUMN] } as const;

interface SumsOptions {
  /** How the columns are numbered where they are printed. */
  numbers: readonly string[];
  /** How many rows are `fixed`. */
  fixed: number;
  /** By how much a sum may differ. */
  allowed: number;
  findings: { agrees: string; differsIn: string };
}

type Column = Operands<typeof COLUMN, string, string>;

function openIn({ whole, fixed, listed, names }: Column, count: number): string {
  const unfilled = listed.map(
    (values, place) => `SUMPRODUCT(--(${names[place]}<>""),--NOT(ISNUMBER(${values})))>0`,
  );
  const open = [`COUNT(${[whole, ...fixed].join(',')})<${count + 1}`, ...unfilled];
  return open.length === 1 ? open[0] : `OR(${open.join(',')})`;
}

/** Whether a column is filled; `undefined` where only Excel can tell. */
function isFilled({
  whole,
  fixed,
  listed,
  names,
}: Operands<typeof COLUMN, Shown, readonly Shown[]>): boolean | undefined {
  const lines = listed.flat();
  if ([whole, ...fixed.flat(), ...lines, ...names.flat()].includes(undefined)) return undefined;
  const isOpen = lines.some((value, line) => !isNumber(value) && names.flat()[line] !== '');
  return areNumbers([whole, ...fixed.flat()]) && !isOpen;
}

/**
 * Whether the parts of a row add up to it, in each of the columns. Speaks only where the row and all its parts are filled; a line of a
 * list that has no name is no part.
 */
export const sumsCheck = kind<typeof OPERANDS, SumsOptions>(OPERANDS, {
  ct({ columns }, { numbers, fixed, allowed, findings: { agrees, differsIn } }) {
    const checks = columns.map((column, place) => ({
      complete: `NOT(${openIn(column, fixed)})`,
      // Asked only of complete columns, whose parent is a number.
      wrong: `IF(ISNUMBER(${column.whole}),ABS(${column.whole}-SUM(${column.parts.join(',')}))>${allowed},FALSE)`,
      number: numbers[place],
    }));
    const fine = `IF(OR(${checks.map(({ complete }) => complete).join(',')}),${quoted(agrees)},"")`;
    return checks.reduceRight(
      (rest, { complete, wrong, number }) =>
        `IF(AND(${complete},${wrong}),${quoted(`${differsIn} ${number}`)},${rest})`,
      fine,
    );
  },
  value({ columns }, { numbers, allowed, findings: { agrees, differsIn } }) {
    const filled = columns.map(isFilled);
    if (filled.includes(undefined)) return undefined;
    const wrong = columns.findIndex(({ whole, parts }, place) => {
      const numbersIn = parts.flat().filter(isNumber);
      return filled[place] && Math.abs(Number(whole) - sumOf(numbersIn)) > allowed;
    });
    if (wrong >= 0) return `${differsIn} ${numbers[wrong]}`;
    return filled.includes(true) ? agrees : '';
  },
  numberRow: () => null,
});
