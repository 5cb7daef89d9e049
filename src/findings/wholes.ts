import { PARTS_OF, type IndicatorId } from '../indicators/catalogue';
import { isWholeLabel } from '../indicators/language/indicator-names';
import { keyPattern, spellingKey } from '../indicators/language/spelling';
import type { RecognisedRow, RecognisedTable } from '../recognition';

/** A row that is the sum of others of its table (tổng số và các bộ phận). */
interface Whole {
  readonly whole: RecognisedRow;
  readonly parts: readonly RecognisedRow[];
  /** The subject itself says that these are all parts; otherwise some column has to add up before another is doubted. */
  readonly isKnown: boolean;
}

const TOTAL = new RegExp(
  `^${keyPattern('(tổng|tổng số|tổng cộng|cộng|toàn tỉnh|toàn huyện|toàn xã|total)').source}`,
  'u',
);
const UNNUMBERED = 7.5;

const depthOf = ({ rank }: RecognisedRow): number => rank ?? UNNUMBERED;
const isTotal = ({ label }: RecognisedRow): boolean => isWholeLabel(label) || TOTAL.test(spellingKey(label));

/** Rows of the catalogue's indicators whose parts the table has, all of them and each once. */
function knownWholes(rows: readonly RecognisedRow[]): Whole[] {
  const rowsOf = (id: IndicatorId) => rows.filter(({ indicator }) => indicator === id);
  return [...PARTS_OF].flatMap(([parent, ids]) => {
    const [whole, ...others] = rowsOf(parent);
    const parts = ids.map(rowsOf);
    if (!whole || others.length > 0 || !parts.every(({ length }) => length === 1)) return [];
    const all = parts.flat();
    const isAlike = all.every(
      ({ prices, baseYear, unit }) =>
        prices === whole.prices && baseYear === whole.baseYear && unit === whole.unit,
    );
    return isAlike ? [{ whole, parts: all, isKnown: true }] : [];
  });
}

/** The uppermost of rows by their numbering. */
function uppermost(rows: readonly RecognisedRow[]): RecognisedRow[] {
  const top = rows.reduce((least, row) => Math.min(least, depthOf(row)), Infinity);
  return rows.filter((row) => depthOf(row) === top);
}

/** The rows directly below a row by their numbering: "1" above "-", "I" above "1". */
function rowsBelow(rows: readonly RecognisedRow[], at: number): RecognisedRow[] {
  const own = depthOf(rows[at]);
  let end = at + 1;
  while (end < rows.length && depthOf(rows[end]) > own) end += 1;
  return uppermost(rows.slice(at + 1, end));
}

/** Rows that may be sums of others, by what they are, by their numbering, or by a name such as "Tổng số". */
export function wholesOf(table: RecognisedTable): Whole[] {
  const rows = table.rows.filter(({ heading, period }) => !heading && period === null);
  const known = knownWholes(rows);
  const isKnown = new Set(known.map(({ whole }) => whole));
  const totals = rows.filter(isTotal);
  const allOthers = uppermost(rows.filter((row) => !isTotal(row)));
  // a total of the whole table begins or ends it
  const ofTable = new Set([totals[0], totals[totals.length - 1]]);
  const found = rows.flatMap((whole, at): Whole[] => {
    if (isKnown.has(whole)) return [];
    return [rowsBelow(rows, at), ...(ofTable.has(whole) ? [allOthers] : [])]
      .filter((parts) => parts.length >= 2)
      .map((parts) => ({ whole, parts, isKnown: false }));
  });
  return [...known, ...found];
}
