import { MONTHLY_NOTE, YEAR_TO_DATE } from '../kit/columns';
import { GOODS_COLUMNS } from './goods-columns';
import { MAIN_GOODS, OWN_GOODS, totalRows } from './goods-rows';
import type { TableContent, TemplateRow } from '../kit/template';
import type { Words } from '../kit/words';
import { MILLION_DOLLARS, THOUSAND_TONNES } from '../kit/units';

/** What tells trade in goods one way from trade the other way. */
interface GoodsTable {
  indicator: 'exports' | 'imports';
  /** What the foreign-invested sector trades in, where it is shown apart. */
  foreign?: readonly TemplateRow[];
  goods: readonly TemplateRow[];
  /** Beside the note on estimates. */
  notes?: TableContent['notes'];
}

const LARGEST: Readonly<Record<GoodsTable['indicator'], Words>> = {
  exports: { vi: 'Mặt hàng xuất khẩu lớn nhất, {ytd}', en: 'Largest exports, {ytd}' },
  imports: { vi: 'Mặt hàng nhập khẩu lớn nhất, {ytd}', en: 'Largest imports, {ytd}' },
};

/** A month's trade by sector and by goods, quantity beside value, with room for a province's own goods. */
export function goodsTable({ indicator, foreign = [], goods, notes = [] }: GoodsTable): TableContent {
  return {
    unitLine: [THOUSAND_TONNES, MILLION_DOLLARS],
    columns: GOODS_COLUMNS,
    chart: {
      kind: 'ranked',
      title: LARGEST[indicator],
      unit: MILLION_DOLLARS,
      below: MAIN_GOODS.id,
      level: OWN_GOODS.level,
      most: 10,
      words: YEAR_TO_DATE,
      column: 'cumulative',
    },
    rows: [...totalRows(indicator), ...foreign, MAIN_GOODS, ...goods, OWN_GOODS],
    notes: [MONTHLY_NOTE, ...notes],
  };
}
