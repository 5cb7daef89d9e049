import type { LinkGap } from '../../contract';
import type { Language } from '../../tables/choices';
import { systemFault } from './system-faults';

export type { Language } from '../../tables/choices';

/** What can go wrong outside of the add-in. */
type CliProblemCode =
  | 'workbookMissing'
  | 'workbookUnreadable'
  | 'outIsWorkbook'
  | 'outOtherKind'
  | 'outUnwritable'
  | 'yearUnknown'
  | 'textMissing'
  | 'textUnreadable'
  | 'textEncoding'
  | 'tablesMissing'
  | 'nothingInserted'
  | 'nothingRolled'
  | 'rulesUnreadable'
  | 'templateRefused'
  | 'formUnclear'
  | 'formOfNoYear'
  | 'noForm'
  | 'territoriesUnreadable'
  | 'territoryUnknown'
  | 'filesExist'
  | 'unitsUnclear'
  | 'formsOfOthers'
  | 'unitsDropped'
  | 'registerMissing'
  | 'registerUnreadable'
  | 'registerOutdated'
  | 'previousUnreadable'
  | 'outIsOther'
  | 'unitNameUnclear'
  | 'formerUnclear'
  | 'folderMissing'
  | 'addinFailed'
  | 'unexpected';

interface Texts {
  problems: Record<CliProblemCode, (detail: string) => string>;
  opening: (file: string) => string;
  starting: string;
  inserting: (table: string, year: number) => string;
  saving: string;
  /** Results were kept that may be out of date, in a workbook that is calculated by hand. */
  staleResults: string;
  /** Functions do not answer: before anything is done, and in the file that was saved. */
  unanswered: (cells: string) => string;
  calculatedOnOpening: (cells: string) => string;
  /** The same in a workbook that is calculated by hand. */
  savedUnanswered: (cells: string) => string;
  inserted: (address: string) => string;
  updated: (address: string, kept: number) => string;
  refilled: (count: number) => string;
  linked: (found: number, rows: number, sheet: string) => string;
  coverage: (linked: number, wanted: number) => string;
  gaps: Record<LinkGap['why'], (count: number, where: string) => string>;
  assumedUnit: (unit: string) => string;
  /** Links and rules that could not be followed. */
  unmet: (cells: string) => string;
  notLinked: string;
  missing: (labels: string) => string;
  busy: string;
  pageRefused: string;
  manual: string;
  saved: (file: string) => string;
}

const lines = (...all: string[]) => all.filter(Boolean).join('\n');

const vi: Texts = {
  problems: {
    workbookMissing: (file) => `Không có tệp ${file}. Hãy kiểm tra đường dẫn.`,
    workbookUnreadable: (code) =>
      `Không đọc được tệp: ${systemFault(code, 'vi')}. Hãy kiểm tra đường dẫn và quyền đọc.`,
    outIsWorkbook: (file) =>
      `--out trùng với tệp nguồn ${file}. Hãy chọn tên khác: tệp nguồn không bao giờ bị ghi đè.`,
    outOtherKind: (kind) =>
      `--out phải có cùng đuôi với sổ gốc (${kind}): tệp lưu ra vẫn là loại đó và Excel không mở tệp sai đuôi.`,
    outUnwritable: (code) =>
      `Không ghi được tệp kết quả: ${systemFault(code, 'vi')}. Hãy kiểm tra thư mục và quyền ghi.`,
    yearUnknown: (why) =>
      lines('Không tìm thấy năm nào trong tiêu đề của sổ. Hãy ghi năm báo cáo, ví dụ --year 2023.', why),
    textMissing: (file) => `Không có tệp ${file}. Hãy kiểm tra đường dẫn.`,
    textUnreadable: (code) =>
      `Không đọc được tệp văn bản: ${systemFault(code, 'vi')}. Hãy kiểm tra quyền đọc.`,
    tablesMissing: (file) =>
      `Không tìm thấy trong ${file} bảng nào có số kế hoạch hoặc gốc so sánh. Hãy chọn sổ khác, hoặc ghi đúng trang bằng --sheet.`,
    textEncoding: (file) =>
      `${file} không phải văn bản UTF-8 hay tệp Word (.docx). Hãy lưu lại dưới một trong hai dạng đó rồi đọc lại.`,
    nothingInserted: () => 'Sổ không có bảng nào do phần bổ trợ chèn, hoặc dấu vết của nó đã được xóa.',
    nothingRolled: () => 'Sổ chưa chuyển bảng nào sang kỳ sau, nên không có gì để bỏ.',
    rulesUnreadable: (file) => `${file} không phải tệp quy tắc nối. Hãy xuất lại từ ngăn bên.`,
    templateRefused: (why) => `Không dùng được tệp mẫu: ${why}.`,
    formUnclear: (places) =>
      `Trang có nhiều bảng: ${places}. Hãy ghi một ô của bảng cần lấy, ví dụ --range A5.`,
    formOfNoYear: (sheet) =>
      `Biểu trên trang ${sheet} không ghi năm. Hãy ghi năm của biểu, ví dụ --year 2026.`,
    noForm: (sheet) => `Trên trang ${sheet} không có bảng nào lập được thành mẫu.`,
    territoriesUnreadable: (lines) =>
      `Danh sách địa giới có dòng không đọc được hoặc lặp tên: ${lines}. Mỗi dòng có dạng TÊN = TÊN CŨ + TÊN CŨ từ 1/7/2025.`,
    territoryUnknown: (names) =>
      `Chọn bằng --territory một tên có trong danh sách: ${names || 'danh sách chưa có tên nào'}.`,
    filesExist: (files) => `Đã có tệp: ${files}. Dùng --force để ghi đè, hoặc chọn thư mục khác.`,
    unitsUnclear: (why) => why,
    formsOfOthers: (file) =>
      `Thư mục đã có biểu của bảng hoặc kỳ khác (${file}). Hãy chọn thư mục khác, hoặc thêm --force để phát lại tất cả.`,
    unitsDropped: (units) =>
      `Danh sách không còn các đơn vị đã được phát biểu: ${units}. Hãy ghi đủ đơn vị cũ và mới, hoặc thêm --force để phát lại tất cả theo danh sách này.`,
    registerMissing: (file) =>
      `Không có ${file}: tệp này do lệnh forms ghi cùng các biểu. Hãy chép tệp vào thư mục, hoặc chỉ ra bằng --forms.`,
    registerUnreadable: (file) => `${file} không phải danh sách biểu do lệnh forms ghi.`,
    registerOutdated: (file) =>
      `Các biểu trong ${file} được lập bằng phiên bản khác của bảng. Hãy phát lại biểu bằng lệnh forms với --force.`,
    previousUnreadable: (file) => `${file} không phải tệp tổng hợp do lệnh collect ghi.`,
    outIsOther: (file) =>
      `Đã có ${file}, và đó không phải sổ tổng hợp này: tệp không bị ghi đè. Hãy chọn tên khác sau --out.`,
    unitNameUnclear: (most) => `Tên đơn vị sau --unit trống, hoặc dài quá ${most} ký tự.`,
    formerUnclear: (territory) =>
      `"${territory}" không được lập từ các địa giới khác. Hãy ghi tên một tỉnh mới, hoặc "A = B + C từ 1/7/2025".`,
    folderMissing: (folder) => `Không có thư mục ${folder}. Hãy kiểm tra đường dẫn.`,
    addinFailed: () => 'Phần bổ trợ không khởi động được. Hãy dựng lại bằng npm run build.',
    unexpected: () =>
      'Lỗi chưa lường trước, tệp kết quả chưa được ghi. Hãy báo lỗi kèm tệp; --json cho biết chi tiết kỹ thuật.',
  },
  opening: (file) => `Mở ${file} …`,
  starting: 'Khởi động phần bổ trợ …',
  inserting: (table, year) => `Chèn bảng ${table}, năm ${year} …`,
  saving: 'Lưu …',
  staleResults:
    'Sổ đang ở chế độ tính bằng tay: một số kết quả phụ thuộc các ô vừa ghi chưa được tính lại. Mở trong Excel và nhấn F9.',
  unanswered: (cells) => `Hàm CT chưa trả lời ở ${cells}; giá trị các ô đó chưa dùng được.`,
  calculatedOnOpening: (cells) =>
    `Hàm CT chưa trả lời ở ${cells}. Tệp vẫn được lưu; Excel sẽ tính lại các ô đó khi mở tệp.`,
  savedUnanswered: (cells) =>
    `Hàm CT chưa trả lời ở ${cells}. Tệp vẫn được lưu nhưng các ô đó chưa được tính.`,
  inserted: (address) => `Đã chèn: bảng ở ${address}.`,
  updated: (address, kept) => `Đã cập nhật: bảng ở ${address}, giữ ${kept} ô đã nhập.`,
  refilled: (count) => `${count} ô của bảng đã bị xóa trống được ghi lại.`,
  linked: (found, rows, sheet) => `Đã nối ${found}/${rows} chỉ tiêu với trang "${sheet}".`,
  coverage: (linked, wanted) => `Nối được ${linked} trên ${wanted} ô.`,
  gaps: {
    notFound: (count) => `${count} ô: không tìm thấy số liệu trong sổ.`,
    otherPeriod: (count, where) => `${count} ô: trang "${where}" có số liệu của kỳ khác.`,
    otherUnit: (count, where) => `${count} ô: trang "${where}" dùng đơn vị khác.`,
    unclearHeader: (count, where) => `${count} ô: tiêu đề cột ở trang "${where}" có chữ chưa rõ nghĩa.`,
    otherFigures: (count, where) =>
      `${count} ô: số liệu của cột ở trang "${where}" không khớp với các cột bên cạnh theo tiêu đề.`,
    otherClassification: (count, where) => `${count} ô: trang "${where}" theo danh mục ngành, hàng khác.`,
    otherBaseYear: (count, where) => `${count} ô: trang "${where}" dùng năm gốc khác.`,
    otherTerritory: (count, where) => `${count} ô: trang "${where}" là số liệu của địa bàn, địa giới khác.`,
    unsaidTerritory: (count, where) => `${count} ô: "${where}" không ghi địa giới cũ hay mới.`,
    differ: (count, where) => `${count} ô có nơi ghi số khác nhau, xin chọn: ${where}.`,
  },
  assumedUnit: (unit) => `Trang này không ghi đơn vị tính; số liệu được hiểu là ${unit}.`,
  unmet: (cells) => `Không theo được chỗ đã chỉ: ${cells}.`,
  notLinked: 'Không nối với trang nào: các ô số liệu để trống.',
  missing: (labels) => `Chưa có số liệu: ${labels}.`,
  pageRefused: 'Excel không cho đặt trang in hoặc cố định tiêu đề; bảng đã ghi đủ.',
  busy: 'Một số ô còn đang tính khi kiểm tra lại.',
  manual: 'Sổ đang ở chế độ tính thủ công: công thức khác của sổ chưa được tính lại.',
  saved: (file) => `Đã lưu vào ${file}`,
};

const en: Texts = {
  problems: {
    workbookMissing: (file) => `There is no file ${file}. Check the path.`,
    workbookUnreadable: (code) =>
      `The file cannot be read: ${systemFault(code, 'en')}. Check the right to read it.`,
    outIsWorkbook: (file) =>
      `--out is the source file ${file}. Choose another name: the source is never overwritten.`,
    outOtherKind: (kind) =>
      `--out must end like the source (${kind}): the saved file is of that kind, and Excel opens no file whose name says otherwise.`,
    outUnwritable: (code) =>
      `The result cannot be written: ${systemFault(code, 'en')}. Check the folder and the right to write there.`,
    yearUnknown: (why) =>
      lines(
        'No year was found in the titles of the workbook. State the reporting year, such as --year 2023.',
        why,
      ),
    textMissing: (file) => `There is no file ${file}. Check the path.`,
    textUnreadable: (code) =>
      `The text file cannot be read: ${systemFault(code, 'en')}. Check the right to read it.`,
    tablesMissing: (file) =>
      `No table with plans or bases was found in ${file}. Choose another workbook, or name the sheet with --sheet.`,
    textEncoding: (file) =>
      `${file} is neither a text in UTF-8 nor a Word document (.docx). Save it as one of the two.`,
    nothingInserted: () =>
      'The workbook has no table that the add-in inserted, or the record of them was erased.',
    nothingRolled: () => 'No table of the workbook was rolled forward, so there is nothing to take back.',
    rulesUnreadable: (file) => `${file} is no file of rules for links. Export it from the pane again.`,
    templateRefused: (why) => `The template file cannot be used: ${why}.`,
    formUnclear: (places) =>
      `Several tables stand on the sheet: ${places}. Name a cell of the one you mean, such as --range A5.`,
    formOfNoYear: (sheet) =>
      `The form on the sheet ${sheet} names no year. Say of which year it is, such as --year 2026.`,
    noForm: (sheet) => `No table that could become a template stands on the sheet ${sheet}.`,
    territoriesUnreadable: (lines) =>
      `Lines of the list of territories that cannot be read, or repeat a name: ${lines}. Each is NAME = PART + PART since 1/7/2025.`,
    territoryUnknown: (names) => `Name one of the list with --territory: ${names || 'it has none yet'}.`,
    filesExist: (files) =>
      `There are such files already: ${files}. Write over them with --force, or choose another folder.`,
    unitsUnclear: (why) => why,
    formsOfOthers: (file) =>
      `The folder has forms of another table or period (${file}). Choose another folder, or add --force to give all of them out anew.`,
    unitsDropped: (units) =>
      `The list leaves out units that have forms: ${units}. Name the old ones and the new, or add --force to give all forms out anew after this list.`,
    registerMissing: (file) =>
      `There is no ${file}, which forms writes beside the forms. Copy it into the folder, or name it with --forms.`,
    registerUnreadable: (file) => `${file} is no register of forms that forms wrote.`,
    registerOutdated: (file) =>
      `The forms in ${file} were made with another version of the table. Give them out again: forms with --force.`,
    previousUnreadable: (file) => `${file} is no collection that collect wrote.`,
    outIsOther: (file) =>
      `There is a file ${file} already, and it is not this collection: it is not written over. Choose another name after --out.`,
    unitNameUnclear: (most) => `The name of the unit after --unit is empty, or longer than ${most} letters.`,
    formerUnclear: (territory) =>
      `"${territory}" was not put together from others. Name a province of today, or "A = B + C từ 1/7/2025".`,
    folderMissing: (folder) => `There is no folder ${folder}. Check the path.`,
    addinFailed: (detail) =>
      `The add-in did not start. Build it again with npm run build. Details: ${detail}`,
    unexpected: (detail) => `An unforeseen error; the result was not written. Details: ${detail}`,
  },
  opening: (file) => `Opening ${file} …`,
  starting: 'Starting the add-in …',
  inserting: (table, year) => `Inserting ${table}, year ${year} …`,
  saving: 'Saving …',
  staleResults:
    'The workbook is calculated by hand: some results that depend on written cells are not calculated yet. Open it in Excel and press F9.',
  unanswered: (cells) => `CT functions have not answered in ${cells}; the values there cannot be used yet.`,
  calculatedOnOpening: (cells) =>
    `CT functions have not answered in ${cells}. The file is saved; Excel calculates these cells when it opens the file.`,
  savedUnanswered: (cells) =>
    `CT functions have not answered in ${cells}. The file is saved, but these cells are not calculated.`,
  inserted: (address) => `Inserted: the table is at ${address}.`,
  updated: (address, kept) => `Updated: the table at ${address}; cells that kept what was typed: ${kept}.`,
  refilled: (count) => `Emptied cells of the table that were written again: ${count}.`,
  linked: (found, rows, sheet) => `${found} of ${rows} indicators are linked to the sheet "${sheet}".`,
  coverage: (linked, wanted) => `${linked} of ${wanted} cells are linked.`,
  gaps: {
    notFound: (count) => `Cells whose figures were not found in the workbook: ${count}.`,
    otherPeriod: (count, where) => `Cells for which the sheet "${where}" has another period: ${count}.`,
    otherUnit: (count, where) => `Cells for which the sheet "${where}" has another unit: ${count}.`,
    unclearHeader: (count, where) =>
      `Cells whose column on the sheet "${where}" has a heading with unclear words: ${count}.`,
    otherFigures: (count, where) =>
      `Cells whose column on the sheet "${where}" does not fit the columns beside it as their headings say: ${count}.`,
    otherClassification: (count, where) =>
      `Cells for which the sheet "${where}" has another classification of industries or goods: ${count}.`,
    otherBaseYear: (count, where) => `Cells for which the sheet "${where}" has another base year: ${count}.`,
    otherTerritory: (count, where) => `${count} cells: "${where}" is of another territory.`,
    unsaidTerritory: (count, where) => `${count} cells: "${where}" does not say of which boundaries.`,
    differ: (count, where) =>
      `Cells of which places say different figures, to be chosen: ${count} (${where}).`,
  },
  assumedUnit: (unit) => `That sheet names no unit; its figures are taken to be in ${unit}.`,
  unmet: (cells) => `Could not be linked as told: ${cells}.`,
  notLinked: 'Linked to no sheet: the cells for figures are empty.',
  missing: (labels) => `Without figures: ${labels}.`,
  pageRefused: 'Excel refused to set up the page or to freeze the heading; the table is complete.',
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
