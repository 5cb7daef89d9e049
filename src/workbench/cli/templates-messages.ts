import type { Language } from './messages';

interface TemplatesTexts {
  writing: (at: number, of: number, file: string) => string;
  written: (files: number, folder: string) => string;
}

const vi: TemplatesTexts = {
  writing: (at, of, file) => `[${at}/${of}] ${file} …`,
  written: (files, folder) =>
    `Đã ghi ${files} tệp vào ${folder}: công thức Excel thường, dùng được không cần phần bổ trợ.`,
};

const en: TemplatesTexts = {
  writing: vi.writing,
  written: (files, folder) =>
    `${files} file${files === 1 ? '' : 's'} written to ${folder}: plain Excel formulas that need no add-in.`,
};

/** Words of `templates`. */
export function templatesMessages(language: Language): TemplatesTexts {
  return { vi, en }[language];
}
