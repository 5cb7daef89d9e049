import { numberedRow } from '../../kit/row-words';
import type { TemplateColumn, TemplatePart } from '../../kit/template';
import type { Words } from '../../kit/words';

const STATES: readonly Words[] = [
  { vi: 'Chưa thực hiện', en: 'Not begun' },
  { vi: 'Đang thực hiện', en: 'Under way' },
  { vi: 'Hoàn thành', en: 'Done' },
  { vi: 'Quá hạn', en: 'Overdue' },
];

const NUMBER: TemplateColumn = {
  key: 'numbering',
  kind: 'numbering',
  header: [{ vi: 'TT', en: 'No.' }],
  width: 5,
  span: 1,
};

const covering = (
  key: string,
  kind: TemplateColumn['kind'],
  vi: string,
  en: string,
  span: number,
): TemplateColumn => ({ key, kind, header: [{ vi, en }], width: 12 * span, span });

/** Lines of text, each as wide as the table. */
const texts = (id: string, title: Words, line: Words): TemplatePart => ({
  id,
  title,
  columns: [
    NUMBER,
    covering('name', 'name', 'Nội dung', 'Content', 8),
    covering('note', 'note', 'Ghi chú', 'Note', 2),
  ],
  rows: [numberedRow('line', '1', 1, line.vi, line.en, { list: true })],
});

/** What a Party report says in words, under its targets. */
export const PARTY_PARTS: readonly TemplatePart[] = [
  texts('results', { vi: 'KẾT QUẢ NỔI BẬT', en: 'MAIN RESULTS' }, { vi: 'Kết quả', en: 'Result' }),
  texts(
    'shortcomings',
    { vi: 'TỒN TẠI, HẠN CHẾ', en: 'SHORTCOMINGS' },
    { vi: 'Tồn tại, hạn chế', en: 'Shortcoming' },
  ),
  texts('causes', { vi: 'NGUYÊN NHÂN', en: 'CAUSES' }, { vi: 'Nguyên nhân', en: 'Cause' }),
  {
    id: 'tasks',
    title: { vi: 'NHIỆM VỤ, GIẢI PHÁP', en: 'TASKS AND SOLUTIONS' },
    columns: [
      NUMBER,
      covering('name', 'name', 'Nhiệm vụ, giải pháp', 'Task or solution', 4),
      covering('owner', 'owner', 'Người, đơn vị chủ trì', 'Responsible', 2),
      { ...covering('deadline', 'deadline', 'Thời hạn', 'Deadline', 2) },
      { ...covering('state', 'state', 'Tình trạng', 'State', 1), choices: STATES },
      covering('note', 'note', 'Ghi chú', 'Note', 1),
    ],
    rows: [numberedRow('line', '1', 1, 'Nhiệm vụ, giải pháp', 'Task or solution', { list: true })],
  },
  {
    id: 'awards',
    title: { vi: 'KHEN THƯỞNG', en: 'AWARDS' },
    columns: [
      NUMBER,
      covering('name', 'name', 'Hình thức khen thưởng', 'Award', 3),
      covering('authority', 'text', 'Cấp khen thưởng', 'Awarded by', 2),
      covering('collectives', 'count', 'Tập thể', 'Organisations', 1),
      covering('persons', 'count', 'Cá nhân', 'Persons', 1),
      covering('note', 'note', 'Ghi chú', 'Note', 3),
    ],
    rows: [numberedRow('line', '1', 1, 'Hình thức khen thưởng', 'Award', { list: true })],
  },
];
