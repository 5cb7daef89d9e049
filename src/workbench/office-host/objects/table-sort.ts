import type { Arguments } from './arguments';
import type { ClassDeclaration } from './declaration';
import type { TableSelf } from './excel-object';
import { madeTable } from './made-tables';
import { sortRows } from './range-copies';
import { bodyOf } from './table-areas';

function apply(self: TableSelf, args: Arguments): void {
  const { session } = self;
  const found = madeTable(self);
  // it orders Chinese characters only
  args.choice(2, ['PinYin', 'StrokeCount'], 'PinYin');
  sortRows({ session, sheetId: found.sheetId, area: bodyOf(found) }, args.values[0], args.flag(1, false));
}

/** `Excel.TableSort`: rows are put in order once; which order that was is not kept. */
export const tableSort: ClassDeclaration<TableSelf> = {
  methods: { Apply: { since: '1.2', writes: true, calculated: true, call: apply } },
};
