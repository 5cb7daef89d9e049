import { storedFormula } from '../cells/stored-formula';
import { storedError, storedText } from '../../../spreadsheet/package/stored-text';
import {
  child,
  createLike,
  remove,
  setText,
  textOf,
  type XmlElement,
} from '../../../spreadsheet/package/xml';
import type { CellContent } from './cell-content';
import { writeRichText } from './rich-text';

/** Functions that give several values: Excel itself stores their formulas as dynamic arrays, whatever comes out. */
const arrayFunctions =
  /(?<![A-Z0-9_.])(?:FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|VSTACK|HSTACK|TOCOL|TOROW|TAKE|DROP|CHOOSECOLS|CHOOSEROWS|EXPAND|WRAPROWS|WRAPCOLS|TEXTSPLIT|MAKEARRAY|MAP|BYROW|BYCOL|SCAN)\(/i;

/** Where the results of a dynamic array lie; `null` for formulas of one value, which are stored plain. */
function dynamicArea({ formula, spill, value }: CellContent, cell: string): string | null {
  if (!formula) return null;
  if (spill) return spill;
  const couldSpill = value === '#SPILL!' || arrayFunctions.test(formula.replace(/"[^"]*"/g, ''));
  return couldSpill ? cell : null;
}

/** Rewrites formula and value of a `<c>`. @param dynamicArray index of the cell metadata that says "dynamic array" */
export function writeContent(cell: XmlElement, now: CellContent, dynamicArray: () => number): void {
  for (const attribute of ['t', 'cm', 'vm']) cell.removeAttribute(attribute);
  for (const name of ['f', 'v', 'is']) remove(child(cell, name));
  if (now.formula) {
    const formula = createLike(cell, 'f');
    const area = dynamicArea(now, cell.getAttribute('r') ?? '');
    if (area) {
      formula.setAttribute('t', 'array');
      formula.setAttribute('ref', area);
      cell.setAttribute('cm', String(dynamicArray()));
    }
    appendText(formula, storedFormula(now.formula));
    insert(cell, formula);
    writeResult(cell, now);
  } else if (now.kind === 'text') writeInlineText(cell, now);
  else writeResult(cell, now);
}

/** Rewrites what a formula shows, and leaves the formula as it is in the file. */
export function writeResult(cell: XmlElement, { kind, value }: Pick<CellContent, 'kind' | 'value'>): void {
  remove(child(cell, 'v'));
  remove(child(cell, 'is'));
  const type = { empty: null, number: null, text: 'str', boolean: 'b', error: 'e' }[kind];
  if (type) cell.setAttribute('t', type);
  else cell.removeAttribute('t');
  if (kind === 'empty') return;
  const element = createLike(cell, 'v');
  appendText(element, storedValue(kind, value));
  insert(cell, element);
}

function storedValue(kind: CellContent['kind'], value: CellContent['value']): string {
  if (kind === 'boolean') return value ? '1' : '0';
  if (kind === 'error') return storedError(String(value));
  return kind === 'text' ? storedText(String(value)) : String(value);
}

function writeInlineText(cell: XmlElement, { value, rich }: CellContent): void {
  cell.setAttribute('t', 'inlineStr');
  const item = createLike(cell, 'is');
  if (rich) writeRichText(item, rich);
  else {
    const text = createLike(item, 't');
    setText(text, storedText(String(value)));
    item.appendChild(text);
  }
  insert(cell, item);
}

/** Without `xml:space`, which the schema of formulas and values does not know. */
function appendText(element: XmlElement, text: string): void {
  const document = element.ownerDocument;
  if (document) element.appendChild(document.createTextNode(text));
}

/** Before extensions, which come last. */
function insert(cell: XmlElement, element: XmlElement): void {
  cell.insertBefore(element, child(cell, 'extLst'));
}

/** Whether the cell carries the text of a formula that other cells share. */
export function sharedGroup(cell: XmlElement): string | null {
  const formula = child(cell, 'f');
  if (formula?.getAttribute('t') !== 'shared' || textOf(formula) === '') return null;
  return formula.getAttribute('si');
}
