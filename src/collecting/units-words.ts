import type { Language } from '../tables/choices';
import type { UnitsProblem } from './units-list';

const WORDS: Record<Language, (problem: UnitsProblem) => string> = {
  vi: (problem) => {
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
  en: (problem) => {
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

/** Why a list of units cannot be taken, and what to do. */
export const unitsWords = (problem: UnitsProblem, language: Language): string => WORDS[language](problem);
