import type { ChangeSet } from './change-set';
import { setWidth } from './set-up';
import type { Step } from './steps';
import type { WrittenRanges } from './written-ranges';

/** Bytes of a step that is about a whole sheet. */
const BYTES_OF_SHEET_STEP = 20_000;

/** Each further sheet is added by a request of its own: where one is refused it is known which are there. */
export const addSheet = (
  { name, columnWidths }: NonNullable<ChangeSet['addSheets']>[number],
  place: number,
  ranges: WrittenRanges,
  adding: Set<string>,
): Step => ({
  bytes: BYTES_OF_SHEET_STEP,
  ...(place > 0 && { startsRequest: true }),
  queue: () => {
    adding.add(name);
    ranges.add(name);
    columnWidths.forEach((characters, column) =>
      setWidth(ranges.at(name, { row: 0, column, rows: 1, columns: 1 }), characters),
    );
  },
});

export const deleteSheet = (context: Excel.RequestContext, name: string): Step => ({
  bytes: BYTES_OF_SHEET_STEP,
  queue: () => context.workbook.worksheets.getItem(name).delete(),
});
