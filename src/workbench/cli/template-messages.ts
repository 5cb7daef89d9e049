import type { Language } from '../../tables/choices';

const TEXTS = {
  vi: {
    reading: 'Đọc bảng hoặc biểu …',
    made: (name: string, columns: number, computed: number, rows: number) =>
      `Mẫu "${name}": ${columns} cột (${computed} cột tính), ${rows} dòng.`,
    ofYear: (year: number) => `Đọc theo kỳ của biểu: năm ${year}.`,
    ofMonth: (month: number, year: number) => `Đọc theo kỳ của biểu: tháng ${month}/${year}.`,
    doubts: 'Cần xem lại:',
    saved: (file: string) => `Đã ghi ${file}. Chèn bằng: insert --template ${file}`,
  },
  en: {
    reading: 'Reading the table or the form …',
    made: (name: string, columns: number, computed: number, rows: number) =>
      `Template "${name}": ${columns} columns (${computed} computed), ${rows} rows.`,
    ofYear: (year: number) => `Read as of its period: ${year}.`,
    ofMonth: (month: number, year: number) => `Read as of its period: ${month}/${year}.`,
    doubts: 'To be looked at:',
    saved: (file: string) => `Wrote ${file}. Insert it with: insert --template ${file}`,
  },
} as const;

/** What the command `template` says. */
export const templateMessages = (language: Language) => TEXTS[language];
