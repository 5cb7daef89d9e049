import { isUnbounded } from '../../../spreadsheet/area';
import { matrix } from '../../../spreadsheet/area';
import { excelError } from '../errors';
import type { MethodDeclaration } from './declaration';
import { excelObject, type ExcelObject, type RangeSelf } from './excel-object';

function oneCell({ area }: RangeSelf): void {
  if (area.rows * area.columns !== 1) throw excelError('InvalidArgument', 'The range must be one cell.');
}

function spillingTo(self: RangeSelf): ExcelObject | null {
  oneCell(self);
  const { session, sheetId, area } = self;
  const spill = session.engine.spillArea(sheetId, area.row, area.column);
  return spill && excelObject('Range', { session, sheetId, area: spill });
}

function spillParent(self: RangeSelf): ExcelObject | null {
  oneCell(self);
  const { session, sheetId, area } = self;
  const parent = session.engine.spillParent(sheetId, area.row, area.column);
  return parent && excelObject('Range', { session, sheetId, area: { ...parent, rows: 1, columns: 1 } });
}

function found(object: ExcelObject | null): ExcelObject {
  if (!object) throw excelError('ItemNotFound', 'The cell does not spill.');
  return object;
}

/** Whether all cells belong to spills, none (`false`), or some (`null`). */
export function hasSpill({ session, sheetId, area }: RangeSelf): boolean | null {
  if (isUnbounded(area)) return null;
  const { engine } = session;
  const flags = matrix(area, (r, c) => {
    const [row, column] = [area.row + r, area.column + c];
    return (
      engine.spillParent(sheetId, row, column) !== null || engine.spillArea(sheetId, row, column) !== null
    );
  }).flat();
  return flags.every((flag) => flag === flags[0]) ? flags[0] : null;
}

/** `getSpillingToRange` and its kin. */
export const spillMethods: Record<string, MethodDeclaration<RangeSelf>> = {
  GetSpillParent: { since: '1.12', calculated: true, call: (self) => found(spillParent(self)) },
  GetSpillParentOrNullObject: { since: '1.12', calculated: true, call: spillParent },
  GetSpillingToRange: { since: '1.12', calculated: true, call: (self) => found(spillingTo(self)) },
  GetSpillingToRangeOrNullObject: { since: '1.12', calculated: true, call: spillingTo },
};
