import type { UnitsProblem } from '../../contract';
import type { Language } from './messages';

interface FormsTexts {
  making: (table: string, period: string) => string;
  writing: (at: number, of: number) => string;
  written: (forms: number, folder: string) => string;
  kept: (forms: number) => string;
  edition: (edition: number) => string;
  register: (file: string) => string;
  units: (problem: UnitsProblem) => string;
}

const vi: FormsTexts = {
  making: (table, period) => `Lập biểu ${table}, ${period} …`,
  writing: (at, of) => `[${at}/${of}] …`,
  written: (forms, folder) => `Đã ghi ${forms} biểu vào ${folder}.`,
  kept: (forms) => `Giữ nguyên ${forms} biểu đã phát.`,
  edition: (edition) => `Phát lần ${edition}.`,
  register: (file) => `Danh sách đơn vị: ${file}; lệnh collect dùng tệp này để biết đơn vị nào còn thiếu.`,
  units: (problem) => {
    switch (problem.kind) {
      case 'noUnits':
        return 'Danh sách không có đơn vị nào. Mỗi dòng ghi một đơn vị, có thể kèm mã ở trước: 001;UBND phường A.';
      case 'tooMany':
        return `Danh sách có quá nhiều đơn vị, tối đa ${problem.most}.`;
      case 'twice':
        return `Đơn vị "${problem.unit}" hoặc mã của nó có hai lần, ở dòng ${problem.lines.join(' và ')}.`;
      case 'tooLong':
        return `Dòng ${problem.line}: tên đơn vị dài quá ${problem.most} ký tự, hoặc trống. Hãy ghi tên ngắn hơn.`;
    }
  },
};

const en: FormsTexts = {
  making: (table, period) => `Making the form ${table}, ${period} …`,
  writing: vi.writing,
  written: (forms, folder) => `${forms} form${forms === 1 ? '' : 's'} written to ${folder}.`,
  kept: (forms) => `Forms that were given out before and stay: ${forms}.`,
  edition: (edition) => `Edition ${edition}.`,
  register: (file) => `The units stand in ${file}; collect knows from it which of them are missing.`,
  units: (problem) => {
    switch (problem.kind) {
      case 'noUnits':
        return 'The list has no units. Write one a line, with a code before it if it has one: 001;UBND phường A.';
      case 'tooMany':
        return `The list has too many units; at most ${problem.most}.`;
      case 'twice':
        return `The unit "${problem.unit}", or its code, stands twice, in lines ${problem.lines.join(' and ')}.`;
      case 'tooLong':
        return `Line ${problem.line}: the name of the unit is longer than ${problem.most} letters, or empty. Write a shorter one.`;
    }
  },
};

/** Words of `forms`. */
export const formsTexts = (language: Language): FormsTexts => ({ vi, en })[language];
