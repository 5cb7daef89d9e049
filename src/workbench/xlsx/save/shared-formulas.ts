import { parseCell } from '../cells/reference';
import { shiftFormula } from '../../../spreadsheet/formula-references';
import { descendants, textOf, type XmlElement } from '../../../spreadsheet/package/xml';

/**
 * Gives the followers of shared formulas formulas of their own, because the cell that carries the text will no
 * longer do so.
 * @param groups the `si` of those formulas
 */
export function dissolveShared(sheetData: XmlElement, groups: ReadonlySet<string>): void {
  if (groups.size === 0) return;
  const origins = new Map<string, { text: string; row: number; column: number }>();
  for (const formula of descendants(sheetData, 'f')) {
    const group = formula.getAttribute('si') ?? '';
    if (formula.getAttribute('t') !== 'shared' || !groups.has(group)) continue;
    const at = cellOf(formula);
    if (!at) continue;
    const text = textOf(formula);
    if (text) origins.set(group, { text, ...at });
    const origin = origins.get(group);
    if (!origin) continue;
    const own = shiftFormula(origin.text, at.row - origin.row, at.column - origin.column);
    while (formula.attributes.length > 0) formula.removeAttribute(formula.attributes[0].name);
    while (formula.firstChild) formula.removeChild(formula.firstChild);
    const document = formula.ownerDocument;
    if (document) formula.appendChild(document.createTextNode(own));
  }
}

function cellOf(formula: XmlElement): { row: number; column: number } | null {
  const cell = formula.parentNode as XmlElement | null;
  return parseCell(cell?.getAttribute('r') ?? '');
}
