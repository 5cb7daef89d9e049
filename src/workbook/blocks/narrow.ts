import { nameColumnOf, nameColumnsNeeded, narrowColumns } from '../../planning';
import type { BlockPlan } from '../../planning/block-plan';
import { columnLetters } from '../../spreadsheet/a1';
import { MAX_COLUMNS } from '../../spreadsheet/area';
import { tableOf } from '../../tables';
import { MOST_NAME_COLUMNS, type BlockRequest } from '../../tables/choices';
import type { BlockPreview } from '../../contract';
import { charactersOf } from './change-set/set-up';

/** The columns of the sheet that a plan cannot be read in; none on a sheet of its own. */
export function narrowAt(plan: BlockPlan): BlockPreview['narrow'] {
  const { place } = plan;
  if (place.kind === 'newSheet') return [];
  return narrowColumns(plan).map(({ column, ...widths }) => ({
    ...widths,
    column: columnLetters(place.column + column),
  }));
}

/** Over how many of its columns the names of a table have to go that is too wide for its place; `null`: that does not help. */
export async function nameColumnsAt(
  context: Excel.RequestContext,
  request: BlockRequest,
  plan: BlockPlan,
): Promise<number | null> {
  const { nameColumns = 1 } = request;
  const { place } = plan;
  const name = nameColumnOf(tableOf(request));
  if (place.kind === 'newSheet' || nameColumns > 1 || name < 0) return null;
  const count = Math.min(plan.columnWidths.length + MOST_NAME_COLUMNS - 1, MAX_COLUMNS - place.column);
  const columns = context.workbook.worksheets
    .getItem(place.sheet)
    .getRangeByIndexes(place.row, place.column, 1, count)
    .getColumnProperties({ format: { columnWidth: true } });
  await context.sync();
  const widths = columns.value.map(({ format }) => charactersOf(format?.columnWidth ?? 0));
  return nameColumnsNeeded(plan, name, widths);
}
