import type { IRange, IStyleBase } from '@univerjs/core';
import { cellName } from '../../../spreadsheet/a1';
import { parseRanges } from '../cells/reference';
import { shownFormula } from '../cells/stored-formula';
import {
  child,
  children,
  descendants,
  flag,
  numberAttribute,
  textOf,
  type XmlElement,
} from '../../../spreadsheet/package/xml';
import type { ColorReader } from './colors';
import { dataBar, colorScale, iconSet } from './scale-formats';
import type { StyleTable } from './style-table';

/** A conditional format as Univer's plugin keeps it. */
interface ConditionalFormat {
  cfId: string;
  ranges: IRange[];
  stopIfTrue: boolean;
  rule: { type: string } & Record<string, unknown>;
}

/** The conditional formats of a sheet, the most important first. What Univer cannot show stays in the file only. */
export function readConditionalFormats(
  root: XmlElement,
  styles: StyleTable,
  color: ColorReader,
): ConditionalFormat[] {
  const extended = new Map(
    children(child(root, 'extLst'))
      .flatMap((ext) => descendants(ext, 'cfRule'))
      .map((rule) => [rule.getAttribute('id') ?? '', rule]),
  );
  const found: { priority: number; format: ConditionalFormat }[] = [];
  for (const group of children(root, 'conditionalFormatting')) {
    const ranges = parseRanges(group.getAttribute('sqref') ?? '');
    for (const element of children(group, 'cfRule')) {
      const extension = extended.get(extensionId(element)) ?? null;
      const rule = ranges.length > 0 ? readRule(element, extension, ranges[0], styles, color) : null;
      if (!rule) continue;
      found.push({
        priority: numberAttribute(element, 'priority') ?? Infinity,
        format: { cfId: `format-${found.length}`, ranges, stopIfTrue: flag(element, 'stopIfTrue'), rule },
      });
    }
  }
  return found.sort((one, other) => one.priority - other.priority).map(({ format }) => format);
}

function extensionId(rule: XmlElement): string {
  const id = children(child(rule, 'extLst')).flatMap((ext) => descendants(ext, 'id'))[0];
  return id ? textOf(id).trim() : '';
}

function readRule(
  element: XmlElement,
  extension: XmlElement | null,
  { startRow, startColumn }: IRange,
  styles: StyleTable,
  color: ColorReader,
): ConditionalFormat['rule'] | null {
  const type = element.getAttribute('type') ?? '';
  if (type === 'dataBar') return dataBar(element, extension, color);
  if (type === 'colorScale') return colorScale(element, color);
  if (type === 'iconSet') return iconSet(element);
  const style = styles.differential(numberAttribute(element, 'dxfId'));
  const condition = highlight(element, type, cellName(startRow, startColumn));
  return condition && { type: 'highlightCell', style: style as IStyleBase, ...condition };
}

const textConditions: Record<string, string> = {
  containsText: 'containsText',
  notContainsText: 'notContainsText',
  beginsWith: 'beginsWith',
  endsWith: 'endsWith',
  containsBlanks: 'containsBlanks',
  notContainsBlanks: 'notContainsBlanks',
  containsErrors: 'containsErrors',
  notContainsErrors: 'notContainsErrors',
};

/** @param corner the cell that the rule's formulas are written for */
function highlight(element: XmlElement, type: string, corner: string): Record<string, unknown> | null {
  const formulas = children(element, 'formula').map((formula) => shownFormula(textOf(formula)));
  if (type in textConditions)
    return {
      subType: 'text',
      operator: textConditions[type],
      value: element.getAttribute('text') ?? undefined,
    };
  switch (type) {
    case 'cellIs':
      return comparison(element.getAttribute('operator') ?? '', formulas, corner);
    case 'expression':
      return formulas[0] ? { subType: 'formula', value: `=${formulas[0]}` } : null;
    case 'top10':
      return {
        subType: 'rank',
        isBottom: flag(element, 'bottom'),
        isPercent: flag(element, 'percent'),
        value: numberAttribute(element, 'rank') ?? 10,
      };
    case 'aboveAverage': {
      const side = flag(element, 'aboveAverage', true) ? 'greaterThan' : 'lessThan';
      return { subType: 'average', operator: flag(element, 'equalAverage') ? `${side}OrEqual` : side };
    }
    case 'duplicateValues':
    case 'uniqueValues':
      return { subType: type };
    case 'timePeriod':
      return { subType: 'timePeriod', operator: element.getAttribute('timePeriod') ?? 'today' };
    default:
      return null;
  }
}

const comparisons: Record<string, string> = {
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
  equal: '=',
  notEqual: '<>',
};

/** Univer compares with numbers; a comparison with anything else becomes a formula of the same meaning. */
function comparison(operator: string, formulas: string[], corner: string): Record<string, unknown> | null {
  const between = operator === 'between' || operator === 'notBetween';
  const operands = formulas.slice(0, between ? 2 : 1);
  if (operands.length < (between ? 2 : 1) || (!between && !(operator in comparisons))) return null;
  const numbers = operands.map(Number);
  if (numbers.every((number) => Number.isFinite(number)))
    return { subType: 'number', operator, value: between ? numbers : numbers[0] };
  const [first, second] = operands;
  if (!between) return { subType: 'formula', value: `=${corner}${comparisons[operator]}${first}` };
  const inside = `AND(${corner}>=${first},${corner}<=${second})`;
  return { subType: 'formula', value: operator === 'between' ? `=${inside}` : `=NOT(${inside})` };
}
