import { formatNumber } from '../../indicators/language/format-number';
import type { Misreading } from '../../indicators/language/number-text';

/** What a message needs to know; texts of cells come shortened. */
export interface MessageDetails {
  shape: { first: string; second: string };
  tooManyCells: { cells: number };
  misreading: { text: string; reason: Misreading; suggestion: string | undefined };
  notANumber: { text: string };
  unitsDiffer: { first: string; second: string };
  notAPercentage: { text: string };
  unknownChoice: { parameter: string; text: string; choices: readonly string[] };
  notAWholeNumber: { parameter: string; least: number; most: number };
  seriesCount: { parameter: string; given: number; series: number };
  required: { parameter: string };
  twelveWeights: { parameter: string };
  notTimes: { text: string };
  unknownUnit: { text: string };
  unitContradicts: { text: string; unit: string };
  unreadableTarget: { text: string };
  noPointsThen: { year: string };
  partsDiffer: { sum: number; total: number };
  noFigures: Record<never, never>;
  notFetched: Record<never, never>;
  notAText: { parameter: string; text: string };
}

export type MessageKey = keyof MessageDetails;
type Language = 'vi' | 'en';

type Messages = { readonly [Key in MessageKey]: (details: MessageDetails[Key]) => string };

const misreadingsVi: Record<Misreading, string> = {
  notANumber: 'không phải là một số (có thể kèm đơn vị hoặc %)',
  dotDecimal: 'dấu chấm dùng để tách từng nhóm đúng ba chữ số, phần thập phân viết sau dấu phẩy',
  englishWriting: 'số viết theo kiểu Anh',
  misplacedSeparator: 'dấu chấm, dấu phẩy hoặc khoảng trắng đặt sai chỗ',
  range: 'đây là một khoảng, không phải một số',
  tooLarge: 'số quá lớn',
};

const misreadingsEn: Record<Misreading, string> = {
  notANumber: 'it is not a number (a unit or % may follow)',
  dotDecimal: 'a dot separates groups of exactly three digits, decimals stand after a comma',
  englishWriting: 'the number is in English writing',
  misplacedSeparator: 'a dot, comma or space stands in the wrong place',
  range: 'this is a range, not one number',
  tooLarge: 'the number is too large',
};

const vi: Messages = {
  shape: ({ first, second }) =>
    `Các vùng không khớp kích thước: ${first} và ${second}. Hãy chọn các vùng cùng số hàng, số cột, hoặc một ô, một hàng, một cột.`,
  tooManyCells: ({ cells }) => `Kết quả có ${cells} ô, quá nhiều. Hãy chọn vùng nhỏ hơn.`,
  misreading: ({ text, reason, suggestion }) =>
    `Không đọc được số “${text}”: ${misreadingsVi[reason]}.${suggestion ? ` Hãy viết ${suggestion}.` : ''}`,
  notANumber: ({ text }) => `“${text}” không phải là số.`,
  unitsDiffer: ({ first, second }) =>
    `Không quy đổi được giữa “${first}” và “${second}”: hai đại lượng khác nhau.`,
  notAPercentage: ({ text }) => `“${text}” không phải là số phần trăm: hãy nhập 98,26 hoặc "98,26%".`,
  unknownChoice: ({ parameter, text, choices }) =>
    `${parameter} không nhận “${text}”. Hãy dùng một trong: ${choices.map((choice) => `"${choice}"`).join(', ')}.`,
  notAWholeNumber: ({ parameter, least, most }) => `${parameter} phải là số nguyên từ ${least} đến ${most}.`,
  seriesCount: ({ parameter, given, series }) =>
    `${parameter} có ${given} ô cho ${series} chuỗi: hãy dùng một ô, hoặc một ô cho mỗi chuỗi.`,
  required: ({ parameter }) => `Cần có ${parameter}.`,
  twelveWeights: ({ parameter }) => `${parameter} phải gồm 12 tỷ trọng tháng, không âm, có tổng lớn hơn 0.`,
  notTimes: ({ text }) => `“${text}” không phải là số lần: hãy nhập 1,5 hoặc "1,5 lần".`,
  unknownUnit: ({ text }) => `“${text}” không phải là đơn vị tính.`,
  unitContradicts: ({ text, unit }) => `“${text}” đã ghi đơn vị khác với “${unit}”.`,
  unreadableTarget: ({ text }) =>
    `Không đọc được chỉ tiêu “${text}”. Hãy viết như 90, "trên 90%", "từ 1 trở lên", "33-34", "khoảng 4", "không có".`,
  noPointsThen: ({ year }) =>
    `Quy định áp dụng năm ${year} không xếp loại theo điểm; thang điểm 100 áp dụng từ năm 2025.`,
  partsDiffer: ({ sum, total }) =>
    `Các phần cộng lại được ${formatNumber(sum)}, lệch với tổng ${formatNumber(total)} nhiều hơn mức làm tròn. Hãy kiểm tra các phần và tổng.`,
  noFigures: () => 'Không tìm thấy số liệu nào trong đoạn văn.',
  notFetched: () =>
    'Chưa tải được phần đọc và viết báo cáo của phần bổ trợ. Hãy kiểm tra kết nối mạng rồi tính lại ô này.',
  notAText: ({ parameter, text }) => `${parameter} phải là chữ, không phải “${text}”.`,
};

const en: Messages = {
  shape: ({ first, second }) =>
    `The ranges do not fit: ${first} and ${second}. Choose ranges of equal rows and columns, or one cell, one row, one column.`,
  tooManyCells: ({ cells }) => `The result has ${cells} cells, which is too many. Choose a smaller range.`,
  misreading: ({ text, reason, suggestion }) =>
    `“${text}” cannot be read as a number: ${misreadingsEn[reason]}.${suggestion ? ` Write ${suggestion}.` : ''}`,
  notANumber: ({ text }) => `“${text}” is not a number.`,
  unitsDiffer: ({ first, second }) =>
    `“${first}” and “${second}” measure different things and cannot be converted.`,
  notAPercentage: ({ text }) => `“${text}” is not a percentage: enter 98.26 or "98,26%".`,
  unknownChoice: ({ parameter, text, choices }) =>
    `${parameter} does not know “${text}”. Use one of ${choices.map((choice) => `"${choice}"`).join(', ')}.`,
  notAWholeNumber: ({ parameter, least, most }) =>
    `${parameter} must be a whole number from ${least} to ${most}.`,
  seriesCount: ({ parameter, given, series }) =>
    `${parameter} has ${given} cells for ${series} series: use one cell, or one cell for each series.`,
  required: ({ parameter }) => `${parameter} is needed.`,
  twelveWeights: ({ parameter }) =>
    `${parameter} must be the weights of 12 months, none negative, with a sum above 0.`,
  notTimes: ({ text }) => `“${text}” is not a number of times: enter 1.5 or "1,5 lần".`,
  unknownUnit: ({ text }) => `“${text}” is no unit.`,
  unitContradicts: ({ text, unit }) => `“${text}” names another unit than “${unit}”.`,
  unreadableTarget: ({ text }) =>
    `The target “${text}” cannot be read. Write 90, "trên 90%", "từ 1 trở lên", "33-34", "khoảng 4" or "không có".`,
  noPointsThen: ({ year }) =>
    `The rule of ${year} gives no level by points; the scale of 100 points holds from 2025.`,
  partsDiffer: ({ sum, total }) =>
    `The parts add up to ${formatNumber(sum, undefined, 'en')}, which differs from the total ${formatNumber(total, undefined, 'en')} by more than rounding. Check the parts and the total.`,
  noFigures: () => 'No figure was found in the text.',
  notFetched: () =>
    'The part of the add-in that reads and writes reports could not be loaded. Check the connection, then calculate this cell again.',
  notAText: ({ parameter, text }) => `${parameter} must be a text, not “${text}”.`,
};

const catalogue: Record<Language, Messages> = { vi, en };

/** The page's language, which the pane keeps at the user's choice; Vietnamese where there is no page. */
function pageLanguage(): Language {
  const page = (globalThis as { document?: { documentElement?: { lang?: string } } }).document;
  return page?.documentElement?.lang?.toLowerCase().startsWith('en') ? 'en' : 'vi';
}

/** The text of a message in the user's language. */
export function message<Key extends MessageKey>(
  key: Key,
  details: MessageDetails[Key],
  language = pageLanguage(),
): string {
  return catalogue[language][key](details);
}

const LONGEST_QUOTE = 40;

/** A cell's content as it may stand in a message. */
export function quote(content: unknown): string {
  const text =
    typeof content === 'string'
      ? content
      : typeof content === 'boolean'
        ? String(content).toUpperCase()
        : '…';
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
