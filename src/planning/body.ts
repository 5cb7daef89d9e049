import { cellContent, choicesOf, isOfText, type TemplateColumn, type TemplateRow } from '../tables';
import { COMPARATOR_SIGNS } from '../formulas/kinds';
import type { CellLook, PlannedCell } from './block-plan';
import type { Canvas } from './canvas';
import type { Frame } from './frame';
import { aside, formulaCell, numberingCell, textCell, toFillIn, type Looks } from './looks';
import { formatOf, isOfLevels, isOfNumbers, isOfPercents, levelDecimals } from './number-formats';
import { linkFormula, valueOf, type SourceCell } from '../linking/source-cell';
import { knowledgeInSources, knowledgeInTable, plainFormula, type KnownBody } from './plain-formula';
import { linkOf, presetOf, shownIn, statedFor, type Links } from './table-values';
import type { SheetSnapshot } from '../spreadsheet/sheet-snapshot';
import { isFormula, type Typed } from './typed';
import type { CellKnowledge } from '../formulas/translation';

const NO_PERCENTAGE = '-';
/** Comparators of a target sheet. */
const COMPARATORS = ['≥', '=', '≤'];

/** Decimals of a part before it is rounded, beside those that it is rounded to. */
const MORE_BEFORE_ROUNDING = 2;

/** Steps between a figure and the line on its right. */
const FIGURE_INDENT = 1;

/** What the cells of a block are drawn with. */
interface Drawing extends KnownBody {
  looks: Looks;
  links: Links;
  /** Decimals of the levels of rows in a unit: the same down a column. */
  decimals: (row: TemplateRow) => number;
}

/** The rows of the table with their words, links, inputs and formulas. */
export function drawBody(
  canvas: Canvas,
  frame: Frame,
  looks: Looks,
  { links, sources, typed }: { links: Links; sources: readonly SheetSnapshot[]; typed: Typed },
): void {
  const shown = shownIn(frame, links, typed);
  const decimals = decimalsByUnit(frame, links);
  const drawing: Drawing = { frame, looks, links, decimals, sources, typed, shown };
  for (const row of frame.rows) {
    frame.template.columns.forEach((column, place) =>
      canvas.put(frame.rowPlace(row.id), place, bodyCell(drawing, row, column)),
    );
  }
}

function bodyCell(drawing: Drawing, row: TemplateRow, column: TemplateColumn): PlannedCell {
  const { frame, shown } = drawing;
  const look = lookOf(drawing, row, column);
  const content = cellContent(frame.cell(row, column));
  switch (content.kind) {
    case 'words':
      return wordsCell(drawing, row, column, look);
    case 'empty':
      return nothingCell(row, column, look);
    case 'input':
      return column.kind === 'note'
        ? textCell('blank', presetOf(frame, row, column), look)
        : inputCell(drawing, row, column, look);
    case 'formula': {
      const numberFormat = formatIn(drawing, row, column);
      const stated = statedFor(drawing.links, row, column, shown);
      if (stated) return linkedCell(drawing, stated, numberFormat, { ...look, italic: true });
      const expected = shown(row.id, column.key);
      const { formula } = content;
      const ours = `=${formula.ct((key) => frame.refer(row, key))}`;
      const knowledge = () => knowledgeInTable(drawing, row, formula);
      return written(frame, { role: 'computed', ours, knowledge, numberFormat, look, expected });
    }
  }
}

/** A difference of two rows has no percentage, and says so. */
function nothingCell(row: TemplateRow, column: TemplateColumn, look: CellLook): PlannedCell {
  const hasNone = row.difference !== undefined && isOfPercents(column.kind);
  if (!hasNone) return textCell('blank', '', look);
  const inTheMiddle: CellLook = { ...look, align: 'center' };
  delete inTheMiddle.indent;
  return textCell('blank', NO_PERCENTAGE, inTheMiddle);
}

/** A formula in the way that is wanted, or what it shows where values are. */
export function written(
  { request: { mode = 'ct' } }: Frame,
  {
    role,
    ours,
    knowledge,
    numberFormat,
    look,
    expected,
  }: {
    role: 'computed' | 'linked';
    ours: string;
    knowledge: () => CellKnowledge;
    numberFormat: string;
    look: CellLook;
    expected: string | number | undefined;
  },
): PlannedCell {
  if (mode === 'values') return { role, content: expected ?? '', formula: false, ours, numberFormat, look };
  const content = mode === 'ct' ? ours : plainFormula(ours, knowledge(), expected);
  if (!isFormula(content)) return { role, content, formula: false, ours, numberFormat, look };
  const cell = formulaCell(role, content, numberFormat, look, expected);
  return content === ours ? cell : { ...cell, ours };
}

function wordsCell(
  { frame }: Drawing,
  row: TemplateRow,
  column: TemplateColumn,
  look: CellLook,
): PlannedCell {
  switch (column.kind) {
    case 'numbering':
      return numberingCell('label', row.numbering, look);
    case 'unit':
      return textCell('label', row.unit ? frame.say(frame.unit(row.unit)) : '', look);
    case 'population':
      return textCell('label', row.population ? frame.say(row.population) : '', look);
    default:
      return textCell('label', frame.say(row.words), look);
  }
}

function linkedCell(
  { frame, sources }: Pick<Drawing, 'frame' | 'sources'>,
  source: SourceCell,
  numberFormat: string,
  look: CellLook,
): PlannedCell {
  const [ours, expected] = [linkFormula(source), valueOf(source)];
  const knowledge = () => knowledgeInSources(sources);
  return written(frame, { role: 'linked', ours, knowledge, numberFormat, look, expected });
}

function inputCell(
  { frame, links, decimals, sources }: Pick<Drawing, 'frame' | 'links' | 'decimals' | 'sources'>,
  row: TemplateRow,
  column: TemplateColumn,
  look: CellLook,
): PlannedCell {
  const numberFormat = formatIn({ frame, decimals }, row, column);
  const source = linkOf(links, row, column);
  if (source) return linkedCell({ frame, sources }, source, numberFormat, look);
  const validation = validationOf(frame, row, column);
  return {
    role: 'input',
    content: presetOf(frame, row, column),
    formula: false,
    numberFormat,
    look: row.given?.[column.key] === undefined ? toFillIn(look) : look,
    ...(validation && { validation }),
  };
}

/** Choices where a cell has some; numbers where it holds numbers, but for targets, which may be ranges. */
function validationOf(
  { template, choices }: Frame,
  row: TemplateRow,
  column: TemplateColumn,
): PlannedCell['validation'] {
  const offered = choicesOf(row, column)?.map((words) => words[choices.language]);
  if (offered) return { list: offered };
  if (column.kind === 'comparator') return { list: row.given ? [...COMPARATOR_SIGNS] : COMPARATORS };
  const mayBeRange = template.columns.some(
    ({ formula }) =>
      (formula?.kind === 'verdict' && formula.target === column.key) ||
      (formula?.kind === 'targetLevel' && formula.level === column.key),
  );
  return isOfNumbers(column.kind) && !mayBeRange ? { number: true } : undefined;
}

/** A cell of a list of words, as the parts under a table have them. */
export function partInput(
  frame: Frame,
  row: TemplateRow,
  column: TemplateColumn,
  look: CellLook,
): PlannedCell {
  const links: Links = new Map();
  return inputCell({ frame, links, decimals: decimalsByUnit(frame, links), sources: [] }, row, column, look);
}

function lookOf({ looks }: Drawing, row: TemplateRow, column: TemplateColumn): CellLook {
  const strong = row.level === 0 || row.strong || row.totals !== undefined;
  const look: CellLook = { ...looks.body, ...(strong && { bold: true }), ...alignmentOf(row, column) };
  return aside(look, column.auxiliary || row.auxiliary);
}

const CENTERED: ReadonlySet<TemplateColumn['kind']> = new Set([
  'unit',
  'comparator',
  'population',
  'verdict',
  'check',
  'choice',
  'deadline',
  'state',
]);

/** Words to the left, parts of a row set in; numbers to the right. */
export function alignmentOf({ level, measured }: TemplateRow, column: TemplateColumn): CellLook {
  const { kind } = column;
  if (kind === 'numbering') return { align: 'center' };
  if (kind === 'name') return { align: 'left', wrap: true, ...(level > 1 && { indent: level - 1 }) };
  if (CENTERED.has(kind) || (measured === 'rank' && column.ranks)) return { align: 'center', wrap: true };
  if (isOfText(column)) return { align: 'left', wrap: true };
  return { align: 'right', indent: FIGURE_INDENT, ...(maySayWhy(column) && { wrap: true }) };
}

/** Words may stand in the place of a figure: which former territory is missing. */
const maySayWhy = ({ formula }: TemplateColumn): boolean =>
  formula?.kind === 'mergedSum' ||
  formula?.kind === 'mergedIndex' ||
  (formula?.kind === 'growth' && formula.saysWhy === true);

function formatIn(
  { frame, decimals }: Pick<Drawing, 'frame' | 'decimals'>,
  row: TemplateRow,
  column: TemplateColumn,
): string {
  const { choices, rows } = frame;
  const named = ({ of, less }: NonNullable<TemplateRow['difference']>) =>
    rows.filter(({ id }) => id === of || id === less);
  const shown = (row.difference ? named(row.difference) : [row]).map(decimals);
  return formatOf(
    column,
    row,
    sharedDecimals(column, row, choices.digits) ?? Math.max(...shown),
    choices.digits,
  );
}

/** What is shared out shows as many decimals as it is rounded to, or it would not be seen to add up; before rounding it shows more. */
function sharedDecimals(
  { formula }: TemplateColumn,
  row: TemplateRow,
  { levels }: Frame['choices']['digits'],
): number | null {
  if (formula?.kind === 'exactPart') return levels + MORE_BEFORE_ROUNDING;
  return formula?.kind === 'roundedPart' && row.id !== formula.whole ? levels : null;
}

/** Rows in the same unit and with values of the same kind are shown alike. */
function decimalsByUnit(frame: Frame, links: Links): Drawing['decimals'] {
  const keyOf = ({ unit, values }: TemplateRow) => `${unit?.vi ?? ''}|${values ?? ''}`;
  const most = new Map<string, number>();
  // what only a formula or no one has filled in yet has no decimals to go by
  for (const row of frame.rows.filter(({ id, given }) => links.has(id) || given)) {
    const key = keyOf(row);
    most.set(key, Math.max(most.get(key) ?? 0, decimalsOf(frame, links, row)));
  }
  return (row) => most.get(keyOf(row)) ?? decimalsOf(frame, links, row);
}

function decimalsOf({ template, choices }: Frame, links: Links, row: TemplateRow): number {
  const given = template.columns.flatMap(({ key, kind }) => {
    const value = row.given?.[key];
    return isOfLevels(kind) && typeof value === 'number' ? [value] : [];
  });
  return levelDecimals(row, links.get(row.id), choices.digits, given);
}
