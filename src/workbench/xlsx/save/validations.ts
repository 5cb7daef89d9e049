import type { IRange, ISheetDataValidationRule } from '@univerjs/core';
import { rangeName } from '../cells/reference';
import { storedFormula } from '../cells/stored-formula';
import {
  child,
  children,
  createLike,
  descendants,
  ensureChild,
  remove,
  setText,
  type XmlElement,
} from '../../../spreadsheet/package/xml';
import { validationElements } from '../open/validations';
import { sheetOrder } from '../../../spreadsheet/package/sheet-order';

type Rule = ISheetDataValidationRule;

const errorStyles = ['information', 'stop', 'warning'];
/** Attributes that a rule's flags and texts stand in; absent is false or empty. */
const attributes = [
  'allowBlank',
  'showInputMessage',
  'showErrorMessage',
  'errorTitle',
  'error',
  'promptTitle',
  'prompt',
] as const;

/** Writes rules that were added, changed or removed. */
export function writeValidations(root: XmlElement, before: Rule[], now: Rule[]): void {
  const elements = validationElements(root);
  const wanted = new Map(now.map((rule) => [rule.uid, rule]));
  for (const rule of before) {
    const same = wanted.get(rule.uid);
    const known = elements.get(rule.uid);
    if (same && known && said(same) === said(rule)) wanted.delete(rule.uid);
    else if (known) remove(known);
  }
  for (const rule of wanted.values()) {
    if (rule.ranges.length === 0 || rule.type === 'any' || rule.type === 'none') continue;
    const list = ensureChild(root, 'dataValidations', sheetOrder);
    list.appendChild(ruleElement(list, rule));
  }
  tidy(root);
}

/** What of a rule stands in the file. */
function said(rule: Rule): string {
  const { type, operator, formula1, formula2, errorStyle, showDropDown } = rule;
  return JSON.stringify([
    sqref(rule.ranges),
    type,
    operator ?? 'between',
    formula1 ?? '',
    formula2 ?? '',
    errorStyle ?? 1,
    type === 'list' ? showDropDown !== false : null,
    attributes.map((name) => rule[name] || ''),
  ]);
}

function sqref(ranges: IRange[]): string {
  return ranges
    .map(({ startRow, startColumn, endRow, endColumn }) =>
      rangeName({ startRow, startColumn, endRow, endColumn }),
    )
    .join(' ');
}

function ruleElement(list: XmlElement, rule: Rule): XmlElement {
  const { type, operator, errorStyle, formula1, formula2 } = rule;
  const element = createLike(list, 'dataValidation', { type });
  if (errorStyle !== undefined && errorStyle !== 1)
    element.setAttribute('errorStyle', errorStyles[errorStyle] ?? 'stop');
  if (type !== 'list' && type !== 'custom' && operator && operator !== 'between')
    element.setAttribute('operator', operator);
  if (type === 'list' && rule.showDropDown === false) element.setAttribute('showDropDown', '1');
  for (const name of attributes)
    if (rule[name]) element.setAttribute(name, rule[name] === true ? '1' : String(rule[name]));
  // A rule that says nothing of messages stops wrong entries, as Excel's own do.
  if (rule.showErrorMessage === undefined) element.setAttribute('showErrorMessage', '1');
  element.setAttribute('sqref', sqref(rule.ranges));
  for (const [name, operand] of [
    ['formula1', formula1],
    ['formula2', formula2],
  ] as const) {
    if (operand === undefined || operand === '') continue;
    const formula = createLike(element, name);
    setText(formula, storedOperand(operand, type));
    element.appendChild(formula);
  }
  return element;
}

/** A list written out is one text with commas; Univer keeps it as JSON or with commas too. */
function storedOperand(operand: string, type: string): string {
  if (operand.startsWith('=')) return storedFormula(operand);
  if (type !== 'list') return operand;
  const choices = operand.startsWith('[') ? (JSON.parse(operand) as string[]).join(',') : operand;
  return `"${choices.replace(/"/g, '""')}"`;
}

/** Lists count their rules, and empty lists go. */
function tidy(root: XmlElement): void {
  const extended = children(child(root, 'extLst')).flatMap((ext) => descendants(ext, 'dataValidations'));
  for (const list of [child(root, 'dataValidations'), ...extended]) {
    if (!list) continue;
    const count = children(list, 'dataValidation').length;
    if (count > 0) list.setAttribute('count', String(count));
    else if (extended.includes(list)) remove(list.parentNode as XmlElement);
    else remove(list);
  }
  const extensions = child(root, 'extLst');
  if (extensions && children(extensions).length === 0) remove(extensions);
}
