import { indicator as indicatorOf } from '../../indicators/catalogue';
import { LEVEL_KINDS, type LevelKind, type TableColumn, type TableRow } from '../../indicators/tables';
import type { CellLook, PlannedCell } from '../block-plan';
import { difference, percentage, type Shown } from './computed-cells';
import type { Frame } from './frame';
import { bodyLook, formulaCell, inputLook, textCell } from './looks';
import type { RowCells } from './match-source';
import { levelDecimals, levelFormat, PERCENT_FORMAT } from './number-formats';
import { linkFormula, valueOf } from './source-cell';

/** Source cells by the id of the row they fill. */
export type Links = Map<string, RowCells>;

const COMPARATORS = ['≥', '=', '≤'];
const RIGHT: CellLook = { align: 'right' };
const CENTER: CellLook = { align: 'center', wrap: true };

/** The rows of indicators with their figures, links, inputs and formulas. */
export function planBody(frame: Frame, links: Links): PlannedCell[][] {
  const shown = shownIn(frame, links);
  return frame.table.rows.map((row) =>
    frame.table.columns.map((column) => bodyCell(frame, links, shown, row, column)),
  );
}

function isLevel(kind: TableColumn['kind']): kind is LevelKind {
  return LEVEL_KINDS.some((level) => level === kind);
}

/** What the level cells will show, so that everything computed from them can be verified. */
function shownIn({ table }: Frame, links: Links): Shown {
  const shown: Shown = (rowId, columnKey) => {
    const row = table.rows.find(({ id }) => id === rowId)!;
    const { kind } = table.columns.find(({ key }) => key === columnKey)!;
    if (row.difference) {
      const [whole, part] = [shown(row.difference.of, columnKey), shown(row.difference.less, columnKey)];
      return typeof whole === 'number' && typeof part === 'number' ? whole - part : '';
    }
    const cell = isLevel(kind) ? links.get(rowId)?.[kind] : undefined;
    return cell ? valueOf(cell) : '';
  };
  return shown;
}

function bodyCell(frame: Frame, links: Links, shown: Shown, row: TableRow, column: TableColumn): PlannedCell {
  const emphasis: CellLook = row.level === 0 ? { bold: true } : {};
  switch (column.kind) {
    case 'numbering':
      return textCell('label', row.numbering, bodyLook({ ...emphasis, align: 'center' }));
    case 'name':
      return textCell('label', frame.say(row.words), bodyLook({ ...emphasis, ...nameLook(row) }));
    case 'unit':
      return textCell('label', row.unit ? frame.say(row.unit) : '', bodyLook(CENTER));
  }
  if (row.heading || column.kind === 'note')
    return textCell('blank', '', bodyLook(column.kind === 'note' ? { wrap: true } : RIGHT));
  if (column.kind === 'comparator') return comparatorCell(row);
  if (isLevel(column.kind)) return levelCell(frame, links, shown, row, column, column.kind);
  const computed = column.formula ? percentage(frame, row, column.formula, shown) : null;
  if (!computed) return textCell('blank', '', bodyLook(RIGHT));
  return formulaCell('computed', computed.formula, PERCENT_FORMAT, bodyLook(RIGHT), computed.expected);
}

function nameLook({ level }: TableRow): CellLook {
  const look: CellLook = { align: 'left', wrap: true };
  return level === 2 ? { ...look, indent: 1 } : look;
}

function levelCell(
  frame: Frame,
  links: Links,
  shown: Shown,
  row: TableRow,
  column: TableColumn,
  kind: LevelKind,
): PlannedCell {
  if (row.difference) {
    const { of, less } = row.difference;
    const decimals = Math.max(...[of, less].map((id) => decimalsOfRow(frame, links, id)));
    const { formula, expected } = difference(frame, row.difference, column.key, shown);
    return formulaCell('computed', formula, levelFormat(decimals), bodyLook(RIGHT), expected);
  }
  const numberFormat = levelFormat(decimalsOfRow(frame, links, row.id));
  const source = links.get(row.id)?.[kind];
  if (source)
    return formulaCell('linked', linkFormula(source), numberFormat, bodyLook(RIGHT), valueOf(source));
  return {
    role: 'input',
    content: '',
    formula: false,
    numberFormat,
    look: inputLook(RIGHT),
    validation: { number: true },
  };
}

function decimalsOfRow({ table }: Frame, links: Links, rowId: string): number {
  return levelDecimals(
    table.rows.find(({ id }) => id === rowId)!,
    links.get(rowId),
  );
}

/** What "reached" means: at least where higher is better, at most where lower is; else the user says so. */
function comparatorCell({ indicator, signed }: TableRow): PlannedCell {
  const direction = indicator && !signed ? indicatorOf(indicator).direction : 'neutral';
  const content = { higher: '≥', lower: '≤', neutral: '' }[direction];
  return {
    role: 'input',
    content,
    formula: false,
    numberFormat: 'General',
    look: inputLook({ align: 'center' }),
    validation: { list: COMPARATORS },
  };
}
