import { nameColumn, NOTE, NUMBERING, UNIT } from '../../kit/columns';
import { numberedRow } from '../../kit/row-words';
import { STATEMENTS } from '../../kit/statements';
import type { TableContent } from '../../kit/template';
import type { Words } from '../../kit/words';
import type { TemplateInfo } from '../../kit/template-info';

export const INFO: TemplateInfo = {
  name: { vi: 'Đối chiếu số liệu công bố', en: 'Published figures reconciled' },
  sheet: { vi: 'Đối chiếu {y}', en: 'Reconciled {y}' },
  title: { vi: 'ĐỐI CHIẾU SỐ LIỆU CÔNG BỐ NĂM {y}', en: 'PUBLISHED FIGURES RECONCILED, {y}' },
  description: {
    vi: 'Tỷ lệ công bố cạnh tỷ lệ tính lại: chênh lệch và kết luận.',
    en: 'Percentages as published beside recomputed ones: difference and finding.',
  },
  keywords: 'sai số, kiểm tra, rà soát, số liệu báo cáo, đối chứng, check',
  group: 'checking',
  drawing: 'list',
  parameters: ['year', 'rows', 'digits'],
  document: 'state',
  orientation: 'landscape',
  digits: { levels: 2, percents: 4 },
};

const VINTAGES: readonly Words[] = [
  { vi: 'ước', en: 'estimate' },
  { vi: 'sơ bộ', en: 'preliminary' },
  { vi: 'chính thức', en: 'official' },
];

/** "Đối chiếu số liệu công bố": percentages as published beside what their own levels give, with source and vintage. */
export const TABLE: TableContent = {
  columns: [
    NUMBERING,
    nameColumn({ vi: 'Chỉ tiêu', en: 'Indicator' }, 34),
    UNIT,
    { key: 'source', kind: 'text', header: [{ vi: 'Nguồn', en: 'Source' }], width: 18 },
    {
      key: 'vintage',
      kind: 'choice',
      header: [{ vi: 'Loại số', en: 'Vintage' }],
      width: 11,
      choices: VINTAGES,
    },
    { key: 'value', kind: 'level', header: [{ vi: 'Giá trị', en: 'Value' }], width: 13 },
    {
      key: 'base',
      kind: 'level',
      header: [{ vi: 'Gốc so sánh hoặc kế hoạch', en: 'Base or plan' }],
      width: 13,
    },
    {
      key: 'statement',
      kind: 'choice',
      header: [{ vi: 'Loại tỷ lệ', en: 'Kind of percentage' }],
      width: 14,
      choices: Object.values(STATEMENTS),
    },
    { key: 'stated', kind: 'statedPercent', header: [{ vi: 'Công bố (%)', en: 'Stated (%)' }], width: 12 },
    {
      key: 'recomputed',
      kind: 'growth',
      header: [{ vi: 'Tính lại (%)', en: 'Recomputed (%)' }],
      width: 12,
      formula: { kind: 'recomputed', current: 'value', base: 'base', statement: 'statement' },
    },
    {
      key: 'difference',
      kind: 'points',
      header: [{ vi: 'Chênh lệch (điểm phần trăm)', en: 'Difference (percentage points)' }],
      width: 12,
      formula: { kind: 'points', current: 'stated', previous: 'recomputed' },
    },
    {
      key: 'finding',
      kind: 'verdict',
      header: [{ vi: 'Kết luận', en: 'Finding' }],
      width: 24,
      formula: {
        kind: 'checkStated',
        stated: 'stated',
        current: 'value',
        base: 'base',
        statement: 'statement',
      },
    },
    NOTE,
  ],
  rows: [
    numberedRow('line', '1', 1, 'Chỉ tiêu được đối chiếu', 'Indicator to be reconciled', { list: true }),
  ],
  notes: [
    {
      vi: 'Ghi chú: Loại tỷ lệ để trống là tăng/giảm. Loại số: ước, sơ bộ, chính thức.',
      en: 'Note: an empty kind of percentage means growth. Vintage: estimate, preliminary, official.',
    },
  ],
};
