import { quoted } from './guards';
import { COMPLETE, isFilled, openIn } from './complete';
import { kind } from './kind';
import { isNumber, sumOf } from './values';

const OPERANDS = { columns: [{ ...COMPLETE, parts: 'runs' }] } as const;

interface SumsOptions {
  /** How the columns are numbered where they are printed. */
  numbers: readonly string[];
  /** How many rows are `fixed`. */
  fixed: number;
  /** By how much a sum may differ. */
  allowed: number;
  findings: { agrees: string; differsIn: string };
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
