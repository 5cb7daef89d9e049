import { COMPARATOR_SIGNS } from '../../../formulas/kinds';
import { nameColumn, NOTE, NUMBERING, UNIT } from '../../kit/columns';
import { PARTY_PARTS } from './parts';
import { PARTY_TARGET_ROWS } from './rows';
import { LEVELS } from '../../kit/statements';
import type { TableContent } from '../../kit/template';
import type { Words } from '../../kit/words';
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

const RESULT: Words = { vi: 'Kết quả thực hiện', en: 'Result' };

/** "Chỉ tiêu công tác xây dựng Đảng": targets with whom they count, comparator and verdict, and the report's words below. */
export const TABLE: TableContent = {
  columns: [
    NUMBERING,
    nameColumn({ vi: 'Nội dung chỉ tiêu', en: 'Target' }, 40),
    UNIT,
    {
      key: 'population',
      kind: 'population',
      header: [{ vi: 'Đối tượng (mẫu số)', en: 'Population (denominator)' }],
      width: 18,
    },
    {
      key: 'comparator',
      kind: 'comparator',
      header: [{ vi: 'So sánh', en: 'Comparator' }],
      width: 9,
      choices: COMPARATOR_SIGNS.map((sign) => ({ vi: sign, en: sign })),
    },
    { key: 'target', kind: 'plan', header: [{ vi: 'Chỉ tiêu', en: 'Target' }], width: 12, ranks: LEVELS },
    {
      key: 'achieved',
      kind: 'count',
      header: [RESULT, { vi: 'Số thực hiện', en: 'Achieved' }],
      width: 12,
      ranks: LEVELS,
    },
    {
      key: 'total',
      kind: 'count',
      header: [RESULT, { vi: 'Tổng số', en: 'Total' }],
      width: 10,
      notOfRanks: true,
      formula: { kind: 'nestedWhole', all: 'total', achieved: 'achieved' },
    },
    {
      key: 'ratio',
      kind: 'share',
      header: [RESULT, { vi: 'Tỷ lệ (%)', en: 'Percentage (%)' }],
      width: 10,
      notOfRanks: true,
      formula: { kind: 'share', part: 'achieved', whole: 'total' },
    },
    {
      key: 'verdict',
      kind: 'verdict',
      header: [{ vi: 'Đánh giá', en: 'Verdict' }],
      width: 12,
      formula: {
        kind: 'verdict',
        target: 'target',
        comparator: 'comparator',
        results: { percent: 'ratio', count: 'achieved', rank: 'achieved' },
      },
    },
    NOTE,
    {
      key: 'otherRatio',
      kind: 'share',
      header: [
        {
          vi: 'Tỷ lệ theo cách tính còn lại (%, không in)',
          en: 'Percentage in the other reading (not printed)',
        },
      ],
      width: 16,
      auxiliary: true,
      notOfRanks: true,
      formula: { kind: 'nestedRatio', all: 'total', achieved: 'achieved' },
    },
  ],
  rows: PARTY_TARGET_ROWS,
  parts: PARTY_PARTS,
  notes: [
    {
      vi: 'Ghi chú: "Trong đó" có thể tính trên tổng số hoặc trên số của chỉ tiêu cấp trên; xếp loại theo {rule}.',
      en: 'Note: "of which" may be counted on the total or on the target above; rated under {rule}.',
    },
  ],
};
