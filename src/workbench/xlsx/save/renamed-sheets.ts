import { renameSheetIn } from '../../../spreadsheet/formula-references';
import type { PackageEdit } from '../../../spreadsheet/package/package-edit';
import { descendants, setText, textOf, type XmlElement } from '../../../spreadsheet/package/xml';
import type { Renaming } from './names';

/**
 * Elements outside cells and names that hold formulas with sheet names, by the folder of their parts: charts,
 * conditional formats and validations, calculated columns of tables.
 */
const formulaElements: [parts: RegExp, names: string[]][] = [
  [/(^|\/)charts\/[^/]+\.xml$/i, ['f']],
  [/(^|\/)worksheets\/[^/]+\.xml$/i, ['formula', 'formula1', 'formula2']],
  [/(^|\/)tables\/[^/]+\.xml$/i, ['calculatedColumnFormula', 'totalsRowFormula']],
];

/** Lets charts, rules and links follow sheets that got another name. Cells are the grid's to change. */
export function renameSheetsElsewhere(edit: PackageEdit, renamings: Renaming[]): void {
  if (renamings.length === 0) return;
  for (const { name: part } of edit.original.entries) {
    const names = formulaElements.find(([parts]) => parts.test(part))?.[1];
    if (!names || !edit.has(part) || !mayName(edit.original.text(part), renamings)) continue;
    const { root } = edit.xml(part);
    const rename = (formula: string) =>
      renamings.reduce((text, { from, to }) => renameSheetIn(text, from, to), formula);
    for (const name of names) for (const element of descendants(root, name)) renameText(element, rename);
    for (const extension of descendants(root, 'ext'))
      for (const element of descendants(extension, 'f')) renameText(element, rename);
    for (const link of descendants(root, 'hyperlink')) {
      const location = link.getAttribute('location');
      if (location && rename(location) !== location) link.setAttribute('location', rename(location));
    }
  }
}

/** Whether a look into the part is worth it. */
function mayName(xml: string, renamings: Renaming[]): boolean {
  return renamings.some(({ from }) => /[&<>"']/.test(from) || xml.includes(from));
}

function renameText(element: XmlElement, rename: (formula: string) => string): void {
  const formula = textOf(element);
  if (rename(formula) !== formula) setText(element, rename(formula));
}
