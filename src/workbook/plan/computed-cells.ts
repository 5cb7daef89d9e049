import { growth, planPercent, type GrowthForm } from '../../indicators/arithmetic';
import { isResult, type NoResult } from '../../indicators/outcome';
import { percentForm, type ColumnFormula, type TableRow } from '../../indicators/tables';
import type { Frame } from './frame';

/** What a cell will show, by row and column: a number, `''`, or a text. */
export type Shown = (rowId: string, columnKey: string) => number | string;

/** A formula with what Excel will show for it. */
export interface PlannedFormula {
  formula: string;
  expected: number | string;
}

/** Shown where a percentage cannot be computed although both its figures are there: base 0 or below. */
const UNDEFINED = '-';

/**
 * Formula of a percentage of a row; `null` where a percentage would mislead (a row that may be negative). Empty while one of
 * its cells is: Excel may hand an empty cell to a function as 0.
 */
export function percentage(
  frame: Frame,
  row: TableRow,
  formula: ColumnFormula,
  shown: Shown,
): PlannedFormula | null {
  if (row.signed) return null;
  const isPlan = formula.kind === 'planPercent';
  const [value, base] = isPlan ? [formula.actual, formula.plan] : [formula.current, formula.previous];
  const form = percentForm(frame.request.form);
  if (!isPlan && row.values === 'index') return indexGrowth(frame, row, value, form, shown);
  const [valueName, baseName] = [frame.name(row.id, value), frame.name(row.id, base)];
  const call = isPlan
    ? `CT.PLANPCT(${valueName},${baseName},"percent","${UNDEFINED}")`
    : `CT.GROWTH(${valueName},${baseName},"${form}","${UNDEFINED}")`;
  const [now, before] = [shown(row.id, value), shown(row.id, base)];
  const compute = isPlan
    ? (one: number, other: number) => planPercent(one, other, 'percent')
    : (one: number, other: number) => growth(one, other, form);
  return {
    formula: `=IF(OR(${valueName}="",${baseName}=""),"",${call})`,
    expected: typeof now === 'number' && typeof before === 'number' ? orUndefined(compute(now, before)) : '',
  };
}

function orUndefined(outcome: number | NoResult): number | string {
  return isResult(outcome) ? outcome : UNDEFINED;
}

/** An index has its base within: 109,05 is a growth of 9,05. */
function indexGrowth(
  frame: Frame,
  row: TableRow,
  column: string,
  form: GrowthForm,
  shown: Shown,
): PlannedFormula {
  const name = frame.name(row.id, column);
  const value = shown(row.id, column);
  const [less, text] = form === 'index' ? [0, name] : [100, `${name}-100`];
  return {
    formula: `=IF(${name}="","",${text})`,
    expected: typeof value === 'number' ? value - less : '',
  };
}

/** One row less another, empty while one of the two is. */
export function difference(
  frame: Frame,
  { of, less }: NonNullable<TableRow['difference']>,
  columnKey: string,
  shown: Shown,
): PlannedFormula {
  const [whole, part] = [frame.name(of, columnKey), frame.name(less, columnKey)];
  const [a, b] = [shown(of, columnKey), shown(less, columnKey)];
  return {
    formula: `=IF(OR(${whole}="",${part}=""),"",${whole}-${part})`,
    expected: typeof a === 'number' && typeof b === 'number' ? a - b : '',
  };
}
