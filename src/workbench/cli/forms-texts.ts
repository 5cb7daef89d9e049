import type { Language } from './messages';

interface FormsTexts {
  making: (table: string, period: string) => string;
  writing: (at: number, of: number) => string;
  written: (forms: number, folder: string) => string;
  kept: (forms: number) => string;
  edition: (edition: number) => string;
  register: (file: string) => string;
}

const vi: FormsTexts = {
  making: (table, period) => `Lập biểu ${table}, ${period} …`,
  writing: (at, of) => `[${at}/${of}] …`,
  written: (forms, folder) => `Đã ghi ${forms} biểu vào ${folder}.`,
  kept: (forms) => `Giữ nguyên ${forms} biểu đã phát.`,
  edition: (edition) => `Phát lần ${edition}.`,
  register: (file) => `Danh sách đơn vị: ${file}; lệnh collect dùng tệp này để biết đơn vị nào còn thiếu.`,
};

const en: FormsTexts = {
  making: (table, period) => `Making the form ${table}, ${period} …`,
  writing: vi.writing,
  written: (forms, folder) => `${forms} form${forms === 1 ? '' : 's'} written to ${folder}.`,
  kept: (forms) => `Forms that were given out before and stay: ${forms}.`,
  edition: (edition) => `Edition ${edition}.`,
  register: (file) => `The units stand in ${file}; collect knows from it which of them are missing.`,
};

/** Words of `forms`. */
export const formsTexts = (language: Language): FormsTexts => ({ vi, en })[language];
