import { childrenCheck, nameColumn, NOTE, NUMBERING, UNIT } from '../../kit/columns';
import { MAIN_INDICATOR_ROWS } from '../../kit/rows';
import type { TableContent, TemplateColumn } from '../../kit/template';
import type { TemplateInfo } from '../../kit/template-info';
import type { Words } from '../../kit/words';

export const INFO: TemplateInfo = {
  name: { vi: 'Chuỗi số liệu nhiều năm', en: 'Series of years' },
  sheet: { vi: 'Chuỗi {y-4}-{y}', en: 'Series {y-4}-{y}' },
  title: { vi: 'CHỈ TIÊU CHỦ YẾU GIAI ĐOẠN {y-4}-{y}', en: 'MAIN INDICATORS, {y-4}-{y}' },
  description: {
    vi: 'Năm năm liền: mức, tốc độ tăng từng năm và bình quân, theo một địa giới, một năm gốc.',
    en: 'Five years: levels, growth of each year and on average, on one territory and one base year.',
  },
  keywords: 'nhiều năm, giai đoạn, chuỗi, bình quân, nhiệm kỳ, 5 năm, time series, average growth',
  group: 'results',
  drawing: 'months',
  parameters: ['year', 'baseYear', 'form', 'digits', 'scale', 'territory'],
  document: 'state',
  orientation: 'landscape',
  digits: { levels: 1, percents: 2 },
};

/** Years before the reporting one. */
const YEARS_BACK = [4, 3, 2, 1, 0] as const;
const LEVEL: Words = { vi: 'Thực hiện', en: 'Actual' };
const GROWTH: Words = { vi: 'Tăng/giảm so với năm trước (%)', en: 'Growth on the year before (%)' };
const INDEX: Words = { vi: 'So với năm trước (%)', en: 'Year before = 100' };

const yearWords = (back: number): Words => {
  const year = back === 0 ? '{y}' : `{y-${back}}`;
  return { vi: `Năm ${year}`, en: year };
};
const keyOf = (back: number): string => `year${back}`;

const levels = YEARS_BACK.map((back): TemplateColumn => ({
  key: keyOf(back),
  kind: 'level',
  header: [LEVEL, yearWords(back)],
  width: 12,
  seriesYear: back,
  ...(back > 0 && { merges: { as: 'sum', yearsBack: back } }),
}));

const growths = YEARS_BACK.slice(1).map((back): TemplateColumn => ({
  key: `growth${back}`,
  kind: 'growth',
  header: { growth: [GROWTH, yearWords(back)], index: [INDEX, yearWords(back)] },
  width: 12,
  formula: { kind: 'growth', current: keyOf(back), previous: keyOf(back + 1) },
}));

/** "Chuỗi số liệu nhiều năm": levels of five years, growth of each on the year before, and on average. */
export const TABLE: TableContent = {
  columns: [
    NUMBERING,
    nameColumn({ vi: 'Chỉ tiêu', en: 'Indicator' }, 36),
    UNIT,
    ...levels,
    ...growths,
    {
      key: 'average',
      kind: 'growth',
      header: {
        growth: [
          { vi: 'Bình quân {y-3}-{y}', en: 'Average {y-3}-{y}' },
          { vi: 'Tăng/giảm mỗi năm (%)', en: 'Yearly growth (%)' },
        ],
        index: [
          { vi: 'Bình quân {y-3}-{y}', en: 'Average {y-3}-{y}' },
          { vi: 'Năm trước = 100', en: 'Year before = 100' },
        ],
      },
      width: 12,
      formula: { kind: 'averageGrowth', last: keyOf(0), first: keyOf(4), years: 4 },
    },
    NOTE,
    childrenCheck(YEARS_BACK.map(keyOf)),
  ],
  rows: MAIN_INDICATOR_ROWS.filter(({ values }) => values === undefined),
  notes: [
    {
      vi: 'Ghi chú: Năm của địa giới, năm gốc giá hoặc danh mục ngành khác để trống, không tính tăng, giảm qua chỗ đứt chuỗi.',
      en: 'Note: years of other boundaries, another base year or classification are left open; no growth is computed across such a break.',
    },
  ],
};
