import type { Area, EngineCell } from '../../engine/engine';
import {
  bounding,
  intersection,
  MAX_COLUMNS,
  MAX_ROWS,
  matrix,
  WHOLE_SHEET,
} from '../../../spreadsheet/area';
import { rectangles } from '../../../spreadsheet/rectangles';
import { excelError, notImplemented } from '../errors';
import { isRecord } from '../is-record';
import { writeContent } from '../range-content';
import { isOneCell, orNotFound, rangeAt } from './range-shapes';
import { flagValue, type Arguments } from './arguments';
import type { MethodDeclaration } from './declaration';
import { excelObject, type ExcelObject, type RangeSelf, type SheetSelf } from './excel-object';

/** The part of an area in which something stands; a sheet's cells are too many to be looked at one by one. */
function usedPart({ session, sheetId }: SheetSelf, area: Area): Area | null {
  return session.engine.usedArea(sheetId, true, area);
}

interface Criteria {
  completeMatch: boolean;
  matchCase: boolean;
  backwards: boolean;
}

function criteriaOf(value: unknown): Criteria {
  const given = isRecord(value) ? value : {};
  const flag = (name: string) => (given[name] == null ? false : flagValue(given[name]));
  const { searchDirection = 'Forward' } = given;
  if (searchDirection !== 'Forward' && searchDirection !== 'Backwards')
    throw excelError('InvalidArgument', 'A search goes Forward or Backwards.');
  return {
    completeMatch: flag('completeMatch'),
    matchCase: flag('matchCase'),
    backwards: searchDirection === 'Backwards',
  };
}

function soughtIn(args: Arguments): string {
  const text = args.text(0);
  if (text === '') throw excelError('InvalidArgument', 'There is nothing to look for.');
  return text;
}

/** The cells of an area whose shown text has what is looked for, row by row. */
function matches(
  self: SheetSelf,
  area: Area,
  sought: string,
  { completeMatch, matchCase }: Criteria,
): Area[] {
  const part = usedPart(self, area);
  if (!part) return [];
  const folded = (text: string) => (matchCase ? text : text.toLocaleLowerCase());
  const wanted = folded(sought);
  return self.session.engine.text(self.sheetId, part).flatMap((line, r) =>
    line.flatMap((text, c): Area[] => {
      const own = folded(text);
      const isMatch = completeMatch ? own === wanted : own.includes(wanted);
      return isMatch ? [{ row: part.row + r, column: part.column + c, rows: 1, columns: 1 }] : [];
    }),
  );
}

/** Of a single cell the search goes on behind it, over the whole sheet. */
function find(self: RangeSelf, args: Arguments): ExcelObject | null {
  const criteria = criteriaOf(args.values[1]);
  const { area } = self;
  const isAlone = isOneCell(area);
  const all = matches(self, isAlone ? WHOLE_SHEET : area, soughtIn(args), criteria);
  const order = criteria.backwards ? all.reverse() : all;
  if (!isAlone) return order[0] ? rangeAt(self, order[0]) : null;
  const place = (one: Area) => one.row * MAX_COLUMNS + one.column;
  const isBehind = (one: Area) => (criteria.backwards ? place(one) < place(area) : place(one) > place(area));
  const found = order.find(isBehind) ?? order[0];
  return found ? rangeAt(self, found) : null;
}

/** All cells of a sheet that match, as areas. */
export function findAll(self: SheetSelf, args: Arguments): ExcelObject | null {
  const areas = matches(self, WHOLE_SHEET, soughtIn(args), criteriaOf(args.values[1]));
  return areas.length > 0 ? excelObject('RangeAreas', { ...self, areas }) : null;
}

/** Replaces within contents, formulas too; returns how many cells were changed. */
function replaceAll(self: RangeSelf, args: Arguments): number {
  const [sought, replacement] = [soughtIn(args), args.text(1)];
  const { completeMatch, matchCase } = criteriaOf(args.values[2]);
  const part = usedPart(self, self.area);
  if (!part) return 0;
  const escaped = sought.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(completeMatch ? `^${escaped}$` : escaped, matchCase ? 'gu' : 'giu');
  let changed = 0;
  const contents = self.session.engine.read(self.sheetId, part).map((line) =>
    line.map(({ formula, value }) => {
      const content = String(formula || value);
      const now = content.replace(pattern, () => replacement);
      if (now === content) return null;
      changed += 1;
      return now;
    }),
  );
  if (changed > 0) writeContent({ ...self, area: part }, contents);
  return changed;
}

type Test = (cell: EngineCell) => boolean;

const VALUE_KINDS: Record<string, Test> = {
  All: () => true,
  Errors: ({ isError }) => isError,
  ErrorsLogical: ({ isError, value }) => isError || typeof value === 'boolean',
  ErrorsNumbers: ({ isError, value }) => isError || typeof value === 'number',
  ErrorsText: ({ isError, value }) => isError || typeof value === 'string',
  ErrorsLogicalNumber: ({ isError, value }) => isError || typeof value !== 'string',
  ErrorsLogicalText: ({ isError, value }) => isError || typeof value !== 'number',
  ErrorsNumberText: ({ isError, value }) => isError || typeof value !== 'boolean',
  Logical: ({ value }) => typeof value === 'boolean',
  LogicalNumbers: ({ value }) => typeof value !== 'string',
  LogicalText: ({ isError, value }) => !isError && typeof value !== 'number',
  LogicalNumbersText: ({ isError }) => !isError,
  Numbers: ({ value }) => typeof value === 'number',
  NumbersText: ({ isError, value }) => !isError && typeof value !== 'boolean',
  Text: ({ isError, value }) => !isError && typeof value === 'string',
};

function specialCells(self: RangeSelf, args: Arguments): ExcelObject | null {
  const kind = args.text(0);
  const { session, sheetId, area } = self;
  const { engine } = session;
  const isOfKind = VALUE_KINDS[args.optionalText(1) ?? 'All'];
  if (!isOfKind) throw excelError('InvalidArgument', `${args.text(1)} is no kind of values.`);
  // of a single cell Excel means the sheet
  const part = usedPart(self, isOneCell(area) ? WHOLE_SHEET : area);
  if (!part) return null;
  const cells = engine.read(sheetId, part);
  const isIn = ({ formula, value }: EngineCell) => formula !== '' || value !== '';
  const tests: Record<string, (cell: EngineCell, row: number, column: number) => boolean> = {
    Constants: (cell, row, column) =>
      isIn(cell) && !cell.formula && !engine.spillParent(sheetId, row, column) && isOfKind(cell),
    Formulas: (cell) => cell.formula !== '' && isOfKind(cell),
    Blanks: (cell) => !isIn(cell),
    Visible: (_, row, column) => !engine.isRowHidden(sheetId, row) && !engine.isColumnHidden(sheetId, column),
  };
  const test = tests[kind];
  if (!test) throw notImplemented(`special cells of the kind ${kind}`);
  const found = rectangles(
    matrix(part, (r, c) => (test(cells[r][c], part.row + r, part.column + c) ? kind : null)),
  ).map(({ area: one }) => ({ ...one, row: one.row + part.row, column: one.column + part.column }));
  return found.length > 0 ? excelObject('RangeAreas', { session, sheetId, areas: found }) : null;
}

/** As Ctrl+A: the block of filled cells around, up to empty rows and columns. */
function surroundingRegion(self: RangeSelf): Area {
  let region = self.area;
  for (;;) {
    const [row, column] = [Math.max(0, region.row - 1), Math.max(0, region.column - 1)];
    const wider = {
      row,
      column,
      rows: Math.min(MAX_ROWS, region.row + region.rows + 1) - row,
      columns: Math.min(MAX_COLUMNS, region.column + region.columns + 1) - column,
    };
    const used = usedPart(self, wider);
    const next = used ? bounding(region, used) : region;
    if (next.rows === region.rows && next.columns === region.columns) return region;
    region = next;
  }
}

const STEPS = { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] } as const;

/** As Ctrl+arrow: the end of the filled cells, or the next filled one, or the edge of the sheet. */
function edge(self: RangeSelf, args: Arguments): Area {
  const direction = args.choice(0, ['Up', 'Down', 'Left', 'Right'], 'Up');
  if (!args.has(0)) throw excelError('InvalidArgument', 'A direction is expected.');
  const start = args.has(1) ? args.object(1, 'Range').self.area : self.area;
  const [down, right] = STEPS[direction];
  const { session, sheetId } = self;
  const used = session.engine.usedArea(sheetId, true);
  const isInside = (row: number, column: number) =>
    row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;
  const isFilled = (row: number, column: number) => {
    const cell = { row, column, rows: 1, columns: 1 };
    if (!used || !intersection(used, cell)) return false;
    const [[{ formula, value }]] = session.engine.read(sheetId, cell);
    return formula !== '' || value !== '';
  };
  let { row, column } = start;
  const goesOnFilled = isFilled(row, column) && isFilled(row + down, column + right);
  while (isInside(row + down, column + right)) {
    if (goesOnFilled && !isFilled(row + down, column + right)) break;
    row += down;
    column += right;
    if (!goesOnFilled && isFilled(row, column)) break;
    // nothing more in this direction: the edge of the sheet
    if (!used || (!goesOnFilled && !intersection(used, ahead(row, column, down, right)))) {
      if (down) row = down > 0 ? MAX_ROWS - 1 : 0;
      else column = right > 0 ? MAX_COLUMNS - 1 : 0;
      break;
    }
  }
  return { row, column, rows: 1, columns: 1 };
}

/** The cells that lie ahead of a cell. */
function ahead(row: number, column: number, down: number, right: number): Area {
  if (down > 0) return { row, column, rows: MAX_ROWS - row, columns: 1 };
  if (down < 0) return { row: 0, column, rows: row + 1, columns: 1 };
  return right > 0
    ? { row, column, rows: 1, columns: MAX_COLUMNS - column }
    : { row, column: 0, rows: 1, columns: column + 1 };
}

/** Methods that look for cells by what stands in them. */
export const searchMethods: Record<string, MethodDeclaration<RangeSelf>> = {
  Find: { since: '1.9', calculated: true, call: (self, args) => orNotFound(find(self, args)) },
  FindOrNullObject: { since: '1.9', calculated: true, call: find },
  GetRangeEdge: { since: '1.13', calculated: true, call: (self, args) => rangeAt(self, edge(self, args)) },
  GetExtendedRange: {
    since: '1.13',
    calculated: true,
    call: (self, args) => rangeAt(self, bounding(self.area, edge(self, args))),
  },
  GetSpecialCells: {
    since: '1.9',
    calculated: true,
    call: (self, args) => orNotFound(specialCells(self, args)),
  },
  GetSpecialCellsOrNullObject: { since: '1.9', calculated: true, call: specialCells },
  GetSurroundingRegion: {
    since: '1.7',
    calculated: true,
    call: (self) => rangeAt(self, surroundingRegion(self)),
  },
  ReplaceAll: { since: '1.9', writes: true, call: replaceAll },
};
