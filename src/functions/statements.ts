/* Percentages as reports state them: what they imply, and whether they are right. */
import type { Statement } from '../indicators/arithmetic/statements';
import * as arithmetic from '../indicators/arithmetic/statements';
import { readStatedPercent, readStatedTimes } from './call/cell-reading';
import type { Input } from './call/cellwise';
import { cells, cellwise, levels } from './call/cellwise';
import { choice, wholeNumber } from './call/choice';

const MOST_DIGITS = 15;

/** Stated percentages, with the decimals asked for or else those they are printed with. */
const statements = (argument: unknown): Input<Statement> => cells(argument, readStatedPercent);

function withDigits(stated: Statement, digits: number | null): Statement {
  return digits === null ? stated : { value: stated.value, decimals: digits };
}

/**
 * The plan that a stated attainment implies (kế hoạch suy ra từ tỷ lệ đạt).
 * @customfunction IMPLIEDPLAN
 * @param actual Level reached.
 * @param planPercent Percent number, 98.26 and not 0.9826 (a cell formatted as % needs ×100); or the text as printed, "98,26%".
 * @param bound "point" (default), or an end of what the rounding allows: "low", "high".
 * @param digits Decimals the percentage is stated with. Omitted, those of the text, or of the number's shortest writing.
 * @param ifUndefined Shown where it cannot be computed (0 % or negative), for example "-".
 * @returns Level of the plan; empty where data are missing.
 */
export function impliedPlan(
  actual: unknown[][],
  planPercent: unknown[][],
  bound?: string,
  digits?: number,
  ifUndefined?: unknown,
): unknown[][] {
  const end = choice('bound', bound, arithmetic.boundNames);
  const decimals = wholeNumber('digits', digits, 0, MOST_DIGITS);
  return cellwise(
    [levels(actual), statements(planPercent)],
    (level, stated) => arithmetic.impliedPlan(level, withDigits(stated, decimals), end),
    ifUndefined,
  );
}

/**
 * The base that a stated growth implies (mức kỳ gốc suy ra từ tốc độ tăng).
 * @customfunction IMPLIEDBASE
 * @param current Level of the reporting period.
 * @param growthPercent Percent number, 9.05 and not 0.0905 (a cell formatted as % needs ×100); or the text as printed, "9,05%".
 * @param bound "point" (default), or an end of what the rounding allows: "low", "high".
 * @param digits Decimals the percentage is stated with. Omitted, those of the text, or of the number's shortest writing.
 * @param ifUndefined Shown where it cannot be computed (a fall by 100 % or more), for example "-".
 * @returns Level of the base period; empty where data are missing.
 */
export function impliedBase(
  current: unknown[][],
  growthPercent: unknown[][],
  bound?: string,
  digits?: number,
  ifUndefined?: unknown,
): unknown[][] {
  const end = choice('bound', bound, arithmetic.boundNames);
  const decimals = wholeNumber('digits', digits, 0, MOST_DIGITS);
  return cellwise(
    [levels(current), statements(growthPercent)],
    (level, stated) => arithmetic.impliedBase(level, withDigits(stated, decimals), end),
    ifUndefined,
  );
}

/**
 * Compares a stated percentage with the levels it rests on (đối chiếu tỷ lệ đã nêu).
 * @customfunction CHECKPCT
 * @param stated Percent number, 98.26 and not 0.9826 (a cell formatted as % needs ×100); or the text as printed, "98,26%".
 * @param current Level of the reporting period (result, part).
 * @param base Level it is compared with (base period, plan, total).
 * @param kind What is stated: "growth" (default), "plan", "over", "index", "share", "times".
 * @param digits Decimals the percentage is stated with. Omitted, those of the text, or of the number's shortest writing.
 * @param ifUndefined Shown where nothing can be recomputed (base 0 or negative), for example "-".
 * @returns "khớp", "khớp trong phạm vi làm tròn", "khớp nếu cắt bớt", or "lệch" with the right number.
 */
export function checkPct(
  stated: unknown[][],
  current: unknown[][],
  base: unknown[][],
  kind?: string,
  digits?: number,
  ifUndefined?: unknown,
): unknown[][] {
  const claim = choice('kind', kind, arithmetic.statementKindNames);
  const decimals = wholeNumber('digits', digits, 0, MOST_DIGITS);
  return cellwise(
    [claim === 'times' ? cells(stated, readStatedTimes) : statements(stated), levels(current), levels(base)],
    (statement, value, against) =>
      arithmetic.checkStatement(withDigits(statement, decimals), value, against, claim),
    ifUndefined,
  );
}
