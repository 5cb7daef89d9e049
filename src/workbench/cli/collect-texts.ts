import type { UnitState } from '../../contract';
import type { Language } from './messages';

interface CollectTexts {
  reading: (files: number) => string;
  read: (done: number, of: number) => string;
  adding: (units: number) => string;
  counts: (counts: Record<UnitState, number>) => string;
  missing: (units: string) => string;
  faulty: string;
  others: string;
  notes: string;
  changed: string;
  /** Whose form the totals are, where nobody says. */
  allUnits: string;
  none: (file: string) => string;
  saved: (file: string) => string;
}

const vi: CollectTexts = {
  reading: (files) => `Đọc ${files} tệp …`,
  read: (done, of) => `[${done}/${of}] …`,
  adding: (units) => `Tổng hợp ${units} đơn vị …`,
  counts: ({ submitted, missing, faulty }) =>
    `${submitted} đơn vị đã nộp, ${missing} chưa nộp, ${faulty} có lỗi.`,
  missing: (units) => `Chưa nộp: ${units}.`,
  faulty: 'Có lỗi, chưa được tổng hợp:',
  others: 'Tệp không thuộc đơn vị nào trong danh sách:',
  notes: 'Đã lấy số liệu, cần lưu ý:',
  changed: 'Thay đổi so với lần trước:',
  allUnits: 'Tổng hợp các đơn vị',
  none: (file) => `Chưa có biểu nào dùng được; ${file} chỉ có trang theo dõi và các lỗi.`,
  saved: (file) => `Đã lưu vào ${file}`,
};

const en: CollectTexts = {
  reading: (files) => `Reading ${files} files …`,
  read: vi.read,
  adding: (units) => `Putting ${units} units together …`,
  counts: ({ submitted, missing, faulty }) =>
    `Units: ${submitted} submitted, ${missing} missing, ${faulty} faulty.`,
  missing: (units) => `Missing: ${units}.`,
  faulty: 'Faulty, and not in the totals:',
  others: 'Files of no unit in the list:',
  notes: 'In the totals, and to be known:',
  changed: 'Changed since last time:',
  allUnits: 'All units',
  none: (file) => `No form can be taken yet; ${file} has the board and the faults only.`,
  saved: (file) => `Saved to ${file}`,
};

/** Words of `collect`. */
export const collectTexts = (language: Language): CollectTexts => ({ vi, en })[language];
