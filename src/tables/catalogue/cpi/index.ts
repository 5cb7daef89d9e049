import { nameColumn } from '../../kit/columns';
import { plainRow } from '../../kit/row-words';
import type { PublishedIndex, TableContent, TemplateColumn, TemplateRow } from '../../kit/template';
import { PERCENT } from '../../kit/units';
import type { Words } from '../../kit/words';
import type { TemplateInfo } from '../../kit/template-info';

export const INFO: TemplateInfo = {
  name: { vi: 'Chỉ số giá tiêu dùng (CPI)', en: 'Consumer price index (CPI)' },
  sheet: { vi: 'CPI {m}.{y}', en: 'CPI {m} {y}' },
  title: {
    vi: 'CHỈ SỐ GIÁ TIÊU DÙNG, CHỈ SỐ GIÁ VÀNG, CHỈ SỐ GIÁ ĐÔ LA MỸ VÀ LẠM PHÁT CƠ BẢN THÁNG {m} NĂM {y}',
    en: 'CONSUMER PRICE INDEX, GOLD AND US DOLLAR PRICE INDICES AND CORE INFLATION, {m} {y}',
  },
  description: {
    vi: 'CPI theo 11 nhóm hàng, vàng, đô la Mỹ và lạm phát cơ bản.',
    en: 'CPI by 11 groups, gold, US dollar and core inflation.',
  },
  keywords: 'giá cả, lạm phát, tiêu dùng, vàng, đô la, quý, inflation',
  group: 'prices',
  drawing: 'index',
  parameters: ['year', 'month', 'quarter', 'periodsOnce', 'digits'],
  document: 'state',
  orientation: 'landscape',
  digits: { levels: 2, percents: 2 },
  forms: ['index'],
};

const REPORTED: Words = { vi: 'Tháng {m} năm {y} so với', en: '{m} {y} against' };

const index = (key: string, published: PublishedIndex, header: readonly Words[]): TemplateColumn => ({
  key,
  kind: 'indexInput',
  published,
  header,
  width: 13,
});

const group = (id: string, vi: string, en: string): TemplateRow =>
  plainRow(id, 1, vi, en, { values: 'index', parent: 'cpi' });

const subgroup = (id: string, parent: string, vi: string, en: string): TemplateRow =>
  plainRow(id, 2, vi, en, { values: 'index', parent });

/** "Chỉ số giá tiêu dùng, chỉ số giá vàng, chỉ số giá đô la Mỹ và lạm phát cơ bản": published indices, typed. */
export const TABLE: TableContent = {
  unitLine: [PERCENT],
  columns: [
    nameColumn({ vi: 'Nhóm hàng và dịch vụ', en: 'Group of goods and services' }, 44),
    index('baseYear', 'monthOnBase', [REPORTED, { vi: 'kỳ gốc (2019)', en: 'base period (2019)' }]),
    index('sameMonth', 'monthOnYear', [REPORTED, { vi: 'tháng {m} năm {y-1}', en: '{m} {y-1}' }]),
    index('december', 'monthOnDecember', [REPORTED, { vi: 'tháng 12 năm {y-1}', en: 'December {y-1}' }]),
    index('lastMonth', 'monthOnLastMonth', [REPORTED, { vi: 'tháng {m-1}', en: '{m-1}' }]),
    index('quarter', 'quarterOnYear', [
      { vi: 'Bình quân quý {q} năm {y} so với', en: 'Average of quarter {q} {y} against' },
      { vi: 'cùng kỳ năm trước', en: 'same period of last year' },
    ]),
    index('yearToDate', 'yearToDateOnYear', [
      { vi: 'Bình quân {ytd} so với', en: 'Average of {ytd} against' },
      { vi: 'cùng kỳ năm trước', en: 'same period of last year' },
    ]),
  ],
  rows: [
    plainRow('cpi', 0, 'CHỈ SỐ GIÁ TIÊU DÙNG', 'CONSUMER PRICE INDEX', { values: 'index', indicator: 'cpi' }),
    group('food', 'Hàng ăn và dịch vụ ăn uống', 'Food and catering services'),
    subgroup('staples', 'food', 'Lương thực', 'Food staples'),
    subgroup('foodstuff', 'food', 'Thực phẩm', 'Foodstuff'),
    subgroup('eatingOut', 'food', 'Ăn uống ngoài gia đình', 'Eating out'),
    group('beverages', 'Đồ uống và thuốc lá', 'Beverages and cigarettes'),
    group('garments', 'May mặc, mũ nón và giày dép', 'Garments, hats and footwear'),
    group('housing', 'Nhà ở và vật liệu xây dựng', 'Housing and construction materials'),
    group('household', 'Thiết bị và đồ dùng gia đình', 'Household equipment and goods'),
    group('health', 'Thuốc và dịch vụ y tế', 'Medicaments and health services'),
    subgroup('healthServices', 'health', 'Trong đó: Dịch vụ y tế', 'Of which: health services'),
    group('transport', 'Giao thông', 'Transport'),
    group('communication', 'Bưu chính viễn thông', 'Post and telecommunications'),
    group('education', 'Giáo dục', 'Education'),
    subgroup('educationServices', 'education', 'Trong đó: Dịch vụ giáo dục', 'Of which: education services'),
    group('culture', 'Văn hóa, giải trí và du lịch', 'Culture, entertainment and tourism'),
    group('others', 'Hàng hóa và dịch vụ khác', 'Other goods and services'),
    plainRow('gold', 0, 'CHỈ SỐ GIÁ VÀNG', 'GOLD PRICE INDEX', { values: 'index' }),
    plainRow('dollar', 0, 'CHỈ SỐ GIÁ ĐÔ LA MỸ', 'US DOLLAR PRICE INDEX', { values: 'index' }),
    plainRow('core', 0, 'LẠM PHÁT CƠ BẢN (*)', 'CORE INFLATION (*)', { values: 'rate' }),
  ],
  notes: [
    {
      vi: 'Ghi chú: Chỉ số lấy theo số công bố của cơ quan thống kê. (*) Lạm phát cơ bản là tốc độ tăng, không phải chỉ số.',
      en: 'Note: indices as published by the statistics office. (*) Core inflation is a rate of change, not an index.',
    },
  ],
};
