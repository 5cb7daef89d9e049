import { ctFunctionsOf } from '../../formulas/translation';
import { bounded } from '../switch/report';
import { RECORD_NAMESPACE } from '../blocks/record';
import { copySheet, isOurs, withoutOurs, type Copying, type LostFormulas } from './copy-sheet';
import type { SendOutMode, SendOutReport } from '../../contract';
import { sharedTexts } from './sheet-cells';
import { attribute, elements, escaped, unescaped } from './xml-text';
import { XlsxParts } from './xlsx-parts';

/** A copy for others: its file, and what became of the formulas. */
export interface SendOutCopy {
  bytes: Uint8Array;
  report: SendOutReport;
}

/**
 * The bytes of a workbook without the add-in's functions and without its record. Cells show what they showed; every part that holds
 * neither of the two stays byte for byte.
 * @param source - a workbook's file (.xlsx, .xlsm), with everything calculated
 * @throws where the bytes are no such file, as one that is encrypted
 */
export function copyPackage(source: Uint8Array, mode: SendOutMode): SendOutCopy {
  const parts = new XlsxParts(source);
  const { workbook } = parts;
  const relationships = parts.relationships(workbook);
  const targetOf = (kind: string) => relationships.find((one) => one.kind === kind)?.target;
  const texts = parts.text(targetOf('sharedStrings') ?? '');
  const lostNames = new Set<string>();
  const copying: Copying = {
    mode,
    shared: sharedTexts(texts),
    lostNames,
    changed: 0,
    becameValues: [],
  };
  copyNames(parts, workbook, copying, lostNames);
  const lost = new Map<string, LostFormulas>();
  for (const { name, number, part } of sheetsOf(parts)) {
    const copied = copySheet(parts.text(part), name, copying);
    parts.write(part, copied.xml);
    if (copied.lost.size > 0) lost.set(number, copied.lost);
  }
  for (const table of parts.names.filter((name) => /\/tables\/[^/]+\.xml$/.test(name)))
    parts.write(table, copyColumns(parts.text(table), copying));
  const chain = targetOf('calcChain');
  if (chain && lost.size > 0) pruneChain(parts, chain, lost);
  for (const part of parts.names.filter((name) => isRecord(parts, name))) removeRecord(parts, part);
  const report = {
    mode,
    changed: copying.changed,
    becameValues: bounded(copying.becameValues),
    cancelled: false,
  };
  return { bytes: parts.bytes(), report };
}

/** Sheets by their name, with the number that the calculation chain knows them by. */
function sheetsOf(parts: XlsxParts): { name: string; number: string; part: string }[] {
  const relationships = parts.relationships(parts.workbook);
  return [...parts.text(parts.workbook).matchAll(elements('sheet'))].flatMap(([, , start = '']) => {
    const id = attribute(start, '[\\w.-]+:id');
    const part = relationships.find((one) => one.id === id && one.kind === 'worksheet')?.target;
    const [name, number] = [attribute(start, 'name'), attribute(start, 'sheetId')];
    return part && name && number ? [{ name, number, part }] : [];
  });
}

/** Names that stand for formulas of ours. */
function copyNames(parts: XlsxParts, workbook: string, copying: Copying, lostNames: Set<string>): void {
  const names = parts
    .text(workbook)
    .replace(elements('definedName'), (element, prefix: string, start: string, inside?: string) => {
      const formula = unescaped(inside ?? '');
      if (ctFunctionsOf(formula).length === 0) return element;
      const plain = withoutOurs(formula, copying);
      const name = attribute(start, 'name') ?? '';
      if ('why' in plain) {
        lostNames.add(name.toUpperCase());
        copying.becameValues.push({ address: name, ...plain });
      }
      const now = 'formula' in plain ? escaped(plain.formula) : '#N/A';
      return `<${prefix}definedName${start}>${now}</${prefix}definedName>`;
    });
  parts.write(workbook, names);
}

/** Formulas that a table gives to new rows; the cells of the rows there are have their own. */
function copyColumns(xml: string, copying: Copying): string {
  return xml.replace(
    elements('calculatedColumnFormula'),
    (element, prefix: string, start: string, inside?: string) => {
      const formula = unescaped(inside ?? '');
      if (!isOurs(formula, copying)) return element;
      const plain = copying.mode === 'plain' ? withoutOurs(formula, copying) : null;
      if (!plain || 'why' in plain) return '';
      const name = `${prefix}calculatedColumnFormula`;
      return `<${name}${start}>${escaped(plain.formula)}</${name}>`;
    },
  );
}

/** Takes cells that have no formula any more out of the calculation chain, where Excel would stumble over them. */
function pruneChain(parts: XlsxParts, chain: string, lost: ReadonlyMap<string, LostFormulas>): void {
  let sheet = '';
  let written = '';
  let count = 0;
  const pruned = parts.text(chain).replace(elements('c'), (element, _: string, start: string) => {
    // An entry without a sheet goes on in that of the entry before it.
    const own = attribute(start, 'i');
    sheet = own ?? sheet;
    if (lost.get(sheet)?.has(attribute(start, 'r') ?? '')) return '';
    count += 1;
    const isTold = own !== null || written === sheet;
    written = sheet;
    return isTold ? element : element.replace(start, `${start.replace(/\s+$/, '')} i="${sheet}"`);
  });
  if (count === 0) parts.remove(chain);
  else parts.write(chain, pruned);
}

/** Whether a part is the add-in's record: its root element is of our namespace. */
function isRecord(parts: XlsxParts, name: string): boolean {
  if (!name.startsWith('customXml/') || !name.endsWith('.xml')) return false;
  const root = /<[A-Za-z_][^>]*>/.exec(parts.text(name))?.[0] ?? '';
  return root.includes(RECORD_NAMESPACE);
}

function removeRecord(parts: XlsxParts, part: string): void {
  if (!parts.has(part)) return;
  for (const { kind, target } of parts.relationships(part))
    if (kind === 'customXmlProps') parts.remove(target);
  parts.remove(part);
}
