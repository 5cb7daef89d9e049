import { PAGE_KINDS } from '../tables';
import type { BlockRequest } from '../tables/choices';
import type { SheetSnapshot } from '../spreadsheet/sheet-snapshot';

/** Font of state documents by Decree 30/2020/NĐ-CP, and of the Party's. */
const STANDARD = PAGE_KINDS.state.font;
/** Fonts of TCVN3 and VNI writing have no Unicode Vietnamese letters. */
const LEGACY = /^(\.Vn|VNI)/i;
/** What Excel gives a workbook no one chose a font for. */
const NOBODYS_CHOICE = new Set(['Calibri', 'Aptos', 'Aptos Narrow']);

/**
 * The font a block is written in: Times New Roman, or on request that of the source sheet, or the one most sheets are written in.
 * @param source - the sheet the block is linked to
 */
export function fontFor(
  wanted: BlockRequest['font'],
  source: string | null,
  sheets: SheetSnapshot[],
): string {
  if (wanted !== 'workbook') return STANDARD;
  const own = sheets.filter(({ name }) => name === source);
  return majority((own.length ? own : sheets).map(({ font }) => font).filter(isUsable)) ?? STANDARD;
}

const isUsable = (font: string | null): font is string =>
  font !== null && font !== '' && !LEGACY.test(font) && !NOBODYS_CHOICE.has(font);

function majority(fonts: string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const font of fonts) counts.set(font, (counts.get(font) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
