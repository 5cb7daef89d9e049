/* What SENTENCE and READREPORT compute: fetched when a cell first asks, for few sheets do and the reader is large. */
import { invalidNumber } from '../../indicators/arithmetic/outcome';
import type { Percent } from '../../indicators/arithmetic/measures';
import { cleanLine } from '../../indicators/language/clean-text';
import { convert, parseUnit } from '../../indicators/language/units';
import { figureToWrite, readReport, reportStyles, writeSentence } from '../../reports';
import { spill } from './answer';
import type { CellError } from './cell-error';
import { isCellError, notAvailable, valueError } from './cell-error';
import type { CellReading, WrittenNumber } from './cell-reading';
import { isWritten, NO_DATA, readPercent, readWritten } from './cell-reading';
import { cells, cellwise, optional } from './cellwise';
import { choice } from './choice';
import { quote } from './messages';
import { cellsOf } from './matrix';
import type { FigureColumn } from './report-columns';
import { columnNames, readColumns } from './report-columns';

function readName(cell: unknown): CellReading<string> {
  if (isCellError(cell)) return cell;
  if (typeof cell === 'number') return String(cell);
  if (cell === null || cell === undefined) return NO_DATA;
  if (typeof cell !== 'string') return valueError('notAText', { parameter: 'indicator', text: quote(cell) });
  const name = cleanLine(cell);
  return name === '' ? NO_DATA : name;
}

/** The unit's words; a blank cell, which the desktop hands over as 0, leaves it to the value's own text. */
function readUnitName(cell: unknown): CellReading<string> {
  if (cell === null || cell === undefined || cell === 0) return '';
  if (isCellError(cell)) return cell;
  const name = typeof cell === 'string' ? cleanLine(cell) : null;
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

/** The clauses of a column of indicators. */
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

/** A row of headers, and one row for each figure that a text states. */
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
