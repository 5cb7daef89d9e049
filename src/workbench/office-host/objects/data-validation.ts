import type { ValidationLimits, ValidationMessages, ValidationRule } from '../../engine/engine';
import { isUnbounded } from '../../../spreadsheet/area';
import { matrix } from '../../../spreadsheet/area';
import { excelError, notImplemented } from '../errors';
import { assertUnprotected } from '../protection';
import { formulaOfRange } from '../references';
import { isRecord } from '../is-record';
import type { ClassDeclaration } from './declaration';
import { choiceValue, flagValue, textValue } from './arguments';
import { orNotFound } from './range-shapes';
import { allValid, invalidCells } from './validity';
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

function limitsRule(rule: Record<string, unknown>, limit = formulaValue): ValidationLimits {
  const { operator } = rule;
  if (typeof operator !== 'string' || !OPERATORS.includes(operator))
    throw invalid('A rule needs an operator.');
  const formula1 = limit(rule.formula1);
  if (operator !== 'Between' && operator !== 'NotBetween') return { formula1, operator };
  return { formula1, formula2: limit(rule.formula2), operator };
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const TIME = /^(\d\d):(\d\d)(?::(\d\d))?$/;
/** Excel's number of 1970-01-01. */
const DAYS_BEFORE_1970 = 25_569;

/** A day or a time of ISO 8601 as the number that Excel keeps; it tells limits of dates as formulas. */
function momentValue(value: unknown): string {
  if (typeof value === 'number') throw invalid('A date or a time is a text or a formula.');
  const limit = String(formulaValue(value));
  if (limit.startsWith('=')) return limit;
  if (DATE.test(limit)) {
    const time = Date.parse(`${limit}T00:00Z`);
    // the last days of a short month are read as the first of the next
    if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(limit))
      throw invalid(`There is no ${limit}.`);
    return `=${time / 86_400_000 + DAYS_BEFORE_1970}`;
  }
  const [, hours, minutes, seconds = '0'] = TIME.exec(limit) ?? [];
  // what a day of another writing, or at an hour of some time zone, means to Excel is not known here
  if (hours === undefined) throw notImplemented(`a limit written as ${limit}`);
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59)
    throw invalid(`There is no ${limit}.`);
  return `=${(Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400}`;
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
  if (kind === 'decimal' || kind === 'wholeNumber' || kind === 'textLength')
    return { [kind]: limitsRule(rule) };
  if (kind === 'date' || kind === 'time') return { [kind]: limitsRule(rule, momentValue) };
  if (kind === 'custom') return { custom: customRule(rule) };
  throw notImplemented(`validation rules of the kind ${kind}`);
}

/** What all cells have; `undefined` where they differ. */
function shared<One>({ area }: RangeSelf, of: (row: number, column: number) => One): One | undefined {
  if (isUnbounded(area)) throw notImplemented('validation of whole rows or columns');
  const all = matrix(area, (r, c) => of(area.row + r, area.column + c)).flat();
  const first = JSON.stringify(all[0]);
  return all.every((one) => JSON.stringify(one) === first) ? all[0] : undefined;
}

const sharedRule = (self: RangeSelf): ValidationRule | null | undefined =>
  shared(self, (row, column) => self.session.engine.validation(self.sheetId, row, column));

/** What Excel tells of cells without a rule. */
const NO_MESSAGES: ValidationMessages = {
  ignoreBlanks: true,
  prompt: { message: '', showPrompt: true, title: '' },
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
};

function messages(self: RangeSelf): ValidationMessages {
  const { session, sheetId } = self;
  const found = shared(self, (row, column) => session.engine.validationMessages(sheetId, row, column));
  if (found === undefined) throw notImplemented('messages of cells whose rules differ');
  return found ?? NO_MESSAGES;
}

/** Excel's limits for a title and for a message. */
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;

function words(given: Record<string, unknown>): { message: string; title: string } {
  const [message, title] = [textValue(given.message ?? ''), textValue(given.title ?? '')];
  if (title.length > TITLE_LIMIT || message.length > MESSAGE_LIMIT)
    throw invalid(`A title has at most ${TITLE_LIMIT} characters, a message ${MESSAGE_LIMIT}.`);
  return { message, title };
}

function setMessages(self: RangeSelf, change: Partial<ValidationMessages>): void {
  const { session, sheetId, area } = self;
  const ruled = shared(self, (row, column) => session.engine.validation(sheetId, row, column) !== null);
  if (!ruled) throw notImplemented('messages of cells without a rule');
  assertUnprotected(session, sheetId);
  session.engine.setValidationMessages(sheetId, area, change);
}

function setPrompt(self: RangeSelf, value: unknown): void {
  if (!isRecord(value)) throw invalid('A prompt must be an object.');
  setMessages(self, { prompt: { ...words(value), showPrompt: flagValue(value.showPrompt ?? true) } });
}

function setErrorAlert(self: RangeSelf, value: unknown): void {
  if (!isRecord(value)) throw invalid('An alert must be an object.');
  const style = choiceValue(value.style ?? 'Stop', ['Information', 'Stop', 'Warning']);
  setMessages(self, {
    errorAlert: { ...words(value), showAlert: flagValue(value.showAlert ?? true), style },
  });
}

function typeOf(rule: ValidationRule | null | undefined): string {
  if (rule === undefined) return 'Inconsistent';
  if (rule === null) return 'None';
  const [kind] = Object.keys(rule);
  return kind[0].toUpperCase() + kind.slice(1);
}

function setRule({ session, sheetId, area }: RangeSelf, rule: ValidationRule | null): void {
  if (isUnbounded(area)) throw notImplemented('validation of whole rows or columns');
  assertUnprotected(session, sheetId);
  session.engine.setValidation(sheetId, area, rule);
}

/** `Excel.DataValidation` */
export const dataValidation: ClassDeclaration<RangeSelf> = {
  properties: {
    ErrorAlert: { since: '1.8', get: (self) => messages(self).errorAlert, set: setErrorAlert },
    IgnoreBlanks: {
      since: '1.8',
      get: (self) => messages(self).ignoreBlanks,
      set: (self, value) => setMessages(self, { ignoreBlanks: flagValue(value) }),
    },
    Prompt: { since: '1.8', get: (self) => messages(self).prompt, set: setPrompt },
    Rule: {
      since: '1.8',
      get: (self) => sharedRule(self) ?? {},
      set: (self, value) => setRule(self, ruleOf(value)),
    },
    Valid: { since: '1.8', calculated: true, get: allValid },
    Type: { since: '1.8', get: (self) => typeOf(sharedRule(self)) },
  },
  methods: {
    Clear: { since: '1.8', writes: true, call: (self) => setRule(self, null) },
    GetInvalidCells: { since: '1.9', calculated: true, call: (self) => orNotFound(invalidCells(self)) },
    GetInvalidCellsOrNullObject: { since: '1.9', calculated: true, call: invalidCells },
  },
};
