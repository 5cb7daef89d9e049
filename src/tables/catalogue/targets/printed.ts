import { MAIN_INDICATOR_ROWS } from '../../kit/rows';
import type { StandardContent, Words } from '../../kit/table';

const THIS_YEAR: Words = { vi: 'Năm {y}', en: '{y}' };
const TARGET: Words = { vi: 'Mục tiêu năm {y+1}', en: 'Target {y+1}' };

/** "Biểu giao mục tiêu": the target sheet for next year, from this year's plan and estimate. */
export const TARGETS: StandardContent = {
  columns: [
    { key: 'numbering', kind: 'numbering', header: [{ vi: 'TT', en: 'No.' }], width: 5 },
    { key: 'name', kind: 'name', header: [{ vi: 'Chỉ tiêu', en: 'Indicator' }], width: 42 },
    { key: 'unit', kind: 'unit', header: [{ vi: 'Đơn vị tính', en: 'Unit' }], width: 12 },
    { key: 'plan', kind: 'plan', header: [THIS_YEAR, { vi: 'Kế hoạch', en: 'Plan' }], width: 12 },
    {
      key: 'estimate',
      kind: 'estimate',
      header: [THIS_YEAR, { vi: 'Ước thực hiện', en: 'Estimate' }],
      width: 12,
    },
    { key: 'comparator', kind: 'comparator', header: [TARGET, { vi: 'So sánh', en: 'Is met at' }], width: 9 },
    { key: 'target', kind: 'target', header: [TARGET, { vi: 'Mức phấn đấu', en: 'Level' }], width: 12 },
    {
      key: 'targetGrowth',
      kind: 'growth',
      header: {
        growth: [TARGET, { vi: 'Tăng/giảm so với ƯTH {y} (%)', en: 'Growth on estimate {y} (%)' }],
        index: [TARGET, { vi: 'So với ƯTH {y} (%)', en: 'Estimate {y} = 100' }],
      },
      width: 13,
      formula: { kind: 'growth', current: 'target', previous: 'estimate' },
    },
    { key: 'note', kind: 'note', header: [{ vi: 'Ghi chú', en: 'Note' }], width: 16 },
  ],
  rows: MAIN_INDICATOR_ROWS,
  notes: [
    {
      vi: 'Ghi chú: Số liệu năm {y} là số ước thực hiện; ≥ đạt từ mức này trở lên, = đạt đúng mức này, ≤ không vượt mức này.',
      en: 'Note: figures of {y} are estimates; ≥ at least this level, = exactly this level, ≤ not above this level.',
    },
  ],
};
