import { toPlain, type CellKnowledge } from '../formulas/translation';
import type { Formula } from '../formulas/kinds';
import { parseAddress } from '../spreadsheet/a1';
import type { SheetSnapshot } from '../spreadsheet/sheet-snapshot';
import { cellOf, type CellKey, type TemplateRow } from '../tables';
import type { Frame } from './frame';
import type { ShownAt } from './table-values';
import { isFormula, typedIn, type Typed } from './typed';

/** What a plain formula of a block may rest on. */
export interface KnownBody {
  frame: Frame;
  shown: ShownAt;
  typed?: Typed;
  sources: readonly SheetSnapshot[];
}

/**
 * A formula in Excel's own words, as a switch of the finished block would have it. What Excel cannot say is the value itself; where
 * that is not known yet, a formula that says `#VALUE!`.
 * @param ours - the formula with our functions, `=` in front
 * @param expected - what it will show
 */
export function plainFormula(
  ours: string,
  knowledge: CellKnowledge,
  expected: string | number | undefined,
): string | number {
  const translation = toPlain(ours, knowledge);
  if ('formula' in translation) return translation.formula;
  if (expected !== undefined) return expected;
  const unread = toPlain(ours, { textAt: () => null });
  return 'formula' in unread ? unread.formula : '=VALUE("")';
}

/** What stands in the cells that a formula of the table refers to. */
export function knowledgeInTable(
  { frame, shown, typed }: KnownBody,
  row: TemplateRow,
  { references }: Formula<CellKey>,
): CellKnowledge {
  const cells = new Map(references.map((key) => [frame.refer(row, key), cellOf(row, key)]));
  return {
    textAt(reference) {
      const cell = cells.get(reference);
      if (!cell) return undefined;
      const byUser = typedIn(typed, { id: cell.row }, { key: cell.column });
      if (byUser && isFormula(byUser.content)) return undefined;
      const value = byUser ? byUser.content : shown(cell.row, cell.column);
      if (value === undefined) return undefined;
      return typeof value === 'string' && value !== '' ? value : null;
    },
  };
}

/** What stands in the cells of the source sheets. */
export function knowledgeInSources(sources: readonly SheetSnapshot[]): CellKnowledge {
  return {
    textAt(reference) {
      const parsed = parseAddress(reference);
      const sheet = sources.find(({ name }) => name === parsed?.sheet);
      if (!parsed || !sheet) return undefined;
      const { row, column } = parsed.area;
      const value = sheet.values[row - sheet.area.row]?.[column - sheet.area.column];
      return typeof value === 'string' && value !== '' ? value : null;
    },
  };
}
