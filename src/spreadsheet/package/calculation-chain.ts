import type { PackageEdit } from './package-edit';
import { children, numberAttribute, remove } from './xml';

/** Formulas that are no longer there: cells by the sheet's number in the workbook part, `null` for a whole sheet. */
type LostFormulas = ReadonlyMap<number, ReadonlySet<string> | null>;

/**
 * Takes lost formulas out of the calculation chain, where Excel would stumble over them. Formulas that are missing in
 * it Excel finds by itself.
 */
export function pruneCalculationChain(edit: PackageEdit, workbookPart: string, lost: LostFormulas): void {
  const relationship = edit.relationships(workbookPart).find(({ kind }) => kind === 'calcChain');
  if (lost.size === 0 || !relationship || !edit.has(relationship.target)) return;
  const { root } = edit.xml(relationship.target);
  let sheet: number | null = null;
  let isCut = false;
  for (const entry of children(root, 'c')) {
    // An entry without a sheet goes on in that of the entry before it.
    const own = numberAttribute(entry, 'i');
    sheet = own ?? sheet;
    const cells = sheet === null ? undefined : lost.get(sheet);
    if (cells === null || cells?.has(entry.getAttribute('r') ?? '')) {
      remove(entry);
      isCut = true;
      continue;
    }
    if (isCut && own === null && sheet !== null) entry.setAttribute('i', String(sheet));
    isCut = false;
  }
  if (children(root, 'c').length > 0) return;
  edit.unrelate(workbookPart, relationship.id);
  edit.remove(relationship.target);
}
