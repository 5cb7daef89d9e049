import type { XlsxProblem, XlsxProblemDetails } from './problem';

type Language = 'vi' | 'en';
const grouped = (count = 0, locale: string): string => count.toLocaleString(locale);

type Message = (details: XlsxProblemDetails) => string;

const units: Record<Language, Record<NonNullable<XlsxProblemDetails['what']>, string>> = {
  vi: { bytes: 'byte', rows: 'dòng', columns: 'cột', cells: 'ô', characters: 'ký tự', names: 'tên đã đặt' },
  en: {
    bytes: 'bytes',
    rows: 'rows',
    columns: 'columns',
    cells: 'cells',
    characters: 'characters',
    names: 'defined names',
  },
};

const vi: Record<XlsxProblem['code'], Message> = {
  notXlsx: () => 'Đây không phải tệp .xlsx. Hãy mở tệp trong Excel và lưu dạng "Excel Workbook (*.xlsx)".',
  oldXls: () =>
    'Đây là tệp Excel kiểu cũ (.xls). Hãy mở tệp trong Excel và lưu lại dạng "Excel Workbook (*.xlsx)".',
  passwordProtected: () =>
    'Tệp được bảo vệ bằng mật khẩu mở. Hãy bỏ mật khẩu trong Excel (Tệp > Thông tin > Bảo vệ sổ làm việc), rồi mở lại.',
  truncated: () => 'Tệp bị cắt cụt, có thể do tải hoặc sao chép chưa xong. Hãy lấy lại tệp gốc.',
  zipBomb: ({ part }) =>
    `Tệp giải nén ra lớn bất thường${part ? ` (phần ${part})` : ''} nên không được mở. Hãy kiểm tra nguồn gốc của tệp.`,
  tooLarge: ({ sheet, cell, what, found, limit }) =>
    `Tệp quá lớn: ${sheet ? `${cell ? `ô ${cell} của ` : ''}trang "${sheet}" có ` : ''}${grouped(found, 'vi-VN')} ${units.vi[what ?? 'cells']}, ` +
    `tối đa ${grouped(limit, 'vi-VN')}. Hãy bỏ bớt dữ liệu hoặc mở bằng Excel.`,
  ambiguous: ({ part }) =>
    `Tệp chứa phần ${part ?? '?'} hai lần nên không rõ bản nào là thật. Hãy mở và lưu lại bằng Excel, rồi thử lại.`,
  // what a parser says is English: it stays among the details
  broken: ({ part, sheet }) =>
    `Không đọc được tệp: ${sheet ? `trang "${sheet}"` : part ? `phần ${part}` : 'nội dung'} bị hỏng. Hãy mở và lưu lại bằng Excel, rồi thử lại.`,
};

const en: Record<XlsxProblem['code'], Message> = {
  notXlsx: () => 'This is not an .xlsx file. Open it in Excel and save it as "Excel Workbook (*.xlsx)".',
  oldXls: () =>
    'This is an old Excel file (.xls). Open it in Excel and save it as "Excel Workbook (*.xlsx)".',
  passwordProtected: () =>
    'The file needs a password to open. Remove the password in Excel (File > Info > Protect Workbook) and open it again.',
  truncated: () =>
    'The file is cut off, perhaps by an unfinished download or copy. Get the original file again.',
  zipBomb: ({ part }) =>
    `The file unpacks to an unusual size${part ? ` (part ${part})` : ''} and was not opened. Check where it comes from.`,
  tooLarge: ({ sheet, cell, what, found, limit }) =>
    `The file is too large: ${sheet ? `${cell ? `cell ${cell} of ` : ''}sheet "${sheet}" has ` : ''}${grouped(found, 'en-US')} ${units.en[what ?? 'cells']}, ` +
    `at most ${grouped(limit, 'en-US')}. Remove data or use Excel.`,
  ambiguous: ({ part }) =>
    `The file holds the part ${part ?? '?'} twice, and which one counts is not clear. Open and save it in Excel, then try again.`,
  broken: ({ part, sheet, reason }) =>
    `The file cannot be read: ${sheet ? `sheet "${sheet}"` : `part ${part ?? '?'}`} is damaged (${reason ?? '?'}). Open and save it in Excel, then try again.`,
};

/** What to tell the user: what happened, where, and what to do next. */
export function describeXlsxProblem(
  problem: Pick<XlsxProblem, 'code' | 'details'>,
  language: Language,
): string {
  return { vi, en }[language][problem.code](problem.details);
}
