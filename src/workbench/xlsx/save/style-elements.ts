import { borderWord, horizontalWord, verticalWord } from '../cells/style-words';
import { child, createLike, ensureChild, remove, type XmlElement } from '../../../spreadsheet/package/xml';
import type { AlignmentLook, BorderLook, FontLook } from './look';

const runOrder =
  'rFont charset family b i strike outline shadow condense extend color sz u vertAlign scheme'.split(' ');
const fontOrder =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');
const borderOrder = ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];

/** Writes what `font` says into a `<font>` or `<rPr>`; what it does not speak of stays. */
export function writeFont(element: XmlElement, font: Partial<FontLook>): XmlElement {
  const isRun = element.localName === 'rPr';
  const order = isRun ? runOrder : fontOrder;
  const put = (name: string, attributes: Record<string, string | number> | null) => {
    if (!attributes) return remove(child(element, name));
    const target = ensureChild(element, name, order);
    while (target.attributes.length > 0) target.removeAttribute(target.attributes[0].name);
    for (const [key, value] of Object.entries(attributes)) target.setAttribute(key, String(value));
  };
  const toggle = (name: string, on: boolean | undefined) => {
    if (on !== undefined) put(name, on ? {} : null);
  };
  if (font.name) {
    put(isRun ? 'rFont' : 'name', { val: font.name });
    // The theme's font and the old family and character set belong to the name that was.
    for (const name of ['scheme', 'family', 'charset']) put(name, null);
  }
  toggle('b', font.bold);
  toggle('i', font.italic);
  toggle('strike', font.strike);
  if (font.size) put('sz', { val: font.size });
  if (font.color !== undefined) put('color', font.color ? { rgb: `FF${font.color}` } : null);
  if (font.underline !== undefined)
    put('u', font.underline === 'double' ? { val: 'double' } : font.underline ? {} : null);
  if (font.position !== undefined) put('vertAlign', font.position ? { val: font.position } : null);
  return element;
}

/** A solid fill, or none. */
export function fillElement(like: XmlElement, color: string | null): XmlElement {
  const fill = createLike(like, 'fill');
  const pattern = createLike(like, 'patternFill', { patternType: color ? 'solid' : 'none' });
  fill.appendChild(pattern);
  if (!color) return fill;
  pattern.appendChild(createLike(like, 'fgColor', { rgb: `FF${color}` }));
  pattern.appendChild(createLike(like, 'bgColor', { indexed: 64 }));
  return fill;
}

/** Writes the sides that differ; the two diagonals share one line in the file. */
export function writeBorder(border: XmlElement, before: BorderLook, now: BorderLook): void {
  for (const side of ['left', 'right', 'top', 'bottom'] as const)
    if (!same(before[side], now[side])) writeSide(border, side, now[side]);
  if (same(before.diagonalDown, now.diagonalDown) && same(before.diagonalUp, now.diagonalUp)) return;
  for (const side of ['diagonalDown', 'diagonalUp'] as const) {
    if (now[side]) border.setAttribute(side, '1');
    else border.removeAttribute(side);
  }
  writeSide(border, 'diagonal', now.diagonalDown ?? now.diagonalUp);
}

function writeSide(border: XmlElement, name: string, line: BorderLook['left']): void {
  const other = { left: 'start', right: 'end' }[name];
  if (other) remove(child(border, other));
  remove(child(border, name));
  const side = ensureChild(border, name, borderOrder);
  if (!line) return;
  side.setAttribute('style', borderWord(line.style));
  side.appendChild(createLike(side, 'color', { rgb: `FF${line.color}` }));
}

function same(one: BorderLook['left'], other: BorderLook['left']): boolean {
  return one?.style === other?.style && one?.color === other?.color;
}

const alignmentWords: {
  [K in keyof AlignmentLook]: [attribute: string, word: (value: AlignmentLook[K]) => string | null];
} = {
  horizontal: ['horizontal', (value) => (value ? horizontalWord(value) : null)],
  vertical: ['vertical', (value) => (value ? verticalWord(value) : null)],
  wrap: ['wrapText', (value) => (value ? '1' : null)],
  rotation: ['textRotation', (value) => (value ? String(value) : null)],
  indent: ['indent', (value) => (value ? String(value) : null)],
};

export function writeAlignment(alignment: XmlElement, before: AlignmentLook, now: AlignmentLook): void {
  const write = <K extends keyof AlignmentLook>(key: K) => {
    if (before[key] === now[key]) return;
    const [attribute, word] = alignmentWords[key];
    const text = word(now[key]);
    if (text === null) alignment.removeAttribute(attribute);
    else alignment.setAttribute(attribute, text);
  };
  for (const key of ['horizontal', 'vertical', 'wrap', 'rotation', 'indent'] as const) write(key);
  // Only text on one side can be indented; Excel ignores the number elsewhere.
  if (now.indent && !now.horizontal) alignment.setAttribute('horizontal', 'left');
}
