import { templateOf } from '../../truth';
import type { Placed, PlacedColumn, PlacedRow } from './office-sheet';
import type { Meaning } from './meaning';

const BASES: Readonly<Partial<Record<Meaning, readonly [of: Meaning, base: Meaning]>>> = {
  onLastMonth: ['month', 'lastMonth'],
  monthGrowth: ['month', 'sameMonth'],
  cumulativeGrowth: ['cumulative', 'samePeriod'],
  planPercent: ['cumulative', 'plan'],
};
const isRate = (meaning: Meaning) => meaning in BASES || meaning === 'lastMonthOnYear';
type OnSheet = Placed & { sheet: number };

/** What a table takes from the sheet of its subject. */
export function truthOf(placed: OnSheet, month: number, year: number): string[] {
  const { subject, rows } = placed;
  const template = templateOf(subject.table);
  const lines = rows.flatMap((row) => {
    const own = template.rows.find(({ id }) => id === row.row.id);
    const isGone = own === undefined || (own.untilYear !== undefined && own.untilYear < year);
    return isGone ? [] : cellsOf(placed, row, own.id, subject.keys);
  });
  return [`table ${subject.table} year=${year} month=${month}`, ...lines, ...sumsOfParts(placed, year)];
}

/** What the province, its districts and its communes have is the local total, where no row says it. */
function sumsOfParts({ subject, rows, columns, sheet }: OnSheet, year: number): string[] {
  const find = (id: string) => rows.find(({ row }) => row.id === id);
  const ids = ['province', ...(year <= 2025 ? ['district'] : []), 'commune'];
  const parts = ids.map(find);
  const isGiven = subject.table !== 'VON' || find('local') !== undefined || parts.includes(undefined);
  if (isGiven || (year > 2025 && find('district') !== undefined)) return [];
  return columns.flatMap(({ meaning, letters }) => {
    const key = meaning === null || isRate(meaning) ? undefined : subject.keys[meaning];
    const cells = parts.map((part) => `${sheet}!${letters}${part!.line}`).join('+');
    const { multiply } = parts[0]!;
    return key === undefined
      ? []
      : [`may local|${key} ${cells}${multiply === 1 ? '' : `*${decimal(multiply)}`}:level`];
  });
}

/** What the table of the department's month takes from all sheets. */
export function mainTruth(all: readonly OnSheet[], month: number, year: number): string[] {
  const lines = all.flatMap((placed) => {
    const { main } = placed.subject;
    const row = main && placed.rows.find((one) => one.row.id === main.of);
    return main && row ? cellsOf(placed, row, main.id, main.keys) : [];
  });
  return [`table BC-THANG year=${year} month=${month} baseYear=2010`, ...lines];
}

function cellsOf(
  placed: OnSheet,
  row: PlacedRow,
  id: string,
  keys: Partial<Record<Meaning, string>>,
): string[] {
  const { columns, layout, sheet, subject } = placed;
  const has = (meaning: Meaning) => columns.some((column) => column.meaning === meaning);
  return columns.flatMap(({ meaning, measure, letters }: PlacedColumn) => {
    const key = meaning === null ? undefined : keys[meaning];
    if (
      meaning === null ||
      key === undefined ||
      (measure === 'quantity' && (!row.hasQuantity || id !== row.row.id))
    )
      return [];
    const base = BASES[meaning];
    const isComputed = subject.levels.length > 0 && base !== undefined && base.every(has);
    const form = !isRate(meaning) ? 'level' : meaning === 'planPercent' ? 'attainment' : layout.form;
    const multiply = isRate(meaning) ? 1 : measure === 'quantity' ? layout.quantityMultiply : row.multiply;
    const word = isComputed || row.row.isDoubtful ? 'may' : 'cell';
    const name = `${id}|${key}${measure === 'quantity' ? 'Quantity' : ''}`;
    return [
      `${word} ${name} ${sheet}!${letters}${row.line}${multiply === 1 ? '' : `*${decimal(multiply)}`}:${form}`,
    ];
  });
}

const decimal = (value: number) => value.toFixed(6).replace(/0+$/, '');
