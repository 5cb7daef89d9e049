import type { RecognisedColumn, RecognisedTable } from '../../recognition';

const OTHER_ROLES = new Set<string>(['numbering', 'label', 'unit', 'note', 'verdict']);
const LEVELS = new Set<string>(['actual', 'estimate', 'plan', 'samePeriod']);

/** Columns that hold figures, levels and rates. */
export const figureColumns = ({ columns }: RecognisedTable): RecognisedColumn[] =>
  columns.filter(({ role, hidden }) => !OTHER_ROLES.has(role) && !hidden);

/** Columns of levels: results, plans and bases. */
export const levelColumns = (table: RecognisedTable): RecognisedColumn[] =>
  figureColumns(table).filter(
    ({ role, form, compared }) => LEVELS.has(role) && form === 'level' && compared === null,
  );
