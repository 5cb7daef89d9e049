import type { SheetSnapshot } from '../sheet-snapshot';

/** Font of state documents by Decree 30/2020/NĐ-CP. */
const DEFAULT_FONT = 'Times New Roman';
/** Fonts of TCVN3 and VNI writing have no Unicode Vietnamese letters. */
const LEGACY = /^(\.Vn|VNI)/i;
/** What Excel gives a workbook nobody chose a font for. */
const NOBODYS_CHOICE = new Set(['Calibri', 'Aptos', 'Aptos Narrow']);

/** Times New Roman, or the font the source sheet is written in. */
export function fontFor(source: SheetSnapshot | undefined): string {
  const font = source?.font;
  return !font || LEGACY.test(font) || NOBODYS_CHOICE.has(font) ? DEFAULT_FONT : font;
}
