import { keyPattern, spellingKey } from '../indicators/language/spelling';
import { figureAt } from '../recognition/figures';
import type { RecognisedRow, RecognisedTable } from '../recognition';
import type { TemplateRow } from '../tables/kit';
import type { MatchedRow } from './match-rows';
import type { SourceTable } from './row-context';

/** So many figures that are smaller are no chance. */
const LEAST_SMALLER = 2;

/**
 * Rows without those that are called like the whole that a table is about and stand below a larger row of a name that is not known, or
 * above a larger total: "Tổng mức bán lẻ hàng hóa" beside "Tổng doanh thu" is a part.
 */
export function withoutSmallerWholes(
  matched: ReadonlyMap<string, MatchedRow[]>,
  source: SourceTable,
  rows: readonly TemplateRow[],
): ReadonlyMap<string, MatchedRow[]> {
  const { table } = source;
  const whole = rows.find(({ indicator }) => indicator !== undefined && indicator === table.indicator);
  const own = whole && matched.get(whole.id);
  if (!own) return matched;
  const unknown = table.rows.filter(
    ({ indicator, heading, period }) => indicator === null && !heading && !period,
  );
  const isPart = ({ row }: MatchedRow) =>
    unknown.some(
      (other) =>
        (other.row < row.row || isTotalBelow(other, row, table)) &&
        other.unit === row.unit &&
        isLarger(other, row, source),
    );
  return new Map(matched).set(
    whole.id,
    own.filter((one) => !isPart(one)),
  );
}

const TOTAL = keyPattern('^(tổng|cộng|total)');

/** A total at the end of the rows, with none left out between: what was added up further down is scratch. */
const isTotalBelow = (
  other: RecognisedRow,
  { row, period }: RecognisedRow,
  { rows }: RecognisedTable,
): boolean =>
  period === null &&
  TOTAL.test(spellingKey(other.label)) &&
  rows.filter((one) => one.row > row && one.row <= other.row).length === other.row - row;

/** Whether all levels of a row are larger than those of another. */
function isLarger(one: RecognisedRow, other: RecognisedRow, { sheet, table }: SourceTable): boolean {
  const levels = table.columns.filter(
    ({ form, compared, part }) => form === 'level' && !compared && part !== null,
  );
  const pairs = levels.flatMap(({ column }) => {
    const [a, b] = [one, other].map(({ row }) => figureAt(sheet.grid, row, column).value);
    return a === null || b === null ? [] : [[a, b]];
  });
  return pairs.length >= LEAST_SMALLER && pairs.every(([a, b]) => a > b);
}
