import { PLANS, type PlanName } from '../../indicators/language/plan-names';
import type { CellKey, Template, TemplateColumn } from './template';
import type { Words } from './words';

const LEVEL: Words = { vi: 'Mức kế hoạch', en: 'Level' };
/** What is held against a plan, by the kind of the column that holds it. */
const ATTAINED: Partial<Readonly<Record<TemplateColumn['kind'], Words>>> = {
  estimate: { vi: 'Ước thực hiện so với kế hoạch (%)', en: 'Estimate to plan (%)' },
  cumulative: { vi: 'Cộng dồn so với kế hoạch (%)', en: 'Year to date to plan (%)' },
};

/**
 * A table with further plans of the year: each with what is attained of it, right of the printed columns. None of these changes its place;
 * those that are not printed step aside.
 */
export function withPlans(template: Template, names: readonly PlanName[]): Template {
  const { columns, parameters } = template;
  const attained = columns.find(({ formula }) => formula?.kind === 'planPercent');
  if (!attained || !names.length || !parameters.includes('plans')) return template;
  const added = names.map((name) => columnsOf(name, attained, columns));
  const keys = added.map(([level]) => level.key);
  return {
    ...template,
    columns: [
      ...columns.filter(({ auxiliary }) => !auxiliary),
      ...added.flat(),
      ...columns.filter(({ auxiliary }) => auxiliary).map((column) => checkingToo(column, keys)),
    ],
  };
}

/** The level of a plan, and what is attained of it. */
function columnsOf(
  name: PlanName,
  attained: TemplateColumn,
  columns: readonly TemplateColumn[],
): [TemplateColumn, TemplateColumn] {
  const { formula } = attained;
  if (formula?.kind !== 'planPercent') throw new Error(`${attained.key} is no attainment of a plan`);
  const { vi, en, short } = PLANS[name];
  const above: Words = { vi: `${vi} năm {y}`, en: `${en}, {y}` };
  const key = `${name}Plan`;
  const { plan, actual } = formula;
  const own: CellKey = typeof plan === 'string' ? key : { ...plan, column: key, printed: `KH ${short}` };
  const kind = columns.find((column) => column.key === actual)?.kind ?? 'estimate';
  return [
    {
      key,
      kind: 'plan',
      header: [above, LEVEL],
      width: attained.width,
      plan: name,
      ...(typeof plan !== 'string' && { onlyIn: plan.row }),
    },
    {
      ...attained,
      key: `${key}Percent`,
      header: [above, ATTAINED[kind] ?? LEVEL],
      formula: { kind: 'planPercent', actual, plan: own },
    },
  ];
}

/** The check of sums looks at these plans where it looks at the usual one. */
function checkingToo(column: TemplateColumn, keys: readonly string[]): TemplateColumn {
  const { formula } = column;
  if (formula?.kind !== 'childrenCheck' || !formula.of.includes('plan')) return column;
  return { ...column, formula: { ...formula, of: [...formula.of, ...keys] } };
}
