import type { BlockPlan } from '../../src/planning/block-plan';
import { rowsOf, type TemplateId } from '../../src/tables';
import { TEMPLATES } from '../tables/templates';

/** The cell of a plan for 2031 by the table's own names of row and column. */
export function cellOf(plan: BlockPlan, id: string, key: string) {
  const template = TEMPLATES[plan.template as TemplateId];
  const top = plan.cells.findIndex((row) => row[0]?.role === 'numberRow') + 1;
  const rows = rowsOf(template, { year: 2031, rows: 5 });
  return plan.cells[top + rows.findIndex((row) => row.id === id)][
    template.columns.findIndex((column) => column.key === key)
  ];
}
