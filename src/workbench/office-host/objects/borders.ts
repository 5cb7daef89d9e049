import type { IBorderData, IStyleData } from '@univerjs/core';
import type { Area } from '../../engine/engine';
import { isUnbounded } from '../../../spreadsheet/area';
import { cellAt, matrix } from '../../../spreadsheet/area';
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

function lineOf(style: IStyleData | undefined, key: BorderKey): Line | null {
  const border = style?.bd?.[key];
  return border && border.s ? { number: border.s, color: colorText(border.cl?.rgb) ?? '#000000' } : null;
}

function shifted(area: Area, by: { row: number; column: number }): Area | null {
  const moved = { ...area, row: area.row + by.row, column: area.column + by.column };
  return moved.row < 0 || moved.column < 0 ? null : moved;
}

/** Styles of each cell's neighbour on one side; the cells at the sheet's edge have none. */
function stylesBeside(
  { session, sheetId }: RangeSelf,
  area: Area,
  by: { row: number; column: number },
): (IStyleData | undefined)[] {
  const row = area.row + by.row;
  const column = area.column + by.column;
  const [above, before] = [Math.max(0, -row), Math.max(0, -column)];
  const inside = {
    row: row + above,
    column: column + before,
    rows: area.rows - above,
    columns: area.columns - before,
  };
  const styles = inside.rows && inside.columns ? session.engine.styles(sheetId, inside) : [];
  return matrix(area, (r, c): IStyleData | undefined => styles[r - above]?.[c - before]).flat();
}

/** The line along one side of each cell: its own, or the one its neighbour draws there. */
export function linesOf(self: RangeSelf, sideName: string, area: Area): (Line | null)[] {
  const { session, sheetId } = self;
  const side = SIDES[sideName];
  const own = session.engine.styles(sheetId, area).flat();
  const others = side.neighbour ? stylesBeside(self, area, side.neighbour) : [];
  return own.map(
    (style, i) => lineOf(style, side.key) ?? (side.neighbour ? lineOf(others[i], side.neighbour.key) : null),
  );
}

function cellsOf({ area, side }: BorderSelf): Area {
  if (isUnbounded(area)) throw notImplemented('borders of whole rows or columns');
  const cells = SIDES[side].cells(area);
  if (!cells) throw excelError('InvalidArgument', `One row or column has no ${side}.`);
  return cells;
}

function readLines(self: BorderSelf): (Line | null)[] {
  return linesOf(self, self.side, cellsOf(self));
}

const isSame = (one: Line | null, other: Line | null): boolean =>
  one?.number === other?.number && one?.color === other?.color;

/** Draws each cell's line again; the neighbour gives up its line on the same place, but for one that is already as wanted. */
function redraw(self: BorderSelf, change: (line: Line | null) => Line | null): void {
  const { session, sheetId } = self;
  assertFormatsFree(session, sheetId);
  const cells = cellsOf(self);
  const { key, neighbour } = SIDES[self.side];
  const lines = readLines(self).map(change);
  const put = (area: Area, name: BorderKey, line: Line | null) => {
    const border: IBorderData = { [name]: line && { s: line.number, cl: { rgb: line.color } } };
    session.engine.setStyle(sheetId, area, { bd: border });
  };
  const beside = neighbour && shifted(cells, neighbour);
  const theirs =
    beside && neighbour
      ? session.engine
          .styles(sheetId, beside)
          .flat()
          .map((style) => lineOf(style, neighbour.key))
      : lines.map(() => null);
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
