import type { DataValidationOperator, IRange, ISheetDataValidationRule } from '@univerjs/core';
import { parseRanges } from '../cells/reference';
import { shownFormula } from '../cells/stored-formula';
import { child, children, descendants, flag, type XmlElement } from '../../../spreadsheet/package/xml';

const errorStyles = ['information', 'stop', 'warning'];

/**
 * The rules' elements by the name the rule has in Univer: those of `<dataValidations>`, then those that Excel 2010
 * keeps in the extension list.
 */
export function validationElements(root: XmlElement): Map<string, XmlElement> {
  const ordinary = children(child(root, 'dataValidations'), 'dataValidation');
  const extended = children(child(root, 'extLst')).flatMap((ext) => descendants(ext, 'dataValidation'));
  return new Map([
    ...ordinary.map((element, index) => [`validation-${index}`, element] as const),
    ...extended.map((element, index) => [`extended-validation-${index}`, element] as const),
  ]);
}

export function readValidations(root: XmlElement): ISheetDataValidationRule[] {
  return [...validationElements(root)].flatMap(([uid, element]) => readRule(element, uid));
}

function readRule(element: XmlElement, uid: string): ISheetDataValidationRule[] {
  const type = element.getAttribute('type') ?? 'none';
  const sqref = element.getAttribute('sqref') ?? child(element, 'sqref')?.textContent ?? '';
  const ranges: IRange[] = parseRanges(sqref);
  if (type === 'none' || ranges.length === 0) return [];
  const [formula1, formula2] = ['formula1', 'formula2'].map((name) => {
    const text = child(element, name)?.textContent;
    return text ? readOperand(text.trim(), type) : undefined;
  });
  const rule: ISheetDataValidationRule = {
    uid,
    type,
    ranges,
    operator: (element.getAttribute('operator') ?? 'between') as DataValidationOperator,
    allowBlank: flag(element, 'allowBlank'),
    showErrorMessage: flag(element, 'showErrorMessage'),
    errorStyle: Math.max(0, errorStyles.indexOf(element.getAttribute('errorStyle') ?? 'stop')),
    showInputMessage: flag(element, 'showInputMessage'),
    error: element.getAttribute('error') ?? undefined,
    errorTitle: element.getAttribute('errorTitle') ?? undefined,
    prompt: element.getAttribute('prompt') ?? undefined,
    promptTitle: element.getAttribute('promptTitle') ?? undefined,
  };
  if (formula1 !== undefined) rule.formula1 = formula1;
  if (formula2 !== undefined) rule.formula2 = formula2;
  // In the file the attribute says that the arrow is suppressed.
  if (type === 'list') rule.showDropDown = !flag(element, 'showDropDown');
  return [rule];
}

/** Choices written out become Univer's list, a number stays a number, all else is a formula. */
function readOperand(text: string, type: string): string {
  const written = /^"(.*)"$/s.exec(text)?.[1];
  if (type === 'list' && written !== undefined)
    return JSON.stringify(
      written
        .replace(/""/g, '"')
        .split(',')
        .map((choice) => choice.trim()),
    );
  return Number.isFinite(Number(text)) ? text : `=${shownFormula(text)}`;
}
