import { ctFunctionsOf } from '../../formulas/translation';
import { pruneCalculationChain } from '../../spreadsheet/package/calculation-chain';
import { XlsxPackage } from '../../spreadsheet/package/package';
import { PackageEdit } from '../../spreadsheet/package/package-edit';
import { contentOfSheet } from '../../spreadsheet/package/sheet-rows';
import { descendants, remove, setText, textOf, type XmlTools } from '../../spreadsheet/package/xml';
import { RECORD_NAMESPACE } from '../blocks/record';
import { bounded } from '../switch/report';
import { copySheet, type LostFormulas } from './copy-sheet';
import { isOurs, mayHoldOurs, withoutOurs, type Copying } from './our-formulas';
import type { SendOutMode, SendOutReport } from '../../contract';
import { leaveMacros } from './without-macros';
import { sharedTextsOf, sheetsOf } from '../../spreadsheet/package/package-sheets';

/** A copy for others: its file, and what became of the formulas. */
export interface SendOutCopy {
  bytes: Uint8Array;
  report: SendOutReport;
}

/**
 * The bytes of a workbook without the add-in's functions and without its record. Cells show what they showed; every part that holds
 * neither of the two stays byte for byte. Macros stay behind.
 * @param source - a workbook's file (.xlsx, .xlsm), with everything calculated
 * @throws XlsxProblem where the bytes are no such file, as one that is encrypted
 */
export function copyPackage(source: Uint8Array, mode: SendOutMode, tools: XmlTools): SendOutCopy {
  const original = new XlsxPackage(source, tools);
  const edit = new PackageEdit(original);
  const { workbookPart } = original;
  const leftMacros = leaveMacros(edit, workbookPart);
  const copying: Copying = {
    mode,
    shared: sharedTextsOf(original),
    lostNames: new Set(),
    changed: 0,
    becameValues: [],
  };
  copyNames(edit, workbookPart, copying);
  const lost = new Map<number, LostFormulas>();
  for (const { name, number, part } of sheetsOf(original)) {
    if (!mayHoldOurs(original.text(part), copying.lostNames)) continue;
    const lostHere = copySheet(edit.partialXml(part, contentOfSheet).root, name, copying);
    if (lostHere.size > 0) lost.set(number, lostHere);
  }
  const names = original.entries.map((entry) => entry.name);
  for (const table of names.filter((name) => /\/tables\/[^/]+\.xml$/.test(name)))
    if (mayHoldOurs(original.text(table), copying.lostNames)) copyColumns(edit, table, copying);
  pruneCalculationChain(edit, workbookPart, lost);
  for (const part of names.filter((name) => isRecord(original, name))) removeRecord(edit, workbookPart, part);
  const report = {
    mode,
    changed: copying.changed,
    becameValues: bounded(copying.becameValues),
    leftMacros,
    cancelled: false,
  };
  return { bytes: edit.finish().bytes, report };
}

/** Names that stand for formulas of ours. */
function copyNames(edit: PackageEdit, workbookPart: string, copying: Copying): void {
  for (const element of descendants(edit.xml(workbookPart).root, 'definedName')) {
    const formula = textOf(element);
    if (ctFunctionsOf(formula).length === 0) continue;
    const plain = withoutOurs(formula, copying);
    const name = element.getAttribute('name') ?? '';
    if ('why' in plain) {
      copying.lostNames.add(name.toUpperCase());
      copying.becameValues.push({ address: name, ...plain });
    }
    setText(element, 'formula' in plain ? plain.formula : '#N/A');
  }
}

/** Formulas that a table gives to new rows; the cells of the rows there are have their own. */
function copyColumns(edit: PackageEdit, table: string, copying: Copying): void {
  for (const element of descendants(edit.xml(table).root, 'calculatedColumnFormula')) {
    const formula = textOf(element);
    if (!isOurs(formula, copying.lostNames)) continue;
    const plain = copying.mode === 'plain' ? withoutOurs(formula, copying) : null;
    if (!plain || 'why' in plain) remove(element);
    else setText(element, plain.formula);
  }
}

/** Takes a part out, with what leads to it. */
function removeRelated(edit: PackageEdit, from: string, part: string): void {
  for (const { id, target } of edit.relationships(from)) if (target === part) edit.unrelate(from, id);
  edit.remove(part);
}

/** Whether a part is the add-in's record: its root element is of our namespace. */
function isRecord(original: XlsxPackage, name: string): boolean {
  if (!name.startsWith('customXml/') || !name.endsWith('.xml') || name.includes('/_rels/')) return false;
  return (
    original.text(name).includes(RECORD_NAMESPACE) &&
    original.xml(name).root.namespaceURI === RECORD_NAMESPACE
  );
}

function removeRecord(edit: PackageEdit, workbookPart: string, part: string): void {
  for (const { kind, target } of edit.relationships(part))
    if (kind === 'customXmlProps' && edit.has(target)) edit.remove(target);
  removeRelated(edit, workbookPart, part);
}
