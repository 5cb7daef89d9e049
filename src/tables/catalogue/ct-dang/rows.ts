import { LEVELS } from '../../kit/statements';
import { numberedRow } from '../../kit/row-words';
import type { TemplateRow } from '../../kit/template';
import { PERCENT } from '../../kit/units';
import type { Words } from '../../kit/words';

type Preset = NonNullable<TemplateRow['preset']>;

const [, GOOD] = LEVELS;
const RANK: Words = { vi: 'mức xếp loại', en: 'level of rating' };
const MEMBERS: Words = { vi: 'tổng số đảng viên', en: 'all members' };

const heading = (id: string, numbering: string, vi: string, en: string): TemplateRow =>
  numberedRow(id, numbering, 0, vi, en, { heading: true });

function percentage(
  id: string,
  numbering: string,
  names: Words,
  population: Words,
  comparator: Preset['comparator'],
  target: number,
  more: Partial<TemplateRow> = {},
): TemplateRow {
  return {
    ...numberedRow(id, numbering, 1, names.vi, names.en),
    unit: PERCENT,
    measured: 'percent',
    population,
    preset: { comparator, target },
    ...more,
  };
}

function counted(
  id: string,
  numbering: string,
  names: Words,
  unit: Words,
  comparator: Preset['comparator'],
  target: number,
  more: Partial<TemplateRow> = {},
): TemplateRow {
  // Nothing but none is allowed: fewer is better, though only 0 meets the target.
  const direction = comparator === '=' && target === 0 ? ({ direction: 'lower' } as const) : {};
  return {
    ...numberedRow(id, numbering, 1, names.vi, names.en),
    unit,
    measured: 'count',
    preset: { comparator, target },
    ...direction,
    ...more,
  };
}

const ranked = (id: string, numbering: string, vi: string, en: string): TemplateRow => ({
  ...numberedRow(id, numbering, 1, vi, en),
  unit: RANK,
  measured: 'rank',
  preset: { comparator: '≥', target: GOOD },
});

const PERSONS: Words = { vi: 'đảng viên', en: 'members' };

/** Targets of a department's Party committee for a year, with what is usually asked. */
export const PARTY_TARGET_ROWS: readonly TemplateRow[] = [
  heading('ideology', 'I', 'CHÍNH TRỊ, TƯ TƯỞNG', 'POLITICAL AND IDEOLOGICAL WORK'),
  percentage(
    'study',
    '1',
    {
      vi: 'Đảng viên, công chức, viên chức được quán triệt, học tập chỉ thị, nghị quyết',
      en: 'Members and staff briefed on directives and resolutions',
    },
    { vi: 'đảng viên, công chức, viên chức', en: 'members and staff' },
    '=',
    100,
  ),
  heading('organisations', 'II', 'TỔ CHỨC ĐẢNG', 'PARTY ORGANISATIONS'),
  ranked('committee', '1', 'Xếp loại chất lượng của Đảng bộ', 'Rating of the Party committee'),
  percentage(
    'cells',
    '2',
    {
      vi: 'Chi bộ xếp loại hoàn thành tốt nhiệm vụ trở lên',
      en: 'Cells rated good or better',
    },
    { vi: 'chi bộ trực thuộc', en: 'Party cells' },
    '=',
    100,
  ),
  counted(
    'cellsExcellent',
    '-',
    {
      vi: 'Trong đó: chi bộ hoàn thành xuất sắc nhiệm vụ',
      en: 'Of which: cells rated outstanding',
    },
    { vi: 'chi bộ', en: 'cells' },
    '≥',
    1,
    { level: 2, parent: 'cells', nested: true },
  ),
  counted(
    'weakOrganisations',
    '3',
    {
      vi: 'Tổ chức đảng yếu kém, không hoàn thành nhiệm vụ',
      en: 'Weak organisations, or such as did not complete their tasks',
    },
    { vi: 'tổ chức', en: 'organisations' },
    '=',
    0,
  ),
  heading('members', 'III', 'ĐẢNG VIÊN', 'MEMBERS'),
  percentage(
    'membersCompleted',
    '1',
    { vi: 'Đảng viên hoàn thành nhiệm vụ trở lên', en: 'Members rated completed or better' },
    MEMBERS,
    '=',
    100,
  ),
  percentage(
    'membersGood',
    '2',
    { vi: 'Đảng viên hoàn thành tốt nhiệm vụ trở lên', en: 'Members rated good or better' },
    MEMBERS,
    '≥',
    90,
  ),
  percentage(
    'membersExcellent',
    '-',
    {
      vi: 'Trong đó: đảng viên hoàn thành xuất sắc nhiệm vụ',
      en: 'Of which: members rated outstanding',
    },
    { vi: 'theo cách tính đã chọn', en: 'as chosen' },
    '≤',
    20,
    { level: 2, parent: 'membersGood', nested: true },
  ),
  counted('weakMembers', '3', { vi: 'Đảng viên yếu kém', en: 'Weak members' }, PERSONS, '=', 0),
  counted(
    'disciplined',
    '4',
    { vi: 'Đảng viên vi phạm bị kỷ luật', en: 'Members disciplined' },
    PERSONS,
    '=',
    0,
  ),
  counted('admitted', '5', { vi: 'Kết nạp đảng viên mới', en: 'New members admitted' }, PERSONS, '≥', 1),
  percentage(
    'residence',
    '6',
    {
      vi: 'Đảng viên được giới thiệu về sinh hoạt nơi cư trú',
      en: 'Members introduced to the cell at their place of residence',
    },
    MEMBERS,
    '=',
    100,
  ),
  percentage(
    'residenceCompleted',
    '7',
    {
      vi: 'Đảng viên hoàn thành nhiệm vụ nơi cư trú',
      en: 'Members completing their duties at their place of residence',
    },
    MEMBERS,
    '=',
    100,
  ),
  heading('meetings', 'IV', 'SINH HOẠT, KIỂM TRA, GIÁM SÁT', 'MEETINGS, INSPECTION AND SUPERVISION'),
  counted(
    'regularMeetings',
    '1',
    { vi: 'Kỳ sinh hoạt chi bộ thường kỳ trong năm', en: 'Regular cell meetings in the year' },
    { vi: 'kỳ', en: 'meetings' },
    '=',
    12,
  ),
  counted(
    'thematicMeetings',
    '2',
    {
      vi: 'Kỳ sinh hoạt chuyên đề trong năm (mỗi quý một chuyên đề)',
      en: 'Thematic meetings (one a quarter)',
    },
    { vi: 'chuyên đề', en: 'themes' },
    '=',
    4,
  ),
  percentage(
    'attendance',
    '3',
    { vi: 'Tỷ lệ đảng viên dự sinh hoạt chi bộ', en: 'Attendance at cell meetings' },
    { vi: 'lượt đảng viên phải dự', en: 'attendances due' },
    '>',
    90,
  ),
  percentage(
    'inspections',
    '4',
    {
      vi: 'Cuộc kiểm tra, giám sát thực hiện theo kế hoạch',
      en: 'Inspections and supervisions done as planned',
    },
    { vi: 'cuộc theo kế hoạch', en: 'planned' },
    '=',
    100,
  ),
  heading('associations', 'V', 'ĐOÀN THỂ', 'MASS ORGANISATIONS'),
  ranked('union', '1', 'Công đoàn', 'Trade union'),
  ranked('youth', '2', 'Đoàn Thanh niên', 'Youth Union'),
  ranked('veterans', '3', 'Hội Cựu chiến binh', 'Veterans’ Association'),
  ranked('women', '4', 'Ban Nữ công', 'Women’s Committee'),
  heading('others', 'VI', 'CHỈ TIÊU KHÁC', 'OTHER TARGETS'),
  numberedRow('other', '1', 1, 'Chỉ tiêu khác', 'Another target', { list: true }),
];
