import { compared, equal, tolerance } from './comparison';
import { NO_FIGURE, whenFilled, whenNumbers } from './ratios';
import type { CapRounding, CapRule } from '../../indicators/arithmetic/ratings';
import type { Direction, Verdict } from '../../indicators/arithmetic/verdicts';

/** Comparators as a table's cell offers them, in the order in which `OUTCOMES` has their verdicts. */
export const COMPARATOR_SIGNS = ['≥', '>', '=', '≤', '<'] as const;

/** Verdicts below, at and above the target, for each comparator. */
const OUTCOMES: Readonly<Record<(typeof COMPARATOR_SIGNS)[number], readonly [Verdict, Verdict, Verdict]>> = {
  '≥': ['Không đạt', 'Đạt', 'Vượt'],
  '>': ['Không đạt', 'Không đạt', 'Đạt'],
  '=': ['Không đạt', 'Đạt', 'Không đạt'],
  '≤': ['Vượt', 'Đạt', 'Không đạt'],
  '<': ['Đạt', 'Không đạt', 'Không đạt'],
};

/** Cells that a verdict rests on. `target`: a number, or a range written `33-34`; `comparator`: a sign, or empty. */
export interface VerdictOperands {
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

/** The verdict on a level of rating; `ranks`: the levels, best first, as an array of texts. */
export function plainRankVerdict({ actual, target, comparator }: VerdictOperands, ranks: string): string {
  const ahead = `SIGN(MATCH(${target},${ranks},0)-MATCH(${actual},${ranks},0))`;
  return whenFilled([actual, target], outcome(ahead, comparator, 'higher'));
}

/**
 * The verdict in Excel's own words: what `CT.VERDICT` says for a number held against a number with a comparator sign, or against
 * a range. Words such as "trên 90%" in the target's cell need the custom function.
 * @param direction - which side is better where the comparator is empty, and of a range
 */
export function plainVerdict(
  { actual, target, comparator }: VerdictOperands,
  direction: Direction = 'higher',
): string {
  const single = outcome(compared(actual, target), comparator, direction);
  const [low, high] = [rangeEnd(target, 'low'), rangeEnd(target, 'high')];
  const below = `${actual}<${low}-${tolerance(actual, low)}`;
  const above = `${actual}>${high}+${tolerance(actual, high)}`;
  const [missed, exceeded] = direction === 'higher' ? [below, above] : [above, below];
  const within = `IF(${missed},"Không đạt",IF(${exceeded},"Vượt","Đạt"))`;
  // A comparator beside a range holds against the end that it means.
  const end = `IF(OR(${comparator}="<",${comparator}="≤",${comparator}="<="),${high},${low})`;
  const range = `IF(${comparator}="",${within},${outcome(compared(actual, end), comparator, direction)})`;
  const noData = `OR(COUNT(${actual})<1,${target}="-",${target}="…",${target}="...",${target}="x")`;
  return whenFilled([actual, target], `IF(${noData},"",IF(ISNUMBER(${target}),${single},${range}))`);
}

/** Counts that the limit of "hoàn thành xuất sắc" rests on. `good`: rated tốt or better. */
export interface CapOperands {
  good: string;
  total: string;
}

/**
 * Most that may be rated "xuất sắc", in Excel's own words: what `CT.EXCELLENTCAP` gives; `#NUM!` for counts that cannot be.
 * @param percent - the limit, a percent number
 * @param cells - the cells that the counts are made of, where they are sums
 */
export function plainCap(
  { good, total }: CapOperands,
  rule: CapRule,
  rounding: CapRounding,
  percent: number,
  cells: readonly string[] = [good, total],
): string {
  const limits: Readonly<Record<CapRule, string>> = {
    a: `${percent}*(${good})/${100 + percent}`,
    b: `${percent}*(${good})/100`,
    c: `${percent}*(${total})/100`,
  };
  const roundings: Readonly<Record<CapRounding, string>> = {
    floor: 'ROUNDDOWN',
    round: 'ROUND',
    ceil: 'ROUNDUP',
  };
  // The inner rounding drops the noise of binary arithmetic: 20 % of 35 is 7, not a little more.
  const whole = `${roundings[rounding]}(ROUND(${limits[rule]},9),0)`;
  const impossible = [
    `MIN(${cells.join(',')})<0`,
    `INT(${good})<>${good}`,
    `INT(${total})<>${total}`,
    `${total}<${good}`,
  ];
  return whenNumbers(cells, `IF(OR(${impossible.join(',')}),SQRT(-1),${whole})`);
}

/** Cells that the check of a stated percentage rests on: the percentage, and what the levels give. */
export interface CheckOperands {
  stated: string;
  recomputed: string;
}

/**
 * A number with so many decimals as text, the Vietnamese way whatever the machine's language.
 * @param decimals - 0, or a formula that gives at least 1
 */
export function vietnameseText(value: string, decimals: string | number): string {
  const rounded = `ROUND(${value},${decimals})`;
  const whole = `SUBSTITUTE(FIXED(TRUNC(ABS(${rounded})),0),",",".")`;
  if (decimals === 0) return `IF(${rounded}<0,"-","")&${whole}`;
  const fraction = `RIGHT(SUBSTITUTE(FIXED(ABS(${rounded}),${decimals},TRUE),".",","),${decimals}+1)`;
  return `IF(${rounded}<0,"-","")&${whole}&${fraction}`;
}

/** Decimals of a number in its shortest writing, up to 10. */
export function decimals(value: string): string {
  return `SUMPRODUCT(--(ABS(ROUND(${value},{0,1,2,3,4,5,6,7,8,9})-${value})>10^-11*MAX(1,ABS(${value}))))`;
}

/**
 * What `CT.CHECKPCT` says of a stated percentage, in Excel's own words.
 * @param stated - a number
 * @param recomputed - what the levels give
 * @param printed - decimals that the percentage is printed with; those of its shortest writing where they are not known
 */
export function checkWords(stated: string, recomputed: string, printed: number | null = null): string {
  const digits = printed ?? decimals(stated);
  const same = equal(stated, recomputed);
  const rounded = equal(`ROUND(${recomputed},${digits})`, stated);
  const cut = equal(`TRUNC(ROUND(${recomputed},10),${digits})`, stated);
  const different = `"lệch "&${vietnameseText(recomputed, `(${digits}+1)`)}`;
  return `IF(${same},"khớp",IF(${rounded},"khớp trong phạm vi làm tròn",IF(${cut},"khớp nếu cắt bớt",${different})))`;
}

/** The same in a table's cell, held against the recomputed percentage in a cell of its own. */
export function plainCheck({ stated, recomputed }: CheckOperands): string {
  const found = checkWords(stated, recomputed);
  const cells = [stated, recomputed];
  return whenFilled(cells, `IF(COUNT(${cells.join(',')})<2,"${NO_FIGURE}",${found})`);
}
