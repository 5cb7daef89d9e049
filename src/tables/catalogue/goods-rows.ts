import { plainRow } from '../kit/row-words';
import type { TemplateRow } from '../kit/template';

/** Goods followed by value only. They are a selection: they do not add up to the total. */
export const valued = (id: string, vi: string, en: string): TemplateRow => plainRow(id, 1, vi, en);

/** Goods followed by quantity and value. */
export const counted = (id: string, vi: string, en: string): TemplateRow =>
  plainRow(id, 1, vi, en, { hasQuantity: true });

/** The heading above the selection. */
export const MAIN_GOODS: TemplateRow = plainRow('mainGoods', 0, 'MẶT HÀNG CHỦ YẾU', 'MAIN GOODS', {
  heading: true,
});

/** Room for goods of a province's own. */
export const OWN_GOODS: TemplateRow = plainRow(
  'own',
  1,
  'Mặt hàng khác của tỉnh',
  'Other goods of the province',
  {
    list: 'besides',
    hasQuantity: true,
  },
);

/** The total of trade and its two sectors, which add up to it. */
export function totalRows(indicator: 'exports' | 'imports'): TemplateRow[] {
  const sector = { parent: 'total', sums: true, strong: true } as const;
  return [
    plainRow('total', 0, 'TỔNG TRỊ GIÁ', 'TOTAL VALUE', { indicator }),
    plainRow('domestic', 1, 'Khu vực kinh tế trong nước', 'Domestic sector', sector),
    plainRow('foreign', 1, 'Khu vực có vốn đầu tư nước ngoài', 'Foreign-invested sector', sector),
  ];
}
