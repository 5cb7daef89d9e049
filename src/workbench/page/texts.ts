import { numberText } from '../number-text';

/** Language of the page, of the grid and of Excel's user interface as the add-in sees it. */
export type Language = 'vi' | 'en';

/** What the page says. */
export interface PageTexts {
  open: string;
  save: string;
  sample: string;
  insertTable: string;
  targetSheet: string;
  check: string;
  hidePane: string;
  showPane: string;
  otherLanguage: string;
  fileGroup: string;
  addinGroup: string;
  grid: string;
  pane: string;
  splitter: string;
  close: string;
  reading: string;
  drawing: string;
  calculating: string;
  saving: string;
  drop: string;
  empty: string;
  hasDrawing: string;
  /** In the place of a chart that the file brought. */
  chartOfFile: (name: string) => string;
  unsaved: string;
  keep: string;
  discard: string;
  noSample: string;
  noAddin: string;
  severalFiles: string;
  unreadable: string;
  notStarted: (reason: string) => string;
  /** Kept parts of the file: see the engine's `Refusal`. */
  refused: { kept: string; moving: string };
  notShown: (reason: string) => string;
  notSaved: (reason: string) => string;
  /** So many cells, of which this is the first, wait for functions that do not answer. */
  unanswered: (cells: number, first: string) => string;
  /** File name of a new workbook that the add-in made from this one. */
  createdName: (name: string) => string;
  /** Of the selected cells, as Excel says it below the grid. */
  statistics: (values: { average: string; count: string; sum: string }) => string;
  /** How the page writes a number. */
  number: (value: number) => string;
  created: (name: string) => string;
}

const vi: PageTexts = {
  open: 'Mở tệp…',
  save: 'Tải về',
  sample: 'Tệp mẫu',
  insertTable: 'Chèn bảng',
  targetSheet: 'Chỉ tiêu năm sau',
  check: 'Rà soát',
  hidePane: 'Ẩn ngăn',
  showPane: 'Hiện ngăn',
  otherLanguage: 'English',
  fileGroup: 'Tệp',
  addinGroup: 'Phần bổ trợ Chỉ tiêu',
  grid: 'Bảng tính',
  pane: 'Ngăn Chỉ tiêu',
  splitter: 'Độ rộng của ngăn',
  close: 'Đóng',
  reading: 'Đang đọc tệp…',
  drawing: 'Đang dựng bảng tính…',
  calculating: 'Đang tính…',
  saving: 'Đang ghi tệp…',
  drop: 'Thả tệp .xlsx vào đây để mở',
  empty: 'Chưa mở tệp nào. Bấm “Mở tệp…” hoặc kéo một tệp .xlsx vào đây.',
  hasDrawing:
    'Trang này có biểu đồ hoặc hình vẽ từ tệp: không vẽ ở đây nhưng được giữ nguyên trong tệp tải về.',
  chartOfFile: (name) =>
    `Biểu đồ của tệp${name && ` “${name}”`}: không vẽ ở đây, giữ nguyên trong tệp tải về.`,
  unsaved: 'Tệp đang mở có thay đổi chưa tải về. Mở tệp khác thì các thay đổi đó sẽ mất.',
  keep: 'Ở lại tệp này',
  discard: 'Bỏ thay đổi và mở',
  noSample: 'Không thấy tệp mẫu. Hãy mở một tệp .xlsx của bạn.',
  noAddin: 'Chưa dựng phần bổ trợ nên không có ngăn và các hàm CT. Hãy chạy lại npm start.',
  severalFiles: 'Mỗi lần chỉ mở được một tệp. Đã mở tệp đầu tiên.',
  unreadable: 'Trình duyệt không đọc được tệp này. Nếu đó là thư mục, hãy chọn tệp .xlsx bên trong.',
  refused: {
    kept: 'Định dạng có điều kiện, ghi chú, bộ lọc và bảng của tệp chỉ xem được ở đây; tệp tải về giữ nguyên chúng. Hãy sửa trong Excel.',
    moving:
      'Trang này có định dạng có điều kiện, bảng, bộ lọc, ghi chú, liên kết hoặc hình vẽ gắn với ô, nên ở đây không chèn, xóa hay chuyển hàng, cột được. Hãy làm việc đó trong Excel.',
  },
  notStarted: (reason) =>
    `Trang không khởi động được (${reason}). Hãy tải lại trang; nếu vẫn lỗi, hãy chạy lại npm start.`,
  notShown: (reason) =>
    `Không hiển thị được tệp (${reason}). Tệp đang mở vẫn giữ nguyên. Hãy mở và lưu lại tệp bằng Excel, rồi thử lại.`,
  notSaved: (reason) =>
    `Không ghi được tệp (${reason}). Các thay đổi vẫn còn trên màn hình; hãy thử tải về lần nữa.`,
  unanswered: (cells, first) =>
    `Đã tải về, nhưng hàm CT chưa trả lời ở ${vi.number(cells)} ô (${first}…). Excel sẽ tính lại các ô đó khi mở tệp; nếu sổ tính bằng tay, hãy nhấn F9.`,
  createdName: (name) => name.replace(/(\.[^.]*)?$/, ' (bản gửi đi).xlsx'),
  statistics: ({ average, count, sum }) => `Trung bình: ${average} · Đếm: ${count} · Tổng: ${sum}`,
  number: (value) => numberText(value, 'vi', { maximumFractionDigits: 2 }),
  created: (name) =>
    `Phần bổ trợ đã tạo một sổ mới. Excel mở sổ đó trong cửa sổ khác; ở đây sổ được tải về với tên “${name}”.`,
};

const en: PageTexts = {
  open: 'Open file…',
  save: 'Download',
  sample: 'Sample',
  insertTable: 'Insert table',
  targetSheet: 'Next year’s targets',
  check: 'Check',
  hidePane: 'Hide pane',
  showPane: 'Show pane',
  otherLanguage: 'Tiếng Việt',
  fileGroup: 'File',
  addinGroup: 'Add-in Chỉ tiêu',
  grid: 'Spreadsheet',
  pane: 'Chỉ tiêu pane',
  splitter: 'Width of the pane',
  close: 'Close',
  reading: 'Reading the file…',
  drawing: 'Laying out the spreadsheet…',
  calculating: 'Calculating…',
  saving: 'Writing the file…',
  drop: 'Drop an .xlsx file here to open it',
  empty: 'No file is open. Press “Open file…” or drag an .xlsx file here.',
  hasDrawing:
    'This sheet has charts or pictures of the file: they are not drawn here, but stay as they are in the downloaded file.',
  chartOfFile: (name) =>
    `Chart of the file${name && ` “${name}”`}: not drawn here, kept as it is in the download.`,
  unsaved: 'The open file has changes that were not downloaded. Opening another file loses them.',
  keep: 'Stay with this file',
  discard: 'Discard changes and open',
  noSample: 'The sample file is missing. Open an .xlsx file of your own.',
  noAddin: 'The add-in has not been built: there are no pane and no CT functions. Run npm start again.',
  severalFiles: 'Only one file is opened at a time: the first one.',
  unreadable: 'The browser cannot read this file. If it is a folder, choose the .xlsx file inside.',
  refused: {
    kept: 'Conditional formats, notes, filters and tables of the file can only be looked at here; the download keeps them as they are. Change them in Excel.',
    moving:
      'This sheet has conditional formats, tables, filters, notes, links or pictures tied to cells: rows and columns cannot be inserted, deleted or moved here. Do that in Excel.',
  },
  notStarted: (reason) =>
    `The page could not start (${reason}). Load it again; if that does not help, run npm start again.`,
  notShown: (reason) =>
    `The file cannot be shown (${reason}). The open file is untouched. Open and save the file in Excel, then try again.`,
  notSaved: (reason) =>
    `The file cannot be written (${reason}). The changes are still on the screen; try the download again.`,
  unanswered: (cells, first) =>
    `Downloaded, but CT functions have not answered in ${en.number(cells)} cells (${first}…). Excel calculates them when it opens the file; in a workbook calculated by hand press F9.`,
  createdName: (name) => name.replace(/(\.[^.]*)?$/, ' (send-out copy).xlsx'),
  statistics: ({ average, count, sum }) => `Average: ${average} · Count: ${count} · Sum: ${sum}`,
  number: (value) => numberText(value, 'en', { maximumFractionDigits: 2 }),
  created: (name) =>
    `The add-in made a new workbook. Excel opens it in another window; here it was downloaded as “${name}”.`,
};

export const texts: Readonly<Record<Language, PageTexts>> = { vi, en };
