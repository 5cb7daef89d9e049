import type { TemplateInfo } from '../../kit/template-info';

export const INFO: TemplateInfo = {
  name: { vi: 'Xếp loại chất lượng', en: 'Quality ratings' },
  sheet: { vi: 'Xếp loại {y}', en: 'Ratings {y}' },
  title: { vi: 'TỔNG HỢP KẾT QUẢ XẾP LOẠI CHẤT LƯỢNG NĂM {y}', en: 'SUMMARY OF QUALITY RATINGS, {y}' },
  description: {
    vi: 'Xếp loại tập thể, đảng viên, công chức: tỷ lệ và giới hạn xuất sắc.',
    en: 'Ratings of organisations, members and staff: shares and the limit.',
  },
  keywords: 'đánh giá, hoàn thành xuất sắc, tổ chức đảng, cán bộ, thi đua, rating',
  group: 'party',
  drawing: 'list',
  parameters: ['year', 'rows', 'capRule', 'capRounding', 'digits'],
  document: 'party',
  orientation: 'landscape',
  digits: { levels: 0, percents: 1 },
};
