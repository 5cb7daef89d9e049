import type { CellKey, Template, TemplateChoices, TemplateColumn, TemplateRow } from './template';

/** A cell of a table, and what its formula may depend on. */
export interface TableCell {
  template: Pick<Template, 'columns' | 'digits'>;
  /** As they will be written: lists in lines. */
  rows: readonly TemplateRow[];
  row: TemplateRow;
  column: TemplateColumn;
  choices: TemplateChoices;
}

/** The row and the column of a cell that a formula of a row names. */
export const cellOf = ({ id }: Pick<TemplateRow, 'id'>, key: CellKey): { row: string; column: string } =>
  typeof key === 'string' ? { row: id, column: key } : key;
