import type { Language } from '../tables';
import type { TemplateDoubt } from './doubts';

const WHY: Readonly<Record<Language, Record<TemplateDoubt['why'], string>>> = {
  vi: {
    unclearColumn: 'cột chưa rõ kỳ hoặc nội dung, để nhập tay',
    otherFormula: 'công thức không thuộc loại mẫu dùng được, để nhập tay',
    fraction: 'biểu ghi tỷ lệ dạng 0,98; bảng lập từ mẫu ghi 98',
    formulaLost: 'công thức cần dòng hoặc cột đã bỏ, để nhập tay',
    renamed: 'tên mới không phải chỉ tiêu nào đã biết, chỉ nối theo tên',
  },
  en: {
    unclearColumn: 'the column does not say its period or what it states: filled in by hand',
    otherFormula: 'a formula of no kind that templates have: filled in by hand',
    fraction: 'the form has percentages as 0.98; tables of the template have 98',
    formulaLost: 'its formula needs a row or a column that is gone: filled in by hand',
    renamed: 'the new name is no indicator that is known: linked by its name alone',
  },
};

/** What to look at before a form becomes a template, in one line. */
export const templateDoubtWords = ({ why, address, text }: TemplateDoubt, language: Language): string =>
  `${address}: ${text} (${WHY[language][why]})`;
