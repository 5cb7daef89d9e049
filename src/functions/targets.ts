/* Targets and their verdicts; ratings of Party organisations and members. */
import { decimalsOf } from '../indicators/arithmetic/rounding';
import { capRoundingNames, capRuleNames } from '../indicators/arithmetic/ratings';
import * as ratings from '../indicators/arithmetic/ratings';
import { cleanLine } from '../indicators/language/clean-text';
import type { Comparator } from '../indicators/language/comparators';
import type { Target } from '../indicators/language/target-text';
import { readComparator, readTarget, wordsRise } from '../indicators/language/target-text';
import { convert, parseUnit } from '../indicators/language/units';
import type { Direction, VerdictRule } from '../indicators/arithmetic/verdicts';
import * as verdicts from '../indicators/arithmetic/verdicts';
import { isCellError, notAvailable, valueError } from './call/cell-error';
import type { CellReading, WrittenNumber } from './call/cell-reading';
import { isWritten, NO_DATA, readNumeric, readWritten } from './call/cell-reading';
import { cells, cellwise, numbers, optional, percents } from './call/cellwise';
import { choice, isLeftOut } from './call/choice';
import { quote } from './call/messages';

const comparators: readonly Comparator[] = ['>=', '>', '=', '<=', '<', 'none', 'range', 'about'];
const directions: readonly [Direction, Direction] = ['higher', 'lower'];
const verdictRules: readonly [VerdictRule, ...VerdictRule[]] = ['standard', 'bound', 'nearEnd', 'meetOnly'];

/** A target with the cell's text, for messages. */
interface TargetCell {
  readonly target: Target;
  readonly text: string;
}

function readTargetCell(cell: unknown): CellReading<TargetCell> {
  const words = typeof cell === 'string' ? readTarget(cell) : null;
  if (words) return { target: words, text: String(cell) };
  const reading = readWritten(cell);
  if (typeof reading === 'number') {
    const target: Target = {
      comparator: 'none',
      low: reading,
      high: reading,
      decimals: decimalsOf(reading),
      unit: '',
    };
    return { target, text: String(reading) };
  }
  if (reading === NO_DATA || typeof cell !== 'string') return isWritten(reading) ? NO_DATA : reading;
  return valueError('unreadableTarget', { text: quote(cell) });
}

/** A result; "không có" is a result of 0. */
function readResult(cell: unknown): CellReading<number | WrittenNumber> {
  const isNone = typeof cell === 'string' && /^không( có)?$/iu.test(cleanLine(cell.slice(0, 40)));
  return isNone ? 0 : readWritten(cell);
}

/** A comparator; a blank cell leaves it to the target's own words. */
function readComparatorCell(cell: unknown): CellReading<Comparator | null> {
  if (isCellError(cell)) return cell;
  if (cell === null || cell === undefined || cell === '') return null;
  const comparator = typeof cell === 'string' ? readComparator(cell) : null;
  return (
    comparator ??
    valueError('unknownChoice', { parameter: 'comparator', text: quote(cell), choices: comparators })
  );
}

function readDirection(cell: unknown): CellReading<Direction> {
  if (isCellError(cell)) return cell;
  if (cell === null || cell === undefined || cell === '') return 'higher';
  const word = typeof cell === 'string' ? cell.trim().toLowerCase() : '';
  const found = directions.find((direction) => direction === word);
  return (
    found ?? valueError('unknownChoice', { parameter: 'direction', text: quote(cell), choices: directions })
  );
}

/**
 * Verdict on a result against its target: Vượt, Đạt or Không đạt (đánh giá mức độ hoàn thành chỉ tiêu).
 * @customfunction VERDICT
 * @param actual Result reached. A cell or a range.
 * @param target Target: a number (of a cell formatted as % the result must be one too), or words such as "trên 90%", "từ 1 trở lên", "33-34", "khoảng 4", "không có".
 * @param comparator ">=", ">", "=", "<=", "<", "none", "range" or "about". Left blank, the target's own words decide.
 * @param direction "higher" (default) or "lower": which side is better, where the comparator does not say.
 * @param rule Habits of published tables: "standard" (default), "bound", "nearEnd", "meetOnly".
 * @returns "Vượt", "Đạt" or "Không đạt"; empty where data are missing.
 */
export function verdict(
  actual: unknown[][],
  target: unknown[][],
  comparator?: string[][],
  direction?: string[][],
  rule?: string,
): unknown[][] {
  const habit = choice('rule', rule, verdictRules);
  return cellwise(
    [
      cells(actual, readResult),
      cells(target, readTargetCell),
      optional<Comparator | null>(comparator, null, (given) => cells(given, readComparatorCell)),
      optional<Direction>(direction, 'higher', (given) => cells(given, readDirection)),
    ],
    (result, { target: wanted, text }, compared, better) => {
      const judge = (value: number): string =>
        verdicts.verdict(value, wanted, compared ?? wanted.comparator, better, habit);
      if (!isWritten(result)) return judge(result);
      const unit = wanted.unit === '' ? null : parseUnit(wanted.unit);
      if (!unit || !result.unit) return judge(result.value);
      const converted = convert(result.value, result.unit, unit);
      if (converted === null)
        return valueError('unitsDiffer', { first: quote(result.text), second: quote(text) });
      return judge(converted);
    },
  );
}

/**
 * Most that may be rated "hoàn thành xuất sắc nhiệm vụ" (giới hạn số xếp loại xuất sắc).
 * @customfunction EXCELLENTCAP
 * @param good Number rated "hoàn thành tốt" or better ("xuất sắc" included).
 * @param total Number of all rated; needed for rule "c".
 * @param rule Of whom the limit is a percentage: "b" of those rated "tốt" or better (default), "a" of those rated "tốt" only, "c" of all.
 * @param rounding "floor" (default), "round", "ceil".
 * @param percent Percent number, 20 and not 0.2: the limit. Omitted, 20.
 * @returns Whole number; empty where data are missing.
 */
export function excellentCap(
  good: unknown[][],
  total?: unknown[][],
  rule?: string,
  rounding?: string,
  percent?: unknown[][],
): unknown[][] {
  const of = choice('rule', rule, capRuleNames);
  const whole = choice('rounding', rounding, capRoundingNames);
  if (of === 'c' && (total ?? null) === null) throw valueError('required', { parameter: 'total' });
  const readTotal = (cell: unknown): CellReading<number | null> => {
    const reading = readNumeric(cell);
    // Only rule c rests on the total: elsewhere a blank one does not matter.
    return reading === NO_DATA && of !== 'c' ? null : reading;
  };
  return cellwise(
    [
      numbers(good),
      optional<number | null>(total, null, (given) => cells(given, readTotal)),
      optional<number>(percent, 20, percents),
    ],
    (count, all, limit) => ratings.excellentCap(count, all, limit, of, whole),
  );
}

/**
 * Whole persons or units that a percentage needs (số người, số đơn vị cần có để đạt tỷ lệ).
 * @customfunction NEEDED
 * @param population Number of all: members, cells, units.
 * @param percent Percent number, 90 and not 0.9 (a cell formatted as % needs ×100); or a text as printed, "90%" or "trên 90%".
 * @param comparator ">=" (default) at least the percentage, ">" more than it. Left blank, the words of the percentage decide.
 * @returns Whole number; empty where data are missing.
 */
export function needed(population: unknown[][], percent: unknown[][], comparator?: string): unknown[][] {
  const compared = isLeftOut(comparator) ? null : choice('comparator', comparator, ['>=', '>']);
  return cellwise([numbers(population), cells(percent, readTargetCell)], (all, { target, text }) => {
    const unit = target.unit === '' ? null : parseUnit(target.unit);
    if (wordsRise(text) || (unit && unit.dimension !== 'percent'))
      return valueError('notAPercentage', { text: quote(text) });
    const asked = compared ?? (target.comparator === 'none' ? '>=' : target.comparator);
    if (asked !== '>=' && asked !== '>') return valueError('notAPercentage', { text: quote(text) });
    return ratings.needed(all, target.low, asked === '>');
  });
}

/**
 * Level of the yearly rating that points give (mức xếp loại chất lượng theo điểm).
 * @customfunction RATING
 * @param points Points, 0 to 100.
 * @param year Year rated: the rule in force that year decides. Omitted, the newest rule.
 * @param beyondPercent Percent number, 30 and not 0.3: tasks beyond what was required, of all tasks. From 2025 "xuất sắc" asks for 30. Omitted, only the points count.
 * @returns Name of the level; empty where data are missing.
 */
export function rating(points: unknown[][], year?: unknown[][], beyondPercent?: unknown[][]): unknown[][] {
  return cellwise(
    [
      numbers(points),
      optional<number | null>(year, null, numbers),
      optional<number | null>(beyondPercent, null, percents),
    ],
    (reached, of, beyond) =>
      ratings.rating(reached, ratings.ratingRule(of ?? undefined), beyond) ??
      notAvailable('noPointsThen', { year: String(of) }),
  );
}
