import {
  childrenCheck,
  comparisonHeader,
  LAST_YEARS_SUM,
  nameColumn,
  NUMBERING,
  ON_SAME_PERIOD,
  SAME_PERIOD_BASES,
  UNIT,
  YEAR_TO_DATE,
} from '../../kit/columns';
import { GROWING_INDICATORS, MAIN_INDICATOR_ROWS } from '../../kit/rows';
import type { TableContent, TemplateColumn } from '../../kit/template';
import type { TemplateInfo } from '../../kit/template-info';
import { PERCENT } from '../../kit/units';
import type { Words } from '../../kit/words';

export const INFO: TemplateInfo = {
  name: { vi: 'Kịch bản tăng trưởng', en: 'Growth scenarios' },
  sheet: { vi: 'Kịch bản {m}.{y}', en: 'Scenarios {m} {y}' },
  title: {
    vi: 'KỊCH BẢN TĂNG TRƯỞNG NĂM {y} TỪ KẾT QUẢ {ytd}',
    en: 'GROWTH SCENARIOS FOR {y} FROM THE RESULTS OF {ytd}',
  },
  description: {
    vi: 'Ba kịch bản cạnh nhau: mức cả năm, các tháng còn lại cần đạt và cần tăng bao nhiêu.',
    en: 'Three scenarios side by side: the year, and what the remaining months need for it.',
  },
  keywords: 'kịch bản, dự báo, thấp, cơ sở, cao, còn lại, cần đạt, phấn đấu, forecast, low, base, high',
  group: 'results',
  drawing: 'target',
  parameters: ['year', 'month', 'baseYear', 'digits', 'scale', 'territory', 'chart'],
  document: 'state',
  orientation: 'landscape',
  digits: { levels: 1, percents: 1 },
  forms: ['growth'],
};

interface Scenario {
  key: 'low' | 'middle' | 'high';
  words: Words;
}

const SCENARIOS: readonly Scenario[] = [
  { key: 'low', words: { vi: 'Kịch bản thấp', en: 'Low scenario' } },
  { key: 'middle', words: { vi: 'Kịch bản cơ sở', en: 'Base scenario' } },
  { key: 'high', words: { vi: 'Kịch bản cao', en: 'High scenario' } },
];

const yearOf = ({ key }: Scenario): string => `${key}Year`;
const neededOf = ({ key }: Scenario): string => `${key}Needed`;

/** A growth that is typed, the year that it leads to, and what each remaining month and all of them need for that. */
const columnsOf = (scenario: Scenario): TemplateColumn[] => [
  {
    key: `${scenario.key}Growth`,
    kind: 'statedPercent',
    header: [scenario.words, { vi: 'Tốc độ tăng cả năm (%)', en: 'Growth of the year (%)' }],
    width: 8,
  },
  {
    key: yearOf(scenario),
    kind: 'target',
    header: [scenario.words, { vi: 'Cả năm {y}', en: 'Whole year {y}' }],
    width: 14,
    formula: { kind: 'grown', base: 'base', growth: `${scenario.key}Growth` },
  },
  {
    key: `${scenario.key}Remaining`,
    kind: 'forecast',
    header: [
      scenario.words,
      { vi: 'Cần đạt bình quân mỗi tháng còn lại', en: 'Needed in each remaining month' },
    ],
    width: 13,
    formula: { kind: 'remaining', plan: yearOf(scenario), cumulative: 'cumulative' },
  },
  {
    key: neededOf(scenario),
    kind: 'growth',
    header: [
      scenario.words,
      {
        vi: 'Tốc độ tăng cần đạt so với cùng kỳ (%)',
        en: 'Growth needed on same months (%)',
      },
    ],
    width: 9,
    formula: {
      kind: 'neededGrowth',
      year: yearOf(scenario),
      cumulative: 'cumulative',
      base: 'base',
      samePeriod: 'samePeriod',
    },
  },
];

/** "Kịch bản tăng trưởng": what growth of the year asks of the months that remain, in three scenarios. */
export const TABLE: TableContent = {
  columns: [
    NUMBERING,
    nameColumn({ vi: 'Chỉ tiêu', en: 'Indicator' }, 28),
    { ...UNIT, width: 10 },
    {
      key: 'base',
      kind: 'base',
      header: [{ vi: 'Thực hiện năm {y-1}', en: 'Actual {y-1}' }],
      width: 12,
      merges: LAST_YEARS_SUM,
    },
    { key: 'cumulative', kind: 'cumulative', header: [YEAR_TO_DATE], width: 12 },
    {
      key: 'cumulativeGrowth',
      kind: 'growth',
      header: comparisonHeader([], ON_SAME_PERIOD),
      width: 12,
      formula: { kind: 'growth', current: 'cumulative', previous: 'samePeriod' },
    },
    ...SCENARIOS.flatMap(columnsOf),
    ...SAME_PERIOD_BASES.filter(({ key }) => key === 'samePeriod'),
    childrenCheck(['base', 'samePeriod', 'cumulative', ...SCENARIOS.map(yearOf)]),
  ],
  // what compares by itself has no year that adds up
  rows: MAIN_INDICATOR_ROWS.filter(({ values }) => values === undefined),
  chart: {
    kind: 'bars',
    title: {
      vi: 'Các tháng còn lại của năm {y} cần tăng/giảm so với cùng kỳ',
      en: 'Growth that the remaining months of {y} need',
    },
    unit: PERCENT,
    rows: GROWING_INDICATORS.filter((id) => id !== 'iip'),
    series: SCENARIOS.map((scenario) => ({ words: scenario.words, column: neededOf(scenario) })),
  },
  notes: [
    {
      vi: 'Ghi chú: Nhập tốc độ tăng cả năm của từng kịch bản; n là tháng báo cáo; cần đạt là của các tháng còn lại. Số liệu {ytd} là số ước thực hiện.',
      en: 'Note: type the growth of the year for each scenario; n is the reporting month; what is needed is of the remaining months. Figures of {ytd} are estimates.',
    },
  ],
};
