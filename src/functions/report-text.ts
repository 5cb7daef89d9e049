/* Report text: the clause of an indicator, and the figures of a paragraph. */
import { invalidNumber } from '../indicators/arithmetic/outcome';
import type { Percent } from '../indicators/arithmetic/measures';
import { convert, parseUnit } from '../indicators/language/units';
import { figureToWrite, readReport, reportStyles, writeSentence } from '../reports';
import { spill } from './call/answer';
import type { CellError } from './call/cell-error';
import { isCellError, notAvailable, valueError } from './call/cell-error';
import type { CellReading, WrittenNumber } from './call/cell-reading';
import { isWritten, NO_DATA, readPercent, readWritten } from './call/cell-reading';
import { cells, cellwise, optional } from './call/cellwise';
import { choice } from './call/choice';
import { quote } from './call/messages';
import { cellsOf } from './call/matrix';
import type { FigureColumn } from './report-columns';
import { columnNames, readColumns } from './report-columns';

function readName(cell: unknown): CellReading<string> {
  if (isCellError(cell)) return cell;
  if (typeof cell === 'number') return String(cell);
  if (cell === null || cell === undefined) return NO_DATA;
  if (typeof cell !== 'string') return valueError('notAText', { parameter: 'indicator', text: quote(cell) });
  const name = cell.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return name === '' ? NO_DATA : name;
}

/** The unit's words; a blank cell, which the desktop hands over as 0, leaves it to the value's own text. */
function readUnitName(cell: unknown): CellReading<string> {
  if (cell === null || cell === undefined || cell === 0) return '';
  if (isCellError(cell)) return cell;
  const name = typeof cell === 'string' ? cell.normalize('NFC').trim() : null;
  if (name === '') return '';
  return name !== null && parseUnit(name) ? name : valueError('unknownUnit', { text: quote(cell) });
}

/** A percentage that may be missing, as a clause may leave it out. */
function readOptionalPercent(cell: unknown): CellReading<Percent | null> {
  const reading = readPercent(cell);
  return reading === NO_DATA ? null : reading;
}

/** The level in the unit that the sentence names. */
function levelIn(value: number | WrittenNumber, unit: string): { value: number; unit: string } | CellError {
  if (!isWritten(value)) return { value, unit };
  const own = value.unit;
  if (own === null) return { value: value.value, unit };
  if (unit === '') return { value: value.value, unit: value.text.replace(/^[^\p{L}%]*/u, '').trim() };
  const named = parseUnit(unit);
  const converted = named && convert(value.value, own, named);
  if (converted === null) return valueError('unitsDiffer', { first: quote(value.text), second: quote(unit) });
  return { value: converted, unit };
}

/**
 * The clause of a report that states an indicator's level, its attainment of the plan and its growth (câu báo cáo).
 * @customfunction SENTENCE
 * @param indicator Name of the indicator as the report writes it. A cell or a range.
 * @param value Level reached or estimated: a number, or a text such as "680 triệu USD".
 * @param unit Unit of the value, for example "triệu USD". Blank: the unit written with the value.
 * @param planPercent Percent number, 98.26 and not 0.9826 (a cell formatted as % needs ×100): attainment of the plan; above 100 it is "vượt … kế hoạch". Omitted, not stated.
 * @param growthPercent Percent number, 9.05 and not 0.0905 (a cell formatted as % needs ×100): growth against the same period; below 0 it is "giảm", 0 is "bằng cùng kỳ". Omitted, not stated.
 * @param style "brackets" (default), "commas", "monthly", "target".
 * @returns Vietnamese text; empty where indicator or value are missing.
 */
export function sentence(
  indicator: unknown[][],
  value: unknown[][],
  unit: unknown[][],
  planPercent?: unknown[][],
  growthPercent?: unknown[][],
  style?: string,
): unknown[][] {
  const wording = choice('style', style, reportStyles);
  const percentages = (argument: unknown) =>
    optional<Percent | null>(argument, null, (given) => cells(given, readOptionalPercent));
  return cellwise(
    [
      cells(indicator, readName),
      cells(value, readWritten),
      cells(unit, readUnitName),
      percentages(planPercent),
      percentages(growthPercent),
    ],
    (name, given, unitName, plan, growth) => {
      const level = levelIn(given, unitName);
      if (isCellError(level)) return level;
      if (plan !== null && plan < 0) return invalidNumber;
      const figure = figureToWrite({ indicator: name, ...level, planPercent: plan, growthPercent: growth });
      return writeSentence(figure, { style: wording });
    },
  );
}

/** The paragraphs of a range, its cells in reading order; the first error of a cell instead. */
function paragraphs(argument: unknown): string | CellError {
  const texts: string[] = [];
  for (const cell of cellsOf(argument)) {
    if (isCellError(cell)) return cell;
    if (typeof cell === 'string' || typeof cell === 'number') texts.push(String(cell));
  }
  return texts.join('\n');
}

/**
 * The figures that a paragraph of a report states, as a table (đọc số liệu trong báo cáo).
 * @customfunction READREPORT
 * @param text Paragraph of a report; the cells of a range are read one after another as paragraphs of one text.
 * @param columns Columns wanted, in a range or in one text with commas: indicator, period, role, value, unit, planPercent, growthPercent (these if omitted), growthTimes, share, comparator, phrase, confidence and others of the help page.
 * @returns A row of headers, and one row for each figure; empty for an empty text.
 */
export function readFigures(text: unknown[][], columns?: unknown[][]): unknown[][] {
  const wanted = readColumns(columns);
  const written = paragraphs(text);
  if (isCellError(written)) throw written;
  if (written.trim() === '') return [['']];
  const figures = readReport(written);
  if (figures.length === 0) throw notAvailable('noFigures', {});
  const header = wanted.map((column: FigureColumn) => columnNames[column].header);
  const rows = figures.map((figure) => wanted.map((column) => columnNames[column].show(figure, written)));
  return spill([header, ...rows]);
}
