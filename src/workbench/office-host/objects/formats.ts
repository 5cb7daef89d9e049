import type { IStyleData } from '@univerjs/core';
import { intersection } from '../../../spreadsheet/area';
import { isUnbounded } from '../../../spreadsheet/area';
import { excelError, notImplemented } from '../errors';
import { INDENT_PIXELS } from '../../content';
import {
  colorValue,
  HORIZONTAL,
  POINTS_PER_PIXEL,
  readLook,
  UNDERLINE_DOUBLE,
  VERTICAL,
  WRAP,
} from '../looks';
import { assertFormatsFree, assertUnprotected } from '../protection';
import { choiceValue, flagValue, numberValue, textValue } from './arguments';
import { fitColumns } from './range-sizes';
import type { ClassDeclaration, PropertyDeclaration } from './declaration';
import { excelObject, type RangeSelf } from './excel-object';

/** What all cells have, or `null` where they differ. */
export function uniform<T>(values: T[]): T | null {
  return values.every((value) => value === values[0]) ? values[0] : null;
}

/** Styles of all cells; of whole rows and columns the used part and one cell that stands for the empty rest. */
function stylesOf({ session, sheetId, area }: RangeSelf): IStyleData[] {
  if (!isUnbounded(area)) return session.engine.styles(sheetId, area).flat();
  const used = session.engine.usedArea(sheetId, false);
  const part = used && intersection(used, area);
  return [...(part ? session.engine.styles(sheetId, part).flat() : []), {}];
}

/** Changes the look of every cell of a range. */
function putLook({ session, sheetId, area }: RangeSelf, patch: IStyleData): void {
  if (isUnbounded(area)) throw notImplemented('formats of whole rows or columns');
  assertFormatsFree(session, sheetId);
  session.engine.setStyle(sheetId, area, patch);
}

function withoutValues(patch: IStyleData): IStyleData {
  return Object.fromEntries(Object.keys(patch).map((name) => [name, null]));
}

type Since = PropertyDeclaration<RangeSelf>['since'];

/** A property that is read from, and written to, the style of each cell. */
function look(
  since: Since,
  read: (style: IStyleData) => unknown,
  patch: (value: unknown) => IStyleData,
): PropertyDeclaration<RangeSelf> {
  return {
    since,
    get: (self) => uniform(stylesOf(self).map(read)),
    set: (self, value) => {
      const explicit = patch(value);
      const plain = read({});
      // what cells show already stays as they have it: black letters may be black or of no colour
      if (stylesOf(self).every((style) => read(style) === read(explicit))) return;
      if (read(explicit) !== plain) return putLook(self, explicit);
      // as in Excel, a cell that looks like any empty one has no style of its own, unless its row or column has one
      putLook(self, withoutValues(explicit));
      if (stylesOf(self).some((style) => read(style) !== plain)) putLook(self, explicit);
    },
  };
}

const flag = (value: unknown) => (flagValue(value) ? 1 : 0);

function columnWidth({ session, sheetId, area }: RangeSelf): number | null {
  if (area.columns > 1000) throw notImplemented('the width of that many columns');
  const widths = Array.from({ length: area.columns }, (_, i) =>
    session.engine.columnWidth(sheetId, area.column + i),
  );
  const width = uniform(widths);
  return width === null ? null : width * POINTS_PER_PIXEL;
}

function rowHeight({ session, sheetId, area }: RangeSelf): number | null {
  if (area.rows > 100_000) throw notImplemented('the height of that many rows');
  const heights = Array.from({ length: area.rows }, (_, i) =>
    session.engine.rowHeight(sheetId, area.row + i),
  );
  const height = uniform(heights);
  return height === null ? null : height * POINTS_PER_PIXEL;
}

/** Points to the engine's whole pixels. */
function pixels(points: unknown, most: number): number {
  return Math.round(numberValue(points, 0, most) / POINTS_PER_PIXEL);
}

function setColumnWidth({ session, sheetId, area }: RangeSelf, points: unknown): void {
  assertUnprotected(session, sheetId);
  // Excel's widest column has 255 characters
  session.engine.setColumnWidth(sheetId, area.column, area.columns, pixels(points, 1345));
}

function setRowHeight({ session, sheetId, area }: RangeSelf, points: unknown): void {
  assertUnprotected(session, sheetId);
  session.engine.setRowHeight(sheetId, area.row, area.rows, pixels(points, 409.5));
}

const keysOf = <T extends object>(words: T) => Object.keys(words) as (keyof T & string)[];

/** `Excel.RangeFormat` */
export const rangeFormat: ClassDeclaration<RangeSelf> = {
  properties: {
    ColumnWidth: { since: '1.2', get: columnWidth, set: setColumnWidth },
    HorizontalAlignment: look('1.1', readLook.horizontal, (value) => ({
      ht: HORIZONTAL[choiceValue(value, keysOf(HORIZONTAL))],
    })),
    IndentLevel: look('1.9', readLook.indent, (value) => {
      const room = numberValue(value, 0, 250) * INDENT_PIXELS;
      // which side it is on goes by the alignment, which may change
      return { pd: { l: room, r: room } };
    }),
    RowHeight: { since: '1.2', get: rowHeight, set: setRowHeight },
    TextOrientation: look('1.7', readLook.textOrientation, (value) => {
      const degrees = numberValue(value, -90, 180);
      if (degrees > 90 && degrees !== 180)
        throw excelError('InvalidArgument', 'An angle from -90 to 90, or 180, is expected.');
      return { tr: degrees === 180 ? { a: 0, v: 1 } : { a: -degrees } };
    }),
    VerticalAlignment: look('1.1', readLook.vertical, (value) => ({
      vt: VERTICAL[choiceValue(value, keysOf(VERTICAL))],
    })),
    WrapText: look('1.1', readLook.wrap, (value) => ({ tb: flagValue(value) ? WRAP : 0 })),
  },
  navigation: {
    Borders: { since: '1.1', get: (self) => excelObject('RangeBorderCollection', self) },
    Fill: { since: '1.1', get: (self) => excelObject('RangeFill', self) },
    Font: { since: '1.1', get: (self) => excelObject('RangeFont', self) },
    Protection: { since: '1.2', get: (self) => excelObject('FormatProtection', self) },
  },
  methods: {
    AutofitColumns: { since: '1.2', writes: true, calculated: true, call: fitColumns },
    AutofitRows: {
      since: '1.2',
      writes: true,
      call: ({ session, sheetId, area }) => {
        assertUnprotected(session, sheetId);
        session.engine.fitRows(sheetId, area.row, area.rows);
      },
    },
  },
};

/** `Excel.RangeFont` */
export const rangeFont: ClassDeclaration<RangeSelf> = {
  properties: {
    Bold: look('1.1', readLook.bold, (value) => ({ bl: flag(value) })),
    Color: look('1.1', readLook.fontColor, (value) => ({ cl: { rgb: colorValue(value) } })),
    Italic: look('1.1', readLook.italic, (value) => ({ it: flag(value) })),
    Name: look('1.1', readLook.fontName, (value) => {
      if (!textValue(value)) throw excelError('InvalidArgument', 'A font must have a name.');
      return { ff: textValue(value) };
    }),
    Size: look('1.1', readLook.fontSize, (value) => ({ fs: numberValue(value, 1, 409) })),
    Strikethrough: look('1.9', readLook.strikethrough, (value) => ({ st: { s: flag(value) } })),
    Subscript: look('1.9', readLook.subscript, (value) => ({ va: flagValue(value) ? 2 : 1 })),
    Superscript: look('1.9', readLook.superscript, (value) => ({ va: flagValue(value) ? 3 : 1 })),
    Underline: look('1.1', readLook.underline, (value) => {
      const kind = choiceValue(value, ['None', 'Single', 'Double']);
      return {
        ul: kind === 'None' ? { s: 0 } : kind === 'Double' ? { s: 1, t: UNDERLINE_DOUBLE } : { s: 1 },
      };
    }),
  },
};

/** `Excel.RangeFill` */
export const rangeFill: ClassDeclaration<RangeSelf> = {
  properties: {
    // a white fill looks like none and is one
    Color: {
      since: '1.1',
      get: (self) => uniform(stylesOf(self).map(readLook.fillColor)),
      set: (self, value) => putLook(self, { bg: { rgb: colorValue(value) } }),
    },
    Pattern: {
      since: '1.9',
      get: (self) => uniform(stylesOf(self).map(readLook.fillPattern)),
      set: (self, value) => {
        if (value === 'None') return putLook(self, { bg: null });
        const isSolid = stylesOf(self).every((style) => readLook.fillPattern(style) === 'Solid');
        if (value !== 'Solid' || !isSolid) throw notImplemented(`fills of the pattern ${String(value)}`);
      },
    },
    PatternColor: { since: '1.9', get: (self) => uniform(stylesOf(self).map(readLook.patternColor)) },
  },
  methods: {
    Clear: { since: '1.1', writes: true, call: (self) => putLook(self, { bg: null }) },
  },
};

/** `Excel.FormatProtection`: which cells a protected sheet lets change. */
export const formatProtection: ClassDeclaration<RangeSelf> = {
  properties: {
    Locked: {
      since: '1.2',
      get: ({ session, sheetId, area }) => {
        const { unlocked } = session.beside(sheetId);
        if (isUnbounded(area)) {
          if (unlocked.size) throw notImplemented('whether whole rows or columns are locked');
          return true;
        }
        const free = Array.from(unlocked).filter((key) => {
          const [row, column] = key.split(':').map(Number);
          return intersection(area, { row, column, rows: 1, columns: 1 }) !== null;
        }).length;
        return free === 0 ? true : free === area.rows * area.columns ? false : null;
      },
      set: (self, value) => {
        const { session, sheetId, area } = self;
        const locked = flagValue(value);
        if (isUnbounded(area)) throw notImplemented('locking whole rows or columns');
        assertUnprotected(session, sheetId);
        const unlocked = new Set(session.beside(sheetId).unlocked);
        for (let row = area.row; row < area.row + area.rows; row++) {
          for (let column = area.column; column < area.column + area.columns; column++) {
            if (locked) unlocked.delete(`${row}:${column}`);
            else unlocked.add(`${row}:${column}`);
          }
        }
        session.beside(sheetId).unlocked = unlocked;
      },
    },
  },
};
