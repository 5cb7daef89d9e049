import { comparisonHeader, nameColumn, NOTE, NUMBERING } from '../../kit/columns';
import { numberedRow } from '../../kit/row-words';
import type { TableContent } from '../../kit/template';
import type { TemplateInfo } from '../../kit/template-info';
import type { Words } from '../../kit/words';
import { sharedColumn, shareOfTarget, SHARING_NOTE, sharingColumns } from '../shared-columns';

export const INFO: TemplateInfo = {
  name: { vi: 'Phân bổ chỉ tiêu cho đơn vị', en: 'Target by unit' },
  sheet: { vi: 'Phân bổ đơn vị {y}', en: 'Target by unit {y}' },
  title: {
    vi: 'PHÂN BỔ CHỈ TIÊU NĂM {y} CHO CÁC ĐƠN VỊ: {indicator}',
    en: 'TARGET OF {y} BY UNIT: {indicator}',
  },
  description: {
    vi: 'Chia chỉ tiêu của tỉnh cho xã, phường, đơn vị, khớp tổng; thực hiện bên cạnh.',
    en: 'The province’s target shared out over communes and units, adding up; results beside it.',
  },
  keywords: 'chia, giao chỉ tiêu, phân khai, xã, phường, huyện, doanh nghiệp, share out, allocation',
  group: 'results',
  drawing: 'parts',
  parameters: [
    'year',
    'indicator',
    'shareUnits',
    'rows',
    'shareBy',
    'shareDigits',
    'form',
    'digits',
    'scale',
  ],
  document: 'state',
  orientation: 'landscape',
  digits: { levels: 1, percents: 1 },
};

const WHOLE = 'total';
const PLANNED: Words = { vi: 'Chỉ tiêu năm {y}', en: 'Target {y}' };
const REACHED: Words = { vi: 'Năm {y}', en: '{y}' };

/** "Phân bổ chỉ tiêu cho đơn vị": a target of the province over its units, by last year's, equally or by weights, with results. */
export const TABLE: TableContent = {
  unitLine: [{ vi: '{unit}', en: '{unit}' }],
  columns: [
    NUMBERING,
    nameColumn({ vi: 'Đơn vị', en: 'Unit' }, 34),
    { key: 'base', kind: 'base', header: [{ vi: 'Thực hiện năm {y-1}', en: 'Actual {y-1}' }], width: 14 },
    sharedColumn(WHOLE, 'plan', [PLANNED, { vi: 'Mức được giao', en: 'Level' }]),
    shareOfTarget(WHOLE),
    {
      key: 'targetGrowth',
      kind: 'growth',
      header: comparisonHeader([PLANNED], { vi: 'năm {y-1}', en: '{y-1}' }),
      width: 14,
      formula: { kind: 'growth', current: 'shared', previous: 'base' },
    },
    {
      key: 'estimate',
      kind: 'estimate',
      header: [REACHED, { vi: 'Ước thực hiện', en: 'Estimate' }],
      width: 14,
    },
    {
      key: 'attained',
      kind: 'planPercent',
      header: [REACHED, { vi: 'ƯTH so với chỉ tiêu (%)', en: 'Estimate to target (%)' }],
      width: 14,
      formula: { kind: 'planPercent', actual: 'estimate', plan: 'shared' },
    },
    NOTE,
    ...sharingColumns(WHOLE, 'base'),
  ],
  rows: [
    numberedRow(WHOLE, '', 0, 'TOÀN TỈNH', 'WHOLE PROVINCE', { isTracked: true }),
    numberedRow('unit', '1', 1, 'Đơn vị', 'Unit', { list: true, parent: WHOLE, sums: true }),
  ],
  notes: [SHARING_NOTE],
};
