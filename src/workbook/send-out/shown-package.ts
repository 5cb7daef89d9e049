import type { Scalar } from '../../formulas/evaluation';
import { cellName } from '../../spreadsheet/a1';
import { XlsxPackage } from '../../spreadsheet/package/package';
import { contentOfSheet } from '../../spreadsheet/package/sheet-rows';
import { parseXml, type XmlTools } from '../../spreadsheet/package/xml';
import type { PlacedFormula, ShownSheet } from '../shown-values/shown-sheet';
import { isOurs, mayHoldOurs } from './our-formulas';
import { namesOfOurs } from './our-names';
import { sharedTextsOf, sheetsOf } from '../../spreadsheet/package/package-sheets';
import { formulaCells, storedCells, valueIn } from '../../spreadsheet/package/stored-cells';

interface ReadSheet {
  cells: ReadonlyMap<string, Scalar>;
  formulas: readonly PlacedFormula[];
}

function readSheet(original: XlsxPackage, part: string, shared: () => readonly string[]): ReadSheet {
  const text = original.text(part);
  const { root } = parseXml(original.tools, contentOfSheet(text)?.text ?? text, part);
  const cells = new Map<string, Scalar>();
  for (const cell of storedCells(root)) cells.set(cell.name, valueIn(cell, shared()));
  const formulas = [...formulaCells(root)].map(
    ({ cell: { row, column }, formula: { kind }, text: content }) => ({
      row,
      column,
      formula: `=${content}`,
      isSingle: kind !== 'array',
    }),
  );
  return { cells, formulas };
}

/** What a file shows, and which of its formulas call our functions, or a name that does. */
interface ShownPackage {
  sheets: ShownSheet[];
  isOurs: (formula: string) => boolean;
}

/** A sheet is taken apart once a formula of ours may stand in it, or reads it. */
export function shownPackage(source: Uint8Array, tools: XmlTools): ShownPackage {
  const original = new XlsxPackage(source, tools);
  const shared = sharedTextsOf(original);
  const names = namesOfOurs(original);
  const sheets = sheetsOf(original).map(({ name, part }): ShownSheet => {
    let sheet: ReadSheet | null = null;
    const read = () => (sheet ??= readSheet(original, part, shared));
    return {
      name,
      formulas: () => (mayHoldOurs(original.text(part), names) ? read().formulas : []),
      at: (row, column) => read().cells.get(cellName(row, column)) ?? null,
    };
  });
  return { sheets, isOurs: (formula) => isOurs(formula, names) };
}
