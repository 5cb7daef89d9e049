import { cellName } from '../../../spreadsheet/a1';
import { isSingleCell, parseRange, type CellRange } from '../cells/reference';
import { shiftFormula } from '../../../spreadsheet/formula-references';
import { shownFormula } from '../cells/stored-formula';
import { textOf, type XmlElement } from '../../../spreadsheet/package/xml';

interface ReadFormula {
  /** With its `=`. */
  formula: string;
  /** Where an array formula's results lie, when in more than one cell. */
  array: CellRange | null;
}

/** Reads the formulas of one sheet; the followers of a shared formula need its first cell, which comes before them. */
export class FormulaReader {
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();

  read(element: XmlElement, row: number, column: number): ReadFormula | null {
    const text = textOf(element);
    switch (element.getAttribute('t')) {
      case 'shared':
        return this.readShared(element, text, row, column);
      case 'dataTable':
        return null;
      case 'array': {
        const range = parseRange(element.getAttribute('ref') ?? cellName(row, column));
        return text ? { formula: shown(text), array: range && !isSingleCell(range) ? range : null } : null;
      }
      default:
        return text ? { formula: shown(text), array: null } : null;
    }
  }

  private readShared(element: XmlElement, text: string, row: number, column: number): ReadFormula | null {
    const group = element.getAttribute('si') ?? '';
    if (text) {
      // The text is written for the cell that carries it, which need not be the first of the range.
      this.shared.set(group, { formula: shown(text), row, column });
      return { formula: shown(text), array: null };
    }
    const origin = this.shared.get(group);
    if (!origin) return null;
    return { formula: shiftFormula(origin.formula, row - origin.row, column - origin.column), array: null };
  }
}

function shown(stored: string): string {
  return `=${shownFormula(stored)}`;
}
