import { monthsOf } from '../../indicators/language/periods';
import { planGiversIn } from '../../indicators/language/plan-names';
import { convert, parseUnit } from '../../indicators/language/units';
import type { RecognisedColumn, RecognisedRow, RecognisedSheet, RecognisedTable } from '../../recognition';
import { figureAt } from '../../recognition/figures';
import { differs, roundingOf } from '../../indicators/arithmetic/printed-figures';
import type { StatedCell } from '../source-finding';
import type { CellFinding } from './check-finding';
import { levelColumns } from './figure-columns';

interface Place extends StatedCell {
  readonly unit: string;
}

/** What a figure is of: the same key on two sheets is the same figure. `null`: it is not said well enough. */
function keyOf(table: RecognisedTable, row: RecognisedRow, column: RecognisedColumn): string | null {
  const { indicator, prices, baseYear } = row;
  const { year, part, measure } = column;
  if (indicator === null || row.heading || row.period !== null || year === null || part === null) return null;
  const territory = row.territory ?? column.territory ?? table.territory;
  const { from, to } = monthsOf(part);
  // the reports of two months may state a figure each as it was known then
  const reported = [table.year?.value, table.month];
  const what = [
    indicator,
    prices,
    baseYear,
    measure,
    territory?.level,
    territory && 'name' in territory ? territory.name : '',
    territory?.era,
  ];
  // an estimate and what came of it may differ, and so may the plans of two authorities
  const role = column.role === 'samePeriod' ? 'actual' : column.role;
  const givenBy = column.role === 'plan' ? planGiversIn(table.title, column.header) : [];
  return JSON.stringify([what, year, from, to, role, givenBy, reported]);
}

/** Figures that two sheets state differently, beyond rounding and in whatever units. */
export function placesRule(sheets: readonly RecognisedSheet[]): CellFinding[] {
  const first = new Map<string, Place>();
  const found: CellFinding[] = [];
  for (const sheet of sheets)
    for (const table of sheet.tables)
      for (const row of table.rows)
        for (const column of levelColumns(table)) {
          const key = keyOf(table, row, column);
          const { kind, value, unit: own } = figureAt(sheet.grid, row.row, column.column);
          const unit = own || (column.unit ?? row.unit);
          if (key === null || unit === null || value === null || (kind !== 'number' && kind !== 'text'))
            continue;
          const place: Place = { sheet: table.sheet, row: row.row, column: column.column, value, unit };
          const known = first.get(key);
          if (!known) first.set(key, place);
          else if (known.sheet !== place.sheet && disagree(known, place))
            found.push({
              kind: 'places',
              sheet: place.sheet,
              row: place.row,
              column: place.column,
              stated: value,
              computed: inUnitOf(place, known),
              against: [{ sheet: known.sheet, row: known.row, column: known.column }],
            });
        }
  return found;
}

/** How many units of the one a unit of the other is; `null`: they do not compare. */
function scaleOf(one: Place, other: Place): number | null {
  const [from, to] = [parseUnit(other.unit), parseUnit(one.unit)];
  return from && to ? convert(1, from, to) : null;
}

/** The other figure in the unit of the one. */
function inUnitOf(one: Place, other: Place): number | null {
  const scale = scaleOf(one, other);
  return scale === null ? null : other.value * scale;
}

function disagree(one: Place, other: Place): boolean {
  const scale = scaleOf(one, other);
  if (scale === null) return false;
  const rounding = roundingOf(one.value) + roundingOf(other.value) * scale;
  return differs(one.value, other.value * scale, rounding);
}
