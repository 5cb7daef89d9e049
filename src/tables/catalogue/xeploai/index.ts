import { nameColumn, NOTE, NUMBERING } from '../../kit/columns';
import { numberedRow } from '../../kit/row-words';
import type { TableContent, TemplateColumn, TemplateRow } from '../../kit/template';
import type { Words } from '../../kit/words';
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

const RATED: Words = { vi: 'Kết quả xếp loại', en: 'Rating' };
const LIMIT: Words = { vi: 'Giới hạn {cap} xếp loại xuất sắc', en: 'Limit of {cap} on outstanding' };
const BY_RULE: Words = { vi: 'Số xuất sắc tối đa (không in)', en: 'Most outstanding (not printed)' };

const COUNTS = { excellent: 'excellent', good: 'good', total: 'total' } as const;

const count = (key: string, vi: string, en: string): TemplateColumn => ({
  key,
  kind: 'count',
  header: [RATED, { vi, en }],
  width: 12,
});

const limitBy = (rule: 'a' | 'b' | 'c', vi: string, en: string): TemplateColumn => ({
  key: `cap${rule.toUpperCase()}`,
  kind: 'forecast',
  header: [BY_RULE, { vi, en }],
  width: 13,
  auxiliary: true,
  formula: { kind: 'cap', ...COUNTS, rule },
});

const heading = (id: string, numbering: string, vi: string, en: string): TemplateRow =>
  numberedRow(id, numbering, 0, vi, en, { heading: true });

/** "Tổng hợp kết quả xếp loại chất lượng": counts by level of rating, and the limit on "hoàn thành xuất sắc". */
export const TABLE: TableContent = {
  columns: [
    NUMBERING,
    nameColumn({ vi: 'Đơn vị (chi bộ)', en: 'Unit (Party cell)' }, 36),
    {
      key: 'total',
      kind: 'count',
      header: [{ vi: 'Tổng số được xếp loại', en: 'All rated' }],
      width: 12,
    },
    count('excellent', 'Hoàn thành xuất sắc nhiệm vụ', 'Outstanding'),
    count('good', 'Hoàn thành tốt nhiệm vụ', 'Good'),
    count('completed', 'Hoàn thành nhiệm vụ', 'Completed'),
    count('failed', 'Không hoàn thành nhiệm vụ', 'Not completed'),
    {
      key: 'share',
      kind: 'share',
      header: [LIMIT, { vi: 'Tỷ lệ xuất sắc trên {capOf} (%)', en: 'Outstanding among {capOf} (%)' }],
      width: 14,
      formula: { kind: 'capShare', ...COUNTS },
    },
    {
      key: 'cap',
      kind: 'forecast',
      header: [LIMIT, { vi: 'Số xuất sắc tối đa', en: 'Most outstanding' }],
      width: 12,
      formula: { kind: 'cap', ...COUNTS, rule: 'chosen' },
    },
    {
      key: 'withinCap',
      kind: 'verdict',
      header: [LIMIT, { vi: 'Kiểm tra', en: 'Check' }],
      width: 18,
      formula: { kind: 'capCheck', ...COUNTS, cap: 'cap' },
    },
    NOTE,
    {
      key: 'check',
      kind: 'check',
      header: [{ vi: 'Kiểm tra cộng (không in)', en: 'Check of sums (not printed)' }],
      width: 14,
      auxiliary: true,
      formula: {
        kind: 'partsCheck',
        total: 'total',
        parts: ['excellent', 'good', 'completed', 'failed'],
      },
    },
    limitBy('a', 'trên số hoàn thành tốt', 'of those rated good'),
    limitBy('b', 'trên số hoàn thành tốt trở lên', 'of those rated good or better'),
    limitBy('c', 'trên tổng số được xếp loại', 'of all rated'),
  ],
  rows: [
    heading('collectives', 'I', 'TẬP THỂ', 'ORGANISATIONS'),
    numberedRow('cells', '1', 1, 'Chi bộ trực thuộc', 'Party cells'),
    numberedRow('units', '2', 1, 'Phòng, đơn vị thuộc cơ quan', 'Divisions and units of the office'),
    numberedRow('associations', '3', 1, 'Tổ chức đoàn thể', 'Mass organisations'),
    heading('members', 'II', 'ĐẢNG VIÊN', 'PARTY MEMBERS'),
    numberedRow('cell', '1', 1, 'Chi bộ', 'Party cell', { list: true }),
    numberedRow('membersTotal', '', 1, 'Cộng đảng viên', 'All members', { totals: ['cell'] }),
    heading('staff', 'III', 'CÔNG CHỨC, VIÊN CHỨC', 'CIVIL SERVANTS AND PUBLIC EMPLOYEES'),
    numberedRow('unit', '1', 1, 'Phòng, đơn vị', 'Division or unit', { list: true }),
    numberedRow('staffTotal', '', 1, 'Cộng công chức, viên chức', 'All staff', { totals: ['unit'] }),
  ],
  notes: [
    {
      vi: 'Ghi chú: Đảng viên, tổ chức đảng xếp loại theo {rule}{excellence}; công chức theo {staffRule}. Số xuất sắc không quá {cap} {capOf}, tính riêng cho tập thể và cá nhân.',
      en: 'Note: Party organisations and members rated under {rule}{excellence}, civil servants under {staffRule}. Outstanding: not above {cap} of {capOf}, separately for organisations and persons.',
    },
  ],
};
