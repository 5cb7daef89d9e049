import type { Area, CellInput, EngineCell } from '../../engine/engine';
import { areaName, splitSheet } from '../../../spreadsheet/a1';
import { cellAt, isUnbounded, matrix } from '../../../spreadsheet/area';
import { shiftFormula } from '../../../spreadsheet/formula-references';
import { excelError, notImplemented } from '../errors';
import { EventType, WORKBOOK_TARGET } from '../events';
import { isRecord } from '../is-record';
import { assertFormatsFree, assertUnlocked, assertUnprotected } from '../protection';
import { assertNoSpill } from '../range-content';
import { findRange } from '../references';
import { wireId } from '../session';
import { rangeAt } from './range-shapes';
import type { Arguments } from './arguments';
import type { ClassDeclaration, MethodDeclaration } from './declaration';
import { isExcelObject, type RangeSelf } from './excel-object';

/** What is copied, given as a range or as an address that may name another sheet. */
function sourceOf(self: RangeSelf, args: Arguments): RangeSelf {
  if (isExcelObject(args.values[0])) return args.object(0, 'Range').self;
  const { sheet } = splitSheet(args.text(0));
  const found = sheet === null ? undefined : self.session.findSheet(sheet);
  if (sheet !== null && !found) throw excelError('InvalidArgument', `There is no sheet ${sheet}.`);
  return findRange({ ...self, sheetId: found?.id ?? self.sheetId }, args.text(0));
}

/** As it is entered again; a text stays one whatever it looks like. */
function contentAgain({ value, isError }: EngineCell): CellInput {
  return typeof value === 'string' && value !== '' && !isError ? `'${value}` : value;
}

/** Excel moves these along in ways of its own. */
function assertPlain({ session, sheetId, area }: RangeSelf, what: string): void {
  const { engine } = session;
  if (engine.merges(sheetId, area).length > 0) throw notImplemented(`${what} merged cells`);
  const isSpill = matrix(area, (r, c) => engine.spillParent(sheetId, area.row + r, area.column + c));
  if (isSpill.some((line) => line.some(Boolean))) throw notImplemented(`${what} spilled results`);
}

/** The size that is filled: as often the source as it fits exactly, else the source once. */
function filledArea({ area }: RangeSelf, rows: number, columns: number): Area {
  const isRepeated = area.rows % rows === 0 && area.columns % columns === 0;
  return isRepeated ? area : { ...area, rows, columns };
}

const COPIES = ['All', 'Formulas', 'Values', 'Formats'] as const;

function copyFrom(self: RangeSelf, args: Arguments): void {
  const source = sourceOf(self, args);
  if (args.values[1] === 'Link') throw notImplemented('Range.copyFrom("Link")');
  const type = args.choice(1, COPIES, 'All');
  const [skipBlanks, transpose] = [args.flag(2, false), args.flag(3, false)];
  if (isUnbounded(source.area) || isUnbounded(self.area))
    throw notImplemented('copying whole rows or columns');
  assertPlain(source, 'copying');
  const { session } = self;
  const { engine } = session;
  const { rows, columns } = source.area;
  const size = transpose ? { rows: columns, columns: rows } : { rows, columns };
  const area = filledArea(self, size.rows, size.columns);
  const target = { ...self, area };
  rangeAt(self, area);
  if (engine.merges(self.sheetId, area).length > 0) throw notImplemented('copying into merged cells');
  if (type === 'All' && hasRules(source)) throw notImplemented('copying rules of data validation');
  const cells = engine.read(source.sheetId, source.area);
  const styles = engine.styles(source.sheetId, source.area);
  const placeIn = (r: number, c: number): [number, number] =>
    transpose ? [c % rows, r % columns] : [r % rows, c % columns];
  if (type !== 'Formats') {
    const contents = matrix(area, (r, c): CellInput => {
      const [sr, sc] = placeIn(r, c);
      const cell = cells[sr][sc];
      if (skipBlanks && cell.formula === '' && cell.value === '') return null;
      if (type === 'Values' || !cell.formula) return contentAgain(cell);
      if (transpose) throw notImplemented('transposing formulas');
      return shiftFormula(
        cell.formula,
        area.row + r - source.area.row - sr,
        area.column + c - source.area.column - sc,
      );
    });
    assertUnlocked(session, self.sheetId, area);
    assertNoSpill(target, contents);
    engine.write(self.sheetId, area, contents);
  }
  if (type === 'Values' || type === 'Formulas') return;
  assertFormatsFree(session, self.sheetId);
  putStyles(
    target,
    matrix(area, (r, c) => {
      const [sr, sc] = placeIn(r, c);
      return styles[sr][sc];
    }),
  );
}

function hasRules({ session, sheetId, area }: RangeSelf): boolean {
  const rules = matrix(area, (r, c) => session.engine.validation(sheetId, area.row + r, area.column + c));
  return rules.some((line) => line.some(Boolean));
}

type Styles = ReturnType<RangeSelf['session']['engine']['styles']>;

/** Cells look as said, and in no other way. */
export function putStyles({ session, sheetId, area }: RangeSelf, styles: Styles): void {
  session.engine.clear(sheetId, area, 'Formats');
  styles.forEach((line, r) =>
    line.forEach((style, c) => {
      const cell = cellAt(area, r, c);
      if (Object.keys(style).length > 0) session.engine.setStyle(sheetId, cell, style);
    }),
  );
}

export const copyMethods: Record<string, MethodDeclaration<RangeSelf>> = {
  CopyFrom: { since: '1.9', writes: true, calculated: true, call: copyFrom },
};

interface SortField {
  key: number;
  isAscending: boolean;
}

function fieldsOf({ area }: RangeSelf, value: unknown): SortField[] {
  const given = Array.isArray(value) ? (value as unknown[]) : [];
  const fields = given.map((field): SortField => {
    if (!isRecord(field)) throw excelError('InvalidArgument', 'A field of a sort is an object.');
    const { key, ascending = true, sortOn = 'Value' } = field;
    if (typeof key !== 'number' || !Number.isInteger(key) || key < 0 || key >= area.columns)
      throw excelError('InvalidArgument', `A sort has no field ${String(key)}.`);
    if (sortOn !== 'Value') throw notImplemented(`sorting on ${String(sortOn)}`);
    return { key, isAscending: ascending !== false };
  });
  if (fields.length === 0) throw excelError('InvalidArgument', 'A sort needs a field.');
  return fields;
}

/** Excel's order of kinds: numbers, texts, truth values, errors. Empty cells come last either way. */
const kindOf = ({ value, isError }: EngineCell): number =>
  isError ? 3 : typeof value === 'boolean' ? 2 : typeof value === 'string' ? 1 : 0;

function sort(self: RangeSelf, args: Arguments): void {
  const isByRows = args.choice(3, ['Rows', 'Columns'], 'Rows') === 'Rows';
  const header = args.flag(2, false) ? 1 : 0;
  if (!isByRows) throw notImplemented('sorting columns');
  if (isUnbounded(self.area)) throw notImplemented('sorting whole rows or columns');
  const area = { ...self.area, row: self.area.row + header, rows: self.area.rows - header };
  sortRows({ ...self, area }, args.values[0], args.flag(1, false));
}

/** Puts the rows of an area in order. @param given - Excel's fields of a sort */
export function sortRows(self: RangeSelf, given: unknown, matchCase: boolean): void {
  const { session, sheetId, area } = self;
  const { engine } = session;
  const fields = fieldsOf(self, given);
  if (area.rows < 2) return;
  assertUnprotected(session, sheetId);
  assertPlain(self, 'sorting');
  const cells = engine.read(sheetId, area);
  if (cells.some((line) => line.some(({ formula }) => formula !== '')))
    throw notImplemented('sorting formulas');
  const styles = engine.styles(sheetId, area);
  const collator = new Intl.Collator(session.options.locale, {
    sensitivity: matchCase ? 'variant' : 'accent',
  });
  const order = (a: EngineCell, b: EngineCell, isAscending: boolean): number => {
    if (a.value === '' || b.value === '') return Number(a.value === '') - Number(b.value === '');
    const kinds = kindOf(a) - kindOf(b);
    const own =
      kinds ||
      (kindOf(a) === 1
        ? collator.compare(String(a.value), String(b.value))
        : Number(a.value) - Number(b.value));
    return (isAscending ? own : -own) || 0;
  };
  const places = cells.map((_, index) => index);
  places.sort((a, b) =>
    fields.reduce(
      (found, { key, isAscending }) => found || order(cells[a][key], cells[b][key], isAscending),
      0,
    ),
  );
  engine.write(
    sheetId,
    area,
    places.map((place) => cells[place].map(contentAgain)),
  );
  putStyles(
    self,
    places.map((place) => styles[place]),
  );
  const message = { worksheetId: wireId(sheetId), address: areaName(area), source: 'Local' };
  for (const target of [wireId(sheetId), WORKBOOK_TARGET])
    session.events.fire(EventType.rowSorted, target, message);
}

/** `Excel.RangeSort` */
export const rangeSort: ClassDeclaration<RangeSelf> = {
  methods: { Apply: { since: '1.2', writes: true, calculated: true, call: sort } },
};
