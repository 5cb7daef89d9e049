import type { TemplateInfo } from '../../kit/template-info';

export const INFO: TemplateInfo = {
  name: { vi: 'Chỉ tiêu công tác Đảng', en: 'Party targets' },
  sheet: { vi: 'CT Đảng {y}', en: 'Party targets {y}' },
  title: { vi: 'CHỈ TIÊU CÔNG TÁC XÂY DỰNG ĐẢNG NĂM {y}', en: 'PARTY-BUILDING TARGETS FOR {y}' },
  description: {
    vi: 'Chỉ tiêu Đảng: mẫu số, so sánh, kết quả, đánh giá; nhiệm vụ, giải pháp, khen thưởng.',
    en: 'Party targets: population, comparator, result, verdict; tasks, solutions, awards.',
  },
  keywords: 'nghị quyết, đảng bộ, chi bộ, đảng viên, kết nạp, Party committee',
  group: 'party',
  drawing: 'list',
  parameters: ['year', 'rows', 'digits', 'nested'],
  document: 'party',
  orientation: 'landscape',
  digits: { levels: 0, percents: 1 },
};
