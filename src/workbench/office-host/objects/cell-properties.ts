import type { IStyleData } from '@univerjs/core';
import type { Area } from '../../engine/engine';
import { addressAsExcelWritesIt } from '../../../spreadsheet/a1';
import { cellAt, isUnbounded, matrix } from '../../../spreadsheet/area';
import { excelError, notImplemented } from '../errors';
import { borderLook, POINTS_PER_PIXEL, readLook } from '../looks';
import { isRecord } from '../is-record';
import type { Arguments } from './arguments';
import { linesAround, linesOf, rangeBorder } from './borders';
import type { MethodDeclaration, PropertyDeclaration } from './declaration';
import type { RangeSelf } from './excel-object';
import { rangeFill, rangeFont, rangeFormat } from './formats';
import { writeHidden } from './hidden';

type Reader = (style: Readonly<IStyleData>) => unknown;

/** What a cell's style can tell, by the names of `Excel.CellPropertiesFormat`. */
const FORMAT: Record<string, Reader> = {
  horizontalAlignment: readLook.horizontal,
  indentLevel: readLook.indent,
  textOrientation: readLook.textOrientation,
  verticalAlignment: readLook.vertical,
  wrapText: readLook.wrap,
};
const GROUPS: Record<string, Record<string, Reader>> = {
  fill: { color: readLook.fillColor, pattern: readLook.fillPattern, patternColor: readLook.patternColor },
  font: {
    name: readLook.fontName,
    size: readLook.fontSize,
    color: readLook.fontColor,
    bold: readLook.bold,
    italic: readLook.italic,
    underline: readLook.underline,
    strikethrough: readLook.strikethrough,
    subscript: readLook.subscript,
    superscript: readLook.superscript,
  },
};
const SIDES: Record<string, string> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

/** Names of an options object that are switched on. */
function asked(options: unknown): string[] {
  return isRecord(options) ? Object.keys(options).filter((name) => options[name]) : [];
}

/** Per cell (row by row) the borders asked for. */
function readBorders(self: RangeSelf, options: unknown): Record<string, unknown>[] {
  const parts = asked(options);
  const unknown = parts.find((part) => !['style', 'color', 'weight'].includes(part));
  if (unknown) throw notImplemented(`getCellProperties of borders/${unknown}`);
  const lineAt = linesAround(self, self.area);
  const told = new Map<string, object>();
  const lookOf = (number: number, color: string): object => {
    const key = `${number} ${color}`;
    const known = told.get(key);
    if (known) return known;
    const look = { ...borderLook(number), color };
    const asAsked = Object.fromEntries(parts.map((part) => [part, look[part as keyof typeof look]]));
    told.set(key, asAsked);
    return asAsked;
  };
  const cells = matrix(self.area, (): Record<string, unknown> => ({})).flat();
  for (const [name, side] of Object.entries(SIDES)) {
    linesOf(lineAt, side, self.area).forEach((line, i) => {
      cells[i][name] = lookOf(line?.number ?? 0, line?.color ?? '#000000');
    });
  }
  return cells;
}

function readFormat(self: RangeSelf, options: unknown): Record<string, unknown>[] {
  const names = asked(options);
  const groups = names.filter((name) => name in GROUPS);
  const unknown = names.find((name) => !(name in FORMAT) && !(name in GROUPS) && name !== 'borders');
  if (unknown) throw notImplemented(`getCellProperties of format/${unknown}`);
  const borders = names.includes('borders')
    ? readBorders(self, (options as Record<string, unknown>).borders)
    : null;
  const wanted = groups.map((group) => [group, asked((options as Record<string, unknown>)[group])] as const);
  for (const [group, parts] of wanted) {
    const missing = parts.find((part) => !(part in GROUPS[group]));
    if (missing) throw notImplemented(`getCellProperties of ${group}/${missing}`);
  }
  const formatOf = (style: Readonly<IStyleData>): Record<string, unknown> => {
    const format: Record<string, unknown> = {};
    for (const name of names) if (name in FORMAT) format[name] = FORMAT[name](style);
    for (const [group, parts] of wanted)
      format[group] = Object.fromEntries(parts.map((part) => [part, GROUPS[group][part](style)]));
    return format;
  };
  const formats = new Map<Readonly<IStyleData>, Record<string, unknown>>();
  return self.session.engine
    .styles(self.sheetId, self.area)
    .flat()
    .map((style, i) => {
      const format = formats.get(style) ?? formatOf(style);
      formats.set(style, format);
      return borders ? { ...format, borders: borders[i] } : format;
    });
}

function getCellProperties(self: RangeSelf, args: Arguments): unknown {
  const { session, sheetId, area } = self;
  if (isUnbounded(area)) throw notImplemented('getCellProperties of whole rows or columns');
  const options = args.record(0);
  const known = ['address', 'addressLocal', 'format', 'hidden'];
  const unknown = asked(options).find((name) => !known.includes(name));
  if (unknown) throw notImplemented(`getCellProperties of ${unknown}`);
  const formats = options.format ? readFormat(self, options.format) : null;
  const { name } = session.sheet(sheetId);
  return matrix(area, (r, c) => {
    const cell = cellAt(area, r, c);
    const { engine } = session;
    const properties: Record<string, unknown> = {};
    if (options.address) properties.address = addressAsExcelWritesIt(name, cell);
    if (options.addressLocal) properties.addressLocal = addressAsExcelWritesIt(name, cell);
    if (options.hidden)
      properties.hidden =
        engine.isRowHidden(sheetId, cell.row) || engine.isColumnHidden(sheetId, cell.column);
    if (formats) properties.format = formats[r * area.columns + c];
    return properties;
  });
}

type Line = 'row' | 'column';

/** `getRowProperties` and `getColumnProperties`: position, address, size and whether hidden. */
function getLineProperties(self: RangeSelf, args: Arguments, line: Line): unknown {
  const { session, sheetId, area } = self;
  const options = args.record(0);
  const size = line === 'row' ? 'rowHeight' : 'columnWidth';
  const known = ['address', 'addressLocal', `${line}Index`, `${line}Hidden`, 'format'];
  const unknown =
    asked(options).find((name) => !known.includes(name)) ??
    asked(options.format).find((name) => name !== size);
  if (unknown) throw notImplemented(`properties of a ${line}: ${unknown}`);
  const count = line === 'row' ? area.rows : area.columns;
  if (line === 'row' && count > 100_000) throw notImplemented('properties of that many rows');
  const { engine } = session;
  const { name } = session.sheet(sheetId);
  return Array.from({ length: count }, (_, i) => {
    const part: Area =
      line === 'row'
        ? { ...area, row: area.row + i, rows: 1 }
        : { ...area, column: area.column + i, columns: 1 };
    const properties: Record<string, unknown> = {};
    if (options.address) properties.address = addressAsExcelWritesIt(name, part);
    if (options.addressLocal) properties.addressLocal = addressAsExcelWritesIt(name, part);
    if (options[`${line}Index`]) properties[`${line}Index`] = line === 'row' ? part.row : part.column;
    if (options[`${line}Hidden`]) {
      const hidden =
        line === 'row' ? engine.isRowHidden(sheetId, part.row) : engine.isColumnHidden(sheetId, part.column);
      properties[`${line}Hidden`] = hidden;
    }
    if (asked(options.format).length) {
      const pixels =
        line === 'row' ? engine.rowHeight(sheetId, part.row) : engine.columnWidth(sheetId, part.column);
      properties.format = { [size]: pixels * POINTS_PER_PIXEL };
    }
    return properties;
  });
}

function put(
  properties: Record<string, PropertyDeclaration<RangeSelf>> | undefined,
  name: string,
  self: RangeSelf,
  value: unknown,
): void {
  const set = properties?.[name[0].toUpperCase() + name.slice(1)]?.set;
  if (!set) throw notImplemented(`setting the cell property ${name}`);
  set(self, value);
}

/** Sets what the format object names, through the very properties of `Excel.RangeFormat`. */
function putFormat(self: RangeSelf, format: unknown): void {
  if (!isRecord(format)) throw excelError('InvalidArgument', 'A format must be an object.');
  for (const [name, value] of Object.entries(format)) {
    if (value === null) continue;
    if (name === 'font' || name === 'fill') {
      const { properties } = name === 'font' ? rangeFont : rangeFill;
      for (const [part, inner] of Object.entries(value as object)) put(properties, part, self, inner);
    } else if (name === 'borders') {
      for (const [side, border] of Object.entries(value as object)) putBorder(self, side, border);
    } else put(rangeFormat.properties, name, self, value);
  }
}

function putBorder(self: RangeSelf, side: string, border: unknown): void {
  if (!SIDES[side] || !isRecord(border)) throw notImplemented(`setting the border ${side}`);
  for (const [name, value] of Object.entries(border)) {
    const set = rangeBorder.properties?.[name[0].toUpperCase() + name.slice(1)]?.set;
    if (!set) throw notImplemented(`setting the border property ${name}`);
    set({ ...self, side: SIDES[side] }, value);
  }
}

/** One entry per cell, row or column: an array of another size is refused. */
function entries(value: unknown, length: number): Record<string, unknown>[] {
  if (!Array.isArray(value) || value.length !== length || !value.every(isRecord)) {
    throw excelError('InvalidArgument', `An array of ${length} objects is expected.`);
  }
  return value;
}

function setCellProperties(self: RangeSelf, args: Arguments): void {
  const { area } = self;
  const rows = args.values[0];
  if (!Array.isArray(rows) || rows.length !== area.rows) {
    throw excelError('InvalidArgument', `An array of ${area.rows} rows is expected.`);
  }
  rows.forEach((row, r) =>
    entries(row, area.columns).forEach((cell, c) => {
      const unknown = Object.keys(cell).find((name) => name !== 'format');
      if (unknown) throw notImplemented(`setCellProperties of ${unknown}`);
      if (cell.format) putFormat({ ...self, area: cellAt(area, r, c) }, cell.format);
    }),
  );
}

function setLineProperties(self: RangeSelf, args: Arguments, line: Line): void {
  const { area } = self;
  entries(args.values[0], line === 'row' ? area.rows : area.columns).forEach((properties, i) => {
    const part: Area =
      line === 'row'
        ? { ...area, row: area.row + i, rows: 1 }
        : { ...area, column: area.column + i, columns: 1 };
    for (const [name, value] of Object.entries(properties)) {
      if (name === 'format') putFormat({ ...self, area: part }, value);
      else if (name === `${line}Hidden` && typeof value === 'boolean')
        writeHidden({ ...self, area: part }, line, value);
      else throw notImplemented(`setting the property ${name} of a ${line}`);
    }
  });
}

/** `getCellProperties`, `setRowProperties` and their kin: many small properties in one call. */
export const cellPropertyMethods: Record<string, MethodDeclaration<RangeSelf>> = {
  GetCellProperties: { since: '1.9', call: getCellProperties },
  GetColumnProperties: { since: '1.9', call: (self, args) => getLineProperties(self, args, 'column') },
  GetRowProperties: { since: '1.9', call: (self, args) => getLineProperties(self, args, 'row') },
  SetCellProperties: { since: '1.9', writes: true, call: setCellProperties },
  SetColumnProperties: {
    since: '1.9',
    writes: true,
    call: (self, args) => setLineProperties(self, args, 'column'),
  },
  SetRowProperties: {
    since: '1.9',
    writes: true,
    call: (self, args) => setLineProperties(self, args, 'row'),
  },
};
