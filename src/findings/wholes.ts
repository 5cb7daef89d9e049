import { INDICATORS, type IndicatorId } from '../indicators/catalogue';
import { isWholeLabel } from '../indicators/language/indicator-names';
import { keyPattern, spellingKey } from '../indicators/language/spelling';
import type { RecognisedRow, RecognisedTable } from '../recognition';

/** A row that is the sum of others of its table (tổng số và các bộ phận). */
export interface Whole {
  readonly whole: RecognisedRow;
  readonly parts: readonly RecognisedRow[];
  /** The subject itself says that these are all parts; otherwise some column has to add up before another is doubted. */
  readonly isKnown: boolean;
}

const PARTS = new Map<IndicatorId, IndicatorId[]>();
for (const { id, parent, kind } of INDICATORS) {
  if (parent !== undefined && kind === 'flow') PARTS.set(parent, [...(PARTS.get(parent) ?? []), id]);
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
  return [...PARTS].flatMap(([parent, ids]) => {
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

/** The rows directly below a row by their numbering: "1" above "-", "I" above "1". */
function rowsBelow(rows: readonly RecognisedRow[], at: number): RecognisedRow[] {
  const own = depthOf(rows[at]);
  const end = rows.findIndex((row, place) => place > at && depthOf(row) <= own);
  const below = rows.slice(at + 1, end < 0 ? undefined : end);
  const top = Math.min(...below.map(depthOf));
  return below.filter((row) => depthOf(row) === top);
}

/** The uppermost rows of the table but those that are totals themselves. */
function allOthers(rows: readonly RecognisedRow[]): RecognisedRow[] {
  const others = rows.filter((row) => !isTotal(row));
  const top = Math.min(...others.map(depthOf));
  return others.filter((row) => depthOf(row) === top);
}

/** Rows that may be sums of others, by what they are, by their numbering, or by a name such as "Tổng số". */
export function wholesOf(table: RecognisedTable): Whole[] {
  const rows = table.rows.filter(({ heading, period }) => !heading && period === null);
  const known = knownWholes(rows);
  const found = rows.flatMap((whole, at): Whole[] => {
    const sets = [rowsBelow(rows, at), ...(isTotal(whole) ? [allOthers(rows)] : [])];
    return sets
      .map((parts) => parts.filter(({ unit }) => unit === whole.unit))
      .filter((parts, place) => parts.length >= 2 && parts.length === sets[place].length)
      .map((parts) => ({ whole, parts, isKnown: false }));
  });
  return [...known, ...found.filter(({ whole }) => !known.some((one) => one.whole === whole))];
}
