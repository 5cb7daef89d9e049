import type { TemplateInfo } from '../../kit/template-info';

export const INFO: TemplateInfo = {
  name: { vi: 'Theo dõi tiến độ', en: 'Progress tracker' },
  sheet: { vi: 'Tiến độ {y}', en: 'Progress {y}' },
  title: { vi: 'THEO DÕI TIẾN ĐỘ NĂM {y}: {indicator}', en: 'PROGRESS IN {y}: {indicator}' },
  description: {
    vi: 'Một chỉ tiêu qua 12 tháng: lũy kế, so kế hoạch, tiến độ chuẩn, dự kiến năm.',
    en: 'One indicator over 12 months: year to date, plan, even path, outlook.',
  },
  keywords: 'tiến độ, lũy kế, tháng, quý, còn lại, cần đạt, progress, cumulative',
  group: 'results',
  drawing: 'months',
  parameters: ['year', 'indicator', 'form', 'digits', 'scale'],
  document: 'state',
  orientation: 'landscape',
  digits: { levels: 1, percents: 1 },
};
