import { childrenCheck } from '../../kit/columns';
import { TARGETS } from './printed';
import type { TableContent, TemplateColumn } from '../../kit/template';
import type { Words } from '../../kit/words';
import type { TemplateInfo } from '../../kit/template-info';

export const INFO: TemplateInfo = {
  name: { vi: 'Chỉ tiêu năm sau', en: 'Targets for next year' },
  sheet: { vi: 'Mục tiêu {y+1}', en: 'Targets {y+1}' },
  title: { vi: 'MỤC TIÊU CHỦ YẾU NĂM {y+1}', en: 'MAIN TARGETS FOR {y+1}' },
  description: {
    vi: 'Giao mục tiêu năm sau từ kế hoạch và ước thực hiện năm nay.',
    en: 'Targets for next year from this year’s plan and estimate.',
  },
  keywords: 'mục tiêu, kế hoạch năm sau, phấn đấu, giao chỉ tiêu, dự báo, plan',
  group: 'results',
  drawing: 'target',
  parameters: ['year', 'baseYear', 'form', 'digits', 'scale', 'territory'],
  yearHint: { vi: 'Bảng lập chỉ tiêu cho năm {y+1}.', en: 'The table sets targets for {y+1}.' },
  document: 'state',
  orientation: 'landscape',
  digits: { levels: 1, percents: 2 },
};

const ENTRY: Words = {
  vi: 'Nhập mục tiêu (không in): mức hoặc tốc độ',
  en: 'Entry (not printed): level or growth',
};
const YEAR_END: Words = { vi: 'Cuối năm {y+1} (không in)', en: 'End of {y+1} (not printed)' };

const entry = (key: string, kind: 'level' | 'statedPercent', vi: string, en: string): TemplateColumn => ({
  key,
  kind,
  header: [ENTRY, { vi, en }],
  width: 12,
  auxiliary: true,
});

const [numbering, name, unit, plan, estimate, comparator, target, targetGrowth, note] = TARGETS.columns;

/**
 * "Biểu giao mục tiêu" with all that setting targets needs beside it: the level or the growth is typed and the other follows, rounded
 * to a step; a range is typed as `33-34`; at the end of the year the result gives the verdict.
 */
export const TABLE: TableContent = {
  ...TARGETS,
  columns: [
    numbering,
    name,
    unit,
    plan,
    { ...estimate, merges: { as: 'sum', yearsBack: 0 } },
    comparator,
    {
      ...target,
      formula: {
        kind: 'targetLevel',
        level: 'targetTyped',
        growth: 'growthTyped',
        base: 'estimate',
        step: 'step',
      },
    },
    {
      ...targetGrowth,
      formula: { kind: 'growth', current: 'target', previous: 'estimate', mayBeRange: true },
    },
    note,
    entry('targetTyped', 'level', 'Mức phấn đấu', 'Level'),
    entry('growthTyped', 'statedPercent', 'Tăng/giảm (%)', 'Growth (%)'),
    entry('step', 'level', 'Bước làm tròn', 'Rounding step'),
    {
      key: 'result',
      kind: 'level',
      header: [YEAR_END, { vi: 'Thực hiện', en: 'Actual' }],
      width: 12,
      auxiliary: true,
    },
    {
      key: 'verdict',
      kind: 'verdict',
      header: [YEAR_END, { vi: 'Đánh giá', en: 'Verdict' }],
      width: 12,
      auxiliary: true,
      formula: {
        kind: 'verdict',
        target: 'target',
        comparator: 'comparator',
        results: { percent: 'result', count: 'result', rank: 'result' },
      },
    },
    childrenCheck(['plan', 'estimate', 'target']),
  ],
};
