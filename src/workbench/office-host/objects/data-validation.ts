import type { ValidationRule } from '../../engine/engine';
import { isUnbounded } from '../../../spreadsheet/area';
import { matrix } from '../../../spreadsheet/area';
import { excelError, notImplemented } from '../errors';
import { assertUnprotected } from '../protection';
import { formulaOfRange } from '../references';
import { isRecord } from '../is-record';
import type { ClassDeclaration } from './declaration';
import { isExcelObject, type RangeSelf } from './excel-object';

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];
/** Excel's limit for the choices of a list written out. */
const LIST_LIMIT = 255;

function invalid(detail: string): Error {
  return excelError('InvalidArgument', detail);
}

function formulaValue(value: unknown): string | number {
  if (isExcelObject(value) && value.className === 'Range') return formulaOfRange(value.self);
  if (typeof value !== 'string' && typeof value !== 'number')
    throw invalid('A rule needs a number or a formula.');
  return value;
}

function listRule(rule: Record<string, unknown>): NonNullable<ValidationRule['list']> {
  const source = formulaValue(rule.source);
  if (typeof source !== 'string' || !source) throw invalid('A list needs its choices.');
  if (!source.startsWith('=') && source.length > LIST_LIMIT)
    throw invalid(`A list has at most ${LIST_LIMIT} characters.`);
  return { inCellDropDown: rule.inCellDropDown !== false, source };
}

function numberRule(rule: Record<string, unknown>): NonNullable<ValidationRule['decimal']> {
  const { operator } = rule;
  if (typeof operator !== 'string' || !OPERATORS.includes(operator))
    throw invalid('A rule needs an operator.');
  const formula1 = formulaValue(rule.formula1);
  if (operator !== 'Between' && operator !== 'NotBetween') return { formula1, operator };
  return { formula1, formula2: formulaValue(rule.formula2), operator };
}

function customRule(rule: Record<string, unknown>): NonNullable<ValidationRule['custom']> {
  const { formula } = rule;
  if (typeof formula !== 'string' || !formula.startsWith('=')) throw invalid('A rule needs a formula.');
  return { formula };
}

/** The rule as the engine keeps it; kinds it does not know are refused. */
function ruleOf(value: unknown): ValidationRule {
  if (!isRecord(value)) throw invalid('A rule must be an object.');
  const kinds = Object.keys(value).filter((kind) => isRecord(value[kind]));
  if (kinds.length !== 1) throw invalid('A rule has exactly one kind.');
  const [kind] = kinds;
  const rule = value[kind] as Record<string, unknown>;
  if (kind === 'list') return { list: listRule(rule) };
  if (kind === 'decimal') return { decimal: numberRule(rule) };
  if (kind === 'wholeNumber') return { wholeNumber: numberRule(rule) };
  if (kind === 'custom') return { custom: customRule(rule) };
  throw notImplemented(`validation rules of the kind ${kind}`);
}

/** The rule all cells have; `undefined` where they differ. */
function sharedRule({ session, sheetId, area }: RangeSelf): ValidationRule | null | undefined {
  if (isUnbounded(area)) throw notImplemented('validation of whole rows or columns');
  const rules = matrix(area, (r, c) =>
    session.engine.validation(sheetId, area.row + r, area.column + c),
  ).flat();
  const first = JSON.stringify(rules[0]);
  return rules.every((rule) => JSON.stringify(rule) === first) ? rules[0] : undefined;
}

function typeOf(rule: ValidationRule | null | undefined): string {
  if (rule === undefined) return 'Inconsistent';
  if (rule === null) return 'None';
  if (rule.list) return 'List';
  if (rule.custom) return 'Custom';
  return rule.decimal ? 'Decimal' : 'WholeNumber';
}

function setRule({ session, sheetId, area }: RangeSelf, rule: ValidationRule | null): void {
  if (isUnbounded(area)) throw notImplemented('validation of whole rows or columns');
  assertUnprotected(session, sheetId);
  session.engine.setValidation(sheetId, area, rule);
}

/** `Excel.DataValidation` */
export const dataValidation: ClassDeclaration<RangeSelf> = {
  properties: {
    Rule: {
      since: '1.8',
      get: (self) => sharedRule(self) ?? {},
      set: (self, value) => setRule(self, ruleOf(value)),
    },
    Type: { since: '1.8', get: (self) => typeOf(sharedRule(self)) },
  },
  methods: {
    Clear: { since: '1.8', writes: true, call: (self) => setRule(self, null) },
  },
};
