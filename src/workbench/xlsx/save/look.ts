import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import { INDENT_PIXELS } from '../../content';
import { STACKED_TEXT, storedRotation } from '../cells/style-words';

/** A cell's style with every choice spelled out, so that two of them can be compared aspect by aspect. */
export interface Look {
  font: FontLook;
  /** `RRGGBB`; `null` is no fill. */
  fill: string | null;
  border: BorderLook;
  alignment: AlignmentLook;
  /** `General` where nothing is said. */
  numberFormat: string;
}

export interface FontLook {
  name: string | null;
  /** Points. */
  size: number | null;
  bold: boolean;
  italic: boolean;
  strike: boolean;
  underline: 'single' | 'double' | null;
  color: string | null;
  position: 'subscript' | 'superscript' | null;
}

type BorderSide = 'left' | 'right' | 'top' | 'bottom' | 'diagonalDown' | 'diagonalUp';
/** Univer's number of the line and its colour. */
export type BorderLook = Record<BorderSide, { style: number; color: string } | null>;

export interface AlignmentLook {
  horizontal: number;
  vertical: number;
  wrap: boolean;
  /** In the file's own counting. */
  rotation: number;
  indent: number;
}

export function lookOf(style: IStyleData): Look {
  return {
    font: fontLook(style),
    fill: rgb(style.bg?.rgb),
    border: {
      left: line(style.bd?.l),
      right: line(style.bd?.r),
      top: line(style.bd?.t),
      bottom: line(style.bd?.b),
      diagonalDown: line(style.bd?.tl_br),
      diagonalUp: line(style.bd?.bl_tr),
    },
    alignment: {
      horizontal: style.ht ?? 0,
      vertical: style.vt ?? 0,
      wrap: style.tb === 3,
      rotation: style.tr ? (style.tr.v ? STACKED_TEXT : storedRotation(style.tr.a)) : 0,
      indent: Math.round((style.pd?.l || style.pd?.r || 0) / INDENT_PIXELS),
    },
    numberFormat: !style.n?.pattern || /^general$/i.test(style.n.pattern) ? 'General' : style.n.pattern,
  };
}

export function fontLook(style: IStyleData): FontLook {
  return {
    name: style.ff ?? null,
    size: style.fs ?? null,
    bold: style.bl === 1,
    italic: style.it === 1,
    strike: style.st?.s === 1,
    underline: style.ul?.s === 1 ? (style.ul.t === 10 ? 'double' : 'single') : null,
    color: rgb(style.cl?.rgb),
    position: style.va === 2 ? 'subscript' : style.va === 3 ? 'superscript' : null,
  };
}

function line(border: Nullable<IBorderStyleData>): BorderLook[BorderSide] {
  return border?.s ? { style: border.s, color: rgb(border.cl?.rgb) ?? '000000' } : null;
}

/** `#rgb`, `#rrggbb` and `rgb(…)` as the six digits of the file. */
function rgb(color: Nullable<string>): string | null {
  if (!color) return null;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return [short[1], short[2], short[3]]
      .map((digit) => digit + digit)
      .join('')
      .toUpperCase();
  const long = /^#([0-9a-f]{6})/i.exec(color);
  if (long) return long[1].toUpperCase();
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i.exec(color);
  if (!parts) return null;
  return [parts[1], parts[2], parts[3]]
    .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
