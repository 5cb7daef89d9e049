import { indicator as indicatorOf } from '../indicators/catalogue';
import { cellContent, cellOf, type TemplateColumn, type TemplateRow } from '../tables';
import type { Shown } from '../formulas/kinds';
import type { Frame } from './frame';
import type { RowCells } from '../linking/link-plan';
import { valueOf, type SourceCell } from '../linking/source-cell';
import { shownTyped, typedIn, type Typed } from './typed';

/** What a cell of the table will show, by its row and its column. */
export type ShownAt = (rowId: string, columnKey: string) => Shown;

/** Source cells by the id of the row they fill. */
export type Links = ReadonlyMap<string, RowCells>;

/** The source cell that fills a cell of the table; `undefined` where it is typed. */
export function linkOf(links: Links, row: TemplateRow, column: TemplateColumn): SourceCell | undefined {
  return links.get(row.id)?.[column.key];
}

/**
 * The source cell whose stated rate a computed cell shows in place of its formula: only while a level that the formula needs is
 * neither linked nor typed.
 */
export function statedFor(
  links: Links,
  row: TemplateRow,
  column: TemplateColumn,
  shown: ShownAt,
): SourceCell | undefined {
  const stated = linkOf(links, row, column);
  const isComputed = stated?.insteadOf?.every((level) => {
    const [rowId, key] = typeof level === 'string' ? [row.id, level] : [level.row, level.column];
    return typeof shown(rowId, key) === 'number';
  });
  return isComputed ? undefined : stated;
}

/** What an input cell holds before anybody typed: what is usually asked, and what "reached" means. */
export function presetOf(
  { say }: Pick<Frame, 'say'>,
  row: TemplateRow,
  column: TemplateColumn,
): string | number {
  const { preset, given } = row;
  if (given?.[column.key] !== undefined) return given[column.key];
  if (column.kind === 'comparator') return preset?.comparator ?? usualComparator(row);
  if (column.kind !== 'plan' || preset === undefined) return '';
  return typeof preset.target === 'number' ? preset.target : say(preset.target);
}

/** At least where higher is better, at most where lower is; else the user says so. */
function usualComparator({ indicator, signed }: TemplateRow): string {
  const direction = indicator && !signed ? indicatorOf(indicator).direction : 'neutral';
  return { higher: '≥', lower: '≤', neutral: '' }[direction];
}

/** What the cells of the table will show, each worked out once, so that everything computed can be verified. */
export function shownIn(frame: Frame, links: Links, typed?: Typed): ShownAt {
  const { template, rows, say } = frame;
  const rowsById = new Map(rows.map((row) => [row.id, row]));
  const columns = new Map(template.columns.map((column) => [column.key, column]));
  const known = new Map<string, Shown>();
  const shown: ShownAt = (rowId, key) => {
    const name = `${rowId}\n${key}`;
    if (!known.has(name)) known.set(name, work(rowsById.get(rowId)!, columns.get(key)!));
    return known.get(name);
  };
  const work = (row: TemplateRow, column: TemplateColumn): Shown => {
    const byUser = typedIn(typed, row, column);
    if (byUser) return shownTyped(byUser, column);
    const content = cellContent(frame.cell(row, column));
    switch (content.kind) {
      case 'words':
        return say(row.words);
      case 'empty':
        return '';
      case 'formula': {
        const stated = statedFor(links, row, column, shown);
        if (stated) return valueOf(stated);
        return content.formula.value((key) => {
          const at = cellOf(row, key);
          return shown(at.row, at.column);
        });
      }
      case 'input': {
        const source = linkOf(links, row, column);
        return source ? valueOf(source) : presetOf(frame, row, column);
      }
    }
  };
  return shown;
}
