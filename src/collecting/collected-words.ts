import { PLACE_HEADINGS } from '../recognition';
import type { Language } from '../tables/choices';
import type { SinceLast, UnitState } from './board';

/** Words of a consolidated workbook. */
interface CollectedWords {
  sheets: { board: string; findings: string; changes: string; figures: string };
  board: {
    place: string;
    code: string;
    unit: string;
    state: string;
    file: string;
    number: string;
    savedAt: string;
  };
  filled: string;
  faults: string;
  notes: string;
  sinceLast: string;
  states: Record<UnitState, string>;
  since: { [Kind in SinceLast['kind']]: (count: number) => string };
  severity: { fault: string; note: string };
  finding: string;
  label: string;
  header: string;
  measure: string;
  value: string;
  /** Of a figure's place. */
  file: string;
  sheet: string;
  cell: string;
  before: string;
  after: string;
  /** Keys of a figure, in hidden columns. */
  line: string;
  own: string;
  key: string;
  /** Under the title of the totals. */
  coverage: (taken: number, of: number) => string;
}

const vi: CollectedWords = {
  sheets: { board: 'Theo dõi', findings: 'Lỗi và lưu ý', changes: 'Thay đổi', figures: 'Số liệu' },
  board: {
    place: 'STT',
    code: 'Mã',
    unit: 'Đơn vị',
    state: 'Tình trạng',
    file: 'Tệp',
    number: 'Số biểu',
    savedAt: 'Lưu lần cuối',
  },
  filled: 'Ô đã điền',
  faults: 'Số lỗi',
  notes: 'Số lưu ý',
  sinceLast: 'So với lần trước',
  states: { submitted: 'Đã nộp', missing: 'Chưa nộp', faulty: 'Có lỗi' },
  since: {
    nothing: () => '',
    new: () => 'mới nộp',
    gone: () => 'lần trước có, nay không',
    same: () => 'không đổi',
    changed: (count) => `đổi ${count} ô`,
  },
  severity: { fault: 'Lỗi', note: 'Lưu ý' },
  finding: 'Nội dung',
  label: 'Chỉ tiêu',
  header: 'Cột',
  measure: 'Đơn vị tính',
  value: 'Giá trị',
  ...PLACE_HEADINGS.vi,
  before: 'Lần trước',
  after: 'Lần này',
  line: 'Dòng tổng hợp',
  own: 'Dòng của biểu',
  key: 'Khóa cột',
  coverage: (taken, of) => `(Tổng hợp từ biểu của ${taken} trên ${of} đơn vị; xem trang Theo dõi)`,
};

const en: CollectedWords = {
  sheets: { board: 'Board', findings: 'Faults and notes', changes: 'Changes', figures: 'Figures' },
  board: {
    place: 'No.',
    code: 'Code',
    unit: 'Reporting unit',
    state: 'State',
    file: 'File',
    number: 'Form',
    savedAt: 'Last saved',
  },
  filled: 'Cells filled in',
  faults: 'Faults',
  notes: 'Notes',
  sinceLast: 'Since last time',
  states: { submitted: 'Submitted', missing: 'Missing', faulty: 'Faulty' },
  since: {
    nothing: () => '',
    new: () => 'new',
    gone: () => 'was there last time',
    same: () => 'the same',
    changed: (count) => `cells changed: ${count}`,
  },
  severity: { fault: 'Fault', note: 'Note' },
  finding: 'What',
  label: 'Indicator',
  header: 'Column',
  measure: 'Unit',
  value: 'Value',
  ...PLACE_HEADINGS.en,
  before: 'Last time',
  after: 'This time',
  line: 'Row of the totals',
  own: 'Row of the form',
  key: 'Column key',
  coverage: (taken, of) => `(Put together from the forms of ${taken} of ${of} units; see the sheet Board)`,
};

export const collectedWords = (language: Language): CollectedWords => ({ vi, en })[language];

/** How a unit's figures compare with those of last time. */
export const sinceWords = (since: SinceLast, language: Language): string =>
  collectedWords(language).since[since.kind](since.kind === 'changed' ? since.changes.length : 0);
