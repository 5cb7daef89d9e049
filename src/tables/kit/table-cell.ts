import type { CellKey, Template, TemplateChoices, TemplateColumn, TemplateRow } from './template';

/** The reference to a cell that a formula names: an address, or a number in the number row. */
export type Refer = (key: CellKey) => string;

/** A cell of a table, and what its formula may refer to. */
export interface TableCell {
  template: Pick<Template, 'columns' | 'digits'>;
  /** As they will be written: lists in lines. */
  rows: readonly TemplateRow[];
  row: TemplateRow;
  column: TemplateColumn;
  choices: TemplateChoices;
  /** The address of a cell of the table by the names of its row and column. */
  refer: (row: string, column: string) => string;
}

/** References as a formula of this row names them. */
export function referenceIn({ row, refer }: TableCell): Refer {
  return (key) => (typeof key === 'string' ? refer(row.id, key) : refer(key.row, key.column));
}
