export type Language = 'vi' | 'en';

/** What can go wrong outside of the add-in. */
export type CliProblemCode =
  | 'workbookMissing'
  | 'workbookUnreadable'
  | 'outIsWorkbook'
  | 'outUnwritable'
  | 'yearUnknown'
  | 'addinFailed'
  | 'unexpected';

interface Texts {
  problems: Record<CliProblemCode, (detail: string) => string>;
  opening: (file: string) => string;
  starting: string;
  inserting: (table: string, year: number) => string;
  saving: string;
  inserted: (address: string) => string;
  linked: (found: number, rows: number, sheet: string) => string;
  notLinked: string;
  missing: (labels: string) => string;
  busy: string;
  manual: string;
  saved: (file: string) => string;
}

const vi: Texts = {
  problems: {
    workbookMissing: (file) => `Không có tệp ${file}. Hãy kiểm tra đường dẫn sau --workbook.`,
    workbookUnreadable: (detail) => `Không đọc được tệp: ${detail}. Hãy kiểm tra quyền đọc.`,
    outIsWorkbook: (file) =>
      `--out trùng với tệp nguồn ${file}. Hãy chọn tên khác: tệp nguồn không bao giờ bị ghi đè.`,
    outUnwritable: (detail) => `Không ghi được tệp kết quả: ${detail}. Hãy kiểm tra thư mục và quyền ghi.`,
    yearUnknown: () => 'Không tìm thấy năm nào trong tiêu đề của sổ. Hãy ghi năm báo cáo, ví dụ --year 2023.',
    addinFailed: (detail) =>
      `Phần bổ trợ không khởi động được. Hãy dựng lại bằng npm run build. Chi tiết: ${detail}`,
    unexpected: (detail) => `Lỗi chưa lường trước, tệp kết quả chưa được ghi. Chi tiết: ${detail}`,
  },
  opening: (file) => `Mở ${file} …`,
  starting: 'Khởi động phần bổ trợ …',
  inserting: (table, year) => `Chèn bảng ${table}, năm ${year} …`,
  saving: 'Lưu …',
  inserted: (address) => `Bảng ở ${address}.`,
  linked: (found, rows, sheet) => `Đã nối ${found}/${rows} chỉ tiêu với trang "${sheet}".`,
  notLinked: 'Không nối với trang nào: các ô số liệu để trống.',
  missing: (labels) => `Chưa có số liệu: ${labels}.`,
  busy: 'Một số ô còn đang tính khi kiểm tra lại.',
  manual: 'Sổ đang ở chế độ tính thủ công: công thức khác của sổ chưa được tính lại.',
  saved: (file) => `Đã lưu vào ${file}`,
};

const en: Texts = {
  problems: {
    workbookMissing: (file) => `There is no file ${file}. Check the path after --workbook.`,
    workbookUnreadable: (detail) => `The file cannot be read: ${detail}. Check the right to read it.`,
    outIsWorkbook: (file) =>
      `--out is the source file ${file}. Choose another name: the source is never overwritten.`,
    outUnwritable: (detail) =>
      `The result cannot be written: ${detail}. Check the folder and the right to write there.`,
    yearUnknown: () =>
      'No year was found in the titles of the workbook. State the reporting year, such as --year 2023.',
    addinFailed: (detail) =>
      `The add-in did not start. Build it again with npm run build. Details: ${detail}`,
    unexpected: (detail) => `An unforeseen error; the result was not written. Details: ${detail}`,
  },
  opening: (file) => `Opening ${file} …`,
  starting: 'Starting the add-in …',
  inserting: (table, year) => `Inserting ${table}, year ${year} …`,
  saving: 'Saving …',
  inserted: (address) => `The table is at ${address}.`,
  linked: (found, rows, sheet) => `${found} of ${rows} indicators are linked to the sheet "${sheet}".`,
  notLinked: 'Linked to no sheet: the cells for figures are empty.',
  missing: (labels) => `Without figures: ${labels}.`,
  busy: 'Some cells were still being calculated when they were checked.',
  manual: 'The workbook calculates by hand: its other formulas were not calculated again.',
  saved: (file) => `Saved to ${file}`,
};

export function messages(language: Language): Texts {
  return { vi, en }[language];
}

/** Why a command could not be carried out, for reasons outside of the add-in. */
export class CliProblem extends Error {
  constructor(
    readonly code: CliProblemCode,
    readonly detail = '',
  ) {
    super(`${code} ${detail}`);
    this.name = 'CliProblem';
  }
}
