import { MONTHLY_NOTE } from './columns';
import { GOODS_COLUMNS } from './goods-columns';
import { MAIN_GOODS, OWN_GOODS, totalRows } from './goods-rows';
import type { Template, TemplateRow } from './template';
import { MILLION_DOLLARS, THOUSAND_TONNES } from './units';

/** What tells trade in goods one way from trade the other way. */
type GoodsTable = Pick<Template, 'id' | 'name' | 'sheet' | 'title' | 'description'> & {
  indicator: 'exports' | 'imports';
  /** What the foreign-invested sector trades in, where it is shown apart. */
  foreign?: readonly TemplateRow[];
  goods: readonly TemplateRow[];
  /** Beside the note on estimates. */
  notes?: Template['notes'];
};

/** A month's trade by sector and by goods, quantity beside value, with room for a province's own goods. */
export function goodsTable({ indicator, foreign = [], goods, notes = [], ...about }: GoodsTable): Template {
  return {
    ...about,
    group: 'trade',
    parameters: ['year', 'month', 'form', 'rows', 'digits', 'scale'],
    document: 'state',
    orientation: 'landscape',
    digits: { levels: 1, percents: 1 },
    unitLine: [THOUSAND_TONNES, MILLION_DOLLARS],
    columns: GOODS_COLUMNS,
    rows: [...totalRows(indicator), ...foreign, MAIN_GOODS, ...goods, OWN_GOODS],
    notes: [MONTHLY_NOTE, ...notes],
  };
}
