import type { Area } from '../../engine/engine';
import { MAX_COLUMNS, MAX_ROWS, insideSheet } from '../../../spreadsheet/area';
import { bounding, intersection } from '../../../spreadsheet/area';
import { excelError } from '../errors';
import { isExcelObject, excelObject, type ExcelObject, type RangeSelf } from './excel-object';
import type { Arguments } from './arguments';
import type { MethodDeclaration } from './declaration';
import { findRange } from '../references';

/** A range of the same sheet, which it must not leave. */
export function rangeAt({ session, sheetId }: RangeSelf, area: Area): ExcelObject {
  if (!insideSheet(area)) throw excelError('InvalidArgument', 'The range lies outside of the sheet.');
  return excelObject('Range', { session, sheetId, area });
}

/** Another range given as an object or as an address on the same sheet. */
function other(self: RangeSelf, args: Arguments): RangeSelf {
  const value = args.values[0];
  if (isExcelObject(value)) {
    const given = args.object(0, 'Range').self;
    if (given.sheetId !== self.sheetId) throw excelError('InvalidArgument', 'The range is on another sheet.');
    return given;
  }
  return findRange(self, args.text(0));
}

function intersectionOf(self: RangeSelf, args: Arguments): ExcelObject | null {
  const shared = intersection(self.area, other(self, args).area);
  return shared && rangeAt(self, shared);
}

/** The part of the range that holds something. */
function usedRange(self: RangeSelf, args: Arguments): ExcelObject | null {
  const { session, sheetId, area } = self;
  const part = session.engine.usedArea(sheetId, args.flag(0, false), area);
  return part && rangeAt(self, part);
}

export const isOneCell = ({ rows, columns }: Area): boolean => rows === 1 && columns === 1;

export function orNotFound(object: ExcelObject | null): ExcelObject {
  if (!object) throw excelError('ItemNotFound');
  return object;
}

/** So many rows or columns behind the range; before it where negative. */
function beside(self: RangeSelf, line: 'row' | 'column', count: number): ExcelObject {
  const { area } = self;
  const lines = line === 'row' ? 'rows' : 'columns';
  if (count === 0) throw excelError('InvalidArgument', 'At least one row or column is expected.');
  const start = count > 0 ? area[line] + area[lines] : area[line] + count;
  return rangeAt(self, { ...area, [line]: start, [lines]: Math.abs(count) });
}

type Declared = Record<string, MethodDeclaration<RangeSelf>>;

/** Methods that lead from a range to another one. Positions are relative to the range, and may leave it. */
export const shapeMethods: Declared = {
  GetAbsoluteResizedRange: {
    since: '1.7',
    call: (self, args) =>
      rangeAt(self, { ...self.area, rows: args.integer(0, 1), columns: args.integer(1, 1) }),
  },
  GetBoundingRect: {
    since: '1.1',
    call: (self, args) => rangeAt(self, bounding(self.area, other(self, args).area)),
  },
  GetCell: {
    since: '1.1',
    call: (self, args) => {
      const { row, column } = self.area;
      return rangeAt(self, {
        row: row + args.integer(0),
        column: column + args.integer(1),
        rows: 1,
        columns: 1,
      });
    },
  },
  GetColumn: {
    since: '1.1',
    call: (self, args) => {
      const index = args.integer(0);
      if (index < 0 || index >= self.area.columns)
        throw excelError('InvalidArgument', `There is no column ${index}.`);
      return rangeAt(self, { ...self.area, column: self.area.column + index, columns: 1 });
    },
  },
  GetColumnsAfter: { since: '1.2', call: (self, args) => beside(self, 'column', args.optionalInteger(0, 1)) },
  GetColumnsBefore: {
    since: '1.2',
    call: (self, args) => beside(self, 'column', -args.optionalInteger(0, 1)),
  },
  GetEntireColumn: { since: '1.1', call: (self) => rangeAt(self, { ...self.area, row: 0, rows: MAX_ROWS }) },
  GetEntireRow: {
    since: '1.1',
    call: (self) => rangeAt(self, { ...self.area, column: 0, columns: MAX_COLUMNS }),
  },
  GetIntersection: { since: '1.1', call: (self, args) => orNotFound(intersectionOf(self, args)) },
  GetIntersectionOrNullObject: { since: '1.4', call: intersectionOf },
  GetLastCell: {
    since: '1.1',
    call: (self) => {
      const { row, column, rows, columns } = self.area;
      return rangeAt(self, { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 });
    },
  },
  GetLastColumn: {
    since: '1.1',
    call: (self) =>
      rangeAt(self, { ...self.area, column: self.area.column + self.area.columns - 1, columns: 1 }),
  },
  GetLastRow: {
    since: '1.1',
    call: (self) => rangeAt(self, { ...self.area, row: self.area.row + self.area.rows - 1, rows: 1 }),
  },
  GetOffsetRange: {
    since: '1.1',
    call: (self, args) => {
      const { area } = self;
      return rangeAt(self, {
        ...area,
        row: area.row + args.integer(0),
        column: area.column + args.integer(1),
      });
    },
  },
  GetResizedRange: {
    since: '1.2',
    call: (self, args) => {
      const { area } = self;
      return rangeAt(self, {
        ...area,
        rows: area.rows + args.integer(0),
        columns: area.columns + args.integer(1),
      });
    },
  },
  GetRow: {
    since: '1.1',
    call: (self, args) => {
      const index = args.integer(0);
      if (index < 0 || index >= self.area.rows)
        throw excelError('InvalidArgument', `There is no row ${index}.`);
      return rangeAt(self, { ...self.area, row: self.area.row + index, rows: 1 });
    },
  },
  GetRowsAbove: { since: '1.2', call: (self, args) => beside(self, 'row', -args.optionalInteger(0, 1)) },
  GetRowsBelow: { since: '1.2', call: (self, args) => beside(self, 'row', args.optionalInteger(0, 1)) },
  GetUsedRange: { since: '1.1', calculated: true, call: (self, args) => orNotFound(usedRange(self, args)) },
  GetUsedRangeOrNullObject: { since: '1.4', calculated: true, call: usedRange },
};
