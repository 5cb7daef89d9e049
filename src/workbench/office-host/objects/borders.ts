import type { IBorderData, IStyleData } from '@univerjs/core';
import type { Area } from '../../engine/engine';
import { cellAt, isUnbounded, matrix } from '../../../spreadsheet/area';
import { excelError, notImplemented } from '../errors';
import {
  BORDER_STYLES,
  BORDER_WEIGHTS,
  borderLook,
  borderOfStyle,
  borderOfWeight,
  colorText,
  colorValue,
  type BorderKey,
} from '../looks';
import { assertFormatsFree } from '../protection';
import { choiceValue } from './arguments';
import type { ClassDeclaration } from './declaration';
import { excelObject, type BorderSelf, type RangeSelf } from './excel-object';
import { uniform } from './formats';

interface Side {
  /** The cells that have it, relative to the range; `null` where the range has no such border. */
  cells(area: Area): Area | null;
  key: BorderKey;
  /** Where the neighbour is that draws the same line from the other side, and what it calls it. */
  neighbour?: { row: number; column: number; key: BorderKey };
}

const top = { key: 't', neighbour: { row: -1, column: 0, key: 'b' } } as const;
const bottom = { key: 'b', neighbour: { row: 1, column: 0, key: 't' } } as const;
const left = { key: 'l', neighbour: { row: 0, column: -1, key: 'r' } } as const;
const right = { key: 'r', neighbour: { row: 0, column: 1, key: 'l' } } as const;

const SIDES: Record<string, Side> = {
  EdgeTop: { ...top, cells: (area) => ({ ...area, rows: 1 }) },
  EdgeBottom: { ...bottom, cells: (area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 }) },
  EdgeLeft: { ...left, cells: (area) => ({ ...area, columns: 1 }) },
  EdgeRight: { ...right, cells: (area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 }) },
  InsideHorizontal: { ...bottom, cells: (area) => (area.rows > 1 ? { ...area, rows: area.rows - 1 } : null) },
  InsideVertical: {
    ...right,
    cells: (area) => (area.columns > 1 ? { ...area, columns: area.columns - 1 } : null),
  },
  DiagonalDown: { key: 'tl_br', cells: (area) => area },
  DiagonalUp: { key: 'bl_tr', cells: (area) => area },
};

interface Line {
  number: number;
  color: string;
}

function lineOf(style: Readonly<IStyleData>, key: BorderKey): Line | null {
  const border = style.bd?.[key];
  return border && border.s ? { number: border.s, color: colorText(border.cl?.rgb) ?? '#000000' } : null;
}

function shifted(area: Area, by: { row: number; column: number }): Area | null {
  const moved = { ...area, row: area.row + by.row, column: area.column + by.column };
  return moved.row < 0 || moved.column < 0 ? null : moved;
}

/** The line that a cell itself has on one side, by its place; the cells beyond the sheet's edge have none. */
type LineAt = (row: number, column: number, key: BorderKey) => Line | null;

/** Lines of an area's cells and of those around it, read once. */
export function linesAround({ session, sheetId }: RangeSelf, area: Area): LineAt {
  const row = Math.max(0, area.row - 1);
  const column = Math.max(0, area.column - 1);
  const [rows, columns] = [area.row + area.rows + 1 - row, area.column + area.columns + 1 - column];
  const styles = session.engine.styles(sheetId, { row, column, rows, columns });
  const known = new Map<Readonly<IStyleData>, Partial<Record<BorderKey, Line | null>>>();
  return (r, c, key) => {
    const style = styles[r - row]?.[c - column];
    if (!style) return null;
    const lines = known.get(style) ?? {};
    known.set(style, lines);
    return (lines[key] ??= lineOf(style, key));
  };
}

/** The line that each cell's neighbour draws along one side. */
const linesBeside = (lineAt: LineAt, { neighbour }: Side, area: Area): (Line | null)[] =>
  matrix(area, (r, c) =>
    neighbour
      ? lineAt(area.row + r + neighbour.row, area.column + c + neighbour.column, neighbour.key)
      : null,
  ).flat();

/** The line along one side of each cell: its own, or the one its neighbour draws there. */
export function linesOf(lineAt: LineAt, sideName: string, area: Area): (Line | null)[] {
  const side = SIDES[sideName];
  const beside = linesBeside(lineAt, side, area);
  const own = matrix(area, (r, c) => lineAt(area.row + r, area.column + c, side.key));
  return own.flat().map((line, i) => line ?? beside[i]);
}

function cellsOf({ area, side }: BorderSelf): Area {
  if (isUnbounded(area)) throw notImplemented('borders of whole rows or columns');
  const cells = SIDES[side].cells(area);
  if (!cells) throw excelError('InvalidArgument', `One row or column has no ${side}.`);
  return cells;
}

function readLines(self: BorderSelf): (Line | null)[] {
  const cells = cellsOf(self);
  return linesOf(linesAround(self, cells), self.side, cells);
}

const isSame = (one: Line | null, other: Line | null): boolean =>
  one?.number === other?.number && one?.color === other?.color;

/** Draws each cell's line again; the neighbour gives up its line on the same place, but for one that is already as wanted. */
function redraw(self: BorderSelf, change: (line: Line | null) => Line | null): void {
  const { session, sheetId } = self;
  assertFormatsFree(session, sheetId);
  const cells = cellsOf(self);
  const { key, neighbour } = SIDES[self.side];
  const lineAt = linesAround(self, cells);
  const lines = linesOf(lineAt, self.side, cells).map(change);
  const put = (area: Area, name: BorderKey, line: Line | null) => {
    const border: IBorderData = { [name]: line && { s: line.number, cl: { rgb: line.color } } };
    session.engine.setStyle(sheetId, area, { bd: border });
  };
  const beside = neighbour && shifted(cells, neighbour);
  const theirs = linesBeside(lineAt, SIDES[self.side], cells);
  if (theirs.every((line) => line === null) && lines.every((line) => isSame(line, lines[0]))) {
    put(cells, key, lines[0]);
    return;
  }
  lines.forEach((line, i) => {
    if (line && isSame(line, theirs[i])) return;
    const at = (area: Area) => cellAt(area, Math.floor(i / cells.columns), i % cells.columns);
    put(at(cells), key, line);
    if (theirs[i] && beside && neighbour) put(at(beside), neighbour.key, null);
  });
}

/** `Excel.RangeBorder` */
export const rangeBorder: ClassDeclaration<BorderSelf> = {
  properties: {
    Color: {
      since: '1.1',
      get: (self) => uniform(readLines(self).map((line) => line?.color ?? '#000000')),
      set: (self, value) => {
        const color = colorValue(value);
        redraw(self, (line) => ({ number: line?.number ?? 1, color }));
      },
    },
    SideIndex: { since: '1.1', get: ({ side }) => side },
    Style: {
      since: '1.1',
      get: (self) => uniform(readLines(self).map((line) => borderLook(line?.number ?? 0).style)),
      set: (self, value) => {
        const style = choiceValue(value, BORDER_STYLES);
        redraw(self, (line) => {
          if (style === 'None') return null;
          const { weight } = borderLook(line?.number ?? 0);
          return { number: borderOfStyle(style, weight), color: line?.color ?? '#000000' };
        });
      },
    },
    Weight: {
      since: '1.1',
      get: (self) => uniform(readLines(self).map((line) => borderLook(line?.number ?? 0).weight)),
      set: (self, value) => {
        const weight = choiceValue(value, BORDER_WEIGHTS);
        redraw(self, (line) => ({
          number: borderOfWeight(weight, borderLook(line?.number ?? 0).style),
          color: line?.color ?? '#000000',
        }));
      },
    },
  },
};

/** `Excel.RangeBorderCollection` */
export const rangeBorders: ClassDeclaration<RangeSelf> = {
  properties: { Count: { since: '1.1', get: () => Object.keys(SIDES).length } },
  item: (self, side) => {
    if (!(side in SIDES)) throw excelError('InvalidArgument', `There is no border ${side}.`);
    return excelObject('RangeBorder', { ...self, side });
  },
  items: (self) => Object.keys(SIDES).map((side) => excelObject('RangeBorder', { ...self, side })),
  methods: {
    GetItemAt: {
      since: '1.1',
      call: (self, args) => {
        const side = Object.keys(SIDES)[args.integer(0, 0)];
        if (!side) throw excelError('InvalidArgument');
        return excelObject('RangeBorder', { ...self, side });
      },
    },
  },
};
