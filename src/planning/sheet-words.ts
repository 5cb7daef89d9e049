import type { EnglishFigures } from '../recognition';
import type { SurveyedSheet } from './survey';

type Language = 'vi' | 'en';

/** Sheets that are told one by one; a workbook of a hundred sheets is no list to read. */
const MOST_SHEETS = 8;

const vi = {
  noFigures: (sheet: string) => `Trang “${sheet}” không có ô số nào.`,
  english: (sheet: string, { count, example, suggestion }: EnglishFigures) =>
    `Trang “${sheet}” có ${count} ô ghi số kiểu Anh bằng chữ (“${example}”) nên không đọc là số: hãy nhập lại thành số, hoặc viết kiểu Việt Nam (“${suggestion}”).`,
  noTable: (sheet: string, figures: number) =>
    `Trang “${sheet}” có ${figures} ô số nhưng không thấy bảng nào có tên dòng và tiêu đề cột (năm, kế hoạch, thực hiện…).`,
  noIndicator: (sheet: string, tables: number) =>
    `Trang “${sheet}” có ${tables} bảng, nhưng không dòng hay cột nào mang tên một chỉ tiêu nhận ra được.`,
  others: (sheet: string, tables: number, indicators: number, year: number | null) =>
    `Trang “${sheet}” có ${tables} bảng với ${indicators} dòng, cột chỉ tiêu${year === null ? ', không ghi năm' : `, số liệu năm ${year}`}; không có số nào mà bảng này cần.`,
  hidden: (sheet: string) => `Trang “${sheet}” đang ẩn: chỉ dùng khi được chọn làm nguồn.`,
  more: (count: number) => `Và ${count} trang khác.`,
};

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

const en: typeof vi = {
  noFigures: (sheet) => `The sheet "${sheet}" has no cell with a figure.`,
  english: (sheet, { count, example, suggestion }) =>
    `The sheet "${sheet}" has ${counted(count, 'text')} with numbers in English writing ("${example}"), which are not read as numbers: enter them as numbers, or write them the Vietnamese way ("${suggestion}").`,
  noTable: (sheet, figures) =>
    `The sheet "${sheet}" has ${counted(figures, 'cell')} with figures, but no table with names of rows and headed columns (a year, plan, actual …).`,
  noIndicator: (sheet, tables) =>
    `The sheet "${sheet}" has ${counted(tables, 'table')}, but no row or column with the name of an indicator that is known.`,
  others: (sheet, tables, indicators, year) =>
    `The sheet "${sheet}" has ${counted(tables, 'table')} with ${indicators} rows or columns of indicators, ${year === null ? 'without a year' : `for ${year}`}; none has a figure that this table wants.`,
  hidden: (sheet) => `The sheet "${sheet}" is hidden: it is used only where it is chosen as the source.`,
  more: (count) => `And ${counted(count, 'other sheet')}.`,
};

const WORDS = { vi, en };

/**
 * Why a table took no figure, sheet by sheet: what was recognised there. The sheets where most was come first.
 * @param sheets - those that it might have been linked to
 */
export function unusedSheetWords(sheets: readonly SurveyedSheet[], language: Language): string[] {
  const words = WORDS[language];
  const said = ({ figures, english }: SurveyedSheet) => figures + (english?.count ?? 0);
  const inOrder = [...sheets].sort((a, b) => b.indicators - a.indicators || said(b) - said(a));
  const told = inOrder.slice(0, MOST_SHEETS).map((sheet) => reasonOf(sheet, words));
  return sheets.length > MOST_SHEETS ? [...told, words.more(sheets.length - MOST_SHEETS)] : told;
}

function reasonOf(sheet: SurveyedSheet, words: typeof vi): string {
  const { name, english, indicators } = sheet;
  if (!english) return recognitionOf(sheet, words);
  const told = words.english(name, english);
  return indicators ? `${recognitionOf(sheet, words)} ${told}` : told;
}

function recognitionOf(
  { name, visible, figures, tables, indicators, year }: SurveyedSheet,
  words: typeof vi,
): string {
  if (!figures) return words.noFigures(name);
  if (!tables) return words.noTable(name, figures);
  if (!indicators) return words.noIndicator(name, tables);
  return visible ? words.others(name, tables, indicators, year) : words.hidden(name);
}
