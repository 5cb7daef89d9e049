import { childrenCheck } from '../../kit/columns';
import { TARGETS } from './printed';
import type { TableContent, TemplateColumn } from '../../kit/template';
import type { Words } from '../../kit/words';

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
    estimate,
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
