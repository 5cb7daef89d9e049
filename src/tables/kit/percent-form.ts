import type { TableForm } from './template-info';

/** The form of growth that a table's percentages have: percent numbers, as departments print them. */
export function percentForm(form: TableForm): 'percent' | 'index' {
  return form === 'growth' ? 'percent' : 'index';
}
