import type { BorderStyleTypes, HorizontalAlign, VerticalAlign } from '@univerjs/core';

/** Border styles of the file format in the order of Univer's numbers (0 is none). */
const borderStyles = [
  'none',
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
];
const horizontal = ['general', 'left', 'center', 'right', 'justify', 'justify', 'distributed'];
const vertical = ['', 'top', 'center', 'bottom'];

export function borderStyle(word: string): BorderStyleTypes {
  return Math.max(0, borderStyles.indexOf(word));
}

export function borderWord(style: BorderStyleTypes): string {
  return borderStyles[style] ?? 'thin';
}

/** `null`: by the kind of value. "Across selection" and "fill" are drawn as what they look like in one cell. */
export function horizontalAlign(word: string | null): HorizontalAlign | null {
  if (word === 'centerContinuous') return horizontal.indexOf('center');
  if (word === 'fill') return horizontal.indexOf('left');
  const index = word ? horizontal.indexOf(word) : -1;
  return index > 0 ? index : null;
}

export function horizontalWord(align: HorizontalAlign): string {
  return horizontal[align] ?? 'general';
}

export function verticalAlign(word: string | null): VerticalAlign | null {
  if (word === 'justify' || word === 'distributed') return vertical.indexOf('center');
  const index = word ? vertical.indexOf(word) : -1;
  return index > 0 ? index : null;
}

export function verticalWord(align: VerticalAlign): string {
  return vertical[align] ?? 'bottom';
}

/** Marks vertical text in the file. */
export const STACKED_TEXT = 255;

/** The file turns text up with 1 to 90 and down with 91 to 180; Univer up with negative degrees. */
export function rotationDegrees(stored: number): number {
  return stored <= 90 ? -stored : stored - 90;
}

export function storedRotation(degrees: number): number {
  return degrees <= 0 ? Math.min(90, -degrees) : Math.min(180, 90 + degrees);
}
