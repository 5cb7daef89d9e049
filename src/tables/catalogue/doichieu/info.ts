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
