import type { CapOperands, CheckOperands, VerdictOperands } from '../plain/judgement';
import { plainCap, plainCheck, plainRankVerdict, plainVerdict } from '../plain/judgement';
import { growthFormula, NO_FIGURE, tableRatio, whenFilled, whenNumbers } from '../plain/ratios';
import type { RatioOperands } from '../plain/ratios';
import type { CapRounding, CapRule } from '../../indicators/arithmetic/ratings';
import type { StatementKind } from '../../indicators/arithmetic/statements';
import type { Direction } from '../../indicators/arithmetic/verdicts';
import type { WrittenFormula } from './ratios';
import { sameInBoth, writtenShare } from './ratios';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const list = (texts: readonly string[]): string => `{${texts.map(quoted).join(',')}}`;

/** The verdict on a result that is a number. */
export function writtenVerdict(operands: VerdictOperands, direction: Direction = 'higher'): WrittenFormula {
  const { actual, target, comparator } = operands;
  const better = direction === 'higher' ? '' : `,"${direction}"`;
  return {
    ct: whenFilled([actual, target], `CT.VERDICT(${actual},${target},${comparator}${better})`),
    plain: plainVerdict(operands, direction),
    numberRow: null,
  };
}

/**
 * The verdict on a level of rating.
 * @param ranks - the levels as the cells offer them, best first
 */
export function writtenRankVerdict(operands: VerdictOperands, ranks: readonly string[]): WrittenFormula {
  const { actual, target, comparator } = operands;
  const rank = (cell: string): string => `${ranks.length + 1}-MATCH(${cell},${list(ranks)},0)`;
  return {
    ct: whenFilled([actual, target], `CT.VERDICT(${rank(actual)},${rank(target)},${comparator})`),
    plain: plainRankVerdict(operands, list(ranks)),
    numberRow: null,
  };
}

/** Counts of a rating: excellent, strictly good, and all who were rated. */
export interface RatedOperands {
  excellent: string;
  good: string;
  total: string;
}

/** Of whom the limit is a percentage, in words of the number row. */
const capBases: Readonly<Record<CapRule, (rated: RatedOperands) => string>> = {
  a: ({ good }) => good,
  b: ({ excellent, good }) => `(${excellent}+${good})`,
  c: ({ total }) => total,
};

/** How many may be rated "xuất sắc". */
export function writtenCap(
  rated: RatedOperands,
  rule: CapRule,
  rounding: CapRounding,
  percent: number,
): WrittenFormula {
  const { excellent, good, total } = rated;
  const cells = [excellent, good, total];
  const operands: CapOperands = { good: `${excellent}+${good}`, total };
  const call = `CT.EXCELLENTCAP(${operands.good},${total},"${rule}","${rounding}",${percent})`;
  return {
    ct: whenNumbers(cells, call),
    plain: plainCap(operands, rule, rounding, percent, cells),
    numberRow: `${capBases[rule](rated)}*${percent}%`,
  };
}

/** Share of "xuất sắc" among those of whom the limit is a percentage. */
export function writtenCapShare(rated: RatedOperands, rule: CapRule): WrittenFormula {
  const { excellent, good, total } = rated;
  const base = capBases[rule](rated);
  const cells: Readonly<Record<CapRule, readonly string[]>> = {
    a: [excellent, good],
    b: [excellent, good],
    c: [excellent, total],
  };
  return writtenShare({ value: excellent, base }, 'percent', cells[rule]);
}

/** What the check of the limit says. */
export interface CapFindings {
  within: string;
  roundedUp: string;
  exceeded: string;
}

/**
 * Whether the limit is kept; warns where only rounding up would keep it.
 * @param cap - the cell with the limit as the user rounds it
 * @param roundedUp - the limit rounded up
 */
export function writtenCapCheck(
  excellent: string,
  cap: string,
  roundedUp: WrittenFormula,
  findings: CapFindings,
): WrittenFormula {
  const check = (limit: string): string =>
    whenNumbers(
      [excellent, cap],
      `IF(${excellent}<=${cap},${quoted(findings.within)},` +
        `IF(${excellent}<=${limit},${quoted(findings.roundedUp)},${quoted(findings.exceeded)}))`,
    );
  return { ct: check(roundedUp.ct), plain: check(roundedUp.plain), numberRow: null };
}

/** A percentage that two levels give, of the kind that a cell names in words. */
export type StatementWords = Readonly<Record<StatementKind, string>>;

/** Picks by the words of a cell; an empty cell means growth, the first. */
function byStatement(
  cell: string,
  words: StatementWords,
  texts: Readonly<Record<StatementKind, string>>,
): string {
  const kinds = Object.keys(words) as StatementKind[];
  const place = `MATCH(${cell},${list(kinds.map((kind) => words[kind]))},0)`;
  return `IF(${cell}="","${texts.growth}",INDEX(${list(kinds.map((kind) => texts[kind]))},${place}))`;
}

/** What two levels give, as the kind of statement asks: growth, index, attainment, share or multiple. */
export function writtenRecomputed(
  operands: RatioOperands,
  statement: string,
  words: StatementWords,
): WrittenFormula {
  const { value, base } = operands;
  const form = byStatement(statement, words, {
    growth: 'percent',
    over: 'percent',
    index: 'index',
    plan: 'index',
    share: 'index',
    times: 'coefficient',
  });
  const lessOne = [
    `${statement}=""`,
    ...[words.growth, words.over].map((one) => `${statement}=${quoted(one)}`),
  ];
  const multiple = `${statement}=${quoted(words.times)}`;
  const bare =
    `IF(OR(${lessOne.join(',')}),${growthFormula(operands, 'percent')},` +
    `IF(${multiple},${growthFormula(operands, 'coefficient')},${growthFormula(operands, 'index')}))`;
  return {
    ct: whenFilled([value, base], `CT.GROWTH(${value},${base},${form},"${NO_FIGURE}")`),
    plain: tableRatio(operands, bare),
    numberRow: growthFormula(operands, 'percent'),
  };
}

/** Whether a stated percentage agrees with what its levels give. */
export function writtenCheck(
  { stated, recomputed }: CheckOperands,
  levels: RatioOperands,
  statement: string,
  words: StatementWords,
): WrittenFormula {
  const kind = byStatement(statement, words, {
    growth: 'growth',
    over: 'over',
    index: 'index',
    plan: 'plan',
    share: 'share',
    times: 'times',
  });
  const { value, base } = levels;
  return {
    ct: whenFilled([stated, value, base], `CT.CHECKPCT(${stated},${value},${base},${kind},,"${NO_FIGURE}")`),
    plain: plainCheck({ stated, recomputed }),
    numberRow: null,
  };
}

/** Whether parts of a count add up to it. */
export function writtenPartsCheck(
  total: string,
  parts: readonly string[],
  findings: { agrees: string; differs: string },
): WrittenFormula {
  const rest = `${total}-(${parts.join('+')})`;
  const found = `IF(ABS(${rest})<=10^-9,${quoted(findings.agrees)},${quoted(`${findings.differs} `)}&ROUND(${rest},6))`;
  return sameInBoth(whenNumbers([total, ...parts], found), null);
}
