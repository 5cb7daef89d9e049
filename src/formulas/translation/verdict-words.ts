import type { Direction, Verdict } from '../../indicators/arithmetic/verdicts';
import { COMPARATOR_SIGNS } from '../kinds/verdict';
import { compared, tolerance } from './comparison';

/** Verdicts below, at and above the target, for each comparator. */
const OUTCOMES: Readonly<Record<(typeof COMPARATOR_SIGNS)[number], readonly [Verdict, Verdict, Verdict]>> = {
  '≥': ['Không đạt', 'Đạt', 'Vượt'],
  '>': ['Không đạt', 'Không đạt', 'Đạt'],
  '=': ['Không đạt', 'Đạt', 'Không đạt'],
  '≤': ['Vượt', 'Đạt', 'Không đạt'],
  '<': ['Đạt', 'Không đạt', 'Không đạt'],
};

/** Cells that a verdict rests on. `target`: a number, or a range written `33-34`; `comparator`: a sign, or empty. */
interface VerdictOperands {
  actual: string;
  target: string;
  comparator: string;
}

/** An end of a range written in a cell, as a number whatever the machine's language. */
function rangeEnd(target: string, end: 'low' | 'high'): string {
  const text = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${target}," ",""),"%",""),"–","-")`;
  const dash = `FIND("-",${text})`;
  const part = end === 'low' ? `LEFT(${text},${dash}-1)` : `MID(${text},${dash}+1,99)`;
  return `NUMBERVALUE(${part},",",".")`;
}

/** The verdict for a comparison (−1, 0, 1) under the comparator of a cell. */
function outcome(comparison: string, comparator: string, direction: Direction): string {
  const sign = `SUBSTITUTE(SUBSTITUTE(${comparator},">=","≥"),"<=","≤")`;
  // Asked for by itself: LibreOffice, unlike Excel, cannot find "".
  const asked = `IF(${comparator}="","${direction === 'higher' ? '≥' : '≤'}",${sign})`;
  const verdicts = COMPARATOR_SIGNS.flatMap((one) => OUTCOMES[one]).map((verdict) => `"${verdict}"`);
  return `CHOOSE(2+${comparison}+3*(FIND(${asked},"${COMPARATOR_SIGNS.join('')}")-1),${verdicts.join(',')})`;
}

/** The verdict on a number held against a number. */
export function numberVerdict(
  { actual, target, comparator }: VerdictOperands,
  direction: Direction = 'higher',
): string {
  return outcome(compared(actual, target), comparator, direction);
}

/**
 * The verdict on a result held against a number with a comparator sign, or against a range; nothing where one of them is a sign of no
 * data. Words such as "trên 90%" in the target's cell need our function.
 * @param direction - which side is better where the comparator is empty, and of a range
 */
export function verdictWords(operands: VerdictOperands, direction: Direction): string {
  const { actual, target, comparator } = operands;
  const [low, high] = [rangeEnd(target, 'low'), rangeEnd(target, 'high')];
  const below = `${actual}<${low}-${tolerance(actual)}`;
  const above = `${actual}>${high}+${tolerance(actual)}`;
  const [missed, exceeded] = direction === 'higher' ? [below, above] : [above, below];
  const within = `IF(${missed},"Không đạt",IF(${exceeded},"Vượt","Đạt"))`;
  // A comparator beside a range holds against the end that it means.
  const end = `IF(OR(${comparator}="<",${comparator}="≤",${comparator}="<="),${high},${low})`;
  const range = `IF(${comparator}="",${within},${outcome(compared(actual, end), comparator, direction)})`;
  const noData = `OR(COUNT(${actual})<1,${target}="-",${target}="…",${target}="...",${target}="x")`;
  return `IF(${noData},"",IF(ISNUMBER(${target}),${numberVerdict(operands, direction)},${range}))`;
}
