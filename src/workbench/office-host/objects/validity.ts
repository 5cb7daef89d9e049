import type { EngineCell, ValidationLimits, ValidationRule } from '../../engine/engine';
import { isUnbounded, matrix } from '../../../spreadsheet/area';
import { rectangles } from '../../../spreadsheet/rectangles';
import { notImplemented } from '../errors';
import { rangeOfFormula } from '../references';
import { parseArea } from '../../../spreadsheet/a1';
import { excelObject, type ExcelObject, type RangeSelf } from './excel-object';

/** A limit's number: written out, or of one cell. What has to be calculated is refused. */
function limitOf({ session, sheetId }: RangeSelf, limit: string | number | undefined): number {
  if (typeof limit === 'number') return limit;
  const text = String(limit ?? '').replace(/^=/, '');
  if (text.trim() !== '' && !Number.isNaN(Number(text))) return Number(text);
  const own = /^\$[A-Z]{1,3}\$\d+$/i.test(text) ? parseArea(text) : null;
  const range = own ? { session, sheetId, area: own } : rangeOfFormula(session, text);
  const cell = range && range.area.rows * range.area.columns === 1 ? range : null;
  const value = cell && session.engine.read(cell.sheetId, cell.area)[0][0].value;
  if (typeof value !== 'number') throw notImplemented('limits of a rule that are calculated');
  return value;
}

const COMPARISONS: Record<string, (value: number, first: number, second: number) => boolean> = {
  Between: (value, first, second) => value >= first && value <= second,
  NotBetween: (value, first, second) => value < first || value > second,
  EqualTo: (value, first) => value === first,
  NotEqualTo: (value, first) => value !== first,
  GreaterThan: (value, first) => value > first,
  LessThan: (value, first) => value < first,
  GreaterThanOrEqualTo: (value, first) => value >= first,
  LessThanOrEqualTo: (value, first) => value <= first,
};

function isWithin(self: RangeSelf, { value }: EngineCell, limits: ValidationLimits, whole: boolean): boolean {
  if (typeof value !== 'number' || (whole && !Number.isInteger(value))) return false;
  const second = limits.formula2 === undefined ? 0 : limitOf(self, limits.formula2);
  return COMPARISONS[limits.operator](value, limitOf(self, limits.formula1), second);
}

/** Choices that are written out count letter by letter, those of cells whatever the letter case. */
function isListed({ session, sheetId }: RangeSelf, { value }: EngineCell, source: string): boolean {
  if (!source.startsWith('=')) return source.split(',').some((choice) => choice.trim() === String(value));
  const text = source.slice(1);
  const own = parseArea(text);
  const range = own ? { session, sheetId, area: own } : rangeOfFormula(session, text);
  if (!range) throw notImplemented('choices of a list that are calculated');
  const folded = (one: unknown) => (typeof one === 'string' ? one.toUpperCase() : one);
  const choices = session.engine.read(range.sheetId, range.area).flat();
  return choices.some((choice) => choice.value !== '' && folded(choice.value) === folded(value));
}

function isValid(self: RangeSelf, cell: EngineCell, rule: ValidationRule, ignoresBlanks: boolean): boolean {
  if (cell.value === '' && cell.formula === '' && ignoresBlanks) return true;
  if (rule.list) return isListed(self, cell, rule.list.source);
  const limits = rule.decimal ?? rule.date ?? rule.time;
  if (limits) return isWithin(self, cell, limits, false);
  if (rule.textLength)
    return isWithin(self, { ...cell, value: String(cell.value).length }, rule.textLength, true);
  if (rule.wholeNumber) return isWithin(self, cell, rule.wholeNumber, true);
  throw notImplemented('whether cells keep a rule that is a formula');
}

/** Whether each cell keeps its rule; cells without one do. */
function validity(self: RangeSelf): boolean[][] {
  const { session, sheetId, area } = self;
  if (isUnbounded(area)) throw notImplemented('validation of whole rows or columns');
  const { engine } = session;
  const cells = engine.read(sheetId, area);
  return matrix(area, (r, c) => {
    const [row, column] = [area.row + r, area.column + c];
    const rule = engine.validation(sheetId, row, column);
    if (!rule) return true;
    return isValid(
      self,
      cells[r][c],
      rule,
      engine.validationMessages(sheetId, row, column)?.ignoreBlanks !== false,
    );
  });
}

/** Excel's `valid`: `null` where some cells keep their rules and some do not. */
export function allValid(self: RangeSelf): boolean | null {
  const all = validity(self).flat();
  return all.every(Boolean) ? true : all.some(Boolean) ? null : false;
}

/** The cells that break their rules. */
export function invalidCells(self: RangeSelf): ExcelObject | null {
  const { session, sheetId, area } = self;
  const areas = rectangles(validity(self).map((line) => line.map((valid) => (valid ? null : 'broken')))).map(
    ({ area: one }) => ({ ...one, row: one.row + area.row, column: one.column + area.column }),
  );
  return areas.length > 0 ? excelObject('RangeAreas', { session, sheetId, areas }) : null;
}
