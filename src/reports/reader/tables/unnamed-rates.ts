import type { TextCell } from '../layout';
import { readCell } from './cells';
import type { Column } from './columns';
import type { UnitPhrase } from '../unit-phrases';

type Row = readonly (TextCell | undefined)[];

const PERCENT: UnitPhrase = { written: '%', kind: 'percent', noun: 0, nounEnd: 0, end: 0 };
const HUNDRED = 100;
/** How far a rate may lie from the one that its levels give: their rounding and its own. */
const OF_LEVELS = 0.005;
const OF_RATE = 0.06;

type Reading = Pick<Column, 'sense' | 'isRate'>;
const ATTAINMENT: Reading = { sense: 'planPercent', isRate: false };
const INDEX: Reading = { sense: 'growth', isRate: false };
const RATE: Reading = { sense: 'growth', isRate: true };

/**
 * Columns whose heading says that they are rates, but not of what ("Tỷ lệ (%)", "So sánh (%)"): attainments or growths where the levels
 * of the table give exactly one of them in every row, else nothing that is known.
 */
export function namedByLevels(columns: readonly Column[], body: readonly Row[]): Column[] {
  return columns.map((column, at) => {
    if (column.sense !== 'rate') return column;
    const found = readings(columns).filter((reading) => agrees(reading, at, body));
    const [first, other] = found;
    const isOne = first !== undefined && (other === undefined || found.every(({ is }) => is === first.is));
    return { ...column, ...(isOne ? first.is : { sense: 'other' as const }) };
  });
}

interface Candidate {
  readonly is: Reading;
  readonly from: number;
  readonly to: number;
}

/** What a rate between two columns of levels may be. */
function readings(columns: readonly Column[]): Candidate[] {
  const placesOf = (wanted: Column['sense']) =>
    columns.flatMap(({ sense }, place) => (sense === wanted ? [place] : []));
  const results = placesOf('result');
  return results.flatMap((to) => [
    ...placesOf('target').map((from) => ({ is: ATTAINMENT, from, to })),
    ...results.filter((from) => from !== to).flatMap((from) => [INDEX, RATE].map((is) => ({ is, from, to }))),
  ]);
}

function agrees({ is, from, to }: Candidate, at: number, body: readonly Row[]): boolean {
  const rows = body.flatMap((row) => {
    const [base, level, rate] = [from, to, at].map((place) => numberIn(row[place]));
    return base && level !== null && rate !== null ? [{ base, level, rate }] : [];
  });
  const isClose = ({ base, level, rate }: (typeof rows)[number]) => {
    const ratio = (level / base) * HUNDRED;
    const given = is === RATE ? ratio - HUNDRED : ratio;
    return Math.abs(given - rate) <= OF_LEVELS * Math.abs(given) + OF_RATE;
  };
  return rows.length > 0 && rows.every(isClose);
}

/** The one number of a cell. */
function numberIn(cell: TextCell | undefined): number | null {
  const quantity = cell && readCell(cell, PERCENT)?.quantity;
  return quantity && quantity.low === quantity.high ? quantity.low : null;
}
