/* Whether a whole and its parts are all there. */
import type { Operands, Shown } from './kind';
import { areNumbers, isNumber } from './values';

/**
 * A cell and those of its parts: `fixed` are always counted, a line of the `listed` ones only where its name in `names` is not empty.
 */
export const COMPLETE = { whole: 'cell', fixed: 'runs', listed: 'runs', names: 'runs' } as const;

/** Asks whether a cell is still open; `count` is how many rows are `fixed`. */
export function openIn(
  { whole, fixed, listed, names }: Operands<typeof COMPLETE, string, string>,
  count: number,
): string {
  const unfilled = listed.map(
    (values, place) => `SUMPRODUCT(--(${names[place]}<>""),--NOT(ISNUMBER(${values})))>0`,
  );
  const open = [`COUNT(${[whole, ...fixed].join(',')})<${count + 1}`, ...unfilled];
  return open.length === 1 ? open[0] : `OR(${open.join(',')})`;
}

/** Whether all cells are filled; `undefined` where only Excel can tell. */
export function isFilled({
  whole,
  fixed,
  listed,
  names,
}: Operands<typeof COMPLETE, Shown, readonly Shown[]>): boolean | undefined {
  const lines = listed.flat();
  if ([whole, ...fixed.flat(), ...lines, ...names.flat()].includes(undefined)) return undefined;
  const isOpen = lines.some((value, line) => !isNumber(value) && names.flat()[line] !== '');
  return areNumbers([whole, ...fixed.flat()]) && !isOpen;
}
