import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import { builtInPattern } from '../cells/number-formats';
import { INDENT_PIXELS } from '../../content';
import {
  borderStyle,
  horizontalAlign,
  rotationDegrees,
  STACKED_TEXT,
  verticalAlign,
} from '../cells/style-words';
import { child, children, flag, numberAttribute, type XmlElement } from '../../../spreadsheet/package/xml';
import type { ColorReader } from './colors';

/** Styles of a workbook as Univer has them. */
export interface StyleSheet {
  /** By index of the cell format (`s` of a cell). */
  formats: IStyleData[];
  /** Whether the cell format leaves cells open on a protected sheet. */
  unlocked: boolean[];
  /** Formats that conditional formats refer to. */
  differential: IStyleData[];
}

export function readStyles(styles: XmlElement | null, color: ColorReader): StyleSheet {
  const patterns = numberFormatPatterns(styles);
  const fonts = children(child(styles, 'fonts'), 'font').map((font) => readFont(font, color));
  const fills = children(child(styles, 'fills'), 'fill').map((fill) => readFill(fill, color, false));
  const borders = children(child(styles, 'borders'), 'border').map((border) => readBorder(border, color));
  const formats: IStyleData[] = [];
  const unlocked: boolean[] = [];
  for (const xf of children(child(styles, 'cellXfs'), 'xf')) {
    const pattern = patterns(numberAttribute(xf, 'numFmtId') ?? 0);
    formats.push({
      ...fonts[numberAttribute(xf, 'fontId') ?? 0],
      ...fills[numberAttribute(xf, 'fillId') ?? 0],
      ...borders[numberAttribute(xf, 'borderId') ?? 0],
      ...readAlignment(child(xf, 'alignment')),
      ...(pattern ? { n: { pattern } } : {}),
    });
    unlocked.push(!flag(child(xf, 'protection'), 'locked', true));
  }
  const differential = children(child(styles, 'dxfs'), 'dxf').map((dxf) => readDifferential(dxf, color));
  return { formats: formats.length ? formats : [{}], unlocked, differential };
}

function numberFormatPatterns(styles: XmlElement | null): (id: number) => string | null {
  const custom = new Map<number, string>();
  for (const format of children(child(styles, 'numFmts'), 'numFmt')) {
    const id = numberAttribute(format, 'numFmtId');
    if (id !== null) custom.set(id, format.getAttribute('formatCode') ?? '');
  }
  return (id) => {
    const pattern = custom.get(id) ?? builtInPattern(id);
    return pattern && !/^general$/i.test(pattern) ? pattern : null;
  };
}

function readDifferential(dxf: XmlElement, color: ColorReader): IStyleData {
  const font = child(dxf, 'font');
  const fill = child(dxf, 'fill');
  const border = child(dxf, 'border');
  return {
    ...(font ? readFont(font, color) : {}),
    ...(fill ? readFill(fill, color, true) : {}),
    ...(border ? readBorder(border, color) : {}),
  };
}

/** Points; files may say more, Excel shows no larger font. */
const LARGEST_FONT = 409;

/** Font of a cell format, or of a run of rich text (`rPr`, where the name stands in `rFont`). */
export function readFont(font: XmlElement, color: ColorReader): IStyleData {
  const style: IStyleData = {};
  const name = (child(font, 'name') ?? child(font, 'rFont'))?.getAttribute('val');
  const size = numberAttribute(child(font, 'sz'), 'val');
  const rgb = color(child(font, 'color'));
  const position = child(font, 'vertAlign')?.getAttribute('val');
  const underline = child(font, 'u');
  if (name) style.ff = name;
  if (size !== null) style.fs = Math.min(Math.max(size, 1), LARGEST_FONT);
  if (isOn(child(font, 'b'))) style.bl = 1;
  if (isOn(child(font, 'i'))) style.it = 1;
  if (isOn(child(font, 'strike'))) style.st = { s: 1 };
  if (underline && underline.getAttribute('val') !== 'none')
    style.ul = underline.getAttribute('val')?.startsWith('double') ? { s: 1, t: 10 } : { s: 1 };
  if (rgb) style.cl = { rgb };
  if (position === 'subscript') style.va = 2;
  if (position === 'superscript') style.va = 3;
  return style;
}

function isOn(element: XmlElement | null): boolean {
  return element !== null && flag(element, 'val', true);
}

/** In a differential format a solid fill's colour stands in `bgColor`. */
function readFill(fill: XmlElement, color: ColorReader, differential: boolean): IStyleData {
  const pattern = child(fill, 'patternFill');
  const kind = pattern?.getAttribute('patternType') ?? (differential ? 'solid' : 'none');
  const stop = child(fill, 'gradientFill', 'stop', 'color');
  if (stop) return background(color(stop));
  if (!pattern || kind === 'none' || (kind === 'gray125' && !child(pattern, 'fgColor'))) return {};
  const first = color(child(pattern, 'fgColor'));
  const second = color(child(pattern, 'bgColor'));
  if (kind === 'solid') return background(differential ? (second ?? first) : first);
  return background(second ?? first);
}

function background(rgb: string | null): IStyleData {
  return rgb ? { bg: { rgb } } : {};
}

function readBorder(border: XmlElement, color: ColorReader): IStyleData {
  const side = (name: string, other = name): IBorderStyleData | null => {
    const element = child(border, name) ?? child(border, other);
    const style = borderStyle(element?.getAttribute('style') ?? 'none');
    return style ? { s: style, cl: { rgb: color(child(element, 'color')) ?? '#000000' } } : null;
  };
  const diagonal = side('diagonal');
  const sides: Record<
    keyof IBorderData & ('t' | 'r' | 'b' | 'l' | 'tl_br' | 'bl_tr'),
    IBorderStyleData | null
  > = {
    t: side('top'),
    r: side('right', 'end'),
    b: side('bottom'),
    l: side('left', 'start'),
    tl_br: flag(border, 'diagonalDown') ? diagonal : null,
    bl_tr: flag(border, 'diagonalUp') ? diagonal : null,
  };
  const lines = Object.entries(sides).filter(([, style]) => style !== null);
  return lines.length ? { bd: Object.fromEntries(lines) } : {};
}

function readAlignment(alignment: XmlElement | null): IStyleData {
  const style: IStyleData = {};
  const ht = horizontalAlign(alignment?.getAttribute('horizontal') ?? null);
  const vt = verticalAlign(alignment?.getAttribute('vertical') ?? null);
  const rotation = numberAttribute(alignment, 'textRotation') ?? 0;
  const indent = numberAttribute(alignment, 'indent') ?? 0;
  if (ht) style.ht = ht;
  if (vt) style.vt = vt;
  if (flag(alignment, 'wrapText')) style.tb = 3;
  if (rotation === STACKED_TEXT) style.tr = { a: 0, v: 1 };
  else if (rotation) style.tr = { a: rotationDegrees(rotation) };
  if (indent)
    style.pd =
      alignment?.getAttribute('horizontal') === 'right'
        ? { r: indent * INDENT_PIXELS }
        : { l: indent * INDENT_PIXELS };
  return style;
}

const everything: (keyof IStyleData)[] = ['bg', 'bd', 'cl', 'n', 'tr', 'ht', 'vt', 'tb', 'pd', 'va'];

/**
 * A style that lets nothing of its row's or column's style through: in Excel a cell's format is complete, in Univer
 * it lies over the others.
 */
export function opaqueStyle(style: IStyleData): IStyleData {
  const nothing: IStyleData = { bl: 0, it: 0, ul: { s: 0 }, st: { s: 0 } };
  return { ...nothing, ...Object.fromEntries(everything.map((key) => [key, null])), ...style };
}
