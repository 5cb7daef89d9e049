import { numberInFormat } from '../indicators/language/number-format';
import type { PlannedCell } from '../contract';

/** What a planned cell will show; `undefined` where only Excel can tell. */
export function cellText(cell: PlannedCell): string | undefined {
  const shown = cell.formula ? cell.expected : cell.content;
  return typeof shown === 'number' ? numberInFormat(shown, cell.numberFormat) : shown;
}
