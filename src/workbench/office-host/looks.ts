import type { BorderStyleTypes, IBorderData, IStyleData, Nullable } from '@univerjs/core';
import { INDENT_PIXELS } from '../content';
import { CSS_COLORS } from './css-colors';
import { excelError } from './errors';

/** Excel's words for how cells look, and the engine's numbers for the same. Numbers, so that no engine code is needed. */

export const POINTS_PER_PIXEL = 0.75;

/** What cells show that say nothing else. */
const DEFAULT_FONT = { name: 'Calibri', size: 11, color: '#000000' };
const NO_FILL = '#FFFFFF';

export const HORIZONTAL = { General: 0, Left: 1, Center: 2, Right: 3, Justify: 4, Distributed: 6 } as const;
export const VERTICAL = { Top: 1, Center: 2, Bottom: 3 } as const;
export const UNDERLINE_DOUBLE = 10;
export const WRAP = 3;

export type BorderKey = keyof Pick<IBorderData, 't' | 'b' | 'l' | 'r' | 'tl_br' | 'bl_tr'>;

interface BorderLook {
  style: string;
  weight: string;
}

/** By the engine's border number. */
const BORDERS: Record<number, BorderLook> = {
  1: { style: 'Continuous', weight: 'Thin' },
  2: { style: 'Continuous', weight: 'Hairline' },
  3: { style: 'Dot', weight: 'Thin' },
  4: { style: 'Dash', weight: 'Thin' },
  5: { style: 'DashDot', weight: 'Thin' },
  6: { style: 'DashDotDot', weight: 'Thin' },
  7: { style: 'Double', weight: 'Thick' },
  8: { style: 'Continuous', weight: 'Medium' },
  9: { style: 'Dash', weight: 'Medium' },
  10: { style: 'DashDot', weight: 'Medium' },
  11: { style: 'DashDotDot', weight: 'Medium' },
  12: { style: 'SlantDashDot', weight: 'Medium' },
  13: { style: 'Continuous', weight: 'Thick' },
};

export const BORDER_STYLES = ['None', ...new Set(Object.values(BORDERS).map(({ style }) => style))];
export const BORDER_WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

export function borderLook(number: number): BorderLook {
  return BORDERS[number] ?? { style: 'None', weight: 'Thin' };
}

/** The engine's number for a style with the weight it had, or with the thinnest there is. */
export function borderOfStyle(style: string, weight: string): BorderStyleTypes {
  const entries = Object.entries(BORDERS).filter(([, look]) => look.style === style);
  const found = entries.find(([, look]) => look.weight === weight) ?? entries[0];
  return Number(found[0]);
}

/** The engine's number for a weight; a line that does not exist in that weight is refused. */
export function borderOfWeight(weight: string, style: string): BorderStyleTypes {
  const wanted = style === 'None' ? 'Continuous' : style;
  const found = Object.entries(BORDERS).find(([, look]) => look.style === wanted && look.weight === weight);
  if (!found) throw excelError('InvalidArgument', `The workbench has no ${weight} ${wanted} border.`);
  return Number(found[0]);
}

/** `#RRGGBB` of a colour written as `#RRGGBB`, `RRGGBB` or by a name of CSS. */
export function colorValue(value: unknown): string {
  const text = typeof value === 'string' ? value : '';
  const digits = /^#?([\da-f]{6})$/i.exec(text)?.[1] ?? CSS_COLORS.get(text.toLowerCase());
  if (!digits) throw excelError('InvalidArgument', `${String(value)} is not a colour the workbench knows.`);
  return `#${digits.toUpperCase()}`;
}

/** A colour of the engine as Excel writes it: `rgb(…)` and short forms become `#RRGGBB`. */
export function colorText(rgb: Nullable<string>): string | null {
  if (!rgb) return null;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb);
  if (parts)
    return `#${parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`.toUpperCase();
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(rgb);
  return (
    short
      ? `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join('')}`
      : rgb
  ).toUpperCase();
}

function wordOf(words: Record<string, number>, number: Nullable<number>, otherwise: string): string {
  return Object.keys(words).find((word) => words[word] === number) ?? otherwise;
}

/** Readers of one cell's style, by Excel's names. */
export const readLook = {
  fontName: (style: IStyleData) => style.ff || DEFAULT_FONT.name,
  fontSize: (style: IStyleData) => style.fs || DEFAULT_FONT.size,
  fontColor: (style: IStyleData) => colorText(style.cl?.rgb) ?? DEFAULT_FONT.color,
  bold: (style: IStyleData) => style.bl === 1,
  italic: (style: IStyleData) => style.it === 1,
  strikethrough: (style: IStyleData) => style.st?.s === 1,
  underline: ({ ul }: IStyleData) => (ul?.s !== 1 ? 'None' : ul.t === UNDERLINE_DOUBLE ? 'Double' : 'Single'),
  subscript: (style: IStyleData) => style.va === 2,
  superscript: (style: IStyleData) => style.va === 3,
  fillColor: (style: IStyleData) => colorText(style.bg?.rgb) ?? NO_FILL,
  patternColor: () => DEFAULT_FONT.color,
  fillPattern: (style: IStyleData) => (style.bg?.rgb ? 'Solid' : 'None'),
  horizontal: (style: IStyleData) => wordOf(HORIZONTAL, style.ht, 'General'),
  vertical: (style: IStyleData) => wordOf(VERTICAL, style.vt, 'Bottom'),
  wrap: (style: IStyleData) => style.tb === WRAP,
  indent: (style: IStyleData) => Math.round((style.pd?.l || style.pd?.r || 0) / INDENT_PIXELS),
  textOrientation: (style: IStyleData) => (style.tr?.v === 1 ? 180 : -(style.tr?.a ?? 0)),
};
